import { nameOf } from '../answer/situation.ts';
import type { Comparison } from '../knowledge/schema/comparison.ts';
import type { TopicFact } from '../knowledge/types.ts';
import { isOfLater } from '../search/later.ts';
import { countWords, type Page } from './page.ts';
import type { BriefSituation } from './situation.ts';
import type { BriefTable } from './types.ts';

const MOST_COLUMNS = 3;
const MOST_ROWS = 5;
/** The words that the tables may take together. */
const ROOM = 80;
const MOST = 2;

/** The curated comparisons of the thing with one or two others, those that begin with it first. */
export function sayComparisons(
  entity: string,
  situation: BriefSituation,
  page: Page,
): readonly BriefTable[] {
  const { knowledge, index, asOf, names } = situation;
  const factsOf = ({ rows }: Comparison): TopicFact[] =>
    rows.flatMap(({ cells }) => cells.flatMap(({ fact }) => index.byId.get(fact)?.fact ?? []));
  const tables: BriefTable[] = [];
  let room = ROOM;
  const fitting = knowledge.comparisons
    .filter(({ between }) => between.includes(entity) && between.length <= MOST_COLUMNS)
    .filter((each) => asOf === null || !factsOf(each).some((fact) => isOfLater(fact, asOf, index)))
    .sort((a, b) => a.between.length - b.between.length || placeIn(a) - placeIn(b));
  for (const { between, rows } of fitting) {
    const shown = rows.slice(0, MOST_ROWS);
    const words = countWords(shown.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' '));
    if (words > room || tables.length === MOST) continue;
    room -= words;
    const columns = between.map((id) => nameOf(id, names));
    tables.push({
      title: columns.join(' vs '),
      columns: ['Aspect', ...columns],
      rows: shown.map(({ dimension, cells }) => ({
        cells: [dimension, ...cells.map(({ text }) => text)],
        cites: citesOf(cells),
      })),
    });
  }
  return tables;

  function placeIn({ between }: Comparison): number {
    return between.indexOf(entity);
  }

  function citesOf(cells: Comparison['rows'][number]['cells']): number[] {
    const facts = cells.flatMap(({ fact }) => index.byId.get(fact)?.fact ?? []);
    return [...new Set(facts.flatMap((fact) => page.citeFirst(fact)))].sort((a, b) => a - b);
  }
}
