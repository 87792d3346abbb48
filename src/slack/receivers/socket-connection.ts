import type { App, ReceiverEvent } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Logger } from 'pino';
import { forSlack } from '../../log/slack-logger.ts';
import { SocketModeReceiver } from '../bolt.ts';
import type { DurableReceiver } from './durable-receiver.ts';
import { readFrame } from './read-frame.ts';

export interface SocketConnectionOptions {
  readonly appToken: string;
  /** For `apps.connections.open`; an object of its own, since Slack's client writes into it. */
  readonly clientOptions: WebClientOptions;
  readonly receiver: Pick<DurableReceiver, 'processEvent'>;
  readonly log: Logger;
}

/** One WebSocket to Slack, from its hello to its end. It never connects again by itself. */
export interface SocketConnection {
  /** Resolves with the reason when Slack says that it will close it, or when it is closed. */
  readonly ending: Promise<string>;
  readonly closed: Promise<void>;
  /** Closes it once what came over it has been answered, or after `withinMs`. */
  retire(withinMs: number): Promise<void>;
}

/** From the WebSocket's opening to Slack's hello; Slack takes a fraction of a second. */
const HELLO_MS = 10_000;

/**
 * Opens a connection through Bolt's Socket Mode receiver and resolves at Slack's hello.
 *
 * Slack's client is kept from connecting again by itself: it waits five seconds first, is deaf
 * meanwhile, and a failure of that ends the process. It is also kept from what it would throw at,
 * and from closing at a disconnect frame, since the connection serves on until another is open.
 *
 * @throws what `apps.connections.open` threw, or an Error where the socket failed before its hello.
 */
export async function openSocketConnection(
  options: SocketConnectionOptions,
): Promise<SocketConnection> {
  const { appToken, clientOptions, receiver, log } = options;
  const bolt = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    logger: forSlack(log, 'socket-mode'),
    processEventErrorHandler: async ({ error }) => {
      // Not acknowledged: Slack sends an event again, and tells a person that a command failed.
      log.error({ err: error }, 'what came over a socket was not answered');
      return false;
    },
  });
  const answering = new Set<Promise<void>>();
  const intake = {
    processEvent(event: ReceiverEvent): Promise<void> {
      const answered = receiver.processEvent(event);
      answering.add(answered);
      const forget = () => answering.delete(answered);
      answered.then(forget, forget);
      return answered;
    },
  };
  // All that the receiver asks of an app is that it processes what came.
  bolt.init(intake as Pick<App, 'processEvent'> as App);

  const { client } = bolt;
  const ending = Promise.withResolvers<string>();
  const closed = Promise.withResolvers<void>();
  guardFrames(client, log, ending.resolve);
  client.on('disconnected', () => {
    ending.resolve('closed');
    closed.resolve();
  });
  await withHello(bolt, () => client.disconnect());
  return {
    ending: ending.promise,
    closed: closed.promise,
    async retire(withinMs) {
      await Promise.race([Promise.allSettled(answering), pause(withinMs)]);
      // Its promise waits for Slack's closing frame, which may never come.
      void client.disconnect();
    },
  };
}

/** Puts a check before the client's own reading of frames. */
function guardFrames(
  client: InstanceType<typeof SocketModeReceiver>['client'],
  log: Logger,
  onDisconnect: (reason: string) => void,
): void {
  const readers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    const frame = readFrame(data, isBinary);
    if (frame.kind === 'disconnect') return onDisconnect(frame.reason);
    if (frame.kind === 'unusable') return log.warn('ignored a frame that is none of Slack’s');
    for (const read of readers) read.call(client, data, isBinary);
  });
}

async function withHello(
  bolt: InstanceType<typeof SocketModeReceiver>,
  giveUp: () => void,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new Error(`Slack said no hello within ${HELLO_MS} ms`));
    }, HELLO_MS);
  });
  try {
    await Promise.race([
      bolt.start().catch((error: unknown) => {
        throw error ?? new Error('the socket was closed before its hello');
      }),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
