import type { Answer, Statement } from '../../src/answer/types.ts';

export function statement(text: string, ...cites: number[]): Statement {
  return { text, factId: cites.length > 0 ? 'jedi-cancelled' : null, cites };
}

/** An answer with nothing in it but what is given. */
export function answerWith(parts: Partial<Answer>): Answer {
  return {
    outcome: 'answer',
    intent: 'topic',
    headline: statement('The Department of Defense cancelled JEDI.', 1),
    points: [],
    table: null,
    caveats: [],
    sources: [
      {
        number: 1,
        title: 'Future of the JEDI cloud contract',
        publisher: 'Department of Defense',
        date: '2021-07-06',
        accessed: null,
        url: 'https://www.defense.gov/News/Releases/Release/Article/2682992/',
      },
    ],
    asOf: '2021-07-06',
    suggestions: [],
    confidence: 0.9,
    facts: ['jedi-cancelled'],
    ...parts,
  };
}

const gao = {
  number: 2,
  title: 'Oracle America, Inc. v. United States',
  publisher: 'Court of Appeals & Claims <Federal>',
  date: '2020-09',
  accessed: null,
  url: 'https://example.gov/opinions?id=19-2326|a&page=1',
};

/** One of each outcome, as a person would meet them. */
export const SAMPLES = {
  jedi: answerWith({
    headline: statement('The Department of Defense cancelled JEDI on 6 July 2021.', 1),
    points: [
      statement('JEDI was worth up to $10 billion over ten years.', 1, 2),
      statement('Microsoft won it in October 2019; Amazon protested.', 2),
    ],
    caveats: [statement('Overtaken by JWCC, awarded in December 2022.', 1)],
    sources: [...answerWith({}).sources, gao],
    suggestions: ['Who won JWCC?', 'Why was JEDI cancelled?', 'What is the timeline of JEDI?'],
  }),
  'how-to': answerWith({
    intent: 'how-to',
    headline: statement('A depot is opened with a number of the Harbor Agency.', 1),
    points: [
      {
        ...statement('Ask the agency for a depot number.'),
        step: { number: 1, link: 'https://harbor.example.gov/numbers?new=1' },
      },
      { ...statement('Bring the number to the gate.'), step: { number: 2, link: null } },
      statement('The gate is shut on Sundays.', 1),
    ],
    sources: [
      {
        number: 1,
        title: 'Opening a depot',
        publisher: 'Harbor Agency',
        date: null,
        accessed: '2026-11-24',
        url: 'https://harbor.example.gov/open',
      },
    ],
  }),
  comparison: answerWith({
    intent: 'comparison',
    headline: statement('IL5 adds national security systems to what IL4 covers.', 1),
    table: {
      title: 'IL4 and IL5',
      columns: ['', 'IL4', 'IL5'],
      rows: [
        { cells: ['Data', 'CUI', 'CUI and unclassified NSS'], factId: 'il4-data' },
        { cells: ['Separation', 'Public and federal', 'Federal only'], factId: 'il5-separation' },
        { cells: ['Personnel', '', 'US citizens'], factId: null },
      ],
    },
    suggestions: ['What is IL6?'],
  }),
  didYouMean: answerWith({
    outcome: 'did-you-mean',
    headline: statement('Did you mean one of these?'),
    sources: [],
    asOf: null,
    suggestions: ['What is JEDI?', 'What is JWCC?'],
    confidence: 0.4,
    facts: [],
  }),
  abstain: answerWith({
    outcome: 'abstain',
    headline: statement('I do not know who won “<!channel> the & cup”.'),
    points: [statement('The nearest things that I know are about contracts.')],
    sources: [],
    asOf: null,
    suggestions: ['Who won JWCC?'],
    confidence: 0.1,
    facts: [],
  }),
} satisfies Record<string, Answer>;
