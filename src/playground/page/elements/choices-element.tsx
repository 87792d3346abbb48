import { useSurface } from '../blocks/surface.tsx';
import { Text, textIn } from '../blocks/text.tsx';
import { chosenIn } from '../forms/values.ts';
import type { ElementProps } from './element.tsx';
import { type Option, optionsOf } from './options.ts';

/** Checkboxes and radio buttons. */
export function ChoicesElement({ element, block, labelling, tell = true }: ElementProps) {
  const { values, choose, prefix } = useSurface();
  const many = element.type === 'checkboxes';
  const held = chosenIn(values, block, element);
  const chosen: readonly Option[] = Array.isArray(held) ? held : held ? [held as Option] : [];
  const options = optionsOf(element);
  const isChosen = (option: Option) => chosen.some((one) => one.value === option.value);
  const pick = (option: Option) => {
    const kept = options.filter((one) => isChosen(one) !== (one === option));
    choose(block, element, many ? kept : option, tell);
  };
  return (
    <fieldset
      className="choices"
      aria-label={labelling?.label ?? 'Choices'}
      aria-describedby={labelling?.describedBy}
    >
      {options.map((option) => (
        <label key={String(option.value)} className="choice">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={`${prefix}-${block}-${String(element.action_id)}`}
            checked={isChosen(option)}
            onChange={() => pick(option)}
          />
          <span>
            <Text text={textIn(option.text)} />
            {option.description !== undefined && (
              <span className="choice-description">
                <Text text={textIn(option.description)} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
