import { type Check, isRecord } from './rules.ts';

const nested = (block: Record<string, unknown>): readonly unknown[] =>
  [block.elements, block.child_blocks, block.actions].flatMap((entry) =>
    Array.isArray(entry) ? entry : [],
  );

const actionsOf = (block: Record<string, unknown>): [string, unknown][] => [
  ...(Array.isArray(block.elements)
    ? block.elements.map((entry, index): [string, unknown] => [`elements/${index}`, entry])
    : []),
  ...(Array.isArray(block.actions)
    ? block.actions.map((entry, index): [string, unknown] => [`actions/${index}`, entry])
    : []),
  ['accessory', block.accessory],
  ['element', block.element],
];

const checkActionIds: Check = (block, at, report) => {
  if (!isRecord(block)) return;
  const seen = new Set<string>();
  for (const [where, element] of actionsOf(block)) {
    if (!isRecord(element) || typeof element.action_id !== 'string') continue;
    if (seen.has(element.action_id)) {
      report(`${at}/${where}/action_id`, `\`action_id\` "${element.action_id}" already exists`);
    }
    seen.add(element.action_id);
  }
};

/** block_id is unique in the message or view, action_id within its block. */
export const checkUniqueIds: Check = (blocks, at, report) => {
  const seen = new Set<string>();
  const visit = (block: unknown, where: string): void => {
    if (!isRecord(block)) return;
    if (typeof block.block_id === 'string') {
      if (seen.has(block.block_id)) {
        report(`${where}/block_id`, `\`block_id\` "${block.block_id}" already exists`);
      }
      seen.add(block.block_id);
    }
    checkActionIds(block, where, report);
    if (block.type === 'container' || block.type === 'carousel') {
      const field = block.type === 'container' ? 'child_blocks' : 'elements';
      for (const [index, child] of nested(block).entries())
        visit(child, `${where}/${field}/${index}`);
    }
  };
  if (!Array.isArray(blocks)) return;
  for (const [index, block] of blocks.entries()) visit(block, `${at}/${index}`);
};
