import type { FactIndex, IndexedFact } from './fact-index.ts';
import { entityFeature, type Feature } from './features.ts';

/**
 * The facts about an entity that speak of all of some features, in the order of the files. What is
 * looked at are the facts that have the rarest of them, not all that there are about a name that
 * hundreds of facts are about.
 */
export function factsSpeakingOf(
  subject: string,
  features: Iterable<Feature>,
  { facts, lists, features: { numbers } }: FactIndex,
): IndexedFact[] {
  const about = numbers.get(entityFeature(subject));
  const asked = Array.from(features, (feature) => numbers.get(feature));
  const [rarest, ...others] = [about, ...asked]
    .map((number) => ({ number, facts: number === undefined ? 0 : lists.having.size(number) }))
    .sort((a, b) => a.facts - b.facts);
  if (rarest?.number === undefined) return [];
  return Array.from(lists.having.of(rarest.number)).flatMap((fact) => {
    const hasAll = others.every(({ number = -1 }) => lists.having.has(number, fact));
    return hasAll && lists.subjects[fact] === about ? (facts[fact] ?? []) : [];
  });
}
