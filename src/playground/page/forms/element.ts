import stateful from './stateful.json' with { type: 'json' };

/** A block or an element as it came from the app: only its type is sure. */
export interface Loose {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface StatefulField {
  readonly field: string;
  readonly initial: string;
  readonly many?: boolean;
}
const STATEFUL: Readonly<Record<string, StatefulField>> = stateful;

/** Where an element keeps what was chosen or typed; null for buttons and the like. */
export const statefulField = (type: string): StatefulField | null => STATEFUL[type] ?? null;

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && typeof (value as Loose).type === 'string';

/** The list in a field, without whatever is no block or element. */
export const looseList = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? value.filter(isLoose) : [];

/** The block's id, or a stand-in for the one that Slack would give it. */
export const blockId = (block: Loose, index: number): string =>
  typeof block.block_id === 'string' && block.block_id !== '' ? block.block_id : `block-${index}`;

/** The interactive elements of a block, those of its child blocks left out. */
export function elementsOf(block: Loose): readonly Loose[] {
  if (block.type === 'actions' || block.type === 'context_actions')
    return looseList(block.elements);
  if (block.type === 'input') return isLoose(block.element) ? [block.element] : [];
  if (block.type === 'section') return isLoose(block.accessory) ? [block.accessory] : [];
  return [];
}
