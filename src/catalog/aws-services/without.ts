import type { Place } from './names.ts';
import type { AwsQuestion } from './read-question.ts';

const LACKS: ReadonlySet<string> = new Set(['lack', 'lacks', 'lacking', 'missing']);

/**
 * Which places a question wants services to be in, and which not: "in A but not in B", "what does B
 * lack that A has", "missing from B but in A", "not in B".
 */
export function splitByWithout(
  { places, withoutAt }: AwsQuestion,
  words: readonly string[],
): { inside: readonly Place[]; outside: readonly Place[] } {
  if (withoutAt === null) return { inside: places.map(({ place }) => place), outside: [] };
  const before = places.filter(({ start }) => start < withoutAt).map(({ place }) => place);
  const after = places.filter(({ start }) => start > withoutAt).map(({ place }) => place);
  const next = words[withoutAt + 1] ?? '';
  const isLacking = LACKS.has(words[withoutAt] ?? '') && next !== 'in' && next !== 'from';
  if (isLacking && before.length > 0) return { inside: after, outside: before };
  if (before.length > 0) return { inside: before, outside: after };
  const [first, ...others] = after;
  return { inside: others, outside: first === undefined ? [] : [first] };
}
