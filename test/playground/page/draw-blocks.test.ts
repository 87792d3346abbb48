import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

// By a computed path: the page's components are checked by their own TypeScript project.
const components = (file: string) => import(`../../../src/playground/page/blocks/${file}.tsx`);
const { BlockList } = (await components('block-list')) as {
  BlockList: FunctionComponent<{ blocks: readonly unknown[] }>;
};
const { SurfaceProvider } = (await components('surface')) as {
  SurfaceProvider: FunctionComponent<Record<string, unknown>>;
};

const draw = (...blocks: readonly unknown[]): string =>
  renderToStaticMarkup(
    createElement(
      SurfaceProvider,
      {
        address: { channel: 'C1', messageTs: '1.0', viewId: null },
        blocks,
        user: 'U1',
        act: () => Promise.resolve({ ok: true }),
      },
      createElement(BlockList, { blocks }),
    ),
  );
/** What a person reads, tags left out. */
const words = (...blocks: readonly unknown[]): string =>
  draw(...blocks)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const mrkdwn = (text: string, more: object = {}) => ({
  type: 'section',
  text: { type: 'mrkdwn', text, ...more },
});
const plain = (text: string) => ({ type: 'plain_text', text });

describe('text is read as Slack reads it', () => {
  it.each([
    ['an escaped mention stays text', mrkdwn('&lt;!channel&gt; R&amp;D'), '<!channel> R&D'],
    ['plain text keeps its stars', { type: 'header', text: plain('C2E * *now*') }, 'C2E * *now*'],
    ['an emoji is drawn', mrkdwn(':tada: done'), '🎉 done'],
    ['a colon word that is none stays', mrkdwn('see :nonsense:'), 'see :nonsense:'],
    [
      'a context line',
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'As of *2021*' }] },
      'As of 2021',
    ],
  ])('%s', (_name, block, expected) => {
    expect(words(block)).toBe(expected);
  });

  it('keeps the marks of verbatim text', () => {
    expect(draw(mrkdwn('*bold*', { verbatim: true }))).toMatch(/font-semibold[^>]*>bold</);
  });

  it('does not follow a link to a script', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', text: 'x' };
    const section = { type: 'rich_text_section', elements: [link] };
    expect(draw({ type: 'rich_text', elements: [section] })).not.toContain('alert(1)');
  });

  it('draws no picture from elsewhere, but says what it shows', () => {
    const image = { type: 'image', image_url: 'https://example.com/x.png', alt_text: 'A map' };
    expect(draw(image)).not.toContain('<img');
    expect(words(image)).toBe('A map');
  });
});

describe('tables', () => {
  const rows = [
    [
      { type: 'raw_text', text: 'Level' },
      { type: 'raw_text', text: 'Count' },
    ],
    [
      { type: 'raw_text', text: 'IL5' },
      { type: 'raw_number', value: 5, text: '5.0' },
    ],
  ];

  it('have a heading row, and numbers as they are to be shown', () => {
    const drawn = draw({ type: 'table', rows });
    expect(drawn).toContain('<th scope="col">Level</th>');
    expect(drawn).toContain('<td>5.0</td>');
  });

  it('of data have a caption, a row heading and pages', () => {
    const many = Array.from({ length: 6 }, (_, n) => [
      { type: 'raw_text', text: `row ${n}` },
      { type: 'raw_text', text: `${n}` },
    ]);
    const drawn = draw({ type: 'data_table', caption: 'Offerings', rows: [rows[0], ...many] });
    expect(drawn).toContain('<caption>Offerings</caption>');
    expect(drawn).toContain('<th scope="row">row 4</th>');
    expect(drawn).not.toContain('row 5');
    expect(drawn).toContain('Page 1 of 2');
  });
});

describe('elements can be used', () => {
  const options = [
    { text: plain('One'), value: '1' },
    { text: plain('Two'), value: '2' },
  ];
  it.each([
    [
      'a button',
      { type: 'button', text: plain('Go'), action_id: 'a' },
      '<button type="button" class="button"',
    ],
    [
      'a button with an address',
      { type: 'button', text: plain('Go'), url: 'https://a.gov' },
      'href="https://a.gov"',
    ],
    [
      'a select',
      { type: 'static_select', action_id: 'a', options, initial_option: options[1] },
      '<option value="2" selected="">Two</option>',
    ],
    ['an overflow menu', { type: 'overflow', action_id: 'a', options }, 'aria-haspopup="menu"'],
    ['radio buttons', { type: 'radio_buttons', action_id: 'a', options }, 'type="radio"'],
    [
      'checkboxes',
      { type: 'checkboxes', action_id: 'a', options, initial_options: options },
      'type="checkbox" name="C1-1.0-b-a" checked=""',
    ],
    [
      'a date',
      { type: 'datepicker', action_id: 'a', initial_date: '2021-07-06' },
      'value="2021-07-06"',
    ],
  ])('%s', (_name, element, expected) => {
    expect(draw({ type: 'actions', block_id: 'b', elements: [element] })).toContain(expected);
  });

  it('feedback buttons say what they mean', () => {
    const element = {
      type: 'feedback_buttons',
      action_id: 'f',
      positive_button: { text: plain('Right'), value: '1' },
      negative_button: { text: plain('Wrong'), value: '0' },
    };
    const drawn = draw({ type: 'context_actions', elements: [element] });
    expect(drawn).toContain('aria-label="Right"');
    expect(drawn).toContain('aria-label="Wrong"');
  });

  it('an input is tied to its label and hint', () => {
    const drawn = draw({
      type: 'input',
      block_id: 'q',
      label: plain('Question'),
      hint: plain('Short'),
      element: { type: 'plain_text_input', action_id: 't' },
    });
    expect(drawn).toContain('<label for="C1-1.0-q">Question</label>');
    expect(drawn).toContain('aria-describedby="C1-1.0-q-hint"');
  });
});

describe('whatever is sent, the page stays', () => {
  it.each([
    ['an unknown type', { type: 'hologram', text: 'x' }],
    ['an unknown element', { type: 'actions', elements: [{ type: 'dial', action_id: 'a' }] }],
    ['no block at all', 'text'],
    ['null', null],
  ])('shows the JSON of %s', (_name, block) => {
    expect(draw(block)).toContain('class="raw-block"');
  });

  it.each([
    ['a section without text', { type: 'section' }],
    ['a table without rows', { type: 'table' }],
    ['actions without elements', { type: 'actions' }],
    ['a context of nothing', { type: 'context', elements: null }],
    ['an input without an element', { type: 'input', label: plain('x') }],
    [
      'options that are none',
      { type: 'actions', elements: [{ type: 'static_select', options: [null] }] },
    ],
  ])('draws %s', (_name, block) => {
    expect(() => draw(block)).not.toThrow();
  });
});
