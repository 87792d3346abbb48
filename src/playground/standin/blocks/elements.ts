import {
  confirm,
  dispatchActionConfig,
  imageSource,
  LINK_SCHEMES,
  oneImageSource,
  overflowOption,
  richOption,
} from './composition-objects.ts';
import { richText } from './rich-text.ts';
import {
  boolean,
  type Check,
  type Fields,
  integer,
  list,
  object,
  oneOf,
  pattern,
  string,
  url,
} from './rules.ts';
import { selects } from './selects.ts';
import { plainText } from './text-objects.ts';

const actionId = string(255, 1);
const colour = oneOf('primary', 'danger');
const label = string(75);

const interactive: Fields = { action_id: actionId };
const confirmable: Fields = { ...interactive, confirm };
const focusable: Fields = { ...confirmable, focus_on_load: boolean };
const picker: Fields = { ...focusable, placeholder: plainText(150) };
const typed: Fields = {
  ...interactive,
  focus_on_load: boolean,
  placeholder: plainText(150),
  dispatch_action_config: dispatchActionConfig,
};

const feedbackButton = object(
  { text: plainText(75), value: string(2000, 1) },
  { accessibility_label: label },
);

/** Every element, by its type. Which of them a block takes is the block's business. */
export const elements: Readonly<Record<string, Check>> = {
  ...selects,
  button: object(
    { text: plainText(75) },
    {
      ...confirmable,
      value: string(2000),
      url: url(LINK_SCHEMES),
      style: colour,
      accessibility_label: label,
    },
  ),
  workflow_button: object(
    {
      text: plainText(75),
      workflow: object({
        trigger: object(
          { url: url(['https']) },
          {
            customizable_input_parameters: list(
              object({ name: string(undefined, 1), value: string() }),
              0,
              100,
            ),
          },
        ),
      }),
    },
    { ...confirmable, style: colour, accessibility_label: label },
  ),
  checkboxes: object(
    { options: list(richOption, 1, 10) },
    { ...focusable, initial_options: list(richOption, 1, 10) },
  ),
  radio_buttons: object(
    { options: list(richOption, 1, 10) },
    { ...focusable, initial_option: richOption },
  ),
  overflow: object({ options: list(overflowOption, 1, 5) }, confirmable),
  datepicker: object(
    {},
    {
      ...picker,
      initial_date: pattern(/^\d{4}-\d{2}-\d{2}$/, 'must be a date in the form YYYY-MM-DD'),
    },
  ),
  datetimepicker: object({}, { ...focusable, initial_date_time: integer(1e9, 9_999_999_999) }),
  timepicker: object(
    {},
    {
      ...picker,
      initial_time: pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time in the form HH:mm'),
      timezone: string(255, 1),
    },
  ),
  plain_text_input: object(
    {},
    {
      ...typed,
      initial_value: string(3000),
      multiline: boolean,
      min_length: integer(0, 3000),
      max_length: integer(1, 3000),
    },
  ),
  rich_text_input: object(
    {},
    { ...typed, initial_value: richText, min_lines: integer(1), max_lines: integer(1) },
  ),
  email_text_input: object({}, { ...typed, initial_value: string() }),
  url_text_input: object({}, { ...typed, initial_value: string() }),
  number_input: object(
    { is_decimal_allowed: boolean },
    { ...typed, initial_value: string(), min_value: string(), max_value: string() },
  ),
  file_input: object(
    {},
    { ...interactive, filetypes: list(string(255, 1), 1, 100), max_files: integer(1, 10) },
  ),
  feedback_buttons: object(
    { positive_button: feedbackButton, negative_button: feedbackButton },
    interactive,
  ),
  icon_button: object(
    { icon: string(255, 1), text: plainText(75) },
    {
      ...confirmable,
      accessibility_label: label,
      value: string(2000),
      visible_to_user_ids: list(string(255, 1), 1, 100),
    },
  ),
  image: object({ alt_text: string(2000, 1) }, { ...imageSource }, oneImageSource),
};
