import type { ActionsBlock, HomeView, KnownBlock } from '@slack/types';
import type { Outline } from '../../knowledge/outline.ts';
import type { TopicFact } from '../../knowledge/types.ts';
import { drawBrowse, NOTHING_OPEN, type Open } from './browse.ts';
import { ACTIONS, questionButton } from './buttons.ts';
import { type Curation, drawCuration } from './curation.ts';
import { drawLatest } from './latest.ts';
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
  readonly outline: Outline;
  /** What of the outline is open. */
  readonly open: Open;
  /** The facts on what happened last. */
  readonly latest: readonly TopicFact[];
  /** For curators; null for everybody else. */
  readonly curation: Curation | null;
  /** Names the box anew at each drawing, since a box of the same name keeps what was typed. */
  readonly boxId: string;
}

/**
 * The app's Home: a box to ask in, examples, the knowledge to browse, the last answer, what happened
 * lately, and for curators how the knowledge is and what it lacks.
 */
export function renderHome(content: HomeContent): HomeView {
  const { examples, reply, outline, open, latest, curation, boxId } = content;
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
  blocks.push(...drawBrowse(outline, open));
  if (reply !== null) blocks.push({ type: 'divider' }, ...reply.blocks, { type: 'divider' });
  blocks.push(...drawLatest(latest));
  if (curation !== null) blocks.push(...drawCuration(curation));
  // What is open stays so while questions are asked.
  return { type: 'home', private_metadata: writeOpen(open), blocks };
}

/** Slack takes no longer private metadata. */
const LONGEST_METADATA = 3_000;

function writeOpen(open: Open): string {
  const written = JSON.stringify(open);
  return written.length > LONGEST_METADATA ? '' : written;
}

/** What is open in a Home, by its private metadata. */
export function readOpen(metadata: string | undefined): Open {
  try {
    const { folder, topic } = JSON.parse(metadata ?? '') as Readonly<Record<string, unknown>>;
    const text = (value: unknown) => (typeof value === 'string' ? value : null);
    return { folder: text(folder), topic: text(topic) };
  } catch {
    // A Home that an earlier version drew, or none yet.
    return NOTHING_OPEN;
  }
}
