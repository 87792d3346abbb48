import { Icon } from './icon.tsx';
import type { ThemeChoice } from './use-theme.ts';

interface Props {
  readonly choice: ThemeChoice;
  readonly onChoice: (choice: ThemeChoice) => void;
}

const CHOICES = [
  ['light', 'sun', 'Light'],
  ['system', 'system', 'As the system'],
  ['dark', 'moon', 'Dark'],
] as const;

export function ThemeSwitch({ choice, onChoice }: Props) {
  return (
    <fieldset className="theme-switch">
      <legend className="unseen">Colours</legend>
      {CHOICES.map(([value, icon, name]) => (
        <label key={value} title={name}>
          <input
            type="radio"
            name="theme"
            checked={choice === value}
            onChange={() => onChoice(value)}
          />
          <Icon name={icon} />
          <span className="unseen">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
