import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createAsk } from '../../../src/answer/ask.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { namesOf, questionText } from './fact-template.ts';

/** Finds the best fact for a question, by id; null where it finds none. */
export type Find = (question: string) => string | null;

/** Builds what an engine needs of the knowledge and gives its search. */
export type BuildEngine = (knowledge: Knowledge) => Find;

export const ENGINE_NAMES = ['ask', 'fuse', 'minisearch'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** govcloud's answering, and what it would be instead: one search engine over whole facts. */
export const ENGINES: Readonly<Record<EngineName, BuildEngine>> = {
  ask: (knowledge) => {
    const ask = createAsk(
      () => knowledge,
      () => '2026-11-24',
    );
    // Parts of the index are built by the first question that needs them: of one that is ranked, and
    // of one that is misspelt.
    for (const fact of knowledge.facts.slice(0, FIRST_ASKED))
      for (const question of fact.questions) ask(`${questionText(question)} plaese`);
    return (question) => ask(question).facts[0] ?? null;
  },

  // Anywhere in a field, since questions are found in the middle of claims; Fuse's own threshold
  // for a match (0.6) finds nearly every fact, so it is narrowed, which costs no time.
  fuse: (knowledge) => {
    const fuse = new Fuse(plainFacts(knowledge), {
      keys: [...FIELDS],
      ignoreLocation: true,
      threshold: 0.4,
    });
    return (question) => fuse.search(question, { limit: 5 })[0]?.item.id ?? null;
  },

  // What its documentation suggests for text that people type.
  minisearch: (knowledge) => {
    const mini = new MiniSearch<PlainFact>({
      fields: [...FIELDS],
      extractField: (fact, field) => [fact[field as keyof PlainFact]].flat().join(' '),
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { questions: 2, claim: 1.5 } },
    });
    mini.addAll(plainFacts(knowledge));
    return (question) => mini.search(question)[0]?.id ?? null;
  },
};

/** Enough that some are ranked. */
const FIRST_ASKED = 5;

const FIELDS = ['claim', 'questions', 'entities', 'aliases'] as const;

interface PlainFact {
  readonly id: string;
  readonly claim: string;
  readonly questions: readonly string[];
  readonly entities: readonly string[];
  readonly aliases: readonly string[];
}

function plainFacts({ facts, entities }: Knowledge): PlainFact[] {
  const byId = new Map(entities.map((entity) => [entity.id, namesOf(entity)]));
  return facts.map((fact) => {
    const names = fact.entities.map((id) => byId.get(id) ?? [id]);
    return {
      id: fact.id,
      claim: fact.claim,
      questions: fact.questions.map(questionText),
      entities: names.flatMap(([name]) => name ?? []),
      aliases: names.flatMap(([, ...others]) => others),
    };
  });
}
