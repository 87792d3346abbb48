import type { TopicFact } from '../knowledge/types.ts';
import type { Period } from '../language/periods.ts';
import { findMarkings } from '../markings/find-markings.ts';
import type { Reading } from '../search/reading.ts';
import { weight } from '../search/weights.ts';
import { answer } from './answer.ts';
import { readInThread } from './follow-up.ts';
import { formatDate, formatNames, formatPeriod } from './format.ts';
import { primaryIntent } from './intent.ts';
import { type Prepared, prepare } from './prepare.ts';
import { nameOf } from './situation.ts';
import type { Answer, AnswerContext, Intent } from './types.ts';

/** How an answer came about, in plain words. */
export interface Explanation {
  /** What was read in the question, the most telling first. */
  readonly read: readonly { readonly what: string; readonly found: string }[];
  /** The facts that the answer states, best first. */
  readonly facts: readonly UsedFact[];
  /** Ids of the rows of the catalogue's tables that it states. */
  readonly records: readonly string[];
  /** Why that is the answer, or why there is none. */
  readonly decision: string;
}

export interface UsedFact {
  readonly id: string;
  readonly claim: string;
  /** Of when it is, how sure its sources make it, and whether it still holds. */
  readonly standing: string;
}

/**
 * Explains the answer that a question gets: the same question, knowledge and dates give the same
 * answer, so that it can be explained afterwards. Null for a text that is refused.
 *
 * @example explain('who won jdei', { knowledge, today: '2026-11-24', asOf: null, history: [] })?.read
 */
export function explain(question: string, context: AnswerContext): Explanation | null {
  if (findMarkings(question).length > 0) return null;
  const given = answer(question, context);
  const { knowledge, today } = context;
  const prepared = prepare(knowledge);
  const { index } = prepared;
  const history = context.history.filter((turn) => findMarkings(turn).length === 0);
  const alone = index.reader.read(question, today, index);
  const reading = readInThread(question, history, index, today);
  const facts = given.facts.map((id) => index.byId.get(id)?.fact ?? id);
  return {
    read: sayReading(reading, alone, prepared),
    facts: facts.filter((fact) => typeof fact !== 'string').map(sayFact),
    records: facts.filter((fact) => typeof fact === 'string'),
    decision: sayDecision(given, weight(knowledge.language.ranking, 'decide.answer')),
  };
}

const KINDS = {
  topic: 'what there is to know about it',
  definition: 'what it is',
  who: 'who',
  when: 'when',
  'how-much': 'how much or how many',
  where: 'where',
  why: 'why',
  'yes-no': 'yes or no',
  comparison: 'how things compare',
  list: 'a list',
  timeline: 'what happened when',
  'how-to': 'how it is done',
  'whats-new': 'what is new',
  help: 'help',
} as const satisfies Record<Intent, string>;

function sayReading(reading: Reading, alone: Reading, { names }: Prepared): Explanation['read'] {
  const taken = reading.entities.filter((id) => !alone.entities.includes(id));
  const own = reading.entities.filter((id) => !taken.includes(id));
  const name = (id: string) => nameOf(id, names);
  const rows: [what: string, found: readonly string[]][] = [
    ['Spelling read as', reading.corrections.map(({ from, to }) => `${from} → ${to}`)],
    ['Names', own.map(name)],
    ['Taken over from the thread', taken.map(name)],
    ['Asked for', [KINDS[primaryIntent(reading)]]],
    ['About', [...new Set(reading.concepts.map(({ word }) => word))]],
    ['Time', reading.periods.map(sayPeriod)],
    ['In no fact', [...new Set([...reading.unknown, ...reading.ordinary])]],
  ];
  return rows
    .filter(([, found]) => found.length > 0)
    .map(([what, found]) => ({ what, found: formatNames(found) }));
}

const BOUNDS = { in: '', before: 'before ', after: 'after ' } as const;

const sayPeriod = (period: Period): string => BOUNDS[period.relation] + formatPeriod(period);

const STANDINGS = {
  current: 'holds',
  superseded: 'overtaken since',
  historical: 'a thing of the past',
} as const satisfies Record<TopicFact['status'], string>;

function sayFact({ id, claim, date, asOf, confidence, status, sources }: TopicFact): UsedFact {
  const parts = [
    ...(date === undefined ? [] : [`of ${formatDate(date)}`]),
    `seen to be true ${formatDate(asOf)}`,
    STANDINGS[status],
    `${confidence} confidence`,
    `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`,
  ];
  return { id, claim, standing: parts.join(', ') };
}

function sayDecision({ outcome, confidence }: Answer, least: number): string {
  const sure = percent(confidence);
  switch (outcome) {
    case 'answer':
      return `It is ${sure} sure: of answers as sure as this, about ${sure} are right. Below ${percent(least)} there is no answer.`;
    case 'did-you-mean':
      return `The nearest facts are ${sure} sure to answer it, and an answer takes ${percent(least)}; so they are offered as questions.`;
    case 'abstain':
      if (confidence === 0) return 'No fact comes near to it, so there is no answer.';
      return `The nearest fact is ${sure} sure to answer it, and an answer takes ${percent(least)}; so there is none.`;
    case 'help':
    case 'refuse':
      return 'It asks nothing that facts could answer.';
    default:
      throw new Error(`Unhandled: ${outcome satisfies never}`);
  }
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
