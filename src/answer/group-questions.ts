import type { Knowledge } from '../knowledge/types.ts';
import { featuresOf, isEntityFeature } from '../search/features.ts';
import { onceEach } from './once-each.ts';
import { prepare } from './prepare.ts';

/** A question, how often it was asked, and on which days first and last (YYYY-MM-DD). */
export interface Asked {
  readonly question: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** Questions about the same: named by the one asked most, with all of their counts and days. */
export interface QuestionGroup extends Asked {
  /** The other wordings. */
  readonly alike: readonly string[];
}

/** Of all that two questions speak of, the share that both must speak of. */
const ALIKE = 0.5;

/**
 * Puts questions together that speak of the same things, as the reader of questions sees them: what
 * they name, what they ask of it, and which words they have that no fact has. The most asked first.
 */
export function groupQuestions(
  asked: readonly Asked[],
  knowledge: Knowledge,
  today: string,
): readonly QuestionGroup[] {
  const { index } = prepare(knowledge);
  const marksOf = (question: string): ReadonlySet<string> => {
    const reading = index.reader.read(question, today, index);
    const marks = new Set([...featuresOf(reading), ...reading.unknown, ...reading.ordinary]);
    return marks.size > 0 ? marks : new Set([reading.text]);
  };
  const groups: { readonly marks: ReadonlySet<string>; members: Asked[] }[] = [];
  for (const one of [...asked].sort(byCount)) {
    const marks = marksOf(one.question);
    const [nearest] = groups
      .map((group) => ({ group, likeness: likenessOf(marks, group.marks) }))
      .filter(({ likeness }) => likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness);
    if (nearest === undefined) groups.push({ marks, members: [one] });
    else nearest.group.members.push(one);
  }
  return groups.map(({ members }) => together(members)).sort(byCount);
}

const byCount = (a: Asked, b: Asked): number =>
  b.count - a.count || b.last.localeCompare(a.last) || a.question.localeCompare(b.question);

/** The share of all their marks that two questions have in common; 0 where they name different things. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [named, other] = [a, b].map((marks) => [...marks].filter(isEntityFeature));
  if (named?.length && other?.length && !named.some((mark) => b.has(mark))) return 0;
  const both = [...a].filter((mark) => b.has(mark)).length;
  return both / (a.size + b.size - both);
}

function together(members: readonly Asked[]): QuestionGroup {
  const [leader, ...others] = members;
  return {
    question: leader?.question ?? '',
    count: members.reduce((sum, { count }) => sum + count, 0),
    first: members.map(({ first }) => first).sort()[0] ?? '',
    last:
      members
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? '',
    alike: onceEach(others.map(({ question }) => question)),
  };
}
