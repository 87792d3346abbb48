import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Inbox, InboxItem } from '../../inbox/inbox.ts';
import type { InboxContext } from '../post-once.ts';
import { readEvent } from './read-event.ts';
import { withhold } from './withhold.ts';

/** A way that Slack's requests come in. */
export interface Transport {
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface DurableReceiverOptions {
  readonly inbox: Inbox;
  /** Told that an item was added. */
  readonly wake: () => void;
  readonly isMarked: (text: string) => boolean;
  readonly count: (result: 'new' | 'known' | 'withheld' | 'ignored' | 'refused') => void;
  readonly log: Pick<Logger, 'debug' | 'warn' | 'error'>;
}

/**
 * The receiver that the Bolt app is given: it puts events into the inbox before they are
 * acknowledged, and hands commands and interactions on at once. Transports give it what they get.
 */
export class DurableReceiver implements Receiver {
  readonly #options: DurableReceiverOptions;
  readonly #transports: Transport[] = [];
  #app: App | undefined;
  readonly #underWay = new Set<Promise<void>>();

  constructor(options: DurableReceiverOptions) {
    this.#options = options;
  }

  init(app: App): void {
    this.#app = app;
  }

  add(transport: Transport): void {
    this.#transports.push(transport);
  }

  async start(): Promise<void> {
    await Promise.all(this.#transports.map((transport) => transport.start()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#transports.map((transport) => transport.stop()));
  }

  /** Resolves when no command or interaction is being answered any more. */
  async finish(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  /**
   * Takes what a transport received. Rejects where it may not be acknowledged: the event could not
   * be written down, or a listener failed.
   */
  async processEvent(received: ReceiverEvent): Promise<void> {
    const reading = readEvent(received.body);
    if (reading.kind === 'event') {
      await this.#keep(withhold(reading.item, this.#options.isMarked));
      await received.ack();
      return;
    }
    if (reading.kind === 'ignored') {
      this.#ignore(reading.why);
      await received.ack();
      return;
    }
    if (this.#app === undefined) throw new Error('the app is not there yet');
    const answered = this.#app.processEvent(received);
    this.#underWay.add(answered);
    try {
      await answered;
    } finally {
      this.#underWay.delete(answered);
    }
  }

  /** Gives an item of the inbox to the listeners. Rejects with what they threw. */
  async replay(item: InboxItem): Promise<void> {
    if (this.#app === undefined) throw new Error('the app is not there yet');
    const customProperties: InboxContext & { readonly refused: boolean } = {
      inboxKey: item.eventKey,
      refused: item.withheld,
    };
    await this.#app.processEvent({
      body: item.body as ReceiverEvent['body'],
      ack: async () => {},
      customProperties,
    });
  }

  async #keep(item: Parameters<Inbox['receive']>[0]): Promise<void> {
    const { inbox, wake, count, log } = this.#options;
    try {
      const result = await inbox.receive(item, Date.now());
      if (item.withheld) count('withheld');
      count(result);
    } catch (error) {
      count('refused');
      log.error({ err: error }, 'an event could not be kept, so it is not acknowledged');
      throw error;
    }
    wake();
  }

  #ignore(why: string): void {
    const { count, log } = this.#options;
    count('ignored');
    if (why === 'app_rate_limited' || why === 'malformed' || why === 'not-an-object') {
      log.warn({ why }, 'an event of Slack could not be used');
    } else {
      log.debug({ why }, 'an event needs no answer');
    }
  }
}
