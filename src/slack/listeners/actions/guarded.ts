import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { SlackMessage } from '../../../render/blocks/message.ts';
import type { ListenerDeps } from '../../deps.ts';
import { logAndApologise } from '../apology.ts';
import { asResponse } from '../as-response.ts';
import { redrawHome } from './redraw-home.ts';

export type ActionArgs = Parameters<Middleware<SlackActionMiddlewareArgs<BlockAction>>>[0];

/**
 * Acknowledges a press at once and then does the work; where that fails, the person is told. Slack
 * sends a press only once, so there is nothing to take up again.
 */
export function guarded(
  deps: ListenerDeps,
  work: (args: ActionArgs) => Promise<void>,
): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async (args) => {
    await args.ack();
    try {
      await work(args);
    } catch (error) {
      const apology = logAndApologise(deps, error, 'action');
      await tell(deps, args, apology).catch((untold) =>
        deps.log.warn({ err: untold }, 'nor could the person be told'),
      );
    }
  };
}

async function tell(deps: ListenerDeps, args: ActionArgs, apology: SlackMessage) {
  // A view has no response_url.
  if (args.body.view !== undefined) return redrawHome(deps, args, { reply: apology });
  const manner = { response_type: 'ephemeral', replace_original: false } as const;
  await args.respond(asResponse(apology, manner));
}
