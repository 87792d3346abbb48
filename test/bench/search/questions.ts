import type { Knowledge } from '../../../src/knowledge/types.ts';
import { questionText } from './fact-template.ts';
import { between, pick, type Random, seededRandom } from './random.ts';

const SEED = 4_193;
const LETTERS = [...'etaoinshrdlcumwfgypb'];
/** Shorter words are misspelt less, and in so short a word a slip leaves nothing to go by. */
const SHORTEST_MISSPELT = 4;

/** A question and the fact that it was written for. */
export interface BenchQuestion {
  readonly text: string;
  readonly fact: string;
}

/** One of each fact's own questions, for the first `count` facts. */
export function cleanQuestions(knowledge: Knowledge, count: number): BenchQuestion[] {
  const random = seededRandom(SEED);
  return knowledge.facts.slice(0, count).map((fact) => ({
    text: questionText(pick(fact.questions, random)),
    fact: fact.id,
  }));
}

/** The same questions with a slip in one word each: a letter swapped, lost, doubled or mistaken. */
export function misspeltQuestions(clean: readonly BenchQuestion[]): BenchQuestion[] {
  const random = seededRandom(SEED + 1);
  return clean.map(({ text, fact }) => ({ text: misspell(text, random), fact }));
}

function misspell(text: string, random: Random): string {
  const words = Array.from(text.matchAll(/\p{L}+/gu)).filter(
    ([word]) => word.length >= SHORTEST_MISSPELT,
  );
  if (words.length === 0) return text;
  const { 0: word, index } = pick(words, random);
  let slip = word;
  // Two equal letters swapped, or one taken for itself, are no slip.
  while (slip === word) slip = withSlip(word, random);
  return text.slice(0, index) + slip + text.slice(index + word.length);
}

function withSlip(word: string, random: Random): string {
  const at = between(1, word.length - 2, random);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (between(1, 4, random)) {
    case 1:
      return before + after.charAt(0) + letter + after.slice(1);
    case 2:
      return before + after;
    case 3:
      return before + letter + letter + after;
    default:
      return before + pick(LETTERS, random) + after;
  }
}
