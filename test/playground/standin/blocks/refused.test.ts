import { describe, expect, it } from 'vitest';
import {
  checkBlocks,
  problemText,
  type Surface,
} from '../../../../src/playground/standin/blocks/check-blocks.ts';
import {
  actions,
  button,
  cell,
  chars,
  dataTable,
  feedback,
  image,
  input,
  mrkdwn,
  option,
  plain,
  richText,
  section,
  table,
  times,
} from './samples.ts';

type Row = [what: string, blocks: unknown, ...problems: string[]];

const SHAPE: Row[] = [
  ['what is no list', 'x', 'must provide an array [json-pointer:/blocks]'],
  [
    '51 blocks',
    times(51, () => ({ type: 'divider' })),
    'no more than 50 items allowed [json-pointer:/blocks]',
  ],
  [
    'a block without a type',
    [{ text: 'x' }],
    'missing required field: type [json-pointer:/blocks/0]',
  ],
  [
    'a block of no known type',
    [{ type: 'sections' }],
    'unsupported type: sections [json-pointer:/blocks/0/type]',
  ],
  [
    'a name of Object itself as a type',
    [{ type: 'constructor' }],
    'unsupported type: constructor [json-pointer:/blocks/0/type]',
  ],
  ['a block that is a text', ['x'], 'must provide an object [json-pointer:/blocks/0]'],
  [
    'a file block',
    [{ type: 'file', source: 'remote', external_id: 'x' }],
    'unsupported type: file [json-pointer:/blocks/0/type]',
  ],
  [
    'a field that is not there',
    [{ type: 'divider', text: 'x' }],
    'invalid additional property: text [json-pointer:/blocks/0]',
  ],
  [
    'a block_id of 256 characters',
    [{ type: 'divider', block_id: chars(256) }],
    'must be less than 256 characters [json-pointer:/blocks/0/block_id]',
  ],
  [
    'two blocks of one id',
    [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ],
    '`block_id` "a" already exists [json-pointer:/blocks/1/block_id]',
  ],
];

const TEXT: Row[] = [
  [
    'a section without text or fields',
    [{ type: 'section' }],
    'must define either `text` or `fields` [json-pointer:/blocks/0]',
  ],
  [
    'a section of 3,001 characters',
    [section(chars(3001))],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'an empty section',
    [section('')],
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a text that is a string',
    [{ type: 'section', text: 'x' }],
    'must provide an object [json-pointer:/blocks/0/text]',
  ],
  [
    'a text of type text',
    [{ type: 'section', text: { type: 'text', text: 'x' } }],
    'unsupported type: text [json-pointer:/blocks/0/text/type]',
  ],
  [
    'emoji in mrkdwn',
    [{ type: 'section', text: { ...mrkdwn('x'), emoji: true } }],
    'invalid additional property: emoji [json-pointer:/blocks/0/text]',
  ],
  [
    'verbatim in plain text',
    [{ type: 'section', text: { ...plain('x'), verbatim: true } }],
    'invalid additional property: verbatim [json-pointer:/blocks/0/text]',
  ],
  [
    'a text that is a number',
    [{ type: 'section', text: { type: 'mrkdwn', text: 4 } }],
    'must provide a string [json-pointer:/blocks/0/text/text]',
  ],
  [
    '11 fields',
    [{ type: 'section', fields: times(11, () => plain('x')) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    'a field of 2,001 characters',
    [{ type: 'section', fields: [plain(chars(2001))] }],
    'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
  ],
  [
    'an empty field',
    [{ type: 'section', fields: [plain('')] }],
    'must be more than 0 characters [json-pointer:/blocks/0/fields/0/text]',
  ],
  [
    'a header in mrkdwn',
    [{ type: 'header', text: mrkdwn('x') }],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
  ],
  [
    'a header of 151 characters',
    [{ type: 'header', text: plain(chars(151)) }],
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a context without elements',
    [{ type: 'context', elements: [] }],
    'no less than 1 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a context of 11 elements',
    [{ type: 'context', elements: times(11, () => plain('x')) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a button in a context',
    [{ type: 'context', elements: [button('a')] }],
    'unsupported type: button [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'markdown of 12,001 characters',
    [{ type: 'markdown', text: chars(12_001) }],
    'must be less than 12001 characters [json-pointer:/blocks/0/text]',
  ],
  [
    'markdown of 12,001 in all',
    [
      { type: 'markdown', text: chars(6000) },
      { type: 'markdown', text: chars(6001) },
    ],
    'markdown blocks must be less than 12001 characters in all [json-pointer:/blocks]',
  ],
];

const BUTTONS: Row[] = [
  [
    '26 buttons',
    [actions(...times(26, (n) => button(`b${n}`)))],
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  ['no button', [actions()], 'no less than 1 items allowed [json-pointer:/blocks/0/elements]'],
  [
    'two buttons of one id in a block',
    [actions(button('a'), button('a'))],
    '`action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]',
  ],
  [
    'a button of 76 characters',
    [actions(button('a', { text: plain(chars(76)) }))],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    'a button in mrkdwn',
    [actions(button('a', { text: mrkdwn('x') }))],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/elements/0/text/type]',
  ],
  [
    'a value of 2,001 characters',
    [actions(button('a', { value: chars(2001) }))],
    'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
  ],
  [
    'a value that is an object',
    [actions(button('a', { value: {} }))],
    'must provide a string [json-pointer:/blocks/0/elements/0/value]',
  ],
  [
    'a style that is not there',
    [actions(button('a', { style: 'default' }))],
    'must be a valid enum value [json-pointer:/blocks/0/elements/0/style]',
  ],
  [
    'a script for an address',
    [actions(button('a', { url: 'javascript:alert(1)' }))],
    'must be a valid url (http, https, mailto, slack, tel) [json-pointer:/blocks/0/elements/0/url]',
  ],
  [
    'an address of 3,001 characters',
    [actions(button('a', { url: `https://e.com/${chars(2987)}` }))],
    'must be less than 3001 characters [json-pointer:/blocks/0/elements/0/url]',
  ],
  [
    'an address without a scheme',
    [actions(button('a', { url: 'example.com' }))],
    'must be a valid url (http, https, mailto, slack, tel) [json-pointer:/blocks/0/elements/0/url]',
  ],
  [
    'an id of 256 characters',
    [actions(button(chars(256)))],
    'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]',
  ],
  [
    'a question of 301 characters',
    [actions(button('a', { confirm: { text: plain(chars(301)) } }))],
    'must be less than 301 characters [json-pointer:/blocks/0/elements/0/confirm/text/text]',
  ],
  [
    '6 context actions',
    [{ type: 'context_actions', elements: times(6, (n) => ({ ...feedback, action_id: `f${n}` })) }],
    'no more than 5 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a button among context actions',
    [{ type: 'context_actions', elements: [button('a')] }],
    'unsupported type: button [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'feedback without a second button',
    [{ type: 'context_actions', elements: [{ ...feedback, negative_button: undefined }] }],
    'missing required field: negative_button [json-pointer:/blocks/0/elements/0]',
  ],
  [
    'feedback among actions',
    [actions(feedback)],
    'unsupported type: feedback_buttons [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'two inputs in one accessory',
    [section('x', { accessory: { type: 'plain_text_input' } })],
    'unsupported type: plain_text_input [json-pointer:/blocks/0/accessory/type]',
  ],
];

const MENUS: Row[] = [
  [
    'a menu without options',
    [actions({ type: 'static_select' })],
    'must define either `options` or `option_groups` [json-pointer:/blocks/0/elements/0]',
  ],
  [
    'a menu with options and groups',
    [
      actions({
        type: 'static_select',
        options: [option('a')],
        option_groups: [{ label: plain('A'), options: [option('a')] }],
      }),
    ],
    'must not define both `options` or `option_groups` [json-pointer:/blocks/0/elements/0]',
  ],
  [
    '101 options',
    [actions({ type: 'static_select', options: times(101, (n) => option(`o${n}`)) })],
    'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    'an option of 76 characters',
    [actions({ type: 'static_select', options: [{ text: plain(chars(76)), value: 'x' }] })],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]',
  ],
  [
    'an option in mrkdwn in a menu',
    [actions({ type: 'static_select', options: [{ text: mrkdwn('x'), value: 'x' }] })],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/elements/0/options/0/text/type]',
  ],
  [
    'a link in a menu',
    [actions({ type: 'static_select', options: [{ ...option('a'), url: 'https://e.com' }] })],
    'invalid additional property: url [json-pointer:/blocks/0/elements/0/options/0]',
  ],
  [
    'a first choice that is not offered',
    [actions({ type: 'static_select', options: [option('a')], initial_option: option('b') })],
    'initial option "b" is not among the options [json-pointer:/blocks/0/elements/0]',
  ],
  [
    '11 checkboxes',
    [actions({ type: 'checkboxes', options: times(11, (n) => option(`o${n}`)) })],
    'no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    '6 overflow options',
    [actions({ type: 'overflow', options: times(6, (n) => option(`o${n}`)) })],
    'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    'a placeholder of 151 characters',
    [actions({ type: 'users_select', placeholder: plain(chars(151)) })],
    'must be less than 151 characters [json-pointer:/blocks/0/elements/0/placeholder/text]',
  ],
  [
    'a date in words',
    [actions({ type: 'datepicker', initial_date: '6 July 2021' })],
    'must be a date in the form YYYY-MM-DD [json-pointer:/blocks/0/elements/0/initial_date]',
  ],
  [
    'a time of 24:00',
    [actions({ type: 'timepicker', initial_time: '24:00' })],
    'must be a time in the form HH:mm [json-pointer:/blocks/0/elements/0/initial_time]',
  ],
  [
    'an input without a label',
    [{ type: 'input', element: { type: 'plain_text_input' } }],
    'missing required field: label [json-pointer:/blocks/0]',
  ],
  [
    'an input without an element',
    [{ type: 'input', label: plain('x') }],
    'missing required field: element [json-pointer:/blocks/0]',
  ],
  [
    'a button as an input',
    [input(button('a'))],
    'unsupported type: button [json-pointer:/blocks/0/element/type]',
  ],
  [
    'a text input of 3,001',
    [input({ type: 'plain_text_input', max_length: 3001 })],
    'must be at most 3000 [json-pointer:/blocks/0/element/max_length]',
  ],
  [
    'a number input that says nothing of decimals',
    [input({ type: 'number_input' })],
    'missing required field: is_decimal_allowed [json-pointer:/blocks/0/element]',
  ],
];

const PICTURES: Row[] = [
  [
    'an image without alt text',
    [{ ...image, alt_text: undefined }],
    'missing required field: alt_text [json-pointer:/blocks/0]',
  ],
  [
    'an image with empty alt text',
    [{ ...image, alt_text: '' }],
    'must be more than 0 characters [json-pointer:/blocks/0/alt_text]',
  ],
  [
    'an image from nowhere',
    [{ type: 'image', alt_text: 'x' }],
    'must define either `image_url` or `slack_file` [json-pointer:/blocks/0]',
  ],
  [
    'an image from two places',
    [{ ...image, slack_file: { id: 'F1' } }],
    'must not define both `image_url` or `slack_file` [json-pointer:/blocks/0]',
  ],
  [
    'an image in a file',
    [{ ...image, image_url: 'file:///etc/passwd' }],
    'must be a valid url (http, https) [json-pointer:/blocks/0/image_url]',
  ],
  [
    'a video without encryption',
    [
      {
        type: 'video',
        video_url: 'http://e.com',
        thumbnail_url: 'https://e.com',
        alt_text: 'x',
        title: plain('x'),
      },
    ],
    'must be a valid url (https) [json-pointer:/blocks/0/video_url]',
  ],
  [
    'a video title of 200 characters',
    [
      {
        type: 'video',
        video_url: 'https://e.com',
        thumbnail_url: 'https://e.com',
        alt_text: 'x',
        title: plain(chars(200)),
      },
    ],
    'must be less than 200 characters [json-pointer:/blocks/0/title/text]',
  ],
];

const RICH: Row[] = [
  [
    'rich text without elements',
    [{ type: 'rich_text' }],
    'missing required field: elements [json-pointer:/blocks/0]',
  ],
  [
    'an empty text in rich text',
    [richText({ type: 'text', text: '' })],
    'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]',
  ],
  [
    'mrkdwn in rich text',
    [richText(mrkdwn('x'))],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/elements/0/elements/0/type]',
  ],
  [
    'a style that is not there',
    [richText({ type: 'text', text: 'x', style: { loud: true } })],
    'invalid additional property: loud [json-pointer:/blocks/0/elements/0/elements/0/style]',
  ],
  [
    'a link without an address',
    [richText({ type: 'link', text: 'x' })],
    'missing required field: url [json-pointer:/blocks/0/elements/0/elements/0]',
  ],
  [
    'a text right in the block',
    [{ type: 'rich_text', elements: [{ type: 'text', text: 'x' }] }],
    'unsupported type: text [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'a list of texts',
    [
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_list', style: 'bullet', elements: [{ type: 'text', text: 'x' }] },
        ],
      },
    ],
    'unsupported type: text [json-pointer:/blocks/0/elements/0/elements/0/type]',
  ],
  [
    'a list without a style',
    [
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_list', elements: [{ type: 'rich_text_section', elements: [] }] },
        ],
      },
    ],
    'missing required field: style [json-pointer:/blocks/0/elements/0]',
  ],
  [
    'a mention in code',
    [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }],
      },
    ],
    'unsupported type: user [json-pointer:/blocks/0/elements/0/elements/0/type]',
  ],
];

const TABLES: Row[] = [
  [
    '101 rows',
    [table(times(101, () => [cell('x')]))],
    'no more than 100 items allowed [json-pointer:/blocks/0/rows]',
  ],
  [
    '21 columns',
    [table([times(21, () => cell('x'))])],
    'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]',
  ],
  [
    'an empty cell',
    [table([[cell('')]])],
    'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
  ],
  [
    'a cell that is a string',
    [table([['x']])],
    'must provide an object [json-pointer:/blocks/0/rows/0/0]',
  ],
  [
    'a number without a value',
    [table([[{ type: 'raw_number', text: '4' }]])],
    'missing required field: value [json-pointer:/blocks/0/rows/0/0]',
  ],
  [
    'a cell in mrkdwn',
    [table([[mrkdwn('x')]])],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/rows/0/0/type]',
  ],
  [
    'two tables',
    [table([[cell('x')]]), table([[cell('y')]])],
    'too many table blocks [json-pointer:/blocks]',
  ],
  [
    'cells of 10,001 characters',
    [table([[cell(chars(10_001))]])],
    'table cells must be less than 10001 characters in all [json-pointer:/blocks]',
  ],
  [
    'a column aligned to the middle',
    [table([[cell('x')]], { column_settings: [{ align: 'middle' }] })],
    'must be a valid enum value [json-pointer:/blocks/0/column_settings/0/align]',
  ],
  [
    'a data table without a caption',
    [dataTable([[cell('x')], [cell('y')]], { caption: undefined })],
    'missing required field: caption [json-pointer:/blocks/0]',
  ],
  [
    'a data table of a header alone',
    [dataTable([[cell('x')]])],
    'no less than 2 items allowed [json-pointer:/blocks/0/rows]',
  ],
  [
    'a data table of uneven rows',
    [dataTable([[cell('x')], [cell('y'), cell('z')]])],
    'must have 1 cells as the header row has [json-pointer:/blocks/0/rows/1]',
  ],
  [
    'rich text in a header row',
    [dataTable([[richText({ type: 'text', text: 'x' })], [cell('y')]])],
    'rich_text is not allowed in the header row [json-pointer:/blocks/0/rows/0/0]',
  ],
  [
    'pages of 101',
    [dataTable([[cell('x')], [cell('y')]], { page_size: 101 })],
    'must be at most 100 [json-pointer:/blocks/0/page_size]',
  ],
  [
    'a row header beyond the columns',
    [dataTable([[cell('x')], [cell('y')]], { row_header_column_index: 1 })],
    'must be at most 0 [json-pointer:/blocks/0/row_header_column_index]',
  ],
];

const GROUPS: Row[] = [
  [
    'an empty card',
    [{ type: 'card' }],
    'must define either `hero_image` or `title` or `actions` or `body` [json-pointer:/blocks/0]',
  ],
  [
    'a card with a string for a title',
    [{ type: 'card', title: 'x' }],
    'must provide an object [json-pointer:/blocks/0/title]',
  ],
  [
    'a card of 201 characters',
    [{ type: 'card', body: mrkdwn(chars(201)) }],
    'must be less than 201 characters [json-pointer:/blocks/0/body/text]',
  ],
  [
    '11 cards',
    [{ type: 'carousel', elements: times(11, () => ({ type: 'card', title: mrkdwn('x') })) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a section in a carousel',
    [{ type: 'carousel', elements: [section()] }],
    'unsupported type: section [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'a container without a title',
    [{ type: 'container', child_blocks: [section()] }],
    'must define either `title` or `rich_text_title` [json-pointer:/blocks/0]',
  ],
  [
    'a container of 11',
    [{ type: 'container', title: plain('x'), child_blocks: times(11, () => section()) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/child_blocks]',
  ],
  [
    'a container in a container',
    [
      {
        type: 'container',
        title: plain('x'),
        child_blocks: [{ type: 'container', title: plain('x'), child_blocks: [section()] }],
      },
    ],
    'unsupported type: container [json-pointer:/blocks/0/child_blocks/0/type]',
  ],
  [
    'a container closed for good',
    [{ type: 'container', title: plain('x'), default_collapsed: true, child_blocks: [section()] }],
    '`default_collapsed` requires `is_collapsible` [json-pointer:/blocks/0]',
  ],
  [
    'an id used inside a container too',
    [
      { type: 'divider', block_id: 'a' },
      { type: 'container', title: plain('x'), child_blocks: [section('x', { block_id: 'a' })] },
    ],
    '`block_id` "a" already exists [json-pointer:/blocks/1/child_blocks/0/block_id]',
  ],
  [
    'a task in no known state',
    [{ type: 'task_card', task_id: 'x', title: 'x', status: 'done' }],
    'must be a valid enum value [json-pointer:/blocks/0/status]',
  ],
];

describe('what Slack refuses in a message', () => {
  it.each([...SHAPE, ...TEXT, ...BUTTONS, ...MENUS, ...PICTURES, ...RICH, ...TABLES, ...GROUPS])(
    '%s',
    (_what, blocks, ...problems) => {
      const found = checkBlocks(blocks, 'message').filter(
        ({ error }) => error === 'invalid_blocks',
      );
      expect(found.map(problemText)).toEqual(problems);
    },
  );

  it.each([
    ['5 sections of 2,641 characters', times(5, () => section(chars(2641)))],
    [
      'tables and text together',
      [table([[cell(chars(9000))]]), section(chars(3000)), section(chars(1300))],
    ],
    [
      'long addresses',
      [richText(...times(5, (n) => ({ type: 'link', url: `https://e.com/${n}${chars(2700)}` })))],
    ],
  ])('%s, too long in all', (_what, blocks) => {
    expect(checkBlocks(blocks, 'message')).toEqual([
      { pointer: '/blocks', rule: expect.any(String), error: 'msg_blocks_too_long' },
    ]);
  });

  it('names every problem, not only the first', () => {
    expect(checkBlocks([section(''), { type: 'header' }], 'message')).toHaveLength(2);
  });
});

describe('where a block may be', () => {
  const alert = { type: 'alert', text: plain('x') };
  it.each<[string, unknown, Surface, Surface]>([
    ['an alert', alert, 'message', 'modal'],
    ['a table', table([[cell('x')]]), 'modal', 'message'],
    ['markdown', { type: 'markdown', text: 'x' }, 'home', 'message'],
    ['context actions', { type: 'context_actions', elements: [feedback] }, 'modal', 'message'],
    ['a card', { type: 'card', title: mrkdwn('x') }, 'home', 'message'],
  ])('%s', (_what, block, not, yes) => {
    expect(checkBlocks([block], not)).toMatchObject([{ pointer: '/blocks/0/type' }]);
    expect(checkBlocks([block], yes)).toEqual([]);
  });

  it('takes 100 blocks in a view and not 101', () => {
    expect(
      checkBlocks(
        times(100, () => section()),
        'modal',
      ),
    ).toEqual([]);
    expect(
      checkBlocks(
        times(101, () => section()),
        'home',
      ),
    ).toHaveLength(1);
  });
});
