import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '@slack/logger';
import { LogLevel } from '@slack/logger';
import { createStandIn, type StandIn } from '../../../src/playground/standin/create-standin.ts';
import type { StandInOptions } from '../../../src/playground/standin/options.ts';

export const silent: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

export interface RunningApp {
  readonly slack: StandIn;
  readonly app: App;
  stop(): Promise<void>;
}

function makeApp(slack: StandIn, receiver: Receiver): App {
  return new App({
    token: slack.tokens.bot,
    receiver,
    botId: slack.bot.botId,
    botUserId: slack.bot.userId,
    convoStore: false,
    logger: silent,
    clientOptions: {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 2, minTimeout: 1, maxTimeout: 5 },
    },
  });
}

async function overSockets(options: StandInOptions, wire: (app: App) => void): Promise<RunningApp> {
  const slack = await createStandIn(options);
  const receiver = new SocketModeReceiver({
    appToken: slack.tokens.app,
    logger: silent,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  // The receiver gives its client no way to set this, and reconnecting waits as long as it.
  Object.assign(receiver.client, { clientPingTimeoutMS: 100 });
  const app = makeApp(slack, receiver);
  wire(app);
  let connected = true;
  receiver.client.on('close', () => {
    connected = false;
  });
  receiver.client.on('connected', () => {
    connected = true;
  });
  await app.start();
  const stop = async (): Promise<void> => {
    // A client stopped while it reconnects rejects a promise that nobody can catch.
    if (!connected) await new Promise<void>((resume) => receiver.client.once('connected', resume));
    await app.stop();
    await slack.close();
  };
  return { slack, app, stop };
}

async function overHttp(options: StandInOptions, wire: (app: App) => void): Promise<RunningApp> {
  const slack = await createStandIn({
    delivery: 'http',
    ...options,
  });
  const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret, logger: silent });
  const app = makeApp(slack, receiver);
  wire(app);
  const server = createServer(receiver.requestListener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  slack.requestUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const stop = async (): Promise<void> => {
    await slack.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { slack, app, stop };
}

/** Starts a real Bolt app against a stand-in, over the delivery named. */
export const startApp = (
  delivery: 'socket' | 'http',
  wire: (app: App) => void,
  options: StandInOptions = {},
): Promise<RunningApp> =>
  delivery === 'socket' ? overSockets(options, wire) : overHttp(options, wire);
