import { z } from 'zod';

const word = z.string().min(1);

/** Words and phrases that mean the same to a reader of this field. */
const Synonym = z.strictObject({
  concept: word.describe('The form that all the others are read as'),
  words: z
    .array(word)
    .min(1)
    .describe('Words or phrases, lower case; inflections need not be listed'),
});

/** Phrases that give a question's intent away, tried in the file's order. */
const IntentPhrases = z.strictObject({
  intent: word,
  starts: z.array(word).optional().describe('Phrases that count only at the start of a question'),
  anywhere: z.array(word).optional(),
});

/** Lines of words; those of one line count as the same. */
const alike = z.array(z.array(word).min(1));

/** Words that say how the rest of a question is to be read. */
const Cues = z.strictObject({
  pointsBack: z.array(word).describe('Words for something said before: it, that contract'),
  negated: z.array(word).describe('Words that turn a question round: not, never'),
  qualifiers: alike.describe('Words without which a yes may become a no: only, first'),
  narrowing: z
    .array(word)
    .describe('Qualifiers that only narrow: a no to the plain question is a no to theirs'),
  incidental: z
    .array(word)
    .describe('Concepts that a yes/no question may have besides and still ask the same'),
  moods: alike.describe('Openings that put a question in another mood or time: can, did, will'),
});

/** How a question is read: data files under `language/`, one key each. */
export const Language = z.strictObject({
  synonyms: z.array(Synonym),
  intents: z.array(IntentPhrases),
  /** Words that carry no information for finding a fact, in lines of like kind. */
  fillers: z.array(z.array(word)),
  cues: Cues,
  /** Weights and thresholds of the ranking, by name. */
  ranking: z.record(z.string(), z.number()),
});

export type Language = z.infer<typeof Language>;
