import { readFileSync } from 'node:fs';
import { Catalog } from '../../src/catalog/catalog.ts';
import type { Domain, LookUp, LookUpQuestion, OpenDomain } from '../../src/catalog/look-up.ts';
import { readCatalogTexts } from '../../src/knowledge/catalog-texts.ts';
import { normalise } from '../../src/language/normalise.ts';
import { tokenise } from '../../src/language/tokens.ts';

/** A domain over the tables as they are committed. */
export function openCommitted(domain: Domain): OpenDomain {
  const catalog = new Catalog(new Map(Object.entries(readCatalogTexts(['knowledge']))));
  const open = domain.open(catalog);
  if (open === null) throw new Error(`${domain.name} has no tables under knowledge/catalog`);
  return open;
}

export function asked(question: string, history: readonly string[] = []): LookUpQuestion {
  const text = normalise(question);
  return {
    text,
    words: tokenise(text).map((token) => token.text),
    intents: [],
    periods: [],
    entities: [],
    history: history.map(normalise),
    today: '2026-11-24',
  };
}

/** Everything that a person sees of a look-up. */
export function shown(found: LookUp | null): string {
  if (found === null) return '';
  const { headline, points, table, caveats } = found;
  return [
    headline.text,
    ...points.map(({ text }) => text),
    ...(table === null ? [] : [table.title, table.columns.join(' | ')]),
    ...(table?.rows.map((row) => row.join(' | ')) ?? []),
    ...caveats.map(({ text }) => text),
  ].join('\n');
}

interface Question {
  readonly q: string;
  readonly says: readonly string[];
  readonly headline?: readonly string[];
  readonly never?: readonly string[];
  readonly null?: boolean;
}

/** The questions of a file that come out otherwise than it says, each with what was shown. */
export function failures(file: string, domain: OpenDomain): { failed: string[]; total: number } {
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Question);
  const failed = questions.flatMap(({ q, says, headline = [], never = [], ...rest }) => {
    const found = domain.lookUp(asked(q));
    const text = shown(found);
    const first = found?.headline.text ?? '';
    const right =
      rest.null === true
        ? found === null
        : found !== null &&
          says.every((pattern) => new RegExp(pattern).test(text)) &&
          headline.every((pattern) => new RegExp(pattern).test(first)) &&
          !never.some((pattern) => new RegExp(pattern).test(first));
    return right ? [] : [`${q}\n   -> ${text.slice(0, 300).replaceAll('\n', '\n      ')}`];
  });
  return { failed, total: questions.length };
}
