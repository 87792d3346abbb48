import type { Place } from './names.ts';
import type { AwsQuestion } from './read-question.ts';

const LACKS: ReadonlySet<string> = new Set(['lack', 'lacks', 'lacking', 'missing']);
/** Between two places these turn from one to the other; "and" does not. */
const TURNS: ReadonlySet<string> = new Set(['but', 'that', 'which', 'while', 'yet', 'when']);

/**
 * Which places a question wants services to be in, and which not: "in A but not in B", "what does B
 * lack that A has", "missing from B but in A", "not in B or C".
 */
export function splitByWithout(
  { places, withoutAt }: AwsQuestion,
  words: readonly string[],
): { inside: readonly Place[]; outside: readonly Place[] } {
  if (withoutAt === null) return { inside: places.map(({ place }) => place), outside: [] };
  const before = places.filter(({ start }) => start < withoutAt);
  const after = places.filter(({ start }) => start > withoutAt);
  const placesOf = (found: typeof places): Place[] => found.map(({ place }) => place);
  const next = words[withoutAt + 1] ?? '';
  const isLacking = LACKS.has(words[withoutAt] ?? '') && next !== 'in' && next !== 'from';
  if (isLacking && before.length > 0) return { inside: placesOf(after), outside: placesOf(before) };
  if (before.length > 0) return { inside: placesOf(before), outside: placesOf(after) };
  const turn = after.findIndex(
    ({ start }, at) =>
      at > 0 && words.slice(after[at - 1]?.end ?? 0, start).some((word) => TURNS.has(word)),
  );
  if (turn === -1) return { inside: [], outside: placesOf(after) };
  return { inside: placesOf(after.slice(turn)), outside: placesOf(after.slice(0, turn)) };
}
