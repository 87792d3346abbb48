import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { ListenerDeps } from '../../deps.ts';
import { questionIn } from '../../mention.ts';
import { asResponse } from '../as-response.ts';
import { composeReply } from '../compose-reply.ts';

/** `/govcloud …`: answered in the acknowledgement itself, for its asker alone. */
export function answerCommand(deps: ListenerDeps): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ command, ack, context }) => {
    const question = questionIn(command.text ?? '', context.botUserId);
    const { message, gap } = composeReply(deps, { question, surface: 'command' });
    await ack(asResponse(message, { response_type: 'ephemeral' }));
    if (gap !== null) deps.gaps?.note(gap);
  };
}
