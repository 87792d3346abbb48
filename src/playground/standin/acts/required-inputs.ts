type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const VALUES = [
  'value',
  'selected_option',
  'selected_options',
  'selected_date',
  'selected_date_time',
  'selected_time',
  'selected_user',
  'selected_users',
  'selected_channel',
  'selected_channels',
  'selected_conversation',
  'selected_conversations',
  'rich_text_value',
  'files',
];

const filled = (state: unknown): boolean =>
  isRecord(state) &&
  VALUES.some((name) => {
    const value = state[name];
    if (Array.isArray(value)) return value.length > 0;
    return value !== undefined && value !== null && value !== '';
  });

/** Messages at the inputs that Slack's client would not let a person leave as they are. */
export function inputErrors(
  blocks: unknown,
  values: Readonly<Record<string, Fields>>,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of Array.isArray(blocks) ? blocks : []) {
    if (!isRecord(block) || block.type !== 'input' || !isRecord(block.element)) continue;
    const id = String(block.block_id);
    const state = values[id]?.[String(block.element.action_id)];
    if (block.optional !== true && !filled(state))
      errors[id] = 'Please complete this required field.';
    const text = isRecord(state) && typeof state.value === 'string' ? state.value : '';
    const { min_length: min, max_length: max } = block.element;
    if (typeof min === 'number' && text !== '' && text.length < min) {
      errors[id] = `Must be at least ${min} characters.`;
    }
    if (typeof max === 'number' && text.length > max) {
      errors[id] = `Must be at most ${max} characters.`;
    }
  }
  return errors;
}
