import type { ActionsBlock, HomeView, KnownBlock } from '@slack/types';
import type { KnowledgeHealth } from '../../knowledge/health.ts';
import { ACTIONS, questionButton } from './buttons.ts';
import { drawHealth } from './knowledge-health.ts';
import { LIMITS } from './limits.ts';
import type { SlackMessage } from './message.ts';

/** The action of the box in which a question is typed. */
export const ASK_BOX = 'ask_box';
const LONGEST_QUESTION = 1_000;

const ABOUT =
  'Short, dated and cited answers about government cloud: contracts, compliance, providers and regions. They come from a checked fact base, not from a language model.';

export interface HomeContent {
  /** Questions to begin with. */
  readonly examples: readonly string[];
  /** The reply to what was asked here last; null at first. */
  readonly reply: SlackMessage | null;
  /** How the knowledge is, for curators; null for everybody else. */
  readonly health: KnowledgeHealth | null;
  /** Names the box anew at each drawing, since a box of the same name keeps what was typed. */
  readonly boxId: string;
}

/** The app's Home: what it is, a box to ask in, examples, and the last answer. */
export function renderHome({ examples, reply, health, boxId }: HomeContent): HomeView {
  const blocks: KnownBlock[] = [
    { type: 'header', text: { type: 'plain_text', text: 'govcloud' } },
    { type: 'section', text: { type: 'plain_text', text: ABOUT } },
    {
      type: 'input',
      block_id: boxId,
      dispatch_action: true,
      label: { type: 'plain_text', text: 'Ask a question' },
      hint: {
        type: 'plain_text',
        text: 'Press Enter to ask. Never paste classified or controlled text.',
      },
      element: {
        type: 'plain_text_input',
        action_id: ASK_BOX,
        max_length: LONGEST_QUESTION,
        placeholder: { type: 'plain_text', text: 'who won JWCC?' },
        dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      },
    },
  ];
  const buttons = examples.flatMap((question, index): ActionsBlock['elements'] => {
    const id = `${ACTIONS.ask}:example-${index}`;
    const button = questionButton(id, question, `Ask: ${question}`, question, LIMITS.buttonValue);
    return button === null ? [] : [button];
  });
  if (buttons.length > 0) blocks.push({ type: 'actions', elements: buttons });
  if (reply !== null) blocks.push({ type: 'divider' }, ...reply.blocks);
  if (health !== null) blocks.push(...drawHealth(health));
  return { type: 'home', blocks };
}
