import { type BlockProblem, byType, list } from './rules.ts';
import { blocksOf, MAX_BLOCKS, type Surface } from './surfaces.ts';
import { checkTotals, isTooLong } from './totals.ts';
import { checkUniqueIds } from './unique-ids.ts';

export type { BlockProblem } from './rules.ts';
export type { Surface } from './surfaces.ts';

/**
 * What Slack would refuse about these blocks on that surface; an empty list when it would take
 * them. Pointers start at `/blocks`.
 */
export function checkBlocks(blocks: unknown, surface: Surface): BlockProblem[] {
  const problems: BlockProblem[] = [];
  const report = (pointer: string, rule: string): void => {
    problems.push({ pointer, rule, error: 'invalid_blocks' });
  };
  list(byType(blocksOf[surface]), 0, MAX_BLOCKS[surface])(blocks, '/blocks', report);
  checkUniqueIds(blocks, '/blocks', report);
  if (surface === 'message') {
    checkTotals(blocks, '/blocks', report);
    if (isTooLong(blocks)) {
      const rule = 'all blocks of a message together are too long';
      problems.push({ pointer: '/blocks', rule, error: 'msg_blocks_too_long' });
    }
  }
  return problems;
}

/** A problem as the Web API words it in `response_metadata.messages`. */
export const problemText = ({ rule, pointer }: BlockProblem): string =>
  `${rule} [json-pointer:${pointer}]`;
