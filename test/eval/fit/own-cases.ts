import { prepare } from '../../../src/answer/prepare.ts';
import type { Knowledge, TopicFact } from '../../../src/knowledge/types.ts';
import { entityFeature, type Feature, featuresOf } from '../../../src/search/features.ts';
import { type Case, caseOf } from './case.ts';

/** Each fact lacks, or is itself left out, in one of so many rounds. */
const ROUNDS = 5;
/** Claims that share this much say the same; those that share no more than that do not. */
const SAME = 0.5;
const DIFFERENT = 0.3;

/**
 * The facts' own questions as cases: asked of a knowledge that lacks the wording, and of one that
 * lacks the fact, where nothing but a fact that says the same is right.
 *
 * @param every only one in so many, the same ones each time
 */
export function ownCases(knowledge: Knowledge, every: number): Case[] {
  const alike = createLikeness(knowledge);
  const cases: Case[] = [];
  const add = (lacking: Knowledge, fact: TopicFact, own: TopicFact['questions'][number]): void => {
    const question = typeof own === 'string' ? own : own.ask;
    const found = caseOf(question, [], lacking, ({ entry }) => {
      const likeness = alike(entry.fact.id, fact.id);
      if (likeness >= SAME) return true;
      return likeness < DIFFERENT ? false : null;
    });
    if (found !== null) cases.push(found);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const lackingWords = withoutWords(knowledge, round);
    const lackingFacts = withoutFacts(knowledge, round);
    for (const [number, fact] of knowledge.facts.entries())
      for (const [at, own] of fact.questions.entries()) {
        if ((number + at) % every !== 0) continue;
        if (at % ROUNDS === round) add(lackingWords, fact, own);
        if (isLeftOut(fact, number, round)) add(lackingFacts, fact, own);
      }
  }
  return cases;
}

function withoutWords(knowledge: Knowledge, round: number): Knowledge {
  const facts = knowledge.facts.map((fact) => ({
    ...fact,
    questions: fact.questions.filter((_, at) => at % ROUNDS !== round),
  }));
  return { ...knowledge, facts };
}

function withoutFacts(knowledge: Knowledge, round: number): Knowledge {
  const facts = knowledge.facts
    .filter((fact, number) => !isLeftOut(fact, number, round))
    .map(({ supersededBy: _, ...fact }) => fact);
  return { ...knowledge, facts, comparisons: [] };
}

/** Definitions stay: without one a thing would not be known at all. */
const isLeftOut = ({ kind }: TopicFact, number: number, round: number): boolean =>
  kind !== 'definition' && number % ROUNDS === round;

/** How much of what two claims speak of they share, by weight, 0 to 1. */
function createLikeness(knowledge: Knowledge): (a: string, b: string) => number {
  const { index } = prepare(knowledge);
  const spoken = new Map(
    knowledge.facts.map((fact): [string, Set<Feature>] => {
      const claimed = featuresOf(index.reader.readStatement(fact.claim));
      return [fact.id, new Set([...claimed, ...fact.entities.map(entityFeature)])];
    }),
  );
  const weightOf = (features: Iterable<Feature>): number =>
    [...features].reduce((sum, feature) => sum + index.weigh(feature), 0);
  return (a, b) => {
    if (a === b) return 1;
    const [one, other] = [a, b].map((id) => spoken.get(id) ?? new Set<Feature>());
    if (one === undefined || other === undefined) return 0;
    return (
      weightOf([...one].filter((feature) => other.has(feature))) /
      weightOf([...one, ...[...other].filter((feature) => !one.has(feature))])
    );
  };
}
