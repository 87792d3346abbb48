import { useState } from 'react';
import { plainText, textIn } from '../blocks/text.tsx';
import type { Loose } from '../forms/element.ts';
import { actionOf } from '../forms/values.ts';
import { Icon } from '../shell/icon.tsx';
import type { ElementProps } from './element.tsx';
import { usePress } from './use-press.tsx';

const SIDES = [
  ['positive_button', 'thumb-up'],
  ['negative_button', 'thumb-down'],
] as const;

/** Thumbs up and thumbs down; the last one pressed stays marked. */
export function FeedbackElement({ element, block }: ElementProps) {
  const { busy, press } = usePress(element);
  const [given, setGiven] = useState<string | null>(null);
  return (
    <>
      {SIDES.map(([side, icon]) => {
        const button = sideOf(element, side);
        const words = plainText(textIn(button.text));
        const label =
          typeof button.accessibility_label === 'string' ? button.accessibility_label : words;
        return (
          <button
            key={side}
            type="button"
            className="icon-button"
            aria-label={label}
            title={words}
            aria-pressed={given === side}
            aria-busy={busy}
            onClick={() => {
              setGiven(side);
              press(actionOf(element, block, { text: button.text, value: button.value }));
            }}
          >
            <Icon name={icon} />
          </button>
        );
      })}
    </>
  );
}

function sideOf(element: Loose, side: string): Readonly<Record<string, unknown>> {
  const button = element[side];
  return typeof button === 'object' && button !== null ? (button as Record<string, unknown>) : {};
}
