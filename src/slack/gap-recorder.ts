import type { Logger } from 'pino';
import { findMarkings } from '../markings/find-markings.ts';
import type { GapStore } from '../store/gaps.ts';
import { withoutNames } from './without-names.ts';

/** A question that was not answered. `offer` names the choice that was offered instead, where one was. */
export interface Gap {
  readonly question: string;
  readonly offer: string | null;
}

/** Collects what went without an answer, without anybody's name. */
export interface GapRecorder {
  /** A name for the next choice that is offered. */
  nextOffer(): string;
  /** Notes a gap for later: nothing is written while somebody waits. */
  note(gap: Gap): void;
  /** Somebody took up a choice, so that it was no gap. */
  chosen(offer: string): void;
  /** Writes all that is noted; what is on offer counts as not taken up. */
  finish(): Promise<void>;
}

export interface GapRecorderOptions {
  readonly today: () => string;
  readonly log: Pick<Logger, 'warn'>;
  /** Gaps of this time are written together. */
  readonly writeAfterMs?: number;
  /** A choice that is not taken up within this time was of no use. */
  readonly choiceMs?: number;
}

type Noted = Parameters<GapStore['add']>[0][number];

const WRITE_AFTER_MS = 1_000;
const CHOICE_MS = 600_000;
/** More than people ask in that time; what floods in beyond it is not kept. */
const MOST_WAITING = 1_000;

export function createGapRecorder(
  store: Pick<GapStore, 'add'>,
  { today, log, writeAfterMs = WRITE_AFTER_MS, choiceMs = CHOICE_MS }: GapRecorderOptions,
): GapRecorder {
  let offers = 0;
  let timer: NodeJS.Timeout | undefined;
  let noted: Noted[] = [];
  let writing: Promise<void> = Promise.resolve();
  const offered = new Map<string, { readonly noted: Noted; readonly timer: NodeJS.Timeout }>();
  // Offers outlive a process in their messages, so that a number alone would name two.
  const run = crypto.randomUUID().slice(0, 8);

  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const batch = noted.map((gap) => ({ ...gap, question: withoutNames(gap.question) }));
    noted = [];
    // The marks are looked for again: nothing that has them may be kept, whatever came before.
    const kept = batch.filter(
      ({ question }) => question !== '' && findMarkings(question).length === 0,
    );
    if (kept.length === 0) return;
    writing = store.add(kept).catch((error: unknown) => {
      log.warn({ err: error, gaps: kept.length }, 'questions without an answer could not be kept');
    });
  };
  const keep = (gap: Noted): void => {
    if (noted.length >= MOST_WAITING) return;
    noted.push(gap);
    timer ??= setTimeout(write, writeAfterMs).unref();
  };
  const giveUp = (offer: string): void => {
    const open = offered.get(offer);
    if (open === undefined) return;
    clearTimeout(open.timer);
    offered.delete(offer);
    keep(open.noted);
  };

  return {
    nextOffer: () => {
      offers += 1;
      return `${run}-${offers}`;
    },
    note({ question, offer }) {
      if (offer === null) {
        keep({ day: today(), question, outcome: 'abstain' });
        return;
      }
      if (offered.size >= MOST_WAITING) return;
      offered.set(offer, {
        noted: { day: today(), question, outcome: 'did-you-mean' },
        timer: setTimeout(() => giveUp(offer), choiceMs).unref(),
      });
    },
    chosen(offer) {
      clearTimeout(offered.get(offer)?.timer);
      offered.delete(offer);
    },
    async finish() {
      for (const offer of [...offered.keys()]) giveUp(offer);
      const before = writing;
      write();
      await Promise.all([before, writing]);
    },
  };
}
