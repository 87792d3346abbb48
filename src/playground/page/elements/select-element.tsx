import { useSurface } from '../blocks/surface.tsx';
import { plainText, textIn } from '../blocks/text.tsx';
import { chosenIn } from '../forms/values.ts';
import type { ElementProps } from './element.tsx';
import { groupsOf, type Option } from './options.ts';
import { useChoices } from './use-choices.ts';

/** A select of one; the browser's own, which every keyboard and screen reader knows. */
export function SelectElement({ element, block, labelling, tell = true }: ElementProps) {
  const { values, choose } = useSurface();
  const { options, byId } = useChoices(element);
  const chosen = chosenIn(values, block, element);
  const current = byId ? chosen : (chosen as Option | null)?.value;
  const placeholder = plainText(textIn(element.placeholder)) || 'Choose one';
  const pick = (value: string) => {
    const option = options.find((candidate) => candidate.value === value) ?? null;
    choose(block, element, byId ? (option?.value ?? null) : option, tell);
  };
  const items = (some: readonly Option[]) =>
    some.map((option) => (
      <option key={String(option.value)} value={String(option.value)}>
        {plainText(textIn(option.text))}
      </option>
    ));
  const groups = byId ? [] : groupsOf(element);
  return (
    <select
      className="select"
      id={labelling?.id}
      aria-label={labelling?.id ? undefined : placeholder}
      aria-describedby={labelling?.describedBy}
      aria-invalid={labelling?.invalid}
      value={typeof current === 'string' ? current : ''}
      onChange={(event) => pick(event.target.value)}
    >
      <option value="">{placeholder}</option>
      {groups.length > 0
        ? groups.map((group) => (
            <optgroup key={plainText(textIn(group.label))} label={plainText(textIn(group.label))}>
              {items(group.options)}
            </optgroup>
          ))
        : items(options)}
    </select>
  );
}
