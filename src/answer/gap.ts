import { entityFeature } from '../search/features.ts';
import { spanOfFact } from '../search/fit.ts';
import type { Candidate } from '../search/rank.ts';
import type { Situation } from './situation.ts';

/**
 * Whether something that a question names has no place in a fact, so that the fact is about another
 * thing or another time however much else fits: an unknown word, a thing that it does not speak of,
 * a period that is not its own, or an end before the day asked for.
 */
export function hasGap({ entry, parts }: Candidate, situation: Situation): boolean {
  const { reading, asOf } = situation;
  if (reading.unknown.length > 0 || parts.period < 0) return true;
  const { to } = spanOfFact(entry.fact);
  if (asOf !== null && to !== null && to < asOf) return true;
  return reading.entities.some(
    (id) => !entry.features.has(entityFeature(id)) && !isOwner(id, entry.fact.entities, situation),
  );
}

const OWNERS: readonly string[] = ['company', 'agency', 'office'];

/** "Microsoft Azure Government": whose a thing is may be said without the fact saying it again. */
function isOwner(id: string, entities: readonly string[], { names }: Situation): boolean {
  const owner = names.get(id);
  if (owner === undefined || !OWNERS.includes(owner.kind)) return false;
  return entities.some(
    (other) => owner.related?.includes(other) || names.get(other)?.related?.includes(id),
  );
}
