import { mrkdwnToRichText } from '../text/mrkdwn.ts';
import { plainToRichText } from '../text/plain.ts';
import { LibraryBlock } from './library-block.tsx';

/** A text object as it came from the app. */
export interface TextObject {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly verbatim?: unknown;
  readonly emoji?: unknown;
}

/** mrkdwn, drawn as the rich text that Slack makes of it. */
export function Mrkdwn({ text, verbatim }: { readonly text: string; readonly verbatim?: boolean }) {
  const elements = mrkdwnToRichText(text, { linkify: verbatim !== true });
  return elements.length > 0 ? <LibraryBlock block={{ type: 'rich_text', elements }} /> : null;
}

/** A text object: mrkdwn with its marks, plain text as it is but for emoji. */
export function Text({ text }: { readonly text: TextObject | null | undefined }) {
  const words = plainText(text);
  if (text?.type === 'mrkdwn') return <Mrkdwn text={words} verbatim={text.verbatim === true} />;
  const elements = text?.emoji === false ? null : plainToRichText(words);
  if (elements) return <LibraryBlock block={{ type: 'rich_text', elements }} />;
  return <span className="plain">{words}</span>;
}

/** The words of a text object, without any drawing. */
export function plainText(text: TextObject | null | undefined): string {
  return typeof text?.text === 'string' ? text.text : '';
}

/** The text object in a field of a block or element. */
export function textIn(value: unknown): TextObject | null {
  return typeof value === 'object' && value !== null ? (value as TextObject) : null;
}
