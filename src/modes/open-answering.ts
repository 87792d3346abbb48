import type { Logger } from 'pino';
import { createAsk } from '../answer/ask.ts';
import { type Explanation, explain } from '../answer/explain.ts';
import { type Asked, groupQuestions, type QuestionGroup } from '../answer/group-questions.ts';
import { prepare } from '../answer/prepare.ts';
import type { Ask } from '../answer/types.ts';
import { cacheFolder, knowledgeFolders } from '../config/knowledge-place.ts';
import { findPreparation } from '../config/preparation.ts';
import type { Check } from '../http/health.ts';
import { healthOf, type KnowledgeHealth } from '../knowledge/health.ts';
import { latestFacts } from '../knowledge/latest-facts.ts';
import { outlineOf } from '../knowledge/outline.ts';
import { openKnowledgeStore } from '../knowledge/store/knowledge-store.ts';
import type { KnowledgeContents } from '../slack/deps.ts';

export interface Answering {
  readonly ask: Ask;
  /** How the answer to a question came about, asked after these; null for a refused text. */
  readonly explain: (question: string, history: readonly string[]) => Explanation | null;
  readonly check: Check;
  readonly contents: () => KnowledgeContents;
  /** How the knowledge in use is, today. */
  health(): KnowledgeHealth;
  /** Questions with those about the same put together. */
  group(asked: readonly Asked[]): readonly QuestionGroup[];
  /** Follows changes on disk from now on. */
  watch(): void;
  close(): Promise<void>;
}

/** As many as can be read at a glance. */
const SHOWN_LATELY = 5;

/** The day, UTC, as YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Loads the knowledge and makes it ready for questions as of the day they are asked on (UTC).
 *
 * @throws KnowledgeError with every problem of the files
 */
export async function openAnswering(
  folders: readonly string[],
  log: Pick<Logger, 'info' | 'error'>,
): Promise<Answering> {
  const env = { ...process.env, GOVCLOUD_KNOWLEDGE: folders.join(',') };
  const place = { env, cwd: process.cwd() };
  const knowledge = await openKnowledgeStore(knowledgeFolders(place), {
    cacheFolder: cacheFolder(place),
    preparation: findPreparation(),
    onSwap: (changed) => {
      prepare(changed);
      log.info({ facts: changed.facts.length }, 'took over changed knowledge');
    },
    onRefused: (error) => log.error({ err: error }, 'changed knowledge is refused; the last stays'),
  });
  // The index is made now, so that no question waits for it.
  prepare(knowledge.current());
  return {
    ask: createAsk(() => knowledge.current(), today),
    explain: (question, history) =>
      explain(question, { knowledge: knowledge.current(), today: today(), asOf: null, history }),
    contents: () => {
      const { facts } = knowledge.current();
      return {
        outline: outlineOf(knowledge.current()),
        latest: latestFacts(facts, today(), SHOWN_LATELY),
      };
    },
    group: (asked) => groupQuestions(asked, knowledge.current(), today()),
    health: () => healthOf(knowledge.current(), knowledge.refusal(), today()),
    // Changed files that are refused leave the last good state in place: it goes on answering.
    check: () => (knowledge.current().facts.length > 0 ? null : 'there are no facts'),
    watch: () => knowledge.watch(),
    close: () => knowledge.close(),
  };
}
