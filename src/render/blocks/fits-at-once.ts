import type { Button, RichTextElement } from '@slack/types';
import type { Frame } from './arrange.ts';
import type { Content } from './content.ts';
import { LIMITS } from './limits.ts';
import { MOST } from './split-parts.ts';

/** In JSON a character of cleaned text takes two at most; of what a button carries, six. */
const WIDEST = { shown: 2, carried: 6 } as const;
/** More than the JSON around the texts of one element, button, or section takes; and that of a rating and of a person. */
const AROUND = { element: 60, section: 60, button: 140, rating: 900, person: 1_000 } as const;
/** More than the blocks and lists, and the note on what is left, take. */
const AROUND_ALL = 1_000;

/**
 * Whether a reply is surely within the limits in one part, by a sum over the lengths of its texts.
 * Most replies are, and need not be written as JSON piece by piece to be measured. False where it
 * takes measuring, as for every table.
 */
export function fitsAtOnce(content: Content, frame: Frame): boolean {
  const { headline, points, caveats, table, context, suggestions } = content;
  if (table !== null || points.length > MOST.points || caveats.length > MOST.caveats) return false;
  let size =
    AROUND_ALL + texts(frame.intro) + texts(context === null ? null : contextText(context));
  const sections = points.map(({ section }) => section);
  for (const { elements } of [headline, ...sections, ...caveats]) size += run(elements);
  for (const button of suggestions) size += press(button);
  if (frame.more !== null) size += press(frame.more);
  if (frame.share !== null) size += press(frame.share);
  if (frame.why !== null) size += press(frame.why);
  if (frame.rating !== null) size += AROUND.rating + texts(frame.rating.action_id);
  if (frame.person !== null) size += AROUND.person;
  return size <= LIMITS.blocksJson;
}

const texts = (text: string | null | undefined) => (text?.length ?? 0) * WIDEST.shown;

function contextText({ elements }: NonNullable<Content['context']>): string {
  return elements.map((element) => ('text' in element ? element.text : '')).join('');
}

function run(elements: readonly RichTextElement[]): number {
  let size: number = AROUND.section;
  for (const element of elements) {
    size += AROUND.element;
    if ('text' in element) size += texts(element.text);
    if ('url' in element) size += texts(element.url);
  }
  return size;
}

const press = ({ text, value, accessibility_label: spoken, action_id: id }: Button) =>
  AROUND.button +
  texts(text.text) +
  (value?.length ?? 0) * WIDEST.carried +
  texts(spoken) +
  texts(id);
