import { capitalise, formatDate } from '../answer/format.ts';
import type { Statement } from '../answer/types.ts';
import { checkDue } from '../knowledge/ageing.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { spanOfDate } from '../language/periods.ts';
import type { OwnFacts } from './own-facts.ts';
import type { Page } from './page.ts';
import type { BriefSituation } from './situation.ts';

const MOST = 4;
const MOST_AHEAD = 2;

/**
 * What is not settled: what the facts say is still to come, which of them are due for a check, those
 * told here first, and on which the sources are few or differ.
 */
export function sayOpenPoints(
  { about }: OwnFacts,
  situation: BriefSituation,
  page: Page,
): readonly Statement[] {
  const { asOf, today, knowledge, names } = situation;
  const day = asOf ?? today;
  const section = page.section('open', MOST);
  const ahead = about
    .filter((fact) => !page.isTold(fact) && fact.kind !== 'correction')
    .flatMap((fact) => {
      const on = firstAfter(fact, day);
      return on === null ? [] : [{ fact, on }];
    })
    .sort((a, b) => a.on.localeCompare(b.on))
    .slice(0, MOST_AHEAD)
    .flatMap(
      ({ fact, on }) => section.state(fact, `Ahead, ${formatDate(on)}: ${fact.claim}`) ?? [],
    );
  const due = about
    // A mistake that was put right does not come back into question by getting old.
    .filter(({ kind }) => kind !== 'correction')
    .flatMap((fact) => {
      const since = asOf === null ? checkDue(fact, knowledge.ageing) : null;
      return since === null || since >= day ? [] : [{ fact, since }];
    })
    .sort((a, b) => told(b.fact) - told(a.fact) || a.since.localeCompare(b.since))
    .flatMap(({ fact, since }) => {
      const text = `${questionOf(fact, names)} Last checked ${formatDate(fact.asOf)}, due for another check since ${formatDate(since.slice(0, 7))}.`;
      return section.state(fact, text) ?? [];
    });
  const unsure = about
    .filter((fact) => fact.confidence === 'low' && page.isTold(fact))
    .flatMap(
      (fact) =>
        section.state(fact, `${questionOf(fact, names)} Sources on this are few or differ.`) ?? [],
    );
  return [...ahead, ...unsure, ...due];

  function told(fact: TopicFact): number {
    return page.isTold(fact) ? 1 : 0;
  }
}

/** The first date of a fact that lies wholly after a day. */
function firstAfter({ date, values = [] }: TopicFact, day: string): string | null {
  const dates = [date, ...values.map((value) => (value.type === 'date' ? value.on : undefined))];
  const later = dates.filter((each) => each !== undefined && spanOfDate(each).from > day);
  return later.toSorted()[0] ?? null;
}

const asks =
  /^(?:what|who|when|where|which|why|how|is|are|does|do|did|can|was|were|has|have|will|must|may|should)\b/i;

/** The question that a fact answers, as a sentence, with the names in it written as they are. */
function questionOf({ questions, entities }: TopicFact, names: BriefSituation['names']): string {
  const texts = questions.map((each) => (typeof each === 'string' ? each : each.ask));
  const asked = texts.find((text) => asks.test(text)) ?? texts[0] ?? '';
  const named = entities.reduce((text, id) => {
    const name = names.get(id)?.name ?? '';
    return /^\w[\w-]{2,}$/.test(name)
      ? text.replace(new RegExp(`\\b${name}\\b`, 'gi'), name)
      : text;
  }, asked);
  return `${capitalise(named).replace(/[?.!]$/, '')}?`;
}
