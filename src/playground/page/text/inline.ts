import type { RichTextElement, RichTextStyleable } from '@slack/types';
import { parseReference } from './reference.ts';

type Style = NonNullable<RichTextStyleable['style']>;

export interface InlineOptions {
  /** Bare addresses become links; `verbatim` text turns it off. */
  readonly linkify: boolean;
}

const EMPHASIS = { '*': 'bold', _: 'italic', '~': 'strike' } as const satisfies Record<
  string,
  keyof Style
>;
const isMarker = (char: string): char is keyof typeof EMPHASIS => char in EMPHASIS;
const WORD = /[\p{L}\p{N}]/u;
const EMOJI = /^:([a-z+-][a-z0-9_+-]*):/;
const ADDRESS = /^https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)\]'"*_~]/;

/** `&amp;`, `&lt;` and `&gt;` as the characters they stand for; Slack knows no other entity. */
export function decodeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The elements of one or more lines of mrkdwn without fences and quotes. */
export function parseInline(
  text: string,
  options: InlineOptions,
  style: Style = {},
): RichTextElement[] {
  const found: RichTextElement[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') found.push(run(decodeEntities(plain), style));
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const token = readToken(text, at, options, style);
    if (token) {
      flush();
      found.push(...token.elements);
      at = token.end;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  flush();
  return found;
}

interface Token {
  readonly elements: readonly RichTextElement[];
  readonly end: number;
}

function readToken(text: string, at: number, options: InlineOptions, style: Style): Token | null {
  const char = text[at] ?? '';
  if (char === '<') return readReference(text, at, style);
  if (char === '`') return readCode(text, at, style);
  if (isMarker(char)) return readEmphasis(text, at, char, options, style);
  if (char === ':') {
    const emoji = WORD.test(text[at - 1] ?? '') ? null : EMOJI.exec(text.slice(at, at + 64));
    return emoji?.[1]
      ? { elements: [{ type: 'emoji', name: emoji[1] }], end: at + emoji[0].length }
      : null;
  }
  if (options.linkify && char === 'h' && !WORD.test(text[at - 1] ?? '')) {
    const address = ADDRESS.exec(text.slice(at));
    if (!address) return null;
    const url = decodeEntities(address[0]);
    return { elements: [withStyle({ type: 'link', url }, style)], end: at + address[0].length };
  }
  return null;
}

function readReference(text: string, at: number, style: Style): Token | null {
  const close = text.indexOf('>', at);
  const element = close > at ? parseReference(text.slice(at + 1, close)) : null;
  return element ? { elements: [withStyle(element, style)], end: close + 1 } : null;
}

function readCode(text: string, at: number, style: Style): Token | null {
  const close = text.indexOf('`', at + 1);
  const inside = text.slice(at + 1, close);
  if (close <= at + 1 || inside.includes('\n')) return null;
  return { elements: [run(decodeEntities(inside), { ...style, code: true })], end: close + 1 };
}

function readEmphasis(
  text: string,
  at: number,
  marker: keyof typeof EMPHASIS,
  options: InlineOptions,
  style: Style,
): Token | null {
  const opens = !WORD.test(text[at - 1] ?? '') && !/\s/.test(text[at + 1] ?? ' ');
  const close = opens ? closingMarker(text, at, marker) : null;
  if (close === null) return null;
  const inside = text.slice(at + 1, close);
  const elements = parseInline(inside, options, { ...style, [EMPHASIS[marker]]: true });
  return { elements, end: close + 1 };
}

/** The marker that ends an emphasis on the same line; markers in links and code do not count. */
function closingMarker(text: string, at: number, marker: string): number | null {
  for (let i = at + 1; i < text.length; i += 1) {
    const char = text[i];
    if (char === '\n') return null;
    if (char === '<' || char === '`') {
      const close = text.indexOf(char === '<' ? '>' : '`', i + 1);
      if (close > i) i = close;
      continue;
    }
    const ends = char === marker && i > at + 1 && !/\s/.test(text[i - 1] ?? ' ');
    if (ends && !WORD.test(text[i + 1] ?? '')) return i;
  }
  return null;
}

function run(text: string, style: Style): RichTextElement {
  return withStyle({ type: 'text', text }, style);
}

function withStyle(element: RichTextElement, style: Style): RichTextElement {
  return Object.keys(style).length > 0 ? { ...element, style } : element;
}
