import type { BlockAction } from '@slack/bolt';
import { groupModal } from '../../render/blocks/ask-a-person.ts';
import { readOpened } from '../../render/blocks/browse.ts';
import { ACTIONS } from '../../render/blocks/buttons.ts';
import { NOTE } from '../../render/blocks/feedback-views.ts';
import { ASK_BOX } from '../../render/blocks/home.ts';
import { readRating } from '../../render/blocks/rating.ts';
import type { App } from '../bolt.ts';
import type { ListenerDeps } from '../deps.ts';
import { askQuestion } from './actions/ask-question.ts';
import { explainAnswer } from './actions/explain.ts';
import { guarded } from './actions/guarded.ts';
import { rateAnswer } from './actions/rate.ts';
import { redrawHome } from './actions/redraw-home.ts';
import { shareAnswer } from './actions/share.ts';
import { answerCommand } from './commands/govcloud.ts';
import { welcome } from './events/app-home-opened.ts';
import { answerMention } from './events/app-mention.ts';
import { answerDirectMessage } from './events/direct-message.ts';
import { takeNote } from './views/take-note.ts';

const startingWith = (kind: string) => new RegExp(`^${kind}:`);

/** Everything that the app does in Slack. */
export function registerListeners(app: App, deps: ListenerDeps): void {
  // A second copy of the app in a workspace has a command of its own, such as /govcloud-test.
  app.command(/^\/govcloud/, answerCommand(deps));
  app.event('app_mention', answerMention(deps));
  app.event('message', answerDirectMessage(deps));
  app.event('app_home_opened', welcome(deps));

  for (const kind of [ACTIONS.ask, ACTIONS.choose, ACTIONS.more])
    app.action<BlockAction>(
      { action_id: startingWith(kind), type: 'block_actions' },
      guarded(deps, (args) => {
        const { action_id: id, value } = pressed(args.action);
        const part = Number(id.slice(kind.length + 1)) || 1;
        return askQuestion(deps, args, { kind, question: value, part });
      }),
    );
  app.action<BlockAction>(
    { action_id: ACTIONS.share, type: 'block_actions' },
    guarded(deps, (args) => shareAnswer(deps, args, pressed(args.action).value)),
  );
  app.action<BlockAction>(
    { action_id: startingWith(ACTIONS.browse), type: 'block_actions' },
    guarded(deps, async (args) => {
      const { action } = args;
      const open = readOpened(action.action_id, pressed(action).value || chosen(action));
      if (open !== null) await redrawHome(deps, args, { open });
    }),
  );
  app.action<BlockAction>(
    { action_id: ACTIONS.why, type: 'block_actions' },
    guarded(deps, (args) => explainAnswer(deps, args, pressed(args.action).value)),
  );
  app.action<BlockAction>(
    { action_id: startingWith(ACTIONS.rate), type: 'block_actions' },
    guarded(deps, async (args) => {
      const rated = readRating(args.action.action_id, chosen(args.action));
      if (rated !== null) await rateAnswer(deps, args, rated);
    }),
  );
  app.action<BlockAction>(
    { action_id: ACTIONS.person, type: 'block_actions' },
    guarded(deps, async ({ body, client }) => {
      // A button that leads to a page is pressed here, too.
      if (deps.person?.kind !== 'group') return;
      const view = groupModal(deps.person.id);
      await client.views.open({ trigger_id: body.trigger_id, view });
    }),
  );
  app.view(NOTE.callbackId, takeNote(deps));
  app.action<BlockAction>(
    { action_id: ASK_BOX, type: 'block_actions' },
    guarded(deps, (args) => {
      const question = pressed(args.action).value.trim();
      return askQuestion(deps, args, { kind: 'ask', question, part: 1 });
    }),
  );
}

/** A button has a value, and so has a text box; it may be empty. */
function pressed(action: BlockAction['actions'][number]): { action_id: string; value: string } {
  const value = 'value' in action && typeof action.value === 'string' ? action.value : '';
  return { action_id: action.action_id, value };
}

/** What was chosen in a menu. */
function chosen(action: BlockAction['actions'][number]): string {
  return action.type === 'static_select' ? action.selected_option.value : '';
}
