import { type FoundElement, optionsOf } from './find-element.ts';

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const copied = (from: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(
    names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
  );

const chosenOptions = (action: Fields): readonly unknown[] => [
  ...(action.selected_option === undefined ? [] : [action.selected_option]),
  ...(Array.isArray(action.selected_options) ? action.selected_options : []),
];

const offered = (element: Fields, option: unknown): boolean =>
  isRecord(option) &&
  optionsOf(element).some((entry) => isRecord(entry) && entry.value === option.value);

/** Fields that a person cannot choose: Slack takes them from the element itself. */
function own(element: Fields, action: Fields): Fields | string {
  switch (element.type) {
    case 'button':
      return copied(element, ['text', 'value', 'url', 'style', 'confirm']);
    case 'icon_button':
      return copied(element, ['text', 'value', 'icon', 'confirm']);
    case 'feedback_buttons': {
      const buttons = [element.positive_button, element.negative_button].filter(isRecord);
      const pressed = buttons.find(({ value }) => value === action.value);
      return pressed === undefined
        ? 'That is neither of the two feedback buttons.'
        : copied(pressed, ['text', 'value']);
    }
    default: {
      const listed = optionsOf(element).length > 0;
      if (
        listed &&
        !chosenOptions(action).every((option) => option === null || offered(element, option))
      ) {
        return 'That is not one of the options.';
      }
      return copied(element, ['placeholder', 'confirm']);
    }
  }
}

/** The entry of `actions` for what a person did to an element, or why they cannot have done it. */
export function actionEntry(
  { blockId, element }: FoundElement,
  action: Fields,
  actionTs: string,
): Fields | string {
  const fields = own(element, action);
  if (typeof fields === 'string') return fields;
  return {
    ...action,
    ...fields,
    type: element.type,
    action_id: element.action_id,
    block_id: blockId,
    action_ts: actionTs,
  };
}
