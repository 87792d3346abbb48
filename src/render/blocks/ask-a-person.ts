import type { Button, KnownBlock, ModalView } from '@slack/types';
import type { Answer } from '../../answer/types.ts';
import { ACTIONS } from './buttons.ts';
import { escapeMrkdwn } from './mrkdwn.ts';

/** Where people get help when there is no answer. */
export type Person =
  | { readonly kind: 'channel'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'link'; readonly url: string };

const LABEL = 'Ask a person';

/** Whether a reply leads on to a person: where it has no answer and no choice to offer. */
export function leadsToPerson({ outcome }: Pick<Answer, 'outcome'>): boolean {
  return outcome === 'abstain';
}

/** A channel by its name, which notifies nobody. */
export function personLine(person: Person): KnownBlock | null {
  if (person.kind !== 'channel') return null;
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: `${LABEL} in ` },
          { type: 'channel', channel_id: person.id },
          { type: 'text', text: '.' },
        ],
      },
    ],
  };
}

/** The button to a page, or to who is in a group: naming a group in a message would call all of it. */
export function personButton(person: Person): Button | null {
  switch (person.kind) {
    case 'channel':
      return null;
    case 'link':
      return { ...button(), url: person.url };
    case 'group':
      return button();
    default:
      throw new Error(`Unhandled: ${person satisfies never}`);
  }
}

function button(): Button {
  return {
    type: 'button',
    action_id: ACTIONS.person,
    text: { type: 'plain_text', text: LABEL },
  };
}

/** The same for those who do not see blocks; mrkdwn. */
export function personText(person: Person): string {
  switch (person.kind) {
    case 'channel':
      return `${LABEL} in <#${person.id}>.`;
    case 'link':
      return `${LABEL}: ${escapeMrkdwn(person.url)}`;
    case 'group':
      return `To ask a person, press “${LABEL}”.`;
    default:
      throw new Error(`Unhandled: ${person satisfies never}`);
  }
}

/** Names the group to the one person who asked for it; in a modal that calls nobody. */
export function groupModal(groupId: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: LABEL },
    close: { type: 'plain_text', text: 'Close' },
    blocks: [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Mention ' },
              { type: 'usergroup', usergroup_id: groupId },
              {
                type: 'text',
                text: ' in a channel, with your question. Nobody was called by opening this.',
              },
            ],
          },
        ],
      },
    ],
  };
}
