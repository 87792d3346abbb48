import type { Answer, Ask } from '../../../src/answer/types.ts';
import type { Answering } from '../../../src/cli/answering.ts';

type Asked = Parameters<Ask>;

/** Answers every question with its own words, and keeps what it was asked. */
export function fakeAnswering(): Answering & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    ask(question, options) {
      asked.push([question, options]);
      if (question === 'break') throw new Error('out of order');
      return echo(question);
    },
    renderText: ({ headline, sources }) =>
      `${headline.text}\n${sources.map(({ number, title }) => `[${number}] ${title}`).join('\n')}\n`,
  };
}

function echo(question: string): Answer {
  return {
    outcome: 'answer',
    intent: 'topic',
    headline: { text: `About ${question}.`, factId: 'jedi', cites: [1] },
    points: [],
    table: null,
    caveats: [],
    sources: [
      {
        number: 1,
        title: 'A page',
        publisher: 'A house',
        date: '2021',
        accessed: null,
        url: 'https://example.com',
      },
    ],
    asOf: '2021',
    suggestions: [],
    confidence: 0.5,
    facts: ['jedi'],
  };
}
