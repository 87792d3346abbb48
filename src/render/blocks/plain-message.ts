import type { SlackMessage } from './message.ts';
import { escapeMrkdwn } from './mrkdwn.ts';

/** A message that says one thing, in words that nothing is read into. */
export function plainMessage(text: string): SlackMessage {
  return {
    text: escapeMrkdwn(text),
    blocks: [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
      },
    ],
  };
}
