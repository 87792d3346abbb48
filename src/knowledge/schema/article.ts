import { z } from 'zod';
import { PartialDate } from './partial-date.ts';
import { Source } from './source.ts';

const Sentence = z.strictObject({
  paragraph: z.int().positive().describe('The line of the article, blank ones left out, from 1'),
  sentence: z.int().positive().describe('The sentence within the paragraph, from 1'),
  topic: z.string().min(1).max(120).describe('What it says, in a few words of ours'),
});

/** The article that the fact base began from: its sentences by number, without their text. */
export const Article = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: Source.shape.url,
  date: PartialDate,
  sentences: z.array(Sentence).min(1),
});

export type Article = z.infer<typeof Article>;
