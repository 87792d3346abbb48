import type { IncomingMessage, ServerResponse } from 'node:http';
import { FEATURES_PATH, NO_FEATURES, type PageFeatures } from '../page/features.ts';
import { originProblem } from '../standin/page-api/same-origin.ts';
import type { PageBuild } from './ensure-page-built.ts';
import { jsonFile, type PageFile, readPageFiles } from './page-files.ts';
import { securityHeaders } from './security-headers.ts';

export interface ServePageOptions {
  readonly build: PageBuild;
  /** What the page offers of the app; see `pageFeatures`. */
  readonly features?: PageFeatures;
  /** Host names allowed besides localhost, 127.0.0.1 and [::1]. */
  readonly allowedHosts?: readonly string[];
}

/** Answers a request for the page and gives true; gives false, untouched, for anything else. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A handler for the built page; where there is none, one that says why. */
export async function servePage({
  build,
  features = NO_FEATURES,
  allowedHosts,
}: ServePageOptions): Promise<PageHandler> {
  const files = new Map(build.folder === null ? [] : await readPageFiles(build.folder));
  files.set(FEATURES_PATH, jsonFile(features));
  return (request, response) => {
    const path = pathOf(request);
    const file = files.get(path);
    if (file === undefined && path !== '/') return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const host = request.headers.host ?? '';
    const problem = originProblem({ headers: { host } } as IncomingMessage, allowedHosts);
    if (problem !== null) refuse(response, 403, problem);
    else if (file === undefined) refuse(response, 503, build.problem ?? 'There is no page.');
    else send(request, response, file, path.startsWith('/assets/'));
    return true;
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '';
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { body, type, etag }: PageFile,
  named: boolean,
): void {
  const headers = {
    ...securityHeaders(request.headers.host ?? ''),
    etag,
    // The names of assets hold a hash of their content; the page itself is asked for each time.
    'cache-control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}
