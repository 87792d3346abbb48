import { randomUUID } from 'node:crypto';
import type { SlackMessage } from '../../render/blocks/message.ts';
import { plainMessage } from '../../render/blocks/plain-message.ts';
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
  const errorId = logFailure({ log }, error, where);
  const text = `That could not be answered, because something went wrong here (error ${errorId}). Please ask again in a moment. If it happens again, give that number to whoever runs govcloud in your workspace.`;
  return plainMessage(text);
}

/** Logs what went wrong, and gives the number under which the log has it. */
export function logFailure(
  { log }: Pick<ListenerDeps, 'log'>,
  error: unknown,
  where: string,
): string {
  const errorId = randomUUID().slice(0, 8);
  log.error({ err: error, errorId, where }, 'something could not be done for a person');
  return errorId;
}
