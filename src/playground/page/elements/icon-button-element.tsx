import { plainText, textIn } from '../blocks/text.tsx';
import { actionOf } from '../forms/values.ts';
import { Icon } from '../shell/icon.tsx';
import type { ElementProps } from './element.tsx';
import { usePress } from './use-press.tsx';

/** A small button with an icon; Slack knows only the waste bin so far. */
export function IconButtonElement({ element, block }: ElementProps) {
  const { busy, press, dialog } = usePress(element);
  const words = plainText(textIn(element.text));
  const label =
    typeof element.accessibility_label === 'string' ? element.accessibility_label : words;
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        title={words}
        aria-busy={busy}
        onClick={() => press(actionOf(element, block, {}))}
      >
        <Icon name={element.icon === 'trash' ? 'trash' : 'dots'} />
      </button>
      {dialog}
    </>
  );
}
