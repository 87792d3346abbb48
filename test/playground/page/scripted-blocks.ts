import type { HomeView, KnownBlock, ModalView } from '@slack/types';

const link = (text: string) => ({ type: 'link', url: 'https://www.defense.gov/', text }) as const;
const words = (text: string, bold = false) =>
  bold
    ? ({ type: 'text', text, style: { bold: true } } as const)
    : ({ type: 'text', text } as const);
const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const ask = (index: number, text: string) =>
  ({
    type: 'button',
    action_id: index === 0 ? 'ask' : 'more',
    text: plain(text),
    value: text,
  }) as const;

export const jedi: KnownBlock[] = [
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          words(
            'JEDI was a single-award DoD cloud contract worth up to $10 billion, awarded to Microsoft in October 2019 and cancelled on 6 July 2021.',
            true,
          ),
          words(' ['),
          link('1'),
          words(']'),
        ],
      },
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              words(
                'AWS protested the award in the Court of Federal Claims; work was halted in February 2020. [',
              ),
              link('2'),
              words(']'),
            ],
          },
          {
            type: 'rich_text_section',
            elements: [
              words(
                'The department announced a multi-vendor successor, JWCC, on the day it cancelled JEDI. [',
              ),
              link('1'),
              words(']'),
            ],
          },
        ],
      },
    ],
  },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_quote',
        elements: [words('Note: ', true), words('Overtaken by JWCC, awarded on 7 December 2022.')],
      },
    ],
  },
  {
    type: 'context',
    elements: [
      {
        type: 'mrkdwn',
        verbatim: true,
        text: 'As of 6 July 2021 · Sources: <https://www.defense.gov/|1 Department of Defense (6 July 2021)>, <https://www.uscfc.uscourts.gov/|2 Court of Federal Claims (13 February 2020)>',
      },
    ],
  },
  { type: 'actions', elements: [ask(0, 'who won JWCC?'), ask(1, 'JEDI timeline')] },
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'share', text: plain('Share to channel'), value: 'jedi' },
      {
        type: 'overflow',
        action_id: 'nothing',
        options: [{ text: plain('Report a mistake'), value: 'report' }],
      },
    ],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'helpful',
        positive_button: { text: plain('Right'), value: 'right' },
        negative_button: { text: plain('Wrong'), value: 'wrong' },
      },
    ],
  },
] as KnownBlock[];

const cell = (text: string) => ({ type: 'raw_text', text }) as const;

export const comparison: KnownBlock[] = [
  {
    type: 'section',
    text: {
      type: 'mrkdwn',
      text: '*IL5 adds protection for mission-critical information to what IL4 covers.* Both hold controlled unclassified information; <https://public.cyber.mil/|the security requirements guide> draws the line. Escaped: &lt;!channel&gt; &amp; R&amp;D.',
      verbatim: true,
    },
  },
  {
    type: 'table',
    column_settings: [{ is_wrapped: true }, { is_wrapped: true }, { is_wrapped: true }],
    rows: [
      [cell('–'), cell('IL4'), cell('IL5')],
      [
        cell('Data'),
        cell('Controlled unclassified information'),
        cell('CUI and mission-critical information; national security systems'),
      ],
      [
        cell('Separation'),
        cell('Virtual or logical separation from other tenants'),
        cell('Physical separation from tenants outside the government'),
      ],
      [cell('Personnel'), cell('U.S. persons'), cell('U.S. citizens')],
    ],
  },
  { type: 'context', elements: [{ type: 'mrkdwn', text: 'As of June 2024 · Source: 1 DISA' }] },
  {
    type: 'actions',
    elements: [
      {
        type: 'static_select',
        action_id: 'level',
        placeholder: plain('Another level'),
        options: ['IL2', 'IL5', 'IL6'].map((level) => ({ text: plain(level), value: level })),
      },
      {
        type: 'button',
        action_id: 'share',
        style: 'primary',
        text: plain('Share to channel'),
        value: 'il4',
      },
    ],
  },
] as KnownBlock[];

export const jwcc: KnownBlock[] = [
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          words('JWCC was awarded to AWS, Google, Microsoft and Oracle on 7 December 2022.', true),
          words(' ['),
          link('1'),
          words(']'),
        ],
      },
    ],
  },
  {
    type: 'context',
    elements: [
      {
        type: 'mrkdwn',
        text: 'As of 7 December 2022 · Source: <https://www.defense.gov/|1 Department of Defense (7 December 2022)>',
      },
    ],
  },
  { type: 'actions', elements: [ask(0, 'What is the JWCC ceiling?')] },
] as KnownBlock[];

export const home: HomeView = {
  type: 'home',
  blocks: [
    { type: 'header', text: plain('Ask about government cloud') },
    {
      type: 'section',
      text: {
        type: 'mrkdwn',
        text: 'Type `/govcloud` and a question, or mention *@govcloud* in a channel.',
      },
      accessory: { type: 'button', action_id: 'ask', text: plain('Ask: jedi'), value: 'jedi' },
    },
    { type: 'divider' },
    {
      type: 'section',
      fields: [
        { type: 'mrkdwn', text: '*Contracts*\nJEDI, JWCC, C2E' },
        { type: 'mrkdwn', text: '*Compliance*\nFedRAMP, impact levels, CMMC' },
      ],
    },
  ],
} as HomeView;

export const questionModal: ModalView = {
  type: 'modal',
  callback_id: 'question',
  title: plain('Ask govcloud'),
  submit: plain('Ask'),
  close: plain('Cancel'),
  blocks: [
    {
      type: 'input',
      block_id: 'question',
      label: plain('Question'),
      hint: plain('For instance: who won JWCC?'),
      element: { type: 'plain_text_input', action_id: 'text', placeholder: plain('jedi') },
    },
    {
      type: 'input',
      block_id: 'where',
      optional: true,
      label: plain('Answer for'),
      element: {
        type: 'radio_buttons',
        action_id: 'who',
        options: [
          { text: plain('Only me'), value: 'me' },
          {
            text: plain('The channel'),
            value: 'channel',
            description: plain('Everyone in it sees the answer'),
          },
        ],
      },
    },
    {
      type: 'input',
      block_id: 'date',
      optional: true,
      label: plain('As of'),
      element: { type: 'datepicker', action_id: 'day', placeholder: plain('Pick a date') },
    },
    {
      type: 'input',
      block_id: 'levels',
      optional: true,
      label: plain('Levels'),
      element: {
        type: 'multi_static_select',
        action_id: 'levels',
        placeholder: plain('Any level'),
        options: ['IL2', 'IL4', 'IL5', 'IL6'].map((level) => ({
          text: plain(level),
          value: level,
        })),
      },
    },
  ],
} as ModalView;
