import type { KnowledgeData } from '../knowledge/types.ts';
import { wordsOf } from './phrases.ts';
import type { PreparedTexts, PreparedWords } from './prepared.ts';
import type { VocabularyWord } from './vocabulary.ts';

/**
 * Every word that a question can be understood by: of names, of facts, and of the language data.
 *
 * @param told how often each word stands in the facts
 */
export function vocabularyWords(
  knowledge: KnowledgeData,
  told: ReadonlyMap<string, number>,
): PreparedTexts['words'] {
  const fillers = new Set(knowledge.language.fillers.flat());
  const found = new Map<string, VocabularyWord>();
  const count = (word: string, rank: VocabularyWord['rank'], times: number): void => {
    const before = found.get(word);
    found.set(word, {
      word,
      rank: fillers.has(word) ? 'filler' : (before?.rank ?? rank),
      count: (before?.count ?? 0) + times,
    });
  };
  const add = (text: string, rank: VocabularyWord['rank']): void => {
    for (const word of wordsOf(text)) count(word, rank, 1);
  };
  for (const { name, fullName, abbreviations, aliases } of knowledge.entities) {
    for (const text of [name, fullName ?? '', ...(abbreviations ?? []), ...(aliases ?? [])]) {
      add(text, 'name');
    }
  }
  for (const { misspellings, definition } of knowledge.entities) {
    // A misspelt name of one word is itself a name; the words of a longer one are just misspelt.
    const single = (misspellings ?? []).filter((slip) => wordsOf(slip).length === 1);
    for (const text of [...single, definition]) add(text, 'field');
  }
  for (const { concept, words: forms } of knowledge.language.synonyms) {
    for (const text of [concept, ...forms]) add(text, 'field');
  }
  for (const [word, times] of told) count(word, 'field', times);
  for (const { starts, anywhere } of knowledge.language.intents) {
    for (const text of [...(starts ?? []), ...(anywhere ?? [])]) add(text, 'filler');
  }
  for (const word of fillers) add(word, 'filler');
  const ranked = (wanted: VocabularyWord['rank']): PreparedWords => {
    const entries = [...found.values()].filter(({ rank }) => rank === wanted);
    return { words: entries.map(({ word }) => word), counts: entries.map(({ count }) => count) };
  };
  return { name: ranked('name'), field: ranked('field'), filler: ranked('filler') };
}
