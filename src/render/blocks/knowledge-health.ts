import type { KnownBlock } from '@slack/types';
import { counted } from '../../knowledge/counted.ts';
import type { KnowledgeHealth } from '../../knowledge/health.ts';
import { formatProblem } from '../../knowledge/problem.ts';
import { cleanText } from './clean-text.ts';
import { shorten } from './shorten.ts';
import { plainRun } from './statement.ts';

/** The rest is for `npm run knowledge`. */
const MOST_PROBLEMS = 5;
const LONGEST_PROBLEM = 400;

/** What curators see of the knowledge in Home: its size, what is due, and what keeps changed files out of use. */
export function drawHealth({ facts, entities, due, refusal }: KnowledgeHealth): KnownBlock[] {
  const size = `${counted(facts, 'fact')} about ${counted(entities, 'entity', 'entities')} are in use.`;
  const check = due === 0 ? 'None is due for a check.' : `${due} due for a check: govcloud stale.`;
  return [
    { type: 'divider' },
    { type: 'header', text: { type: 'plain_text', text: 'The knowledge' } },
    { type: 'section', text: { type: 'plain_text', text: `${size} ${check}` } },
    ...(refusal === null ? [] : [drawRefusal(refusal)]),
  ];
}

function drawRefusal({ problems, message }: NonNullable<KnowledgeHealth['refusal']>): KnownBlock {
  const lines = problems.length > 0 ? problems.map(formatProblem) : [message];
  const shown = lines.slice(0, MOST_PROBLEMS);
  const left = lines.length - shown.length;
  const rest = left > 0 ? [`And ${counted(left, 'more problem')}: npm run knowledge`] : [];
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          plainRun('The changed files cannot be used. ', true),
          plainRun('Answers come from the last good state until this is mended:'),
        ],
      },
      ...[...shown, ...rest].map((line) => ({
        type: 'rich_text_preformatted' as const,
        elements: [{ type: 'text' as const, text: shorten(cleanText(line), LONGEST_PROBLEM) }],
      })),
    ],
  };
}
