import type { TopicFact } from '../knowledge/types.ts';
import { goesOn, mixed, type OwnFacts } from './own-facts.ts';
import type { Page } from './page.ts';
import type { BriefSituation } from './situation.ts';
import type { DatedStatement } from './types.ts';

/**
 * What the thing is: its definition; as of a day on which there was none, what it was given to; else
 * what matters most about it.
 */
export function sayDefinition(
  { about, worth }: OwnFacts,
  { asOf }: BriefSituation,
  page: Page,
): DatedStatement | null {
  const ofKind = (kind: string) => about.find((fact) => fact.kind === kind);
  const award = asOf === null ? undefined : ofKind('award');
  const fact = ofKind('definition') ?? award ?? mixed(about, worth)[0];
  return fact === undefined ? null : page.section('definition', 1).state(fact);
}

/** Whether the thing is over at the day of the brief: by its definition, else by all facts about it. */
export function isOver({ about }: OwnFacts, { asOf, today }: BriefSituation): boolean {
  const definition = about.find(({ kind }) => kind === 'definition');
  const isEnded = (fact: TopicFact): boolean =>
    (asOf === null && fact.status !== 'current') || !goesOn(fact, asOf ?? today);
  return definition === undefined ? about.length > 0 && about.every(isEnded) : isEnded(definition);
}
