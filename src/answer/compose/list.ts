import type { ListValue } from '../../knowledge/schema/value.ts';
import type { Candidate } from '../../search/rank.ts';
import { caveatsOf } from '../caveats.ts';
import { createCitations } from '../cite.ts';
import { finish } from '../finish.ts';
import { capitalise } from '../format.ts';
import { nameOf, type Situation } from '../situation.ts';
import { suggestAbout } from '../suggest.ts';
import type { Answer } from '../types.ts';

/** A list is taken from a candidate only if it scores this near to the best. */
const NEAR_SCORE = 0.7;

/** All members that a fact lists, one a row. Null where no good candidate holds a list. */
export function composeList(
  candidates: readonly Candidate[],
  confidence: number,
  situation: Situation,
): Answer | null {
  const { names, index, reading, conceptOf } = situation;
  const concepts = new Set(reading.concepts.map(({ concept }) => concept));
  const near = candidates.filter(({ score }) => score >= (candidates[0]?.score ?? 0) * NEAR_SCORE);
  const found = near.flatMap((candidate) => {
    const lists = (candidate.entry.fact.values ?? []).filter((value) => value.type === 'list');
    const asked = lists.filter(({ what }) => concepts.has(conceptOf(what)));
    return [...asked, ...(lists.length === 1 ? lists : [])].map((list) => ({ candidate, list }));
  });
  const [best] = found;
  if (best === undefined) return null;
  const { fact } = best.candidate.entry;
  const citations = createCitations();
  const headline = citations.state(fact);
  const [subject = ''] = fact.entities;
  return finish(
    {
      intent: 'list',
      headline,
      points: fact.detail === undefined ? [] : [citations.state(fact, fact.detail)],
      table: tableOf(best.list, fact.id, situation),
      caveats: caveatsOf(fact, index, citations, situation),
      suggestions: suggestAbout(subject, situation, citations.facts),
      confidence,
      about: fact,
    },
    citations,
  );

  function tableOf({ what, items }: ListValue, factId: string, { knowledge }: Situation) {
    const kinds = items.map((item) => names.get(item));
    const known = kinds.every((entity) => entity !== undefined) && knowledge.entities.length > 0;
    return {
      title: capitalise(what.replaceAll('-', ' ')),
      columns: known ? ['Name', 'What it is'] : ['Name'],
      rows: items.map((item, at) => ({
        cells: known
          ? [kinds[at]?.name ?? item, kinds[at]?.definition ?? '']
          : [nameOf(item, names)],
        factId,
      })),
    };
  }
}
