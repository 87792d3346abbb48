import { z } from 'zod';
import { PartialDate } from './partial-date.ts';

/** What a link looks like, as told to who writes a wrong one. */
export const linkHint = 'a link starts with https:// and has no spaces';

/** Where a claim can be read. `article` places it in the news article that the fact base began from. */
export const Source = z.strictObject({
  title: z.string('give the title of the page or document').min(1),
  publisher: z.string('name who published it').min(1),
  url: z
    .string()
    .regex(/^https:\/\/\S+$/, linkHint)
    .meta({ patternErrorMessage: linkHint })
    .optional()
    .describe('Left out only where the source was never on the open web'),
  date: PartialDate.optional().describe('The day it was published or last changed'),
  accessed: PartialDate.optional().describe('When it was read, for a page that bears no date'),
  article: z
    .strictObject({
      paragraph: z.int().positive(),
      sentence: z.int().positive().describe('The sentence within the paragraph, from 1'),
    })
    .optional(),
});

export type Source = z.infer<typeof Source>;
