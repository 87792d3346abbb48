import { readFileSync } from 'node:fs';
import { Catalog } from '../../../src/catalog/catalog.ts';
import type { Domain, LookUp, LookUpQuestion } from '../../../src/catalog/look-up.ts';
import { readCatalogTexts } from '../../../src/knowledge/catalog-texts.ts';
import { normalise } from '../../../src/language/normalise.ts';
import { tokenise } from '../../../src/language/tokens.ts';

/** A question as people type it, and what has to be seen; `none` where it is not the domain's. */
export interface QuestionRow {
  readonly q: string;
  readonly history?: readonly string[];
  readonly says?: readonly string[];
  readonly headline?: readonly string[];
  readonly never?: readonly string[];
  readonly certainty?: LookUp['certainty'];
  readonly none?: true;
}

/** The questions of a file beside the test, one a line. */
export const questionsIn = (place: URL): QuestionRow[] =>
  readFileSync(place, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as QuestionRow);

const catalog = new Catalog(new Map(Object.entries(readCatalogTexts(['knowledge']))));

/** Whether one of the domains has something to say to a question. */
export function answeredBy(...domains: readonly Domain[]) {
  const asks = domains.map(askedDomain);
  return (q: string): boolean => asks.some((ask) => ask(q) !== null);
}

/** Asks one domain alone, over the committed catalogue. */
export function askedDomain(domain: Domain) {
  const open = domain.open(catalog);
  if (open === null) throw new Error(`the tables of ${domain.name} are not in knowledge/catalog`);
  return (q: string, history: readonly string[] = []): LookUp | null =>
    open.lookUp(questionOf(q, history));
}

function questionOf(q: string, history: readonly string[]): LookUpQuestion {
  const text = normalise(q);
  return {
    text,
    words: tokenise(text).map((token) => token.text),
    intents: [],
    periods: [],
    entities: [],
    history: history.map(normalise),
    today: '2026-11-25',
  };
}

/** All that a person sees of a look-up, as text. */
export function seen({ headline, points, table, caveats }: LookUp): string {
  return [
    headline.text,
    ...points.map(({ text }) => text),
    ...(table === null ? [] : [table.title, ...table.rows.map((row) => row.join(' | '))]),
    ...caveats.map(({ text }) => text),
  ].join('\n');
}

/** What is wrong with the answer to a question; empty where it is right. */
export function faultsOf(row: QuestionRow, found: LookUp | null): string[] {
  if (row.none === true) return found === null ? [] : [`answers: ${found.headline.text}`];
  if (found === null) return ['says nothing'];
  const all = seen(found);
  return [
    ...(row.headline ?? []).filter((form) => !new RegExp(form).test(found.headline.text)),
    ...(row.says ?? []).filter((form) => !new RegExp(form, 'm').test(all)),
    ...(row.never ?? [])
      .filter((form) => new RegExp(form, 'm').test(all))
      .map((form) => `not ${form}`),
    ...(row.certainty === undefined || row.certainty === found.certainty ? [] : [row.certainty]),
  ].map((form) => `${form} :: ${found.headline.text}`);
}

/** The questions that are not answered right, with why. */
export function wrongAmong(
  rows: readonly QuestionRow[],
  ask: (q: string, history?: readonly string[]) => LookUp | null,
): string[] {
  return rows.flatMap((row) => {
    const faults = faultsOf(row, ask(row.q, row.history));
    return faults.length === 0 ? [] : [`${row.q}\n    ${faults.join('\n    ')}`];
  });
}
