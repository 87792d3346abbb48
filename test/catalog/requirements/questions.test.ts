import { expect, it } from 'vitest';
import { controls } from '../../../src/catalog/controls/controls.ts';
import { requirements } from '../../../src/catalog/requirements/requirements.ts';
import { rules } from '../../../src/catalog/rules/rules.ts';
import { answeredBy, askedDomain, questionsIn, wrongAmong } from '../support/asked-domain.ts';

const FLOOR = 0.95;
const rows = questionsIn(new URL('questions.jsonl', import.meta.url));
const isAnswered = answeredBy(controls, requirements, rules);
const ask = askedDomain(requirements);

it(`answers at least ${FLOOR * 100} % of ${rows.length} questions as people type them`, () => {
  const wrong = wrongAmong(rows, ask);
  expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThanOrEqual(FLOOR);
});

it('cites an edition with a date for every statement, and suggests what it can answer', () => {
  const faults = rows.flatMap(({ q, history }) => {
    const found = ask(q, history);
    if (found === null) return [];
    const statements = [found.headline, ...found.points, ...found.caveats];
    return [
      ...statements
        .filter(({ editions }) => editions.length === 0)
        .map(({ text }) => `uncited: ${text}`),
      ...found.suggestions.filter((asked) => !isAnswered(asked)).map((asked) => `mute: ${asked}`),
    ];
  });
  expect([...new Set(faults)]).toEqual([]);
});
