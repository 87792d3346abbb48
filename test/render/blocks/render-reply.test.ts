import { describe, expect, it } from 'vitest';
import { refusalAnswer } from '../../../src/answer/refusal.ts';
import type { Answer } from '../../../src/answer/types.ts';
import type { Person } from '../../../src/render/blocks/ask-a-person.ts';
import type { Surface } from '../../../src/render/blocks/message.ts';
import { renderPlainReply, renderReply } from '../../../src/render/blocks/render-reply.ts';
import { drawBlocks } from '../../support/draw-blocks.ts';
import { answerWith, SAMPLES, statement } from '../../support/sample-answers.ts';

const offers = { why: true, rating: true, person: null };

const drawn = (answer: Answer, surface: Surface, question: string, options = {}) =>
  drawBlocks(renderReply(answer, surface, question, { offers, ...options }).blocks);

describe('a reply, as a person reads it', () => {
  const rows: [string, Answer, Surface, string][] = [
    ['answer-command', SAMPLES.jedi, 'command', 'jedi'],
    ['answer-mention', SAMPLES.jedi, 'mention', 'jedi'],
    ['comparison-dm', SAMPLES.comparison, 'dm', 'il4 vs il5'],
    ['comparison-home', SAMPLES.comparison, 'home', 'il4 vs il5'],
    ['did-you-mean-command', SAMPLES.didYouMean, 'command', 'jdei'],
    ['abstain-mention', SAMPLES.abstain, 'mention', 'who won <!channel> the & cup'],
    ['how-to-dm', SAMPLES['how-to'], 'dm', 'how is a depot opened'],
    ['refuse-command', refusalAnswer(), 'command', '(S//NF) the text'],
  ];
  it.each(rows)('%s', async (name, answer, surface, question) => {
    await expect(drawn(answer, surface, question)).toMatchFileSnapshot(`../snapshots/${name}.txt`);
  });

  it('names who asked what when it is shared', async () => {
    const shared = drawn(SAMPLES.jedi, 'shared', 'jedi <@U1> @here', { askedBy: 'ana' });
    await expect(shared).toMatchFileSnapshot('../snapshots/answer-shared.txt');
  });
});

describe('where there is no answer', () => {
  const leading = (person: Person, surface: Surface = 'mention') =>
    renderReply(SAMPLES.abstain, surface, 'who won', {
      offers: { why: false, rating: false, person },
    });

  it.each<[Person, string, string]>([
    [{ kind: 'channel', id: 'C0HELP' }, '[text] Ask a person in #C0HELP.', 'in <#C0HELP>.'],
    [
      { kind: 'link', url: 'https://help.example.gov/?a=1&b=2' },
      '[person] (Ask a person) → https://help.example.gov/?a=1&b=2',
      'Ask a person: https://help.example.gov/?a=1&amp;b=2',
    ],
    [{ kind: 'group', id: 'S0HELP' }, '[person] (Ask a person) → \n', 'press “Ask a person”'],
  ])('leads to a person by %j', (person, blocks, text) => {
    for (const surface of ['command', 'mention', 'dm', 'home'] as const)
      expect(drawBlocks(leading(person, surface).blocks)).toContain(blocks);
    expect(leading(person).text).toContain(text);
  });

  it.each([
    ['an answer', SAMPLES.jedi],
    ['a choice', SAMPLES.didYouMean],
    ['a refusal', refusalAnswer()],
  ])('does so in place of nothing else: not under %s', (_, answer) => {
    const person = { kind: 'channel', id: 'C0HELP' } as const;
    const reply = renderReply(answer, 'dm', 'q', { offers: { why: false, rating: false, person } });
    expect(JSON.stringify(reply)).not.toContain('C0HELP');
  });
});

describe('the buttons', () => {
  const labels = (answer: Answer, surface: Surface, question = 'jedi') =>
    renderReply(answer, surface, question).blocks.flatMap((block) =>
      block.type === 'actions'
        ? block.elements.map((element) => ('action_id' in element ? element.action_id : ''))
        : [],
    );

  it.each(['mention', 'dm', 'home', 'shared'] as const)(
    'do not offer to share on the surface %s, where everyone who may see it does',
    (surface) => expect(labels(SAMPLES.jedi, surface)).toEqual(['ask:0', 'ask:1', 'ask:2']),
  );

  it.each([
    ['an abstention', SAMPLES.abstain],
    ['a choice', SAMPLES.didYouMean],
    ['a refusal', refusalAnswer()],
  ] as const)('do not offer to share %s', (_, answer) =>
    expect(labels(answer, 'command')).not.toContain('share'),
  );

  it('leave sharing out where the question does not fit into a button', () =>
    expect(labels(SAMPLES.jedi, 'command', 'j'.repeat(2_001))).not.toContain('share'));

  it('carry the whole question under a label cut after a word', () => {
    const question = `Which agency ${'of the many agencies '.repeat(8)}awarded it?`;
    const { blocks } = renderReply(answerWith({ suggestions: [question] }), 'dm', 'jedi');
    const actions = blocks.find((block) => block.type === 'actions');
    expect(actions?.elements[0]).toMatchObject({
      value: question,
      text: { text: 'Which agency of the many agencies of the many agencies of the many…' },
    });
  });
});

describe('an answer longer than a message', () => {
  const long = answerWith({
    points: Array.from({ length: 14 }, (_, index) => statement(`Point ${index + 1}.`, 1)),
    table: {
      title: 'Regions',
      columns: ['Region', 'Provider'],
      rows: Array.from({ length: 120 }, (_, index) => ({
        cells: [`Region ${index + 1}`, 'Provider'],
        factId: null,
      })),
    },
    suggestions: ['Which regions does AWS have?'],
  });
  const read = (part: number) => drawn(long, 'mention', 'regions', { part });

  it('says how much is left, and how to get it', () => {
    expect(read(1)).toContain(
      '[text] And 4 more points and 105 more rows. Press “Show more”, or ask about one of them by name.',
    );
    expect(read(1)).toContain('[more:2] (Show more) → regions');
  });

  it('shows everything exactly once over its parts', () => {
    const all = Array.from({ length: 8 }, (_, at) => read(at + 1)).join('');
    expect([...all.matchAll(/Point \d+\./g)].map(([point]) => point)).toEqual(
      long.points.map((point) => point.text),
    );
    expect([...all.matchAll(/\| (Region \d+) /g)].map(([, region]) => region)).toEqual(
      long.table?.rows.map((row) => row.cells[0]),
    );
    expect(read(8)).not.toContain('more:');
  });

  it.each([0, -1, 9, 99])('shows the nearest part there is for part %i', (part) => {
    expect(read(part)).toBe(read(part < 1 ? 1 : 8));
  });
});

describe('the text for those who do not see blocks', () => {
  it('has the whole answer, escaped', () => {
    const { text } = renderReply(SAMPLES.abstain, 'dm', 'who won');
    expect(text).toContain('“&lt;\u2060!channel&gt; the &amp; cup”');
    expect(text).toContain('The nearest things that I know are about contracts.');
  });

  it.each(['&', 'word ', '<!channel>'])('is cut to length when it is made of "%s"', (piece) => {
    const headline = statement(piece.repeat(5_000));
    const { text } = renderReply(answerWith({ headline }), 'dm', 'q');
    expect(text.length).toBeLessThanOrEqual(3_900);
    expect(text.length).toBeGreaterThan(3_600);
    expect(text).toMatch(/…$/);
  });
});

it('has a plain form that says the same without the table block', async () => {
  const { blocks } = renderPlainReply(SAMPLES.comparison, 'mention', 'il4 vs il5');
  expect(blocks.map((block) => block.type)).not.toContain('table');
  await expect(drawBlocks(blocks)).toMatchFileSnapshot('../snapshots/comparison-plain.txt');
});
