import type { StaticSelect } from '@slack/types';
import type { Answer } from '../../answer/types.ts';
import { ACTIONS } from './buttons.ts';
import { LIMITS } from './limits.ts';

/** What a person can say of an answer, in the order in which it is offered. */
export const VERDICTS = ['right', 'wrong', 'outdated'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Of an answer to "I do not know", too: it is wrong where there is an answer. Refusals are about no question. */
const RATED: readonly Answer['outcome'][] = ['answer', 'did-you-mean', 'abstain'];

const LABELS = {
  right: 'Right',
  wrong: 'Wrong',
  outdated: 'Outdated',
} as const satisfies Record<Verdict, string>;

/** What a choice says: the verdict, and the question or, where it is too long to be carried, the first fact. */
export interface Rated {
  readonly verdict: Verdict;
  readonly question: string | null;
  readonly fact: string | null;
}

/**
 * The menu that asks whether an answer is right; null for a reply that is none. The question is
 * carried in the action's id, since an option has room for a few words only.
 */
export function ratingSelect(answer: Answer, question: string): StaticSelect | null {
  if (!RATED.includes(answer.outcome)) return null;
  const carried = carry(question);
  const [fact = ''] = answer.facts;
  return {
    type: 'static_select',
    action_id: `${ACTIONS.rate}:${carried ?? ''}`,
    placeholder: { type: 'plain_text', text: 'Is this right?' },
    options: VERDICTS.map((verdict) => {
      const value = carried === null && fact !== '' ? `${verdict}=${fact}` : verdict;
      return {
        text: { type: 'plain_text', text: LABELS[verdict] },
        value: value.length > LIMITS.optionValue ? verdict : value,
      };
    }),
  };
}

/** Reads a choice back; null for what no menu of ours says. */
export function readRating(actionId: string, value: string): Rated | null {
  const [word = '', fact = null] = value.split('=');
  const verdict = VERDICTS.find((each) => each === word);
  if (verdict === undefined) return null;
  const carried = actionId.slice(ACTIONS.rate.length + 1);
  return { verdict, question: carried === '' ? null : decode(carried), fact };
}

/** A question as an action's id may hold it, which is plain characters; null where it is too long. */
function carry(question: string): string | null {
  const carried = encodeURIComponent(question.toWellFormed()).replaceAll('%20', '+');
  const room = LIMITS.actionId - ACTIONS.rate.length - 1;
  return carried === '' || carried.length > room ? null : carried;
}

function decode(carried: string): string | null {
  try {
    return decodeURIComponent(carried.replaceAll('+', '%20'));
  } catch {
    return null;
  }
}
