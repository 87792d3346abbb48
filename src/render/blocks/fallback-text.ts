import type { Answer } from '../../answer/types.ts';
import { renderText } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { LIMITS } from './limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { shorten } from './shorten.ts';

/**
 * The whole answer for those who do not see blocks: screen readers, notifications, old clients.
 * Escaped, because Slack reads this text as mrkdwn; `closing` is mrkdwn already.
 */
export function fallbackText(
  answer: Answer,
  intro: string | null,
  closing: string | null = null,
): string {
  const most = LIMITS.fallbackText - (closing === null ? 0 : closing.length + 2);
  const whole = cleanText([intro, renderText(answer)].filter((part) => part !== null).join('\n'));
  let room = most;
  let text = escapeMrkdwn(shorten(whole, room));
  // Escaping makes a text longer, so the room is narrowed until the escaped text fits.
  while (text.length > most) {
    room = Math.min(room - 1, Math.floor((room * most) / text.length));
    text = escapeMrkdwn(shorten(whole, room));
  }
  const shown = text === '' ? '–' : text;
  return closing === null ? shown : `${shown}\n\n${closing}`;
}
