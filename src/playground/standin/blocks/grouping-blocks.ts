import { elements } from './elements.ts';
import { layoutBlocks } from './layout-blocks.ts';
import { richText } from './rich-text.ts';
import {
  atLeastOne,
  boolean,
  byType,
  type Check,
  isRecord,
  list,
  object,
  oneOf,
  pick,
  string,
  url,
} from './rules.ts';
import { mrkdwnText, plainText, textObject } from './text-objects.ts';

const id = { block_id: string(255, 1) } as const;
const image = byType(pick(elements, ['image']));

const card = object(
  {},
  {
    ...id,
    hero_image: image,
    icon: image,
    title: mrkdwnText(150),
    subtitle: mrkdwnText(150),
    body: mrkdwnText(200),
    actions: list(byType(pick(elements, ['button'])), 1, 25),
  },
  atLeastOne('hero_image', 'title', 'actions', 'body'),
);

const collapsedOnlyIfCollapsible: Check = (value, at, report) => {
  if (isRecord(value) && value.default_collapsed === true && value.is_collapsible !== true) {
    report(at, '`default_collapsed` requires `is_collapsible`');
  }
};

const taskCard = object(
  {
    task_id: string(255, 1),
    title: string(undefined, 1),
    status: oneOf('pending', 'in_progress', 'complete', 'error'),
  },
  {
    ...id,
    details: byType({ rich_text: richText }),
    output: byType({ rich_text: richText }),
    sources: list(byType({ url: object({ url: url(), text: string(undefined, 1) }) }), 0, 100),
  },
);

/** The blocks that group others or stand for a whole thing, by type. */
export const groupingBlocks: Readonly<Record<string, Check>> = {
  alert: object(
    { text: textObject(200) },
    { ...id, level: oneOf('default', 'info', 'warning', 'error', 'success') },
  ),
  card,
  carousel: object({ elements: list(byType({ card }), 1, 10) }, id),
  container: object(
    {
      child_blocks: list(
        byType(
          pick(layoutBlocks, [
            'actions',
            'context',
            'divider',
            'header',
            'image',
            'input',
            'rich_text',
            'section',
            'table',
            'video',
          ]),
        ),
        1,
        10,
      ),
    },
    {
      ...id,
      title: plainText(150),
      rich_text_title: byType({ rich_text: richText }),
      subtitle: textObject(150),
      width: oneOf('narrow', 'standard', 'wide', 'full'),
      icon: image,
      is_collapsible: boolean,
      default_collapsed: boolean,
      has_header_divider: boolean,
    },
    atLeastOne('title', 'rich_text_title'),
    collapsedOnlyIfCollapsible,
  ),
  task_card: taskCard,
  plan: object(
    { title: string(undefined, 1) },
    { ...id, tasks: list(byType({ task_card: taskCard }), 0, 50) },
  ),
};
