import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageFeatures } from '../../src/playground/page/features.ts';
import { ensurePageBuilt } from '../../src/playground/server/ensure-page-built.ts';
import { servePage } from '../../src/playground/server/serve-page.ts';
import type { StandIn } from '../../src/playground/standin/create-standin.ts';
import { attachPlaygroundApi } from '../../src/playground/standin/page-api/playground-api.ts';

export interface ServedPlayground {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the page and its two addresses for a stand-in; builds the page where that is needed. */
export async function servePlayground(
  slack: StandIn,
  options: { readonly features?: PageFeatures; readonly port?: number } = {},
): Promise<ServedPlayground> {
  const build = await ensurePageBuilt({ log: () => {} });
  const page = await servePage({ build, ...(options.features && { features: options.features }) });
  const server: Server = createServer((request, response) => {
    if (!page(request, response)) response.writeHead(404).end();
  });
  const api = attachPlaygroundApi(server, slack);
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    close: async () => {
      api.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
