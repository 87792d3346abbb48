import { z } from 'zod';

export const CLASSES = [
  'article',
  'field',
  'topic',
  'definition',
  'who',
  'when',
  'how-much',
  'where',
  'why',
  'yes-no',
  'comparison',
  'list',
  'timeline',
  'as-of',
  'follow-up',
  'misspelt',
  'false-premise',
  'correction',
  'near-out-of-scope',
  'far-out-of-scope',
  'marking',
  'attack',
] as const;

/** Classes whose questions have no answer in the knowledge, or must not get one. */
export const UNANSWERABLE: readonly QuestionClass[] = [
  'near-out-of-scope',
  'far-out-of-scope',
  'marking',
  'attack',
];

const Outcome = z.enum(['answer', 'did-you-mean', 'abstain', 'refuse', 'help']);

const Pattern = z.string().refine(isPattern, 'is not a regular expression');

/** What a reply must be like. Patterns ignore case and hold for answers only: the rest says nothing. */
const Expectation = z.strictObject({
  outcome: z.union([Outcome, z.array(Outcome).min(2)]).describe('The outcomes that are right'),
  says: z
    .array(Pattern)
    .optional()
    .describe('All found in what the answer says, sources and suggestions left out'),
  headline: z.array(Pattern).optional().describe('All found in the headline'),
  never: z.array(Pattern).optional().describe('None found in what the answer says'),
});

/** A question as a person would type it, with what a right reply says: one line of a `.jsonl` file. */
export const Question = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  q: z.string(),
  class: z.enum(CLASSES),
  part: z.enum(['fit', 'check']),
  about: z.string().min(1).describe('The main thing it is about, which decides its part'),
  history: z.array(z.string()).min(1).optional().describe('Earlier turns, oldest first'),
  asOf: z.string().optional(),
  expect: Expectation,
});

export type QuestionClass = (typeof CLASSES)[number];
export type Expectation = z.infer<typeof Expectation>;
export type Question = z.infer<typeof Question>;

/** The outcomes that are right, as a list. */
export function acceptedOutcomes({ outcome }: Expectation): readonly z.infer<typeof Outcome>[] {
  return typeof outcome === 'string' ? [outcome] : outcome;
}

/** How a pattern of an expectation is read. */
export const toPattern = (source: string): RegExp => new RegExp(source, 'isu');

function isPattern(source: string): boolean {
  try {
    toPattern(source);
    return true;
  } catch {
    return false;
  }
}
