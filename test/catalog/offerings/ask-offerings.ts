import { composeLookUp } from '../../../src/answer/compose/look-up.ts';
import { Catalog } from '../../../src/catalog/catalog.ts';
import type { LookUp } from '../../../src/catalog/look-up.ts';
import { wordsIn } from '../../../src/catalog/name-index.ts';
import { offeringsDomain } from '../../../src/catalog/offerings/offerings-domain.ts';
import { readCatalogTexts } from '../../../src/knowledge/catalog-texts.ts';
import { normalise } from '../../../src/language/normalise.ts';
import { renderText } from '../../../src/render/text.ts';

/** The day on which the tests ask. */
export const TODAY = '2026-11-24';

/** The catalogue as it is committed. */
export const committed = new Catalog(new Map(Object.entries(readCatalogTexts(['knowledge']))));

const domain = offeringsDomain.open(committed);

/** What the offerings say to a question as a person types it. */
export function askOfferings(question: string, history: readonly string[] = []): LookUp | null {
  if (domain === null) throw new Error('knowledge/catalog lacks the tables of the offerings');
  const text = normalise(question);
  return domain.lookUp({
    text,
    words: wordsIn(question),
    intents: [],
    periods: [],
    entities: [],
    history: history.map(normalise),
    today: TODAY,
  });
}

/** What a person sees of it, on a terminal. */
export function seen(found: LookUp): string {
  return renderText(composeLookUp(found));
}
