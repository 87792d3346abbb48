import type { Answer } from './types.ts';

/** The reply to a text that carries classification markings. It is made without that text. */
export function refusalAnswer(): Answer {
  return {
    outcome: 'refuse',
    intent: 'help',
    headline: {
      text: 'That message carries classification or control markings, so it was not read, searched, stored or logged.',
      factId: null,
      cites: [],
    },
    points: [
      {
        text: 'If the text is really marked, it does not belong here: tell your security officer, and do not delete or copy it before they say how.',
        factId: null,
        cites: [],
      },
      {
        text: 'If it was only an example, ask again without the marking, for example “what is top secret?”.',
        factId: null,
        cites: [],
      },
    ],
    table: null,
    caveats: [],
    sources: [],
    asOf: null,
    suggestions: [],
    confidence: 1,
    facts: [],
  };
}
