import { type Check, isRecord } from './rules.ts';

/** All markdown blocks of a payload together, as Slack's reference for the block says. */
const MARKDOWN_TOTAL = 12_000;

/** All table cells of a message together, as Slack's reference for the table block says. */
const CELLS_TOTAL = 10_000;

/**
 * Where messages were seen to fail with msg_blocks_too_long: "about 13,200" characters in all
 * (bolt-js issue 2509). Slack does not document how it counts, so every string is counted that a
 * reader could get to see, addresses included.
 */
const MESSAGE_TOTAL = 13_200;

const HIDDEN = new Set(['type', 'block_id', 'action_id', 'style', 'value', 'align']);

const ofType = (blocks: readonly unknown[], ...types: string[]): Record<string, unknown>[] =>
  blocks
    .filter(isRecord)
    .flatMap((block) =>
      block.type === 'container' && Array.isArray(block.child_blocks)
        ? [block, ...block.child_blocks.filter(isRecord)]
        : [block],
    )
    .filter((block) => types.some((type) => type === block.type));

/** The characters that a reader could get to see, in any value of a block. */
function visibleLength(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value))
    return value.reduce((sum: number, entry) => sum + visibleLength(entry), 0);
  if (!isRecord(value)) return 0;
  return Object.entries(value)
    .filter(([name]) => !HIDDEN.has(name))
    .reduce((sum, [, entry]) => sum + visibleLength(entry), 0);
}

/** Whether a message of these blocks would be refused with msg_blocks_too_long. */
export const isTooLong = (blocks: unknown): boolean => visibleLength(blocks) > MESSAGE_TOTAL;

/** Limits that hold for all blocks of a message together. */
export const checkTotals: Check = (blocks, at, report) => {
  if (!Array.isArray(blocks)) return;
  const markdown = ofType(blocks, 'markdown').map((block) => visibleLength(block.text));
  if (markdown.length > 1 && markdown.reduce((sum, length) => sum + length, 0) > MARKDOWN_TOTAL) {
    report(at, `markdown blocks must be less than ${MARKDOWN_TOTAL + 1} characters in all`);
  }
  if (ofType(blocks, 'table').length > 1) report(at, 'too many table blocks');
  const cells = ofType(blocks, 'table', 'data_table');
  if (visibleLength(cells.map((block) => block.rows)) > CELLS_TOTAL) {
    report(at, `table cells must be less than ${CELLS_TOTAL + 1} characters in all`);
  }
};
