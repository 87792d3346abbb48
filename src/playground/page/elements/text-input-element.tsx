import type { KeyboardEvent } from 'react';
import { useSurface } from '../blocks/surface.tsx';
import { plainText, textIn } from '../blocks/text.tsx';
import { choiceAction, chosenIn } from '../forms/values.ts';
import { richTextOf, wordsOf } from '../text/rich-value.ts';
import type { ElementProps } from './element.tsx';

const INPUT_TYPES: Readonly<Record<string, string>> = {
  email_text_input: 'email',
  url_text_input: 'url',
};

/** A line or a box of text. Rich text is typed plain here and sent as a rich_text block. */
export function TextInputElement({ element, block, labelling, tell = false }: ElementProps) {
  const { values, choose, send } = useSurface();
  const rich = element.type === 'rich_text_input';
  const held = chosenIn(values, block, element);
  const value = rich ? wordsOf(held) : typeof held === 'string' ? held : '';
  const take = (text: string) =>
    choose(block, element, rich && text !== '' ? richTextOf(text) : text, false);
  const sendOnEnter = (event: KeyboardEvent) => {
    if (!tell || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void send(choiceAction(element, block, held));
  };
  const shared = {
    id: labelling?.id,
    className: 'text-input',
    'aria-label': labelling?.id ? undefined : plainText(textIn(element.placeholder)) || 'Text',
    'aria-describedby': labelling?.describedBy,
    'aria-invalid': labelling?.invalid,
    'aria-required': labelling?.required,
    placeholder: plainText(textIn(element.placeholder)),
    maxLength: typeof element.max_length === 'number' ? element.max_length : undefined,
    value,
    onKeyDown: sendOnEnter,
    onChange: (event: { target: { value: string } }) => take(event.target.value),
  };
  if (rich || element.multiline === true) return <textarea rows={4} {...shared} />;
  return (
    <input
      type={INPUT_TYPES[element.type] ?? 'text'}
      inputMode={element.type === 'number_input' ? 'decimal' : undefined}
      {...shared}
    />
  );
}
