import type { Logger } from 'pino';
import type { Check } from '../http/health.ts';
import type { Routes } from '../http/open-port.ts';
import { thisProcess } from '../inbox/process-identity.ts';
import { RETRY_POLICY, type RetryPolicy } from '../inbox/retry-policy.ts';
import { createSqliteInbox } from '../inbox/sqlite-inbox.ts';
import { InboxWorker } from '../inbox/worker.ts';
import type { Metrics } from '../log/metrics.ts';
import { createSlackApp } from '../slack/app.ts';
import type { App } from '../slack/bolt.ts';
import type { Reply } from '../slack/deps.ts';
import { judge } from '../slack/failure.ts';
import { type BotIdentity, findIdentity } from '../slack/identity.ts';
import { createReply } from '../slack/post-once.ts';
import { DurableReceiver } from '../slack/receivers/durable-receiver.ts';
import { slackRequests } from '../slack/receivers/http.ts';
import { createSockets, type Sockets } from '../slack/receivers/sockets.ts';
import type { Store } from '../store/open-store.ts';
import { createPostLedger } from '../store/post-ledger.ts';

/** How Slack's requests come in. */
export type SlackEntrance =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string };

export interface SlackConnectionOptions {
  readonly entrance: SlackEntrance;
  readonly botToken: string;
  readonly slackApiUrl: string;
  readonly store: Store;
  readonly isMarked: (text: string) => boolean;
  /** Registers the listeners. */
  readonly listen: (app: App, reply: Reply) => void;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly retryPolicy?: RetryPolicy;
}

export interface SlackConnection {
  readonly routes: Routes;
  readonly checks: Readonly<Record<string, Check>>;
  /**
   * Resolves when events are taken up and answered. Until then they are kept, and commands are
   * answered already.
   *
   * @throws SlackAccessError that says what to do, where Slack refuses a token
   */
  connect(): Promise<BotIdentity>;
  /** Sets the gauges that are read only when asked. */
  readonly measure: Parameters<Metrics['expose']>[0];
  /**
   * Takes nothing more from Slack and finishes what is under way, until `deadline` (of
   * performance.now()) at most. Returns how many events are left for the next start.
   */
  stop(deadline: number): Promise<number>;
}

/** After this long a start looks for events that an earlier one left; one that comes in is taken up at once. */
const FIRST_LOOK_MS = 100;

/** Puts the Bolt app between Slack and the inbox. */
export function connectSlack(options: SlackConnectionOptions): SlackConnection {
  const { entrance, botToken, store, isMarked, listen, metrics, log } = options;
  const api = { url: options.slackApiUrl, log };
  const inbox = createSqliteInbox(store);
  const receiver: DurableReceiver = new DurableReceiver({
    inbox,
    wake: () => {
      if (identity !== undefined) worker.start();
      worker.wake();
    },
    isMarked,
    count: (result) => metrics.record(({ events }) => events.inc({ result })),
    log,
  });
  const worker = new InboxWorker({
    inbox,
    identity: thisProcess(),
    handle: (item) => receiver.replay(item),
    judge,
    policy: options.retryPolicy ?? RETRY_POLICY,
    log,
    onOutcome: (outcome) =>
      metrics.record(({ handling, retries, failures }) => {
        if (outcome.what === 'done') handling.observe(outcome.tookMs / 1_000);
        else if (outcome.what === 'retry') retries.inc({ reason: outcome.reason });
        else failures.inc({ reason: outcome.reason });
      }),
  });

  let identity: BotIdentity | undefined;
  let waitingFor: string | null = 'not connected yet';
  const app = createSlackApp({ api, botToken, identity: () => identity, receiver });
  listen(app, createReply(createPostLedger(store), log));

  const sockets: Sockets | null =
    entrance.kind === 'socket'
      ? createSockets({ api, appToken: entrance.appToken, receiver, log })
      : null;
  if (sockets !== null) receiver.add(sockets);
  const routes: Routes =
    entrance.kind === 'http'
      ? { 'POST /slack/events': slackRequests({ ...entrance, receiver, log }) }
      : {};

  const stopping = new AbortController();
  return {
    routes,
    checks: {
      store: async () => {
        await store.check();
        return null;
      },
      slack: () => waitingFor ?? (sockets?.open === 0 ? 'no socket is open' : null),
    },
    async connect() {
      const [found] = await Promise.all([
        findIdentity(api, botToken, stopping.signal, (reason) => {
          waitingFor = reason;
        }),
        app.start(),
      ]);
      identity = found;
      waitingFor = null;
      // The first look loads what queries need, which commands need not wait for.
      setTimeout(() => worker.start(), FIRST_LOOK_MS).unref();
      return found;
    },
    async measure({ inbox: gauge, sockets: openSockets }) {
      const { waiting, working } = await inbox.backlog();
      gauge.set({ state: 'waiting' }, waiting);
      gauge.set({ state: 'working' }, working);
      if (sockets !== null) openSockets.set(sockets.open);
    },
    async stop(deadline) {
      waitingFor = 'stopping';
      stopping.abort();
      const left = () => Math.max(0, deadline - performance.now());
      await within(left(), Promise.all([app.stop(), receiver.finish()]));
      return worker.stop(left());
    },
  };
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, timeUp]);
  clearTimeout(timer);
}
