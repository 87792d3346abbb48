import type { SlackMessage } from '../../render/blocks/message.ts';
import type { ListenerDeps } from '../deps.ts';
import { platformError } from '../failure.ts';
import type { ComposedReply } from './compose-reply.ts';

/** What the Web API answers to blocks that it does not know or finds too long. */
const REFUSED_BLOCKS = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'];
/** A response_url answers a status alone. */
const BAD_REQUEST = 400;

/** Sends a reply, and again in its plain form where Slack refuses the blocks; then notes what it left open. */
export async function sendReply(
  { log, gaps }: Pick<ListenerDeps, 'log' | 'gaps'>,
  { message, plain, gap }: ComposedReply,
  send: (message: SlackMessage) => Promise<unknown>,
): Promise<void> {
  try {
    await send(message);
  } catch (error) {
    if (plain === null || !refusesBlocks(error)) throw error;
    log.warn({ err: error }, 'Slack refused the blocks of a reply; sending its plain form');
    await send(plain());
  }
  if (gap !== null) gaps?.note(gap);
}

function refusesBlocks(error: unknown): boolean {
  const code = platformError(error);
  if (code !== null) return REFUSED_BLOCKS.includes(code);
  return error instanceof Error && 'statusCode' in error && error.statusCode === BAD_REQUEST;
}
