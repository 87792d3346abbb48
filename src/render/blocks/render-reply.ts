import type { Answer } from '../../answer/types.ts';
import { arrange, type Frame } from './arrange.ts';
import { leadsToPerson, type Person, personText } from './ask-a-person.ts';
import { ACTIONS, offerBlock, questionButton } from './buttons.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { type Content, drawContent, type Form } from './content.ts';
import { DETAILS, type Detail } from './detail.ts';
import { fallbackText } from './fallback-text.ts';
import { fitsAtOnce } from './fits-at-once.ts';
import { LIMITS } from './limits.ts';
import type { SlackMessage, Surface } from './message.ts';
import { ratingSelect } from './rating.ts';
import { shorten } from './shorten.ts';
import { type Part, type Room, type Sizes, splitParts } from './split-parts.ts';
import { plainRun } from './statement.ts';

export interface ReplyOptions {
  /** Which part of a long answer, from 1; "Show more" asks for the next. */
  readonly part?: number;
  /** Named, with the question, above a reply whose question is not in sight. No one is notified. */
  readonly askedBy?: string;
  /** Names the offer of a choice. */
  readonly offerId?: string;
  /** What the workspace offers besides the answer; nothing by default. */
  readonly offers?: Offers;
}

export interface Offers {
  /** To say how the answer came about. */
  readonly why: boolean;
  /** To say whether the answer is right. */
  readonly rating: boolean;
  /** Who is asked where there is no answer; null where nobody is named. */
  readonly person: Person | null;
}

const NOTHING: Part = { caveats: [0, 0], points: [0, 0], rows: [0, 0] };
/** The brackets around lists, quotes and tables that a reply without them does not have. */
const WRAPPING = 400;
const INTRO_QUESTION = 150;
const INTRO_NAME = 40;
const CONTINUED_HEADLINE = 150;

/**
 * An Answer as a Slack message: blocks within every limit of Block Kit, and the whole answer as
 * text. Needs no more than the answer; the question is carried by "Share" and "Show more", and is
 * never shown for a refusal.
 */
export function renderReply(
  answer: Answer,
  surface: Surface,
  question: string,
  options: ReplyOptions = {},
): SlackMessage {
  return render(answer, surface, question, options, surface === 'home' ? 'plain' : 'rich');
}

/** The same without the newer block types, for a Slack that answers `invalid_blocks` to them. */
export function renderPlainReply(
  answer: Answer,
  surface: Surface,
  question: string,
  options: ReplyOptions = {},
): SlackMessage {
  return render(answer, surface, question, options, 'plain');
}

function render(
  answer: Answer,
  surface: Surface,
  question: string,
  options: ReplyOptions,
  form: Form,
): SlackMessage {
  const asked = answer.outcome === 'refuse' ? '' : question;
  const intro = introduction(asked, options.askedBy);
  const person = leadsToPerson(answer) ? (options.offers?.person ?? null) : null;
  const text = fallbackText(answer, intro, person === null ? null : personText(person));
  for (const [index, detail] of DETAILS.entries()) {
    const content = drawContent(answer, form, detail);
    const share = surface === 'command' && answer.outcome === 'answer';
    const frame: Frame = {
      intro,
      first: true,
      left: { points: content.points.length, rows: content.table?.rows.length ?? 0 },
      more: moreButton(asked, 99, detail),
      share: share ? shareButton(asked, detail) : null,
      rating: options.offers?.rating === true ? ratingSelect(answer, question) : null,
      why: options.offers?.why === true ? whyButton(answer, asked, detail) : null,
      person,
      suggestionsId: options.offerId === undefined ? undefined : offerBlock(options.offerId),
    };
    if (fitsAtOnce(content, frame)) {
      const left = { points: 0, rows: 0 };
      return { text, blocks: arrange(content, whole(content), { ...frame, left, more: null }) };
    }
    const sizes = measure(content);
    const room = roomFor(content, frame);
    const tooBig =
      largest([...sizes.caveats, ...sizes.points, ...sizes.rows]) > room.all ||
      largest(sizes.rows) > room.rows;
    if (tooBig && index < DETAILS.length - 1) continue;

    const parts = splitParts(sizes, room);
    const number = Math.min(Math.max(1, Math.trunc(options.part ?? 1)), parts.length);
    const part = parts[number - 1] ?? NOTHING;
    const left = {
      points: sizes.points.length - part.points[1],
      rows: sizes.rows.length - part.rows[1],
    };
    const blocks = arrange(number === 1 ? content : continued(content, answer), part, {
      ...frame,
      first: number === 1,
      left,
      more: number < parts.length ? moreButton(asked, number + 1, detail) : null,
      share: number === 1 ? frame.share : null,
      rating: number === 1 ? frame.rating : null,
      person: number === 1 ? person : null,
      why: number === 1 ? frame.why : null,
    });
    return { text, blocks };
  }
  throw new Error('a reply was tried at no level of detail');
}

function whole({ points, caveats }: Content): Part {
  return { ...NOTHING, points: [0, points.length], caveats: [0, caveats.length] };
}

function measure(content: Content): Sizes {
  const size = (drawn: unknown) => JSON.stringify(drawn).length + 1;
  return {
    caveats: content.caveats.map(size),
    points: content.points.map(size),
    rows: (content.table?.rows ?? []).map(size),
  };
}

/** What the headline, the buttons and a table's header leave for the rest. */
function roomFor(content: Content, frame: Frame): Room {
  const { table } = content;
  const header = JSON.stringify(table === null ? '' : [table.title, table.draw(0, 0)]).length;
  const around = JSON.stringify(arrange(content, NOTHING, frame)).length;
  return {
    all: LIMITS.blocksJson - around - header - WRAPPING,
    rows: LIMITS.tableCells - header,
  };
}

function largest(sizes: readonly number[]): number {
  return sizes.reduce((most, size) => Math.max(most, size), 0);
}

function continued(content: Content, answer: Answer): Content {
  const headline = shorten(cleanText(answer.headline.text).trim(), CONTINUED_HEADLINE);
  return {
    ...content,
    headline: {
      type: 'rich_text_section',
      elements: [plainRun(`More on this: ${headline}`, true)],
    },
  };
}

function introduction(question: string, askedBy: string | undefined): string | null {
  if (askedBy === undefined || question === '') return null;
  const words = (text: string, room: number) => shorten(cleanLine(text), room);
  return `${words(askedBy, INTRO_NAME)} asked: ${words(question, INTRO_QUESTION)}`;
}

function moreButton(question: string, part: number, detail: Detail) {
  const spoken = 'Show the next part of this answer';
  return questionButton(`${ACTIONS.more}:${part}`, 'Show more', spoken, question, detail.question);
}

/** There is nothing to explain of help and of a refusal. */
function whyButton({ outcome }: Answer, question: string, detail: Detail) {
  if (outcome === 'help' || outcome === 'refuse') return null;
  const label = outcome === 'answer' ? 'Why this answer?' : 'Why no answer?';
  return questionButton(ACTIONS.why, label, 'How this came about', question, detail.question);
}

function shareButton(question: string, detail: Detail) {
  const spoken = 'Share to channel, for everyone in it to see';
  return questionButton(ACTIONS.share, 'Share to channel', spoken, question, detail.question);
}
