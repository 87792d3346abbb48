import { capitalise, formatAmount } from '../answer/format.ts';
import type { Value } from '../knowledge/schema/value.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { isOnce } from '../search/fit.ts';
import type { OwnFacts } from './own-facts.ts';
import type { Page } from './page.ts';
import type { Figure } from './types.ts';

const MOST = 4;
const ELSEWHERE: readonly string[] = ['definition', 'correction', 'quote'];

type Measured = Extract<Value, { amount: number }>;

/**
 * The sums, counts and shares that matter most, of each measure one, each with the statement that it
 * stands in: a number by itself says too little to be relied on.
 */
export function sayFigures(own: OwnFacts, page: Page): readonly Figure[] {
  const measured = own.about
    .filter((fact) => !page.isTold(fact) && !ELSEWHERE.includes(fact.kind))
    .flatMap((fact) => {
      const value = leadingOf(fact);
      return value === null ? [] : [{ fact, value }];
    })
    .sort((a, b) => rank(a.fact) - rank(b.fact));
  const section = page.section('figures', MOST);
  const measures = new Set<string>();
  return measured.flatMap(({ fact, value }) => {
    if (measures.has(value.what)) return [];
    const statement = section.state(fact);
    if (statement === null) return [];
    measures.add(value.what);
    const label = capitalise(value.what.replaceAll('-', ' '));
    return [{ label, value: amountOf(value), statement }];
  });
}

/** The first value of a fact's kind of measure: a sum before a count. */
function leadingOf({ values = [] }: TopicFact): Measured | null {
  const measured = values.filter((value) => 'amount' in value);
  return measured.find(({ type }) => type === 'money') ?? measured[0] ?? null;
}

/** Facts about money first; what happened on a day has the timeline. */
const rank = (fact: TopicFact): number => (fact.kind === 'money' ? 0 : isOnce(fact) ? 2 : 1);

/** A value without the name of what it counts, which stands before it. */
const amountOf = (value: Measured): string =>
  value.type === 'count'
    ? formatAmount({ ...value, unit: value.unit ?? '' }).trim()
    : formatAmount(value);
