import { plainText, textIn } from '../blocks/text.tsx';
import { actionOf } from '../forms/values.ts';
import { Menu } from '../shell/menu.tsx';
import type { ElementProps } from './element.tsx';
import { optionsOf } from './options.ts';
import { usePress } from './use-press.tsx';

/** Three dots that open a short menu. */
export function OverflowElement({ element, block }: ElementProps) {
  const { press, dialog } = usePress(element);
  return (
    <>
      <Menu
        label="More"
        icon="dots"
        items={optionsOf(element).map((option) => ({
          title: plainText(textIn(option.text)),
          onPick: () => {
            if (typeof option.url === 'string') window.open(option.url, '_blank', 'noopener');
            press(actionOf(element, block, { selected_option: option }));
          },
        }))}
      />
      {dialog}
    </>
  );
}
