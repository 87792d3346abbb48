import fc from 'fast-check';
import { type Answer, INTENTS, type Statement } from '../../src/answer/types.ts';

/** Strings that have broken renderers: markup, mentions, controls, lone surrogates, other scripts. */
const troublesome = fc.constantFrom(
  '<!channel>',
  '<!here|here>',
  '@everyone look',
  '@channel',
  '<@U0123456>',
  '<https://example.com|click>',
  '&amp;&lt;&gt;',
  '*_~`',
  '"\\'.repeat(500),
  '&<>'.repeat(700),
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '\udc00x',
  '\u202Ereversed',
  '👩‍🚀'.repeat(200),
  'ünïcödé 政府云 حكومة',
  ':fire:'.repeat(40),
  ' \n\t ',
);

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  // Long texts are short ones repeated: as hard on a limit, and a hundred times quicker to make.
  fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.integer({ min: 1, max: 600 }))
    .map(([piece, times]) => `${piece} `.repeat(times)),
  troublesome,
  fc.array(troublesome, { maxLength: 4 }).map((parts) => parts.join(' ')),
);

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(fc.string({ maxLength: 6 }), fc.nat({ max: 600 }))
    .map(([piece, times]) => `https://example.com/${piece.repeat(times)}`),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://',
    'https://a.example/?a=1|b&c=<d>',
    'https://[x',
  ),
);

const date = fc.constantFrom('2021', '2021-07', '2021-07-06');

const statement: fc.Arbitrary<Statement> = fc.record({
  text: anyText,
  factId: fc.option(fc.constant('jedi-cancelled')),
  cites: fc.array(fc.nat({ max: 12 }), { maxLength: 12 }),
});

const point: fc.Arbitrary<Statement> = fc.oneof(
  statement,
  fc
    .tuple(statement, fc.integer({ min: 1, max: 30 }), fc.option(url))
    .map(([said, number, link]) => ({ ...said, step: { number, link } })),
);

/** Any value of the type, far outside what the engine composes. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  outcome: fc.constantFrom('answer', 'did-you-mean', 'abstain', 'refuse', 'help'),
  intent: fc.constantFrom(...INTENTS),
  headline: statement,
  points: fc.array(point, { maxLength: 30 }),
  table: fc.option(
    fc.record({
      title: anyText,
      columns: fc.array(anyText, { maxLength: 25 }),
      rows: fc.array(
        fc.record({
          cells: fc.array(anyText, { maxLength: 25 }),
          factId: fc.option(fc.constant('jedi-cancelled')),
        }),
        { maxLength: 40 },
      ),
    }),
  ),
  caveats: fc.array(statement, { maxLength: 12 }),
  sources: fc
    .array(
      fc.record({
        title: anyText,
        publisher: anyText,
        date: fc.option(date),
        accessed: fc.option(date),
        url: fc.option(url),
      }),
      { maxLength: 20 },
    )
    .map((list) => list.map((source, index) => ({ number: index + 1, ...source }))),
  asOf: fc.option(date),
  suggestions: fc.array(anyText, { maxLength: 5 }),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  facts: fc.array(fc.constant('jedi-cancelled'), { maxLength: 3 }),
});
