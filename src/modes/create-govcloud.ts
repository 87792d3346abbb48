import type { Logger } from 'pino';
import type { Config } from '../config/read-config.ts';
import { type Check, healthz, readyz } from '../http/health.ts';
import { type Handler, openPort } from '../http/open-port.ts';
import { sendJson } from '../http/send-json.ts';
import { createLogger } from '../log/logger.ts';
import { createMetrics, type Metrics } from '../log/metrics.ts';
import { findMarkings } from '../markings/find-markings.ts';
import { createFeedbackDesk } from '../slack/feedback.ts';
import { createGapRecorder, type GapRecorder } from '../slack/gap-recorder.ts';
import { registerListeners } from '../slack/listeners/register.ts';
import { createFeedback } from '../store/feedback.ts';
import { createGaps } from '../store/gaps.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { createThreadQuestions } from '../store/thread-questions.ts';
import { connectSlack, type SlackConnection } from './connect-slack.ts';
import { createCuration } from './curation.ts';
import { keepHouse } from './keep-house.ts';
import { type Answering, openAnswering, today } from './open-answering.ts';
import type { Playground } from './playground.ts';

/** A bot that runs. */
export interface Running {
  readonly port: number;
  readonly url: string;
  /**
   * Resolves when questions are answered, which waits for Slack; rejects with a SlackAccessError
   * where Slack refuses a token.
   */
  readonly ready: Promise<void>;
  /** Finishes what is under way, for as long as the settings say, and closes everything. */
  stop(): Promise<void>;
}

export interface Overrides {
  readonly log?: Logger;
  /** Gets the lines that are for a person at a terminal. */
  readonly say?: (line: string) => void;
}

/**
 * Starts govcloud with these settings and resolves when its port answers.
 *
 * @throws PortError, StoreError or KnowledgeError, each saying what to do
 * @example
 * const running = await createGovcloud(readConfig(process.env));
 * await running.ready;
 */
export async function createGovcloud(config: Config, overrides: Overrides = {}): Promise<Running> {
  const log = overrides.log ?? createLogger(config.logLevel);
  const say = overrides.say ?? (() => {});
  const metrics = createMetrics();
  const routes: Record<string, Handler> = {};
  const checks: Record<string, Check> = { start: () => 'starting' };
  routes['GET /healthz'] = healthz;
  routes['GET /readyz'] = readyz(checks);
  routes['POST /slack/events'] = (_, response) => sendJson(response, 503, { error: 'starting' });

  let playground: Playground | undefined;
  const port = await openPort({
    host: config.host,
    port: config.port,
    routes,
    otherwise: (request, response) => playground?.page(request, response) ?? false,
    log,
  });
  const closers: (() => Promise<unknown>)[] = [];
  try {
    log.info({ mode: config.mode, url: port.url }, 'listening');
    const store = await openStore(config.databaseFile, {
      onSetAside: (aside) => log.error({ aside }, 'the database is damaged; it was put aside'),
    });
    closers.push(() => store.close());
    const answering = await openAnswering(config.knowledge, log);
    closers.push(() => answering.close());
    if (config.mode === 'playground') {
      const { openPlayground } = await import('./playground.ts');
      playground = await openPlayground(port, config.host, say);
      closers.push(playground.close);
    }
    const gaps = config.gapDays === 0 ? null : createGapRecorder(createGaps(store), { today, log });
    if (gaps !== null) closers.push(() => gaps.finish());
    const slack = connect({ config, playground, store, answering, gaps, metrics, log });
    delete routes['POST /slack/events'];
    delete checks.start;
    Object.assign(routes, slack.routes, { 'GET /metrics': metricsOf(metrics, slack, answering) });
    Object.assign(checks, { knowledge: answering.check }, slack.checks);
    const stopHousekeeping = keepHouse(store, config, log);
    const stop = once(async () => {
      const deadline = performance.now() + config.stopSeconds * 1_000;
      stopHousekeeping();
      playground?.dropPages();
      const [left] = await Promise.all([
        slack.stop(deadline),
        port.close(Math.max(0, deadline - performance.now())),
      ]);
      if (left > 0) log.warn({ events: left }, 'left events under way to the next start');
      await closeAll(closers);
      log.info('stopped');
    });
    return { port: port.port, url: port.url, ready: ready(slack, answering, log), stop };
  } catch (error) {
    playground?.dropPages();
    await port.close(0);
    await closeAll(closers);
    throw error;
  }
}

interface Parts {
  readonly config: Config;
  readonly playground: Playground | undefined;
  readonly store: Store;
  readonly answering: Answering;
  readonly gaps: GapRecorder | null;
  readonly metrics: Metrics;
  readonly log: Logger;
}

function connect({
  config,
  playground,
  store,
  answering,
  gaps,
  metrics,
  log,
}: Parts): SlackConnection {
  return connectSlack({
    ...placeOf(config, playground),
    store,
    isMarked: (text) => findMarkings(text).length > 0,
    listen: (app, reply) =>
      registerListeners(app, {
        ask: answering.ask,
        explain: answering.explain,
        threads: createThreadQuestions(store),
        reply,
        log,
        plainBlocks: config.govSlack,
        feedback:
          config.feedbackDays === 0 ? null : createFeedbackDesk(createFeedback(store), today),
        gaps,
        person: config.personToAsk,
        contents: answering.contents,
        curationFor: createCuration(config, answering, store, log),
        answered: (surface, outcome) =>
          metrics.record(({ answers }) => answers.inc({ surface, outcome })),
      }),
    metrics,
    log,
  });
}

/** Where Slack is, and how its requests come in. */
function placeOf(config: Config, playground: Playground | undefined) {
  if (config.mode === 'playground') {
    if (playground === undefined) throw new Error('the playground is not open');
    const { entrance, botToken, slackApiUrl } = playground;
    return { entrance, botToken, slackApiUrl };
  }
  const { botToken, slackApiUrl } = config;
  return config.mode === 'socket'
    ? { entrance: { kind: 'socket', appToken: config.appToken } as const, botToken, slackApiUrl }
    : {
        entrance: { kind: 'http', signingSecret: config.signingSecret } as const,
        botToken,
        slackApiUrl,
      };
}

function ready(slack: SlackConnection, answering: Answering, log: Logger): Promise<void> {
  const connected = slack.connect().then(({ team, botUserId }) => {
    answering.watch();
    log.info({ team, botUserId }, 'ready');
  });
  // Whoever waits for it hears of it; one that only stops does not.
  connected.catch(() => {});
  return connected;
}

function metricsOf(metrics: Metrics, slack: SlackConnection, answering: Answering): Handler {
  return async (_, response) => {
    const { contentType, text } = await metrics.expose(async (instruments) => {
      const { facts, due, refusal } = answering.health();
      instruments.facts.set({ state: 'in_use' }, facts);
      instruments.facts.set({ state: 'due' }, due);
      instruments.knowledgeRefused.set(refusal === null ? 0 : 1);
      await slack.measure(instruments);
    });
    response.writeHead(200, { 'content-type': contentType });
    response.end(text);
  };
}

async function closeAll(closers: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const close of closers.toReversed()) await close();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
