import { useSurface } from '../blocks/surface.tsx';
import { plainText, textIn } from '../blocks/text.tsx';
import { chosenIn } from '../forms/values.ts';
import type { ElementProps } from './element.tsx';

const INPUT_TYPES: Readonly<Record<string, string>> = {
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
};

/** A date, a time, or both; Slack counts the latter in seconds since 1970. */
export function WhenElement({ element, block, labelling, tell = true }: ElementProps) {
  const { values, choose } = useSurface();
  const held = chosenIn(values, block, element);
  const both = element.type === 'datetimepicker';
  const shown = both && typeof held === 'number' ? localMinute(held) : held;
  const take = (value: string) =>
    choose(block, element, both && value !== '' ? Date.parse(value) / 1000 : value, tell);
  return (
    <input
      type={INPUT_TYPES[element.type] ?? 'text'}
      className="text-input when"
      id={labelling?.id}
      aria-label={labelling?.id ? undefined : plainText(textIn(element.placeholder)) || 'When'}
      aria-describedby={labelling?.describedBy}
      aria-invalid={labelling?.invalid}
      value={typeof shown === 'string' ? shown : ''}
      onChange={(event) => take(event.target.value)}
    />
  );
}

function localMinute(seconds: number): string {
  const moment = new Date(seconds * 1000);
  moment.setMinutes(moment.getMinutes() - moment.getTimezoneOffset());
  return moment.toISOString().slice(0, 16);
}
