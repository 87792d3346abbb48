import type { TopicFact } from '../knowledge/types.ts';
import type { OwnFacts } from './own-facts.ts';
import type { Page } from './page.ts';
import type { BriefSituation } from './situation.ts';
import type { DatedStatement } from './types.ts';

const MOST = 2;

/** Who leads the thing: facts on people about it, or about a person and it in the second place. */
export function sayPeople(
  entity: string,
  { about, touching, worth }: OwnFacts,
  { names, asOf }: BriefSituation,
  page: Page,
): readonly DatedStatement[] {
  if (names.get(entity)?.kind === 'person') return [];
  const isTold = (fact: TopicFact): boolean =>
    fact.kind !== 'person' || page.isTold(fact) || (asOf === null && fact.status !== 'current');
  const others = touching.filter(
    ({ entities: [first = '', second] }) =>
      second === entity && names.get(first)?.kind === 'person',
  );
  const section = page.section('people', MOST);
  return [...about, ...others.toSorted((a, b) => worth(b) - worth(a))]
    .filter((fact) => !isTold(fact))
    .flatMap((fact) => section.state(fact) ?? []);
}
