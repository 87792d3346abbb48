import { randomUUID } from 'node:crypto';
import type { SlackMessage } from '../../render/blocks/message.ts';
import type { ListenerDeps } from '../deps.ts';

/**
 * Logs what went wrong under an id and gives the message that tells a person of it. Nothing of what
 * was asked is logged.
 */
export function logAndApologise(
  { log }: Pick<ListenerDeps, 'log'>,
  error: unknown,
  where: string,
): SlackMessage {
  const errorId = randomUUID().slice(0, 8);
  log.error({ err: error, errorId, where }, 'a question could not be answered');
  const text = `That could not be answered, because something went wrong here (error ${errorId}). Please ask again in a moment. If it happens again, give that number to whoever runs govcloud in your workspace.`;
  return {
    text,
    blocks: [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
      },
    ],
  };
}
