type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface FoundElement {
  readonly blockId: string;
  readonly element: Readonly<Fields>;
}

function* elementsIn(value: unknown, blockId: string): Generator<FoundElement> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* elementsIn(entry, blockId);
  } else if (isRecord(value)) {
    const inside = typeof value.block_id === 'string' ? value.block_id : blockId;
    if (typeof value.action_id === 'string') yield { blockId: inside, element: value };
    else for (const entry of Object.values(value)) yield* elementsIn(entry, inside);
  }
}

/** The interactive elements of some blocks, with the ids of the blocks they are in. */
const interactiveElements = (blocks: unknown): FoundElement[] => [...elementsIn(blocks, '')];

/** The element that an action names, in the block that it names if it names one. */
export const findElement = (blocks: unknown, action: Readonly<Fields>): FoundElement | undefined =>
  interactiveElements(blocks).find(
    ({ blockId, element }) =>
      element.action_id === action.action_id &&
      (action.block_id === undefined || action.block_id === blockId),
  );

/** The options that a menu offers, in groups or not. */
export function optionsOf(element: Readonly<Fields>): readonly unknown[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups : [];
  return [
    ...(Array.isArray(element.options) ? element.options : []),
    ...groups.flatMap((group) =>
      isRecord(group) && Array.isArray(group.options) ? group.options : [],
    ),
  ];
}
