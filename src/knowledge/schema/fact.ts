import { z } from 'zod';
import { PartialDate } from './partial-date.ts';
import { linkHint, Source } from './source.ts';
import { Value } from './value.ts';

const idHint = 'an id is lower-case words joined by hyphens, for example jedi-cancelled';

/** The id of a fact or an entity. */
export const Id = z
  .string(idHint)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idHint)
  .meta({ patternErrorMessage: idHint });

/** What sort of statement a fact makes; it decides the order on a topic's card and how soon it ages. */
export const FACT_KINDS = [
  'definition',
  'award',
  'event',
  'decision',
  'money',
  'authorization',
  'requirement',
  'policy',
  'service',
  'region',
  'person',
  'quote',
  'relation',
  'correction',
  'how-to',
  'context',
] as const;

const Question = z.union([
  z.string().min(3),
  z.strictObject({
    ask: z.string().min(3).describe('A yes/no question'),
    answer: z.enum(['yes', 'no']).describe('What the fact answers to it'),
  }),
]);

const Step = z.strictObject({
  do: z.string().min(1).max(200, 'a step has at most 200 characters'),
  link: z
    .string()
    .regex(/^https:\/\/\S+$/, linkHint)
    .meta({ patternErrorMessage: linkHint })
    .optional()
    .describe('The official page on which it is done'),
});

/** One claim with its date, its standing and its sources. */
export const Fact = z.strictObject({
  id: Id.describe('Names the fact for good: subject first, for example jedi-cancelled'),
  claim: z
    .string('say the fact in one or two sentences of your own')
    .min(12)
    .max(280, 'a claim has at most 280 characters; move the rest to detail')
    .describe('One or two sentences in our own words, true by itself'),
  detail: z.string().min(1).optional().describe('What a reader may want to know besides'),
  steps: z
    .array(Step)
    .min(2, 'a way of one step needs no list; say it in the claim')
    .max(8, 'at most 8 steps; split a longer way into two facts')
    .optional()
    .describe('How to get there, in order, each step one thing to do'),
  kind: z
    .enum(FACT_KINDS, `kind is one of ${FACT_KINDS.join(', ')}`)
    .describe('What sort of statement it is'),
  entities: z
    .array(Id)
    .min(1, 'name at least one entity; the first is what the fact is about')
    .describe('Ids from entities/; the first is what the fact is about'),
  questions: z
    .array(Question)
    .min(3, 'give three or more questions, worded the way people type them')
    .describe('How people ask for this fact; a yes/no question says its answer'),
  date: PartialDate.optional().describe('When the event happened'),
  asOf: PartialDate.describe('The latest day on which the claim was seen to be true'),
  validFrom: PartialDate.optional().describe('From when it held, where that is not `date`'),
  validTo: PartialDate.optional().describe('Until when it held'),
  status: z
    .enum(
      ['current', 'superseded', 'historical'],
      'status is one of current, superseded, historical',
    )
    .describe('current: it holds; superseded: another fact says what holds now; historical: over'),
  supersededBy: Id.optional().describe('The fact that says what holds now'),
  corrects: z
    .strictObject({
      said: z.string().min(1).describe('The mistaken statement, in our words'),
      by: z.string().min(1).describe('Who says so: the article, or "widely"'),
      why: z.string().min(1).describe('How the mistake comes about'),
    })
    .optional()
    .describe('A mistake that this fact puts right'),
  values: z.array(Value).optional().describe('Sums, counts, dates, parties and lists in the claim'),
  sources: z.array(Source).min(1, 'give at least one source'),
  confidence: z
    .enum(['high', 'medium', 'low'], 'confidence is one of high, medium, low')
    .describe('How sure we are of the claim'),
  owner: z.string().optional().describe('Who keeps it true'),
  reviewBy: PartialDate.optional().describe('When it must be looked at again'),
});

export type Fact = z.infer<typeof Fact>;

/** One topic's file: a list of facts. */
export const FactFile = z.array(Fact);
