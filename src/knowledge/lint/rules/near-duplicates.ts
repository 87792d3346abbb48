import type { TopicFact } from '../../types.ts';
import type { Rule } from '../rule.ts';
import { shinglesOf } from '../shingles.ts';

/**
 * Two claims that share this much of their runs of three words say one thing twice. The most alike
 * of the first 237 that do not, two baselines of FedRAMP, share 0.25.
 */
const TOO_ALIKE = 0.6;

/** No two facts make the same claim in nearly the same words. */
export const nearDuplicates: Rule = function* ({ data, places }) {
  const shinglesByFact = new Map(data.facts.map((fact) => [fact, shinglesOf(fact.claim)]));
  const earlier = new Map<string, TopicFact[]>();
  for (const [fact, shingles] of shinglesByFact) {
    const shared = new Map<TopicFact, number>();
    for (const shingle of shingles)
      for (const other of earlier.get(shingle) ?? [])
        shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const all = shingles.size + (shinglesByFact.get(other)?.size ?? 0) - count;
      if (count / all < TOO_ALIKE) continue;
      const { file, line } = places.of(other, ['claim']);
      yield {
        item: fact,
        path: ['claim'],
        seen: `nearly that of ${other.id} (${file}:${line})`,
        fix: 'merge the two facts, or say what sets this one apart',
      };
    }
    for (const shingle of shingles) {
      const facts = earlier.get(shingle);
      if (facts === undefined) earlier.set(shingle, [fact]);
      else facts.push(fact);
    }
  }
};
