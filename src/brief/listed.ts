import { capitalise } from '../answer/format.ts';
import { nameOf } from '../answer/situation.ts';
import type { Statement } from '../answer/types.ts';
import { lookUp } from '../catalog/domains.ts';
import type { Edition } from '../catalog/edition.ts';
import type { LookUpStatement } from '../catalog/look-up.ts';
import { normalise } from '../language/normalise.ts';
import { tokenise } from '../language/tokens.ts';
import type { Page } from './page.ts';
import type { BriefSituation } from './situation.ts';

const MOST = 3;
/** Out of its place a point that says "it" could be read of another thing. */
const pointsBack = /\b(?:it|its|they|them|their)\b/i;

/** What the tables of the catalogue have on the thing under its name; they say nothing of an earlier day. */
export function sayListed(
  entity: string,
  { catalog, names, asOf, today }: BriefSituation,
  page: Page,
): readonly Statement[] {
  if (asOf !== null) return [];
  const name = normalise(nameOf(entity, names));
  const found = lookUp(catalog, {
    text: name,
    words: tokenise(name).map((token) => token.text),
    intents: [],
    periods: [],
    entities: [entity],
    history: [],
    today,
  });
  if (found === null || found.outcome !== 'answer') return [];
  // That a table lacks a name says little on a page about the thing.
  if (/^Not listed\b/.test(found.headline.text)) return [];
  const section = page.section('listed', MOST);
  return [found.headline, ...found.points.filter(({ text: said }) => !pointsBack.test(said))]
    .filter((statement) => section.fits(statement.text))
    .slice(0, MOST)
    .map(cited);

  function cited({ text: said, editions }: LookUpStatement): Statement {
    // Nobody asked whether: what follows the word is the statement.
    const text = capitalise(said.replace(/^(?:Yes|No)[.:,]\s+/, ''));
    return { text, factId: null, cites: page.citations.cite(editions.map(sourceOf)) };
  }
}

const sourceOf = ({ title, publisher, url, date }: Edition) => ({ title, publisher, url, date });
