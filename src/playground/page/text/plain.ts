import type { RichTextBlockElement } from '@slack/types';

const SHORT_NAME = /(?<![\p{L}\p{N}]):([a-z+-][a-z0-9_+-]*):/gu;

/**
 * Plain text as rich text when it names an emoji (":tada:"), null when its words are all there is to
 * draw.
 */
export function plainToRichText(text: string): RichTextBlockElement[] | null {
  const elements = [];
  let from = 0;
  for (const match of text.matchAll(SHORT_NAME)) {
    if (match.index > from)
      elements.push({ type: 'text' as const, text: text.slice(from, match.index) });
    elements.push({ type: 'emoji' as const, name: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from === 0) return null;
  if (from < text.length) elements.push({ type: 'text' as const, text: text.slice(from) });
  return [{ type: 'rich_text_section', elements }];
}
