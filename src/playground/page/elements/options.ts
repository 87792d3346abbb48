import type { Loose } from '../forms/element.ts';

/** An option of a select, checkbox group or overflow menu. */
export type Option = Readonly<Record<string, unknown>>;

export interface OptionGroup {
  readonly label: unknown;
  readonly options: readonly Option[];
}

const records = (value: unknown): readonly Option[] =>
  Array.isArray(value)
    ? value.filter((item): item is Option => typeof item === 'object' && item !== null)
    : [];

/** The options of an element, those in groups included. */
export function optionsOf(element: Loose): readonly Option[] {
  const groups = groupsOf(element);
  return groups.length > 0 ? groups.flatMap((group) => group.options) : records(element.options);
}

/** The option groups of an element; none where its options stand alone. */
export function groupsOf(element: Loose): readonly OptionGroup[] {
  return records(element.option_groups).map((group) => ({
    label: group.label,
    options: records(group.options),
  }));
}
