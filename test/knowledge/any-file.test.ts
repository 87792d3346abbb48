import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { lint, readKnowledge } from '../../src/knowledge/compile.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { ENTITIES, factText } from './support/knowledge-folder.ts';

const CONTEXT = { today: '2026-11-24', sourceTexts: ['Some words of a source.'] };
const PATHS = [
  'a.yaml',
  'entities.yaml',
  'aliases.yaml',
  'comparisons/a.yaml',
  'language/synonyms.yaml',
  'language/ranking.yaml',
];

/** Reads and checks one file of any content; every problem must be fit to be printed. */
function check(path: string, bytes: Uint8Array): void {
  const good = { layer: 0, path: 'good.yaml', shown: 'good.yaml', bytes: Buffer.from(ENTITIES) };
  const files = [
    { ...good, path: 'entities.yaml' },
    { ...good, bytes: Buffer.from(factText()) },
    { layer: 0, path, shown: path, bytes },
  ];
  for (const problem of lint(readKnowledge({ files, problems: [] }), CONTEXT)) {
    expect(formatProblem(problem)).not.toMatch(/undefined|\[object/);
    expect(problem.line ?? 1).toBeGreaterThan(0);
  }
}

const path = fc.constantFrom(...PATHS);

it('any bytes are read, or refused with a place and a reason', () => {
  fc.assert(fc.property(path, fc.uint8Array({ maxLength: 300 }), check));
});

it('any text is', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom('- ', 'id', ': ', '\n', '  ', '"', "'", '[', '{', '#', '&a ', '*a', '\t'),
        {
          maxLength: 40,
        },
      )
      .map((pieces) => pieces.join('')),
  );
  fc.assert(fc.property(path, text, (where, content) => check(where, Buffer.from(content))));
});

it('any value is', () => {
  const value = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(path, value, (where, content) => check(where, Buffer.from(stringify(content)))),
  );
});

it('a good fact with any part cut out or replaced is', () => {
  const topic = factText();
  const cut = fc.tuple(fc.nat(topic.length), fc.nat(40), fc.string({ maxLength: 10 }));
  fc.assert(
    fc.property(cut, ([start, length, instead]) =>
      check('a.yaml', Buffer.from(topic.slice(0, start) + instead + topic.slice(start + length))),
    ),
    { numRuns: 500 },
  );
});
