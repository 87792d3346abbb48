import type { IncomingMessage } from 'node:http';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

const hostnameOf = (host: string): string | null =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;

/**
 * Why a request is not answered: it was addressed to another host than this machine (a page
 * elsewhere can point its own name here), or a page of another origin sent it. Null when all is
 * well. Clients that are no browsers send no origin.
 */
export function originProblem(
  { headers }: Pick<IncomingMessage, 'headers'>,
  allowedHosts: readonly string[] = [],
): string | null {
  const host = headers.host ?? '';
  const name = hostnameOf(host);
  if (name === null || ![...LOOPBACK, ...allowedHosts].includes(name)) {
    return `Host "${host}" is not allowed: open the playground at http://localhost`;
  }
  const { origin } = headers;
  if (origin !== undefined) {
    const from = URL.canParse(origin) ? new URL(origin).host : null;
    if (from !== host)
      return `Origin "${origin}" is not allowed: only the playground's own page is`;
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'Requests from other sites are not allowed';
  }
  return null;
}
