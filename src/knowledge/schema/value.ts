import { z } from 'zod';
import { PartialDate } from './partial-date.ts';

const what = z
  .string('say what is measured in one or two words, for example ceiling')
  .min(1)
  .describe('What the value measures, as a concept of language/synonyms.yaml where there is one');

const bounds = {
  about: z.boolean().optional().describe('true where the source rounds or estimates'),
  atLeast: z.boolean().optional().describe('true for "more than N" or "N or more"'),
  upTo: z.boolean().optional().describe('true for a ceiling or a maximum'),
};

const Money = z.strictObject({
  type: z.literal('money'),
  what,
  amount: z.number().describe('Whole currency units, not thousands or millions'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'write the currency as three capitals, for example USD'),
  ...bounds,
});

const Count = z.strictObject({
  type: z.literal('count'),
  what,
  amount: z.number(),
  unit: z.string().optional(),
  ...bounds,
});

const Percent = z.strictObject({ type: z.literal('percent'), what, amount: z.number(), ...bounds });

const DateValue = z.strictObject({ type: z.literal('date'), what, on: PartialDate });

const Party = z.strictObject({
  type: z.literal('party'),
  role: z.string().min(1).describe('What the party did or is: awardee, awarder, leader, author'),
  who: z.string().min(1).describe('An entity id'),
});

const List = z.strictObject({
  type: z.literal('list'),
  what,
  items: z.array(z.string().min(1)).min(2).describe('Entity ids, or plain text where none fits'),
});

/** A typed value inside a fact, so that "how much", "who" and "which" need not read prose. */
export const Value = z.discriminatedUnion(
  'type',
  [Money, Count, Percent, DateValue, Party, List],
  'type is one of money, count, percent, date, party, list',
);

export type Value = z.infer<typeof Value>;
export type ListValue = z.infer<typeof List>;
