import type { Hint } from './hints.ts';

interface Props {
  readonly id: string;
  readonly hints: readonly Hint[];
  readonly marked: number;
  readonly onPick: (hint: Hint) => void;
}

/** Completions above the composer; the keys for it are the composer's. */
export function HintList({ id, hints, marked, onPick }: Props) {
  return (
    <div className="hints" role="listbox" id={id} aria-label="Completions">
      {hints.map((hint, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the composer keeps the focus and handles the keys
        <div
          key={hint.insert}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(hint)}
        >
          <strong>{hint.insert}</strong>
          <span>{hint.about}</span>
        </div>
      ))}
    </div>
  );
}
