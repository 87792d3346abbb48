import type { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured. A label is one of a few words, never an id, a name or a text. */
interface Instruments {
  readonly registry: Registry;
  readonly answers: Counter<'surface' | 'outcome'>;
  readonly events: Counter<'result'>;
  readonly retries: Counter<'reason'>;
  readonly failures: Counter<'reason'>;
  readonly handling: Histogram;
  readonly inbox: Gauge<'state'>;
  readonly sockets: Gauge;
  readonly facts: Gauge<'state'>;
  readonly knowledgeRefused: Gauge;
}

export interface Metrics {
  /** Counts or measures something; the instruments are made at the first use. */
  record(how: (instruments: Instruments) => void): void;
  /** Everything in Prometheus' text format, after `now` has set what is read only when asked. */
  expose(
    now: (instruments: Instruments) => Promise<void>,
  ): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Metrics of one app, in a registry of their own. prom-client is loaded only when first needed. */
export function createMetrics(): Metrics {
  let loading: Promise<Instruments> | undefined;
  let loaded: Instruments | undefined;
  const instruments = () => {
    loading ??= makeInstruments();
    return loading;
  };
  return {
    record(how) {
      if (loaded !== undefined) how(loaded);
      else
        void instruments().then((made) => {
          loaded = made;
          how(made);
        });
    },
    async expose(now) {
      const made = await instruments();
      await now(made);
      return { contentType: made.registry.contentType, text: await made.registry.metrics() };
    },
  };
}

async function makeInstruments(): Promise<Instruments> {
  const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = await import(
    'prom-client'
  );
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    answers: new Counter({
      name: 'govcloud_answers_total',
      help: 'Answers given',
      labelNames: ['surface', 'outcome'],
      registers,
    }),
    events: new Counter({
      name: 'govcloud_events_total',
      help: 'Events of Slack: new, known (a retry), withheld (marked), ignored or refused',
      labelNames: ['result'],
      registers,
    }),
    retries: new Counter({
      name: 'govcloud_event_retries_total',
      help: 'Events to be tried again, by what stood in the way',
      labelNames: ['reason'],
      registers,
    }),
    failures: new Counter({
      name: 'govcloud_events_failed_total',
      help: 'Events given up on, so that nobody was answered',
      labelNames: ['reason'],
      registers,
    }),
    handling: new Histogram({
      name: 'govcloud_event_seconds',
      help: 'From the receipt of an event until Slack had accepted the reply',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 3600],
      registers,
    }),
    inbox: new Gauge({
      name: 'govcloud_inbox_events',
      help: 'Events not yet handled',
      labelNames: ['state'],
      registers,
    }),
    sockets: new Gauge({
      name: 'govcloud_sockets',
      help: 'Socket Mode connections that are open',
      registers,
    }),
    facts: new Gauge({
      name: 'govcloud_facts',
      help: 'Facts that are in use, and those of them that are due for a check',
      labelNames: ['state'],
      registers,
    }),
    knowledgeRefused: new Gauge({
      name: 'govcloud_knowledge_refused',
      help: '1 while changed files of the knowledge cannot be used and the last good state serves',
      registers,
    }),
  };
}
