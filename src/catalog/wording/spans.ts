import { tokenise } from '../../language/tokens.ts';

/** A stretch of a text, from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text with the stretches blanked out, so that what is left can be read by itself. */
export function without(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { start, end }) => `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`,
    text,
  );
}

/** The words of a normalised text. */
export const wordsOf = (text: string): string[] => tokenise(text).map(({ text: word }) => word);
