import type { RichTextElement } from '@slack/types';
import { decodeEntities } from './inline.ts';

/**
 * What stands between `<` and `>` in mrkdwn: a mention, a broadcast, a date or a link; null for
 * anything else, which Slack shows as typed.
 */
export function parseReference(inside: string): RichTextElement | null {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : inside.slice(bar + 1);
  const [sign, name] = [target.slice(0, 1), target.slice(1)];
  if (sign === '@' && /^[UWB]\w+$/.test(name)) return { type: 'user', user_id: name };
  if (sign === '#' && /^[CG]\w+$/.test(name)) return { type: 'channel', channel_id: name };
  if (sign === '!') return parseSpecial(name, label);
  if (!/^(https?:|mailto:|tel:)/i.test(target)) return null;
  const url = decodeEntities(target);
  return label === '' ? { type: 'link', url } : { type: 'link', url, text: decodeEntities(label) };
}

function parseSpecial(name: string, label: string): RichTextElement | null {
  if (name === 'here' || name === 'channel' || name === 'everyone') {
    return { type: 'broadcast', range: name };
  }
  const [kind, first, second] = name.split('^');
  if (kind === 'subteam' && first) return { type: 'usergroup', usergroup_id: first };
  if (kind === 'date' && first && second && /^\d+$/.test(first)) {
    return {
      type: 'date',
      timestamp: Number(first),
      format: second,
      fallback: decodeEntities(label),
    };
  }
  return null;
}
