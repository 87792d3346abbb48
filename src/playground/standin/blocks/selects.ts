import { confirm, optionGroup, plainOption } from './composition-objects.ts';
import {
  boolean,
  type Check,
  exactlyOne,
  type Fields,
  integer,
  isRecord,
  list,
  object,
  oneOf,
  shown,
  string,
} from './rules.ts';
import { plainText } from './text-objects.ts';

const id = string(255, 1);

const single: Fields = {
  action_id: id,
  confirm,
  focus_on_load: boolean,
  placeholder: plainText(150),
};
const multi: Fields = { ...single, max_selected_items: integer(1) };

const choices: Fields = {
  options: list(plainOption, 1, 100),
  option_groups: list(optionGroup, 1, 100),
};

const filter = object(
  {},
  {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 1, 4),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
);

const valuesOf = (element: Record<string, unknown>): Set<unknown> => {
  const groups = Array.isArray(element.option_groups) ? element.option_groups : [];
  const options = [
    ...(Array.isArray(element.options) ? element.options : []),
    ...groups.flatMap((group) =>
      isRecord(group) && Array.isArray(group.options) ? group.options : [],
    ),
  ];
  return new Set(options.map((entry) => (isRecord(entry) ? entry.value : undefined)));
};

/** What is chosen at first must be among what can be chosen. */
const initialAmongOptions: Check = (value, at, report) => {
  if (!isRecord(value)) return;
  const known = valuesOf(value);
  const initial = [
    ...(value.initial_option === undefined ? [] : [value.initial_option]),
    ...(Array.isArray(value.initial_options) ? value.initial_options : []),
  ];
  for (const entry of initial) {
    if (isRecord(entry) && !known.has(entry.value)) {
      report(at, `initial option "${shown(entry.value)}" is not among the options`);
    }
  }
};

const conversations: Fields = { default_to_current_conversation: boolean, filter };

/** The select menus, by type. */
export const selects: Readonly<Record<string, Check>> = {
  static_select: object(
    {},
    { ...single, ...choices, initial_option: plainOption },
    exactlyOne('options', 'option_groups'),
    initialAmongOptions,
  ),
  multi_static_select: object(
    {},
    { ...multi, ...choices, initial_options: list(plainOption, 1, 100) },
    exactlyOne('options', 'option_groups'),
    initialAmongOptions,
  ),
  external_select: object(
    {},
    { ...single, initial_option: plainOption, min_query_length: integer(0) },
  ),
  multi_external_select: object(
    {},
    { ...multi, initial_options: list(plainOption, 1, 100), min_query_length: integer(0) },
  ),
  users_select: object({}, { ...single, initial_user: id }),
  multi_users_select: object({}, { ...multi, initial_users: list(id, 1, 100) }),
  channels_select: object({}, { ...single, initial_channel: id, response_url_enabled: boolean }),
  multi_channels_select: object({}, { ...multi, initial_channels: list(id, 1, 100) }),
  conversations_select: object(
    {},
    { ...single, ...conversations, initial_conversation: id, response_url_enabled: boolean },
  ),
  multi_conversations_select: object(
    {},
    { ...multi, ...conversations, initial_conversations: list(id, 1, 100) },
  ),
};
