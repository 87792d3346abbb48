import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { EXAMPLES } from '../../../answer/help.ts';
import type { ListenerDeps } from '../../deps.ts';
import { platformError } from '../../failure.ts';
import { publishHome } from '../publish-home.ts';

const MOST_PROMPTS = 4;

/** Home and Messages are tabs of one page: the first is drawn, the second is offered questions. */
export function welcome(
  deps: ListenerDeps,
): Middleware<SlackEventMiddlewareArgs<'app_home_opened'>> {
  let promptsRefused = false;
  return async ({ event, client }) => {
    if (event.tab === 'home') {
      await publishHome(deps, client, {
        userId: event.user,
        view: event.view,
        name: event.event_ts,
        wanted: false,
      });
      return;
    }
    if (promptsRefused) return;
    try {
      await suggestPrompts(client, event.channel);
    } catch (error) {
      // A nicety of apps with an agent: where Slack does not grant it, the conversation works too.
      promptsRefused = platformError(error) !== null;
      deps.log.debug({ err: error }, 'suggested prompts could not be set');
    }
  };
}

async function suggestPrompts(client: WebClient, channel: string): Promise<void> {
  await client.assistant.threads.setSuggestedPrompts({
    channel_id: channel,
    title: 'Ask about government cloud',
    prompts: EXAMPLES.slice(0, MOST_PROMPTS).map((question) => ({
      title: question,
      message: question,
    })),
  });
}
