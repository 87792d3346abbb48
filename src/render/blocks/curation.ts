import type { KnownBlock, RichTextElement, RichTextSection } from '@slack/types';
import { formatDate } from '../../answer/format.ts';
import type { QuestionGroup } from '../../answer/group-questions.ts';
import type { KnowledgeHealth } from '../../knowledge/health.ts';
import { cleanLine } from './clean-text.ts';
import { drawHealth } from './knowledge-health.ts';
import { VERDICTS, type Verdict } from './rating.ts';
import { shorten } from './shorten.ts';
import { plainRun } from './statement.ts';

/** What those who keep the facts see in Home. */
export interface Curation {
  readonly health: KnowledgeHealth;
  /** What went without an answer, most asked first; null where it is not kept. */
  readonly gaps: readonly QuestionGroup[] | null;
  /** Null where it is not asked for. */
  readonly feedback: {
    readonly counts: Readonly<Record<Verdict, number>>;
    readonly latest: readonly RatedAnswer[];
  } | null;
}

export interface RatedAnswer {
  readonly verdict: Verdict;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly question: string | null;
  readonly facts: readonly string[];
  readonly note: string | null;
  /** The member's id, where they asked to hear back. */
  readonly hearBack: string | null;
}

const MOST = 8;
const LONGEST = 300;
const LONGEST_NOTE = 600;
const MOST_IDS = 3;

export function drawCuration({ health, gaps, feedback }: Curation): KnownBlock[] {
  return [
    ...drawHealth(health),
    ...(gaps === null ? [] : part('Without an answer', drawGaps(gaps))),
    ...(feedback === null ? [] : part('Feedback', drawFeedback(feedback))),
  ];
}

function part(title: string, [lead, ...lines]: readonly [string, ...RichTextSection[]]) {
  return [
    { type: 'header' as const, text: { type: 'plain_text' as const, text: title } },
    {
      type: 'rich_text' as const,
      elements: [
        { type: 'rich_text_section' as const, elements: [plainRun(lead)] },
        ...(lines.length === 0
          ? []
          : [{ type: 'rich_text_list' as const, style: 'bullet' as const, elements: lines }]),
      ],
    },
  ];
}

function drawGaps(gaps: readonly QuestionGroup[]): [string, ...RichTextSection[]] {
  if (gaps.length === 0) return ['No question went without an answer.'];
  const lines = gaps.slice(0, MOST).map(({ question, count, last, alike }) => {
    const others = alike.length === 0 ? '' : `, in ${alike.length + 1} wordings`;
    return section(
      plainRun(`${count} × `, true),
      plainRun(shown(question, LONGEST)),
      plainRun(` (last on ${formatDate(last)}${others})`),
    );
  });
  const all = gaps.length > MOST ? ' The most asked; all of them: govcloud gaps.' : '';
  return [`What people asked in vain, without their names.${all}`, ...lines];
}

function drawFeedback({
  counts,
  latest,
}: NonNullable<Curation['feedback']>): [string, ...RichTextSection[]] {
  const total = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  if (total === 0) return ['Nobody has said yet whether an answer is right.'];
  const lead = VERDICTS.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ');
  return [`${lead}. The latest:`, ...latest.slice(0, MOST).map(drawRated)];
}

function drawRated({ verdict, day, question, facts, note, hearBack }: RatedAnswer) {
  const ids = facts.slice(0, MOST_IDS).join(', ');
  const about = question === null ? 'a long question' : `“${shown(question, LONGEST)}”`;
  const from: RichTextElement[] =
    hearBack === null ? [] : [plainRun(' Hear back: '), { type: 'user', user_id: hearBack }];
  return section(
    plainRun(`${verdict}: `, true),
    plainRun(`${about}, ${formatDate(day)}${ids === '' ? '' : ` (${shown(ids, LONGEST)})`}.`),
    ...(note === null ? [] : [plainRun(` ${shown(note, LONGEST_NOTE)}`)]),
    ...from,
  );
}

const section = (...elements: RichTextElement[]): RichTextSection => ({
  type: 'rich_text_section',
  elements,
});

function shown(text: string, room: number): string {
  const line = shorten(cleanLine(text), room);
  return line === '' ? '–' : line;
}
