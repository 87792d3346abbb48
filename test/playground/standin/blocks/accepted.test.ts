import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../../../src/playground/standin/blocks/check-blocks.ts';
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

const MESSAGE: [string, unknown[]][] = [
  ['no blocks at all', []],
  ['50 blocks', times(50, () => ({ type: 'divider' }))],
  ['a section of 3,000 characters', [section(chars(3000))]],
  [
    'a section of 10 fields of 900',
    [{ type: 'section', fields: times(10, () => mrkdwn(chars(900))) }],
  ],
  ['a section with an accessory', [section('x', { accessory: button('a') })]],
  ['a section with an image', [section('x', { accessory: image, expand: true })]],
  [
    'a section with verbatim mrkdwn',
    [{ type: 'section', text: { ...mrkdwn('x'), verbatim: true } }],
  ],
  ['a header of 150 characters', [{ type: 'header', text: plain(chars(150)) }]],
  [
    'a context of texts and an image',
    [{ type: 'context', elements: [mrkdwn('x'), plain('y'), image] }],
  ],
  ['25 buttons', [actions(...times(25, (n) => button(`b${n}`)))]],
  [
    'a button with everything',
    [
      actions(
        button('a', {
          value: chars(2000),
          url: 'https://example.com/?a=1',
          style: 'primary',
          accessibility_label: chars(75),
          confirm: {
            title: plain(chars(100)),
            text: mrkdwn(chars(300)),
            confirm: plain('Yes'),
            deny: plain('No'),
            style: 'danger',
          },
        }),
      ),
    ],
  ],
  ['the same action_id in two blocks', [actions(button('a')), actions(button('a'))]],
  [
    'feedback buttons and an icon',
    [
      {
        type: 'context_actions',
        elements: [
          feedback,
          { type: 'icon_button', icon: 'trash', text: plain('Delete'), value: 'x' },
        ],
      },
    ],
  ],
  ['an image block', [{ ...image, title: plain('Map') }]],
  ['an image of Slack', [{ type: 'image', alt_text: 'x', slack_file: { id: 'F123' } }]],
  ['markdown of 12,000 characters', [{ type: 'markdown', text: chars(12_000) }]],
  ['a table of 100 rows', [table(times(100, () => [cell('a'), cell('b')]))]],
  [
    'a table with every kind of cell',
    [
      table(
        [
          [
            cell('Level'),
            { type: 'raw_number', value: 4, text: 'IL4' },
            richText({ type: 'text', text: 'x' }),
          ],
        ],
        {
          column_settings: [null, { align: 'right' }, { is_wrapped: true }],
        },
      ),
    ],
  ],
  [
    'a data table',
    [dataTable([[cell('Level')], [richText({ type: 'text', text: 'IL4' })]], { page_size: 100 })],
  ],
  [
    'a video',
    [
      {
        type: 'video',
        video_url: 'https://example.com/v',
        thumbnail_url: 'https://example.com/t.png',
        alt_text: 'A talk',
        title: plain(chars(199)),
        author_name: chars(49),
      },
    ],
  ],
  [
    'a card',
    [{ type: 'card', title: mrkdwn('x'), body: mrkdwn(chars(200)), actions: [button('a')] }],
  ],
  [
    'a carousel',
    [{ type: 'carousel', elements: times(10, () => ({ type: 'card', title: mrkdwn('x') })) }],
  ],
  [
    'a container',
    [
      {
        type: 'container',
        title: plain('Sources'),
        is_collapsible: true,
        default_collapsed: true,
        child_blocks: [section(), { type: 'divider' }],
      },
    ],
  ],
  [
    'a plan with a task',
    [
      {
        type: 'plan',
        title: 'Plan',
        tasks: [
          { type: 'task_card', task_id: 't', title: 'x', status: 'complete', output: richText() },
        ],
      },
    ],
  ],
  [
    'rich text of every kind',
    [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'x', style: { bold: true, code: true } },
              { type: 'link', url: 'https://example.com', text: 'y' },
              { type: 'user', user_id: 'U1' },
              { type: 'usergroup', usergroup_id: 'S1' },
              { type: 'channel', channel_id: 'C1' },
              { type: 'team', team_id: 'T1' },
              { type: 'emoji', name: 'wave' },
              { type: 'broadcast', range: 'here' },
              { type: 'color', value: '#fff' },
              { type: 'date', timestamp: 1_700_000_000, format: '{date}', fallback: 'then' },
            ],
          },
          {
            type: 'rich_text_list',
            style: 'ordered',
            indent: 1,
            border: 1,
            elements: [{ type: 'rich_text_section', elements: [] }],
          },
          { type: 'rich_text_quote', elements: [{ type: 'text', text: 'x' }] },
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'x' }], border: 0 },
        ],
      },
    ],
  ],
];

const ELEMENTS: [string, unknown][] = [
  [
    'a menu',
    {
      type: 'static_select',
      options: times(100, (n) => option(`o${n}`)),
      placeholder: plain('Pick'),
    },
  ],
  [
    'a menu in groups',
    {
      type: 'static_select',
      option_groups: [{ label: plain('A'), options: [option('a')] }],
      initial_option: option('a'),
    },
  ],
  [
    'a menu of several',
    {
      type: 'multi_static_select',
      options: [option('a')],
      initial_options: [option('a')],
      max_selected_items: 1,
    },
  ],
  ['a menu of the app', { type: 'external_select', min_query_length: 0 }],
  ['several of the app', { type: 'multi_external_select' }],
  ['people', { type: 'users_select', initial_user: 'U1' }],
  ['several people', { type: 'multi_users_select', initial_users: ['U1'] }],
  ['a channel', { type: 'channels_select', initial_channel: 'C1', response_url_enabled: true }],
  ['several channels', { type: 'multi_channels_select' }],
  [
    'a conversation',
    { type: 'conversations_select', filter: { include: ['im'], exclude_bot_users: true } },
  ],
  [
    'several conversations',
    { type: 'multi_conversations_select', default_to_current_conversation: true },
  ],
  [
    'checkboxes',
    { type: 'checkboxes', options: times(10, (n) => ({ text: mrkdwn(`*${n}*`), value: `${n}` })) },
  ],
  ['radio buttons', { type: 'radio_buttons', options: [option('a')], initial_option: option('a') }],
  ['a date', { type: 'datepicker', initial_date: '2021-07-06' }],
  ['a date and time', { type: 'datetimepicker', initial_date_time: 1_628_633_820 }],
  ['a time', { type: 'timepicker', initial_time: '23:59', timezone: 'Etc/UTC' }],
  [
    'a text',
    {
      type: 'plain_text_input',
      multiline: true,
      min_length: 1,
      max_length: 3000,
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  ],
  ['a rich text', { type: 'rich_text_input', min_lines: 2 }],
  ['an address', { type: 'url_text_input', focus_on_load: true }],
  ['an e-mail address', { type: 'email_text_input' }],
  ['a number', { type: 'number_input', is_decimal_allowed: false, min_value: '1' }],
  ['a file', { type: 'file_input', filetypes: ['pdf'], max_files: 10 }],
];

describe('what Slack takes', () => {
  it.each(MESSAGE)('in a message: %s', (_name, blocks) => {
    expect(checkBlocks(blocks, 'message')).toEqual([]);
  });

  it.each(ELEMENTS)('as an input: %s', (_name, element) => {
    expect(checkBlocks([input(element, { hint: plain('x'), optional: true })], 'modal')).toEqual(
      [],
    );
  });

  it('in a modal: 100 blocks, and alerts', () => {
    const blocks = [
      ...times(99, () => section()),
      { type: 'alert', text: plain('Mind this'), level: 'warning' },
    ];
    expect(checkBlocks(blocks, 'modal')).toEqual([]);
  });

  it('as overflow: links among the options', () => {
    const overflow = {
      type: 'overflow',
      action_id: 'o',
      options: [{ ...option('a'), url: 'https://example.com' }],
    };
    expect(checkBlocks([section('x', { accessory: overflow })], 'home')).toEqual([]);
  });
});
