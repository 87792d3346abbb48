import type { Button } from '@slack/types';
import { cleanLine } from './clean-text.ts';
import { LIMITS } from './limits.ts';
import { shorten } from './shorten.ts';

/** What a press means; the part after the colon keeps the ids of one message apart. */
export const ACTIONS = {
  /** Asks the question in the button's value. */
  ask: 'ask',
  /** The same, and what offered the choice is no longer of use. */
  choose: 'choose',
  /** Shows the part of the answer that the number after the colon names. */
  more: 'more',
  /** Puts the answer into the channel for all to see. */
  share: 'share',
  /** Says whether the answer is right; the question stands after the colon. */
  rate: 'rate',
  /** Shows how the answer came about. */
  why: 'why',
  /** Opens a part of the knowledge in Home. */
  browse: 'browse',
  /** Leads to a person. */
  person: 'person',
} as const;

/** Names the block of a choice, so that a press tells which offer was taken up. */
export const offerBlock = (offerId: string): string => `offer:${offerId}`;

/** The id of the offer that a block is; empty for any other block. */
export const readOffer = (blockId: string): string => /^offer:(.+)$/.exec(blockId)?.[1] ?? '';

/** A button that carries a question, or null where the question is longer than `room`. */
export function questionButton(
  actionId: string,
  label: string,
  spoken: string,
  question: string,
  room: number,
): Button | null {
  const value = question.toWellFormed();
  const text = shorten(cleanLine(label), LIMITS.buttonText);
  if (value.length > Math.min(room, LIMITS.buttonValue) || value === '' || text === '') return null;
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text },
    value,
    accessibility_label: shorten(cleanLine(spoken), LIMITS.accessibilityLabel),
  };
}
