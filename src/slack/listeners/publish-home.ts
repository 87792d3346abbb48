import type { WebClient } from '@slack/web-api';
import { EXAMPLES } from '../../answer/help.ts';
import { renderHome } from '../../render/blocks/home.ts';
import type { SlackMessage } from '../../render/blocks/message.ts';
import type { ListenerDeps } from '../deps.ts';

/** Draws the Home of a user; `drawing` is anything that was not given for an earlier one. */
export async function publishHome(
  { healthFor }: Pick<ListenerDeps, 'healthFor'>,
  client: WebClient,
  userId: string,
  drawing: string,
  reply: SlackMessage | null,
): Promise<void> {
  const view = renderHome({
    examples: EXAMPLES,
    reply,
    health: healthFor(userId),
    boxId: `ask-${drawing}`,
  });
  await client.views.publish({ user_id: userId, view });
}
