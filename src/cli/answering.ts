import type { Answer, Ask } from '../answer/types.ts';

/** What answers a question, and what makes text of the answer. */
export interface Answering {
  readonly ask: Ask;
  readonly renderText: (answer: Answer) => string;
}
