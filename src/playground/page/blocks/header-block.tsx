import type { BlockProps } from './drawn-block.tsx';
import { plainText, textIn } from './text.tsx';

/** A heading inside a message: the page's own headings end at level 3. */
export function HeaderBlock({ block }: BlockProps) {
  return <h4 className="block-header">{plainText(textIn(block.text))}</h4>;
}
