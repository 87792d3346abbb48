import type { Button, KnownBlock, RichTextBlock, RichTextList, StaticSelect } from '@slack/types';
import { type Person, personButton, personLine } from './ask-a-person.ts';
import type { Content, Point } from './content.ts';
import type { Part } from './split-parts.ts';
import { plainRun } from './statement.ts';

/** What stands around the content of one part. */
export interface Frame {
  /** Who asked what, where the question is not in sight. */
  readonly intro: string | null;
  readonly first: boolean;
  /** What the later parts hold. */
  readonly left: { readonly points: number; readonly rows: number };
  readonly more: Button | null;
  readonly share: Button | null;
  readonly why: Button | null;
  readonly rating: StaticSelect | null;
  readonly person: Person | null;
  /** The block of the suggestions, where it bears a name. */
  readonly suggestionsId?: string | undefined;
}

/** The blocks of one part, in the order in which they are read. */
export function arrange(content: Content, part: Part, frame: Frame): KnownBlock[] {
  const { table } = content;
  const points = content.points.slice(...part.points);
  const caveats = content.caveats.slice(...part.caveats);
  const [rowsFrom, rowsTo] = part.rows;
  const lead: RichTextBlock['elements'] = [content.headline];
  lead.push(...drawPoints(points));
  if (table?.title && rowsTo > rowsFrom) lead.push(table.title);

  const blocks: KnownBlock[] = [];
  if (frame.intro !== null)
    blocks.push({
      type: 'context',
      elements: [{ type: 'plain_text', text: frame.intro }],
    });
  blocks.push({ type: 'rich_text', elements: lead });
  if (table !== null && rowsTo > rowsFrom) blocks.push(table.draw(rowsFrom, rowsTo));
  if (caveats.length > 0) blocks.push({ type: 'rich_text', elements: [...caveats] });
  const note = leftNote(frame);
  if (note !== null)
    blocks.push({
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [plainRun(note)] }],
    });
  if (content.context !== null) blocks.push(content.context);
  const line = frame.person === null ? null : personLine(frame.person);
  if (line !== null) blocks.push(line);
  const person = frame.person === null ? null : personButton(frame.person);
  const tools = [frame.more, frame.share, person, frame.why, frame.rating].filter(
    (tool) => tool !== null,
  );
  if (frame.first && content.suggestions.length > 0)
    blocks.push({
      type: 'actions',
      ...(frame.suggestionsId === undefined ? {} : { block_id: frame.suggestionsId }),
      elements: [...content.suggestions],
    });
  if (tools.length > 0) blocks.push({ type: 'actions', elements: tools });
  return blocks;
}

/** Steps as a numbered list, which goes on counting in a later part, the others with bullets. */
function drawPoints(points: readonly Point[]): RichTextList[] {
  const lists: RichTextList[] = [];
  let last: Point | undefined;
  for (const point of points) {
    const list = lists.at(-1);
    const { section, number } = point;
    if (list !== undefined && (last?.number === null) === (number === null))
      list.elements.push(section);
    else if (number === null)
      lists.push({ type: 'rich_text_list', style: 'bullet', elements: [section] });
    else
      lists.push({
        type: 'rich_text_list',
        style: 'ordered',
        ...(number > 1 ? { offset: number - 1 } : {}),
        elements: [section],
      });
    last = point;
  }
  return lists;
}

function leftNote({ left, more }: Frame): string | null {
  const counts = [count(left.points, 'point'), count(left.rows, 'row')].filter(
    (part) => part !== null,
  );
  if (counts.length === 0) return null;
  const how = more === null ? 'Ask' : `Press “${more.text.text}”, or ask`;
  return `And ${counts.join(' and ')}. ${how} about one of them by name.`;
}

function count(number: number, what: string): string | null {
  if (number === 0) return null;
  return `${number} more ${what}${number === 1 ? '' : 's'}`;
}
