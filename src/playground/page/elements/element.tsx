import { RawBlock } from '../blocks/raw-block.tsx';
import type { Loose } from '../forms/element.ts';
import { ButtonElement } from './button-element.tsx';
import { ChoicesElement } from './choices-element.tsx';
import { FeedbackElement } from './feedback-element.tsx';
import { IconButtonElement } from './icon-button-element.tsx';
import { ImageElement } from './image-element.tsx';
import { MultiSelectElement } from './multi-select-element.tsx';
import { OverflowElement } from './overflow-element.tsx';
import { SelectElement } from './select-element.tsx';
import { TextInputElement } from './text-input-element.tsx';
import { WhenElement } from './when-element.tsx';

/** How an element is tied to what labels it; only inputs of a form have a label of their own. */
interface Labelling {
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly required?: boolean;
}

export interface ElementProps {
  readonly element: Loose;
  readonly block: string;
  readonly labelling?: Labelling;
  /** Whether the app hears of each choice at once; in a form only if it asked to. */
  readonly tell?: boolean;
}

const DRAWN: Readonly<Record<string, (props: ElementProps) => React.ReactNode>> = {
  button: ButtonElement,
  workflow_button: ButtonElement,
  icon_button: IconButtonElement,
  feedback_buttons: FeedbackElement,
  overflow: OverflowElement,
  image: ImageElement,
  static_select: SelectElement,
  external_select: SelectElement,
  users_select: SelectElement,
  channels_select: SelectElement,
  conversations_select: SelectElement,
  multi_static_select: MultiSelectElement,
  multi_external_select: MultiSelectElement,
  multi_users_select: MultiSelectElement,
  multi_channels_select: MultiSelectElement,
  multi_conversations_select: MultiSelectElement,
  checkboxes: ChoicesElement,
  radio_buttons: ChoicesElement,
  datepicker: WhenElement,
  timepicker: WhenElement,
  datetimepicker: WhenElement,
  plain_text_input: TextInputElement,
  email_text_input: TextInputElement,
  url_text_input: TextInputElement,
  number_input: TextInputElement,
  rich_text_input: TextInputElement,
};

/** An interactive element of a block. */
export function Element(props: ElementProps) {
  const Drawn = DRAWN[props.element.type];
  if (Drawn) return <Drawn {...props} />;
  return (
    <RawBlock
      block={props.element}
      why={`No drawing for an element of type "${props.element.type}"`}
    />
  );
}
