import type { FactIndex } from '../search/fact-index.ts';
import { entityFeature, type Feature, isEntityFeature } from '../search/features.ts';
import { type KnownFact, knownFact } from './known-fact.ts';
import { has } from './says.ts';
import { isExact, type Statement } from './statement.ts';

/** A fact on what a sentence speaks of. */
export interface Link {
  readonly known: KnownFact;
  /** Share of what the sentence speaks of that the fact speaks of, 0 to 1, by weight. */
  readonly coverage: number;
  /** The same by its claim alone. */
  readonly claimed: number;
  /** How many of the sentence's numbers, dates and names it has. */
  readonly agreed: number;
  /** Whether it shares something besides names. */
  readonly sharesWords: boolean;
  /** Whether it shares a name that the sentence has or leaves to the ones before. */
  readonly sharesName: boolean;
}

const CARRIED = 0.7;
/** What else the sentences before named. */
const ALTERNATE = 3;
/** What a sum weighs that a fact has too. */
const SUM = 4;
/** What each number, date or name in common adds to the order. */
const AGREED = 0.2;

const scoreOf = ({ coverage, claimed, agreed }: Link): number =>
  coverage + claimed + agreed * AGREED;

/** The facts that share most with a sentence, best first. */
export function linkFacts(
  { features, items }: Statement,
  carried: readonly string[],
  index: FactIndex,
): Link[] {
  const weights = new Map<Feature, number>();
  for (const feature of features) weights.set(feature, index.weigh(feature));
  const [subject, ...others] = carried.map(entityFeature).filter(index.hasConcept);
  if (subject !== undefined && !weights.has(subject))
    weights.set(subject, index.weigh(subject) * CARRIED);
  const mass = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (mass === 0) return [];
  const numbered = new Map<number, number>();
  for (const [feature, weight] of weights) {
    const number = index.features.numbers.get(feature);
    if (number !== undefined) numbered.set(number, weight);
  }
  const exact = items.filter(isExact);
  const numbers = [...numbered.keys()].sort((a, b) => a - b);
  const weighed = numbers.map((number) => numbered.get(number) ?? 0);
  // Of facts that share as much, those with the same sums must be among the ones gathered.
  const wanted = new Map(numbered);
  for (const other of others) {
    const number = index.features.numbers.get(other);
    if (number !== undefined && !wanted.has(number)) wanted.set(number, ALTERNATE);
  }
  for (const item of exact) {
    if (item.type !== 'quantity') continue;
    const number = index.features.numbers.get(`#${item.quantity.amount}`);
    if (number !== undefined) wanted.set(number, SUM);
  }
  return index
    .gather(wanted)
    .flatMap(({ number }): Link[] => {
      const entry = index.facts[number];
      if (entry === undefined) return [];
      const shared = [...weights.keys()].filter((feature) => entry.features.has(feature));
      const weight = shared.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
      const known = knownFact(entry.fact, index);
      return [
        {
          known,
          coverage: weight / mass,
          claimed: index.lists.claims.weighShared(number, numbers, weighed) / mass,
          agreed: exact.filter((item) => has(known, item)).length,
          sharesWords: shared.some((feature) => !isEntityFeature(feature)),
          sharesName:
            shared.some(isEntityFeature) || others.some((other) => entry.features.has(other)),
        },
      ];
    })
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.known.fact.id < b.known.fact.id ? -1 : 1));
}
