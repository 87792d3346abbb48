import type { ContextBlock } from '@slack/types';
import { formatDate } from '../../answer/format.ts';
import type { Answer, CitedSource } from '../../answer/types.ts';
import { ageOfSource } from '../age-of-source.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Detail } from './detail.ts';
import { escapeMrkdwn, linkable, mrkdwnLink } from './mrkdwn.ts';
import { shorten } from './shorten.ts';

const LABEL_ROOM = 120;

/** "As of 6 July 2021 · Sources: 1 Publisher (6 July 2021), 2 …"; null where there is neither. */
export function contextLine(answer: Answer, detail: Detail): ContextBlock | null {
  const asOf =
    answer.asOf === null
      ? ''
      : `As of ${escapeMrkdwn(shorten(cleanText(formatDate(answer.asOf)), LABEL_ROOM))}`;
  const sources = sourceList(answer.sources, detail);
  const text = [asOf, sources].filter((part) => part !== '').join(' · ');
  if (text === '') return null;
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}

function sourceList(sources: readonly CitedSource[], detail: Detail): string {
  if (sources.length === 0) return '';
  const shown: string[] = [];
  let length = 0;
  for (const source of sources) {
    const linked = mrkdwnLink(linkable(source.url, detail.url), label(source));
    const link = linked.length > detail.contextLine ? mrkdwnLink(null, label(source)) : linked;
    length += link.length + 2;
    if (length > detail.contextLine && shown.length > 0) break;
    shown.push(link);
  }
  const left = sources.length - shown.length;
  const more = left > 0 ? `, and ${left} more` : '';
  return `${sources.length === 1 ? 'Source' : 'Sources'}: ${shown.join(', ')}${more}`;
}

function label(source: CitedSource): string {
  const age = ageOfSource(source);
  const date = age === null ? '' : ` (${age})`;
  return shorten(cleanLine(`${source.number} ${source.publisher}${date}`), LABEL_ROOM);
}
