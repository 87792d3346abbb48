import { useSurface } from '../blocks/surface.tsx';
import { plainText, textIn } from '../blocks/text.tsx';
import { chosenIn } from '../forms/values.ts';
import type { ElementProps } from './element.tsx';
import type { Option } from './options.ts';
import { useChoices } from './use-choices.ts';

/** A select of many: a list of boxes to tick, folded under what is ticked. */
export function MultiSelectElement({ element, block, labelling, tell = true }: ElementProps) {
  const { values, choose } = useSurface();
  const { options, byId } = useChoices(element);
  const held = chosenIn(values, block, element);
  const chosen = (Array.isArray(held) ? held : []).map((one: unknown) =>
    byId ? one : (one as Option).value,
  );
  const placeholder = plainText(textIn(element.placeholder)) || 'Choose some';
  const toggle = (value: unknown) => {
    const kept = options.filter(
      (option) => chosen.includes(option.value) !== (option.value === value),
    );
    choose(block, element, byId ? kept.map((option) => option.value) : kept, tell);
  };
  const names = options
    .filter((option) => chosen.includes(option.value))
    .map((option) => plainText(textIn(option.text)));
  return (
    <details className="multi-select">
      <summary id={labelling?.id} aria-describedby={labelling?.describedBy}>
        {names.length > 0 ? names.join(', ') : placeholder}
      </summary>
      <fieldset aria-label={labelling?.label ?? placeholder}>
        {options.map((option) => (
          <label key={String(option.value)} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            {plainText(textIn(option.text))}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
