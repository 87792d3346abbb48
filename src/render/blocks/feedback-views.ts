import type { KnownBlock, ModalView } from '@slack/types';
import type { Verdict } from './rating.ts';

/** The modal in which a verdict is explained, and where its fields are. */
export const NOTE = {
  callbackId: 'feedback_note',
  /** Blocks and elements bear the same names. */
  text: 'note',
  hearBack: 'hear_back',
} as const;

const LONGEST_NOTE = 1_000;

const NOTED = {
  right: 'Noted: this answer is right.',
  wrong: 'Noted: this answer is wrong.',
  outdated: 'Noted: this answer is out of date.',
} as const satisfies Record<Verdict, string>;

const ASKED = {
  right: 'Anything to add?',
  wrong: 'What would be right, and where does it say so?',
  outdated: 'What has changed, and where does it say so?',
} as const satisfies Record<Verdict, string>;

/** What the person who gave a verdict is told. */
export function thanksFor(verdict: Verdict): string {
  return `Thank you. ${NOTED[verdict]}`;
}

/** Asks for a note on a verdict that was given; `id` is what the note belongs to. */
export function noteModal(verdict: Verdict, id: string): ModalView {
  return {
    type: 'modal',
    callback_id: NOTE.callbackId,
    private_metadata: id,
    title: { type: 'plain_text', text: 'Thank you' },
    submit: { type: 'plain_text', text: 'Send' },
    close: { type: 'plain_text', text: 'Close' },
    blocks: [
      said(`${NOTED[verdict]} You can close this, or tell those who keep the facts more.`),
      {
        type: 'input',
        block_id: NOTE.text,
        optional: true,
        label: { type: 'plain_text', text: ASKED[verdict] },
        hint: { type: 'plain_text', text: 'Never paste classified or controlled text.' },
        element: {
          type: 'plain_text_input',
          action_id: NOTE.text,
          multiline: true,
          max_length: LONGEST_NOTE,
        },
      },
      {
        type: 'input',
        block_id: NOTE.hearBack,
        optional: true,
        label: { type: 'plain_text', text: 'Your name' },
        element: {
          type: 'checkboxes',
          action_id: NOTE.hearBack,
          options: [
            {
              text: { type: 'plain_text', text: 'Say who I am, so that I can hear back' },
              value: 'yes',
            },
          ],
        },
      },
    ],
  };
}

/** A modal that says one thing. */
export function noticeModal(title: string, text: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: title },
    close: { type: 'plain_text', text: 'Close' },
    blocks: [said(text)],
  };
}

function said(text: string): KnownBlock {
  return { type: 'section', text: { type: 'plain_text', text } };
}
