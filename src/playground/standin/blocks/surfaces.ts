import { groupingBlocks } from './grouping-blocks.ts';
import { layoutBlocks } from './layout-blocks.ts';
import { type Check, pick } from './rules.ts';

/** Where blocks are shown. */
export type Surface = 'message' | 'modal' | 'home';

const all = { ...layoutBlocks, ...groupingBlocks };

const EVERYWHERE = [
  'actions',
  'container',
  'context',
  'divider',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'video',
];

/** The `file` block is on no list: it comes back with messages but cannot be sent. */
const MESSAGES_ONLY = [
  'card',
  'carousel',
  'context_actions',
  'data_table',
  'markdown',
  'plan',
  'table',
  'task_card',
];

/** The blocks that each surface takes, by type. */
export const blocksOf: Readonly<Record<Surface, Readonly<Record<string, Check>>>> = {
  message: pick(all, [...EVERYWHERE, ...MESSAGES_ONLY]),
  modal: pick(all, [...EVERYWHERE, 'alert']),
  home: pick(all, EVERYWHERE),
};

/** Most blocks that a surface takes. */
export const MAX_BLOCKS: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };
