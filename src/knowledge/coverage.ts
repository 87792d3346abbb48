import type { Article } from './schema/article.ts';
import type { Source } from './schema/source.ts';
import type { TopicFact } from './types.ts';

/** Where in the article a sentence stands. */
export type SentencePlace = NonNullable<Source['article']>;

export interface Coverage {
  /** Every sentence in the article's order, with the ids of the facts that give it as a source. */
  readonly sentences: readonly {
    readonly place: SentencePlace;
    readonly topic: string;
    readonly facts: readonly string[];
  }[];
  /** Facts that name a sentence which the article does not have. */
  readonly strays: readonly { readonly fact: string; readonly place: SentencePlace }[];
  /** 0 to 1: the sentences that at least one fact covers. */
  readonly share: number;
}

/** Holds the article's sentences against the facts that cite them. */
export function coverageOf(article: Article, facts: readonly TopicFact[]): Coverage {
  const covering = new Map<string, Set<string>>(
    article.sentences.map((place) => [numberOf(place), new Set()]),
  );
  const strays: { fact: string; place: SentencePlace }[] = [];
  for (const fact of facts)
    for (const { article: place } of fact.sources) {
      if (place === undefined) continue;
      const ids = covering.get(numberOf(place));
      if (ids === undefined) strays.push({ fact: fact.id, place });
      else ids.add(fact.id);
    }
  const sentences = article.sentences.map(({ paragraph, sentence, topic }) => {
    const place = { paragraph, sentence };
    return { place, topic, facts: [...(covering.get(numberOf(place)) ?? [])] };
  });
  const covered = sentences.filter((sentence) => sentence.facts.length > 0).length;
  return { sentences, strays, share: covered / sentences.length };
}

/** A sentence's number as it is printed: `3.1` is the first of the third paragraph. */
export function numberOf({ paragraph, sentence }: SentencePlace): string {
  return `${paragraph}.${sentence}`;
}
