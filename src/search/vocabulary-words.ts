import type { KnowledgeData } from '../knowledge/types.ts';
import { normalise } from '../language/normalise.ts';
import { tokenise } from '../language/tokens.ts';
import type { VocabularyWord } from './vocabulary.ts';

/** Every word that a question can be understood by: of names, of facts, and of the language data. */
export function vocabularyWords(knowledge: KnowledgeData): VocabularyWord[] {
  const fillers = new Set(knowledge.language.fillers.flat());
  const words = new Map<string, VocabularyWord>();
  const add = (text: string, rank: VocabularyWord['rank']): void => {
    for (const { text: word } of tokenise(normalise(text))) {
      const before = words.get(word);
      words.set(word, {
        word,
        rank: fillers.has(word) ? 'filler' : (before?.rank ?? rank),
        count: (before?.count ?? 0) + 1,
      });
    }
  };
  for (const { name, fullName, abbreviations, aliases } of knowledge.entities) {
    for (const text of [name, fullName ?? '', ...(abbreviations ?? []), ...(aliases ?? [])]) {
      add(text, 'name');
    }
  }
  for (const { misspellings, definition } of knowledge.entities) {
    // A misspelt name of one word is itself a name; the words of a longer one are just misspelt.
    const single = (misspellings ?? []).filter((slip) => tokenise(normalise(slip)).length === 1);
    for (const text of [...single, definition]) add(text, 'field');
  }
  for (const { concept, words: forms } of knowledge.language.synonyms) {
    for (const text of [concept, ...forms]) add(text, 'field');
  }
  for (const { claim, detail, questions } of knowledge.facts) {
    const asked = questions.map((question) =>
      typeof question === 'string' ? question : question.ask,
    );
    for (const text of [claim, detail ?? '', ...asked]) add(text, 'field');
  }
  for (const { starts, anywhere } of knowledge.language.intents) {
    for (const text of [...(starts ?? []), ...(anywhere ?? [])]) add(text, 'filler');
  }
  for (const word of fillers) add(word, 'filler');
  return [...words.values()];
}
