import { describe, expect, it } from 'vitest';
import { judge, type Reply, replyOf } from './judge.ts';
import type { Expectation } from './question.ts';

const THRESHOLD = 0.5;

const answered: Reply = {
  outcome: 'answer',
  headline: 'No. The Pentagon cancelled JEDI on 6 July 2021.',
  said: 'No. The Pentagon cancelled JEDI on 6 July 2021.\nJWCC followed it.',
  confidence: 0.9,
};
const silent: Reply = {
  outcome: 'abstain',
  headline: 'I do not know.',
  said: 'I do not know.',
  confidence: 0.1,
};

describe('judge', () => {
  const rows: [string, Expectation, Reply, string, string[]][] = [
    [
      'an answer that says all',
      { outcome: 'answer', says: ['july 2021', 'jwcc'] },
      answered,
      'right',
      [],
    ],
    ['silence where it is due', { outcome: 'abstain' }, silent, 'right', []],
    [
      'one of several outcomes',
      { outcome: ['abstain', 'answer'], says: ['Microsoft'] },
      silent,
      'right',
      [],
    ],
    [
      'an answer that lacks what was asked',
      { outcome: 'answer', says: ['Microsoft'] },
      answered,
      'wrong-but-confident',
      ['no /Microsoft/ in the text'],
    ],
    [
      'a verdict in the text but not in the headline',
      { outcome: 'answer', headline: ['JWCC'] },
      answered,
      'wrong-but-confident',
      ['no /JWCC/ in the headline'],
    ],
    [
      'an answer that says what it must not',
      { outcome: 'answer', never: ['^No\\b'] },
      answered,
      'wrong-but-confident',
      ['says /^No\\b/'],
    ],
    [
      'an answer where silence was due',
      { outcome: ['abstain', 'did-you-mean'] },
      answered,
      'wrong-but-confident',
      ['answer where abstain or did-you-mean was right'],
    ],
    [
      'a wrong answer below the threshold',
      { outcome: 'abstain' },
      { ...answered, confidence: 0.4 },
      'wrong',
      ['answer where abstain was right'],
    ],
    [
      'silence where the answer is known',
      { outcome: 'answer', says: ['July 2021'] },
      silent,
      'abstained-wrongly',
      ['abstain where answer was right'],
    ],
    [
      'silence where a refusal was due',
      { outcome: 'refuse' },
      silent,
      'wrong',
      ['abstain where refuse was right'],
    ],
  ];

  it.each(rows)('%s', (_, expected, reply, verdict, faults) => {
    expect(judge(expected, reply, THRESHOLD)).toEqual({ verdict, faults });
  });
});

describe('replyOf', () => {
  it('reads headline, points, table and caveats, but neither sources nor suggestions', () => {
    const statement = (text: string) => ({ text, factId: null, cites: [] });
    const reply = replyOf({
      outcome: 'answer',
      intent: 'topic',
      headline: statement('headline'),
      points: [statement('point')],
      table: { title: 'title', columns: ['a', 'b'], rows: [{ cells: ['c', 'd'], factId: null }] },
      caveats: [statement('caveat')],
      sources: [
        {
          number: 1,
          title: 'source',
          publisher: 'publisher',
          date: null,
          accessed: null,
          url: null,
        },
      ],
      asOf: null,
      suggestions: ['suggestion'],
      confidence: 0.7,
      facts: [],
    });
    expect(reply).toEqual({
      outcome: 'answer',
      headline: 'headline',
      said: 'headline\npoint\ntitle\na | b\nc | d\ncaveat',
      confidence: 0.7,
    });
  });
});
