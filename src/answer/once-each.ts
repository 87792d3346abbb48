/** The items of a list, each at its first place only. */
export const onceEach = <Item>(items: Iterable<Item>): Item[] => [...new Set(items)];
