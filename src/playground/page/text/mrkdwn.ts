import type { RichTextBlockElement } from '@slack/types';
import { decodeEntities, type InlineOptions, parseInline } from './inline.ts';

/** A run of lines of one kind: plain, quoted, or between triple backticks. */
interface Part {
  readonly kind: 'plain' | 'quote' | 'code';
  readonly text: string;
}

/**
 * Slack's mrkdwn as the elements of a rich_text block, which Slack itself turns it into: bold,
 * italic, strike, code, quotes, links, mentions, emoji. Entities are decoded last, so that an
 * escaped `&lt;!channel&gt;` stays text, as it does in Slack.
 *
 * @example mrkdwnToRichText('*JEDI* &amp; more') // one section: JEDI in bold, then " & more"
 */
export function mrkdwnToRichText(
  mrkdwn: string,
  options: InlineOptions = { linkify: true },
): RichTextBlockElement[] {
  return splitParts(mrkdwn).map((part): RichTextBlockElement => {
    switch (part.kind) {
      case 'code':
        return {
          type: 'rich_text_preformatted',
          elements: [{ type: 'text', text: decodeEntities(part.text) }],
        };
      case 'quote':
        return { type: 'rich_text_quote', elements: parseInline(part.text, options) };
      case 'plain':
        return { type: 'rich_text_section', elements: parseInline(part.text, options) };
      default:
        throw new Error(`Unhandled part: ${part.kind satisfies never}`);
    }
  });
}

function splitParts(mrkdwn: string): Part[] {
  const fenced = mrkdwn.split('```');
  // An odd number of fences leaves the last one as it was typed.
  const closed = fenced.length % 2 === 1 ? fenced : joinLastTwo(fenced);
  return closed.flatMap((text, index): Part[] => {
    if (index % 2 === 1) return [{ kind: 'code', text: text.replace(/^\n|\n$/g, '') }];
    const last = index === closed.length - 1;
    const trimmed = text.replace(index > 0 ? /^\n/ : /^$/, '').replace(last ? /$/ : /\n$/, '');
    return trimmed === '' ? [] : splitQuotes(trimmed);
  });
}

function joinLastTwo(fenced: readonly string[]): readonly string[] {
  return [...fenced.slice(0, -2), fenced.slice(-2).join('```')];
}

function splitQuotes(text: string): Part[] {
  const parts: Part[] = [];
  for (const line of text.split('\n')) {
    const quoted = /^(?:&gt;|>) ?(.*)$/.exec(line);
    const kind = quoted ? 'quote' : 'plain';
    const own = quoted?.[1] ?? line;
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: `${last.text}\n${own}` };
    else parts.push({ kind, text: own });
  }
  return parts;
}
