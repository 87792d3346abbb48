import type { Comparison } from '../../knowledge/schema/comparison.ts';
import type { TopicFact } from '../../knowledge/types.ts';
import { isOfLater } from '../../search/later.ts';
import { createCitations, remark } from '../cite.ts';
import { finish } from '../finish.ts';
import { formatNames } from '../format.ts';
import { nameOf, type Situation } from '../situation.ts';
import { factsAbout, suggestAbout } from '../suggest.ts';
import type { Answer } from '../types.ts';

const SURE = 0.95;
const UNCURATED = 0.75;

/**
 * Things side by side: the curated comparison of just these, or columns of one that has them all,
 * else their definitions and dates in a table. Null where one of them is not defined by any fact.
 */
export function composeComparison(
  entities: readonly string[],
  situation: Situation,
): Answer | null {
  const curated = findComparison(entities, situation.knowledge.comparisons);
  return curated === null
    ? composeSideBySide(entities, situation)
    : composeCurated(curated, entities, situation);
}

/** The curated comparison with the fewest others beside the things asked for. */
export function findComparison(
  entities: readonly string[],
  comparisons: readonly Comparison[],
): Comparison | null {
  const holding = comparisons.filter(({ between }) => entities.every((id) => between.includes(id)));
  return holding.sort((a, b) => a.between.length - b.between.length)[0] ?? null;
}

function composeCurated(
  comparison: Comparison,
  entities: readonly string[],
  situation: Situation,
): Answer | null {
  const { index, names } = situation;
  const columns = comparison.between
    .map((id, at) => ({ id, at }))
    .filter(({ id }) => entities.includes(id));
  const factOf = (id: string): TopicFact | undefined => index.byId.get(id)?.fact;
  const citations = createCitations();
  const used = comparison.rows
    .flatMap(({ cells }) => columns.map(({ at }) => factOf(cells[at]?.fact ?? '')))
    .filter((fact) => fact !== undefined);
  const [first] = used;
  const { asOf } = situation;
  if (first === undefined) return null;
  if (asOf !== null && used.some((fact) => isOfLater(fact, asOf, index)))
    return composeSideBySide(entities, situation);
  const headline = { ...citations.state(first, comparison.summary), factId: null };
  for (const fact of used) citations.state(fact);
  // What is over stays as it was: how fresh the table is, the cells say that can still change.
  const open = used.filter(({ status }) => status === 'current');
  const oldest = (open.length > 0 ? open : used).reduce((a, b) => (b.asOf < a.asOf ? b : a));
  const shown = columns.map(({ id }) => nameOf(id, names));
  return finish(
    {
      intent: 'comparison',
      headline,
      table: {
        title: shown.join(' vs '),
        columns: ['Aspect', ...shown],
        rows: comparison.rows.map(({ dimension, cells }) => ({
          cells: [dimension, ...columns.map(({ at }) => cells[at]?.text ?? '')],
          factId: null,
        })),
      },
      suggestions: suggestBeside(entities, citations.facts, situation),
      confidence: SURE,
      about: oldest,
    },
    citations,
  );
}

function composeSideBySide(entities: readonly string[], situation: Situation): Answer | null {
  const { index, names, asOf } = situation;
  const definitions = entities.map((entity) =>
    factsAbout(entity, index)
      .map(({ fact }) => fact)
      .find(
        (fact) => fact.kind === 'definition' && (asOf === null || !isOfLater(fact, asOf, index)),
      ),
  );
  const defined = definitions.filter((fact) => fact !== undefined);
  const [first] = defined;
  if (first === undefined || defined.length < entities.length) return null;
  const citations = createCitations();
  const shown = entities.map((id) => nameOf(id, names));
  const headline = remark(
    `${formatNames(shown)} side by side, from what each is; there is no fact here that compares them directly.`,
  );
  for (const fact of defined) citations.state(fact);
  return finish(
    {
      intent: 'comparison',
      headline,
      table: {
        title: shown.join(' vs '),
        columns: ['Name', 'What it is'],
        rows: defined.map((fact, at) => ({
          cells: [shown[at] ?? '', fact.claim],
          factId: fact.id,
        })),
      },
      suggestions: suggestBeside(entities, citations.facts, situation),
      confidence: UNCURATED,
      about: defined.reduce((a, b) => (b.asOf < a.asOf ? b : a)),
    },
    citations,
  );
}

/** What to ask next about each of the things compared: its card first; not the comparison once more. */
function suggestBeside(
  entities: readonly string[],
  shown: readonly string[],
  situation: Situation,
): string[] {
  const names = entities.map((id) => nameOf(id, situation.names));
  const same = (question: string) => names.filter((name) => question.includes(name)).length > 1;
  const more = entities.flatMap((id) => suggestAbout(id, situation, shown).slice(0, 2));
  return [...names.slice(0, 3), ...more.filter((question) => !same(question))];
}
