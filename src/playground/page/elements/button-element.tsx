import { plainText, textIn } from '../blocks/text.tsx';
import { actionOf } from '../forms/values.ts';
import type { ElementProps } from './element.tsx';
import { usePress } from './use-press.tsx';

const STYLES: Readonly<Record<string, string>> = { primary: ' primary', danger: ' danger' };

/** A button; with a `url` it opens that page too, as in Slack. */
export function ButtonElement({ element, block }: ElementProps) {
  const { busy, press, dialog } = usePress(element);
  const look = `button${STYLES[String(element.style)] ?? ''}`;
  const label =
    typeof element.accessibility_label === 'string' ? element.accessibility_label : undefined;
  const send = () => press(actionOf(element, block, {}));
  const words = plainText(textIn(element.text));
  if (typeof element.url === 'string') {
    return (
      <a
        className={look}
        href={element.url}
        target="_blank"
        rel="noreferrer noopener"
        aria-label={label}
        onClick={send}
      >
        {words}
      </a>
    );
  }
  return (
    <>
      <button type="button" className={look} aria-label={label} aria-busy={busy} onClick={send}>
        {words}
      </button>
      {dialog}
    </>
  );
}
