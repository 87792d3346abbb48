import type { Button, KnownBlock } from '@slack/types';
import { formatDate } from '../../answer/format.ts';
import type { TopicFact } from '../../knowledge/types.ts';
import { ACTIONS, questionButton } from './buttons.ts';
import { cleanLine } from './clean-text.ts';
import { LIMITS } from './limits.ts';
import { shorten } from './shorten.ts';
import { plainRun } from './statement.ts';

const LONGEST_CLAIM = 300;
const QUESTION = 'what is new?';

/** What happened last, by the facts, and a button for more of it. */
export function drawLatest(facts: readonly Pick<TopicFact, 'date' | 'claim'>[]): KnownBlock[] {
  if (facts.length === 0) return [];
  const button = questionButton(
    `${ACTIONS.ask}:latest`,
    'What is new?',
    'Ask what is new',
    QUESTION,
    LIMITS.buttonValue,
  ) as Button;
  return [
    { type: 'header', text: { type: 'plain_text', text: 'Lately' } },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: facts.map(({ date = '', claim }) => ({
            type: 'rich_text_section',
            elements: [
              plainRun(`${formatDate(date)}: `, true),
              plainRun(shorten(cleanLine(claim), LONGEST_CLAIM) || '–'),
            ],
          })),
        },
      ],
    },
    { type: 'actions', elements: [button] },
  ];
}
