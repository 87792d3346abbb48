/** Parts that the tables are written with. */
export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const chars = (count: number): string => 'x'.repeat(count);
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const button = (id: string, more = {}) => ({
  type: 'button',
  action_id: id,
  text: plain('Press'),
  ...more,
});
export const option = (value: string) => ({ text: plain(value), value });
export const section = (text = 'Hello', more = {}) => ({
  type: 'section',
  text: mrkdwn(text),
  ...more,
});
export const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
export const input = (element: unknown, more = {}) => ({
  type: 'input',
  label: plain('Label'),
  element,
  ...more,
});
export const image = { type: 'image', alt_text: 'A map', image_url: 'https://example.com/a.png' };
export const richText = (...elements: unknown[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
export const cell = (text: string) => ({ type: 'raw_text', text });
export const table = (rows: unknown[][], more = {}) => ({ type: 'table', rows, ...more });
export const dataTable = (rows: unknown[][], more = {}) => ({
  type: 'data_table',
  caption: 'Levels',
  rows,
  ...more,
});
export const feedback = {
  type: 'feedback_buttons',
  action_id: 'useful',
  positive_button: { text: plain('Useful'), value: 'yes' },
  negative_button: { text: plain('Not useful'), value: 'no' },
};
