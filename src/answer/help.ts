import { remark } from './cite.ts';
import type { Answer } from './types.ts';

/** What the bot is and how to ask it, on one screen. */
export function helpAnswer(examples: readonly string[]): Answer {
  return {
    outcome: 'help',
    intent: 'help',
    headline: remark(
      'Ask about government cloud in your own words: contracts, compliance, providers and regions. Answers are short, dated and cited, and come from a checked fact base, not from a language model.',
    ),
    points: [
      remark('Name a thing for its card: “jedi”, “il5”, “azure government top secret”.'),
      remark('Ask who, when, how much, where or why: “who won JEDI?”, “how much was it?”.'),
      remark('Compare or list: “il4 vs il5”, “jwcc vendors”, “jedi timeline”.'),
      remark('Go back in time: “who held JEDI in 2020?”.'),
      remark(
        'When there is no answer, you are told so. Never paste classified or controlled text.',
      ),
    ],
    table: null,
    caveats: [],
    sources: [],
    asOf: null,
    suggestions: examples,
    confidence: 1,
    facts: [],
  };
}

/** Examples that a new user can click. Each is answered; a test asks them all. */
export const EXAMPLES = [
  'jedi',
  'Who won JWCC?',
  'il4 vs il5',
  'What is Azure Government Top Secret?',
  'jedi timeline',
] as const;
