import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { askOfferings, seen } from './ask-offerings.ts';

/** What a person types, and what must and must not be seen; `silent` is not for the offerings. */
interface Row {
  readonly q: string;
  readonly says?: readonly string[];
  readonly headline?: readonly string[];
  readonly never?: readonly string[];
  readonly silent?: true;
}

const FLOOR = 0.95;
const rows = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

/** Why an answer is not right; empty where it is. */
function faultsOf({ q, says = [], headline = [], never = [], silent }: Row): string[] {
  const found = askOfferings(q);
  if (silent === true) return found === null ? [] : [`says ${found.headline.text}`];
  if (found === null) return ['says nothing'];
  const all = seen(found);
  return [
    ...headline.filter((form) => !new RegExp(form).test(found.headline.text)),
    ...says.filter((form) => !new RegExp(form).test(all)),
    ...never.filter((form) => new RegExp(form, 'm').test(all)).map((form) => `but never ${form}`),
  ].map((form) => `${form} :: ${found.headline.text}`);
}

it(`answers at least ${FLOOR * 100} % of ${rows.length} questions as people type them`, () => {
  const wrong = rows.flatMap((row) => {
    const faults = faultsOf(row);
    return faults.length === 0 ? [] : [`${row.q}\n    ${faults.join('\n    ')}`];
  });
  expect(
    (rows.length - wrong.length) / rows.length,
    `these are not right:\n${wrong.join('\n')}`,
  ).toBeGreaterThanOrEqual(FLOOR);
});
