import { slackId } from '../ids.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Elements that a person can use, and that therefore get an action_id where none was given. */
const INERT: ReadonlySet<unknown> = new Set([
  'image',
  'mrkdwn',
  'plain_text',
  'rich_text_section',
  'rich_text_list',
]);

const withActionId = (element: unknown): unknown =>
  isRecord(element) && element.action_id === undefined && !INERT.has(element.type)
    ? { ...element, action_id: slackId('', 5) }
    : element;

function withIds(block: unknown): unknown {
  if (!isRecord(block)) return block;
  const filled: Record<string, unknown> = { ...block, block_id: block.block_id ?? slackId('', 5) };
  const { type, elements, accessory, element, actions, child_blocks: children } = filled;
  if ((type === 'actions' || type === 'context_actions') && Array.isArray(elements)) {
    filled.elements = elements.map(withActionId);
  }
  if (type === 'carousel' && Array.isArray(elements)) filled.elements = elements.map(withIds);
  if (Array.isArray(actions)) filled.actions = actions.map(withActionId);
  if (accessory !== undefined) filled.accessory = withActionId(accessory);
  if (element !== undefined) filled.element = withActionId(element);
  if (Array.isArray(children)) filled.child_blocks = children.map(withIds);
  return filled;
}

/** The blocks with the block and action ids that Slack adds where the app gave none. */
export const fillBlockIds = (blocks: readonly unknown[]): unknown[] => blocks.map(withIds);
