import type { ModalView, RichTextBlock, RichTextSection } from '@slack/types';
import type { Explanation } from '../../answer/explain.ts';
import { cleanLine } from './clean-text.ts';
import { shorten } from './shorten.ts';
import { plainRun } from './statement.ts';

/** The rest adds nothing to the understanding. */
const MOST_FACTS = 12;
const MOST_RECORDS = 10;
const LONGEST = 600;

/** "Why this answer?" as a modal that only who asked sees. */
export function explanationModal({ read, facts, records, decision }: Explanation): ModalView {
  const parts = [
    title('How the question was read'),
    list(read.map(({ what, found }) => section([`${what}: `, true], [found]))),
    title('What the answer rests on'),
    list([
      ...facts
        .slice(0, MOST_FACTS)
        .map(({ id, claim, standing }) => section([claim], [` (${id}: ${standing})`])),
      ...more(facts.length - MOST_FACTS, 'fact'),
      ...(records.length === 0 ? [] : [recordsLine(records)]),
    ]),
    title('How sure it is'),
    section([decision]),
  ];
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'Why this answer?' },
    close: { type: 'plain_text', text: 'Close' },
    blocks: [{ type: 'rich_text', elements: parts }],
  };
}

type Run = readonly [text: string, bold?: boolean];

const section = (...runs: readonly Run[]): RichTextSection => ({
  type: 'rich_text_section',
  elements: runs.map(([text, bold]) => {
    const shown = shorten(cleanLine(text), LONGEST);
    // Lines are trimmed, and a space between two runs is not to be lost.
    const before = /^\s/.test(text) ? ' ' : '';
    const after = /\s$/.test(text) ? ' ' : '';
    return plainRun(shown === '' ? '–' : before + shown + after, bold);
  }),
});

const title = (text: string): RichTextSection => section([text, true]);

/** Slack takes no empty list. */
const list = (items: RichTextSection[]): RichTextBlock['elements'][number] => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: items.length > 0 ? items : [section(['Nothing.'])],
});

function recordsLine(records: readonly string[]): RichTextSection {
  const left = records.length - MOST_RECORDS;
  const shown = records.slice(0, MOST_RECORDS).join(', ');
  return section(['Rows of the tables: ', true], [left > 0 ? `${shown} and ${left} more` : shown]);
}

function more(count: number, what: string): RichTextSection[] {
  return count > 0 ? [section([`And ${count} more ${what}${count === 1 ? '' : 's'}.`])] : [];
}
