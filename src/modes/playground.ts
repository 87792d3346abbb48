import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OpenPort } from '../http/open-port.ts';
import { ensurePageBuilt } from '../playground/server/ensure-page-built.ts';
import { pageFeatures } from '../playground/server/page-features.ts';
import { servePage } from '../playground/server/serve-page.ts';
import { createStandIn } from '../playground/standin/create-standin.ts';
import { attachPlaygroundApi } from '../playground/standin/page-api/playground-api.ts';
import { neededEvents, neededScopes } from '../slack/features.ts';
import { buildManifest } from '../slack/manifest.ts';
import type { SlackEntrance } from './connect-slack.ts';

/** A local Slack with its page. */
export interface Playground {
  readonly entrance: SlackEntrance;
  readonly botToken: string;
  readonly slackApiUrl: string;
  /** Answers a request for the page; false for any other. */
  readonly page: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Ends the streams of open pages, for which the port's close would wait for ever. */
  dropPages(): void;
  close(): Promise<void>;
}

/** Starts the stand-in for Slack and puts its page on the port. */
export async function openPlayground(
  port: OpenPort,
  host: string,
  say: (line: string) => void,
): Promise<Playground> {
  const allowedHosts = [host];
  const standIn = await createStandIn({
    scopes: neededScopes(false),
    events: neededEvents(false),
  });
  const build = await ensurePageBuilt({ log: say });
  const features = pageFeatures(buildManifest({ gov: false, host: null }));
  const page = await servePage({ build, features, allowedHosts });
  const api = attachPlaygroundApi(port.server, standIn, { allowedHosts });
  return {
    entrance: { kind: 'socket', appToken: standIn.tokens.app },
    botToken: standIn.tokens.bot,
    slackApiUrl: standIn.apiUrl,
    page,
    dropPages: api.close,
    close: () => standIn.close(),
  };
}
