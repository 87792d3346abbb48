import { ANYWHERE, BEFORE_A_NAME, OPENERS } from './abbreviations.ts';

/** A sentence and what stands between it and the one before: spaces, line ends, list and quote marks. */
export interface Sentence {
  readonly before: string;
  readonly text: string;
  /** A heading by its marks is no statement, though it may name what follows. */
  readonly isHeading: boolean;
  /** Whether it opens a paragraph, a heading or an item of a list. */
  readonly opensBlock: boolean;
}

/** Lines shorter than this are not wrapped: what follows on the next line is something else. */
const SHORTEST_WRAPPED = 50;

const marks =
  /^[ \t]*(?:(?:>|[-*+•‣◦–]|\(?\d{1,2}[.)]|\(?[a-z]\)|#{1,6}|\[[ xX]\]|\|)[ \t]+)*(?:>[ \t]*)*/;
const heading = /^[ \t>]*#{1,6}[ \t]/;
const rule = /^[ \t]*(?:[-=*_~`|:+]|[ \t])*$|^[ \t]*```/;

/**
 * Splits a text, plain or Markdown, into its sentences. Joined again, each with what stands before it
 * and `after` at the end, they are the text.
 */
export function splitSentences(text: string): {
  readonly sentences: readonly Sentence[];
  readonly after: string;
} {
  const sentences: Sentence[] = [];
  let before = '';
  for (const block of blocksOf(text)) {
    before += block.before;
    let opensBlock = true;
    for (const [gap, sentence] of sentencesIn(block.text)) {
      before += gap;
      if (/[\p{L}\p{N}]/u.test(sentence)) {
        sentences.push({ before, text: sentence, isHeading: block.isHeading, opensBlock });
        before = '';
        opensBlock = false;
      } else before += sentence;
    }
  }
  return { sentences, after: before };
}

interface Block {
  readonly before: string;
  readonly text: string;
  readonly isHeading: boolean;
}

/** The runs of lines that belong together; a line of nothing but marks belongs to what follows. */
function blocksOf(text: string): Block[] {
  const blocks: { before: string; text: string; isHeading: boolean }[] = [];
  let before = '';
  let last: { before: string; text: string; isHeading: boolean } | null = null;
  let wrapped = false;
  for (const line of text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []) {
    const content = line.replace(/[\r\n]+$/, '');
    if (rule.test(content)) {
      before += line;
      last = null;
      continue;
    }
    const mark = marks.exec(content)?.[0] ?? '';
    const isHeading = heading.test(content);
    const joins = last !== null && wrapped && mark.trim() === '' && !isHeading;
    if (joins && last !== null) last.text += line;
    else {
      last = { before: before + mark, text: line.slice(mark.length), isHeading };
      before = '';
      blocks.push(last);
    }
    wrapped = !isHeading && content.trim().length >= SHORTEST_WRAPPED;
  }
  if (before !== '') blocks.push({ before, text: '', isHeading: false });
  return blocks;
}

const end = /[.!?…]+["'”’»)\]*_]*(?=\s)|[;](?=\s*$)/g;

/** The sentences of a block, each with the space before it. */
function sentencesIn(block: string): [string, string][] {
  const found: [string, string][] = [];
  let from = 0;
  const take = (to: number): void => {
    const piece = block.slice(from, to);
    const gap = /^\s*/.exec(piece)?.[0] ?? '';
    const trailing = /\s*$/.exec(piece.slice(gap.length))?.[0] ?? '';
    found.push([gap, piece.slice(gap.length, piece.length - trailing.length)]);
    if (trailing !== '') found.push([trailing, '']);
    from = to;
  };
  for (const match of block.matchAll(end)) {
    const to = match.index + match[0].length;
    if (endsSentence(block.slice(from, match.index), match[0], block.slice(to))) take(to);
  }
  if (from < block.length) take(block.length);
  return found;
}

function endsSentence(before: string, mark: string, after: string): boolean {
  const next = /^\s+["'“‘«([*_]*(\S+)/.exec(after)?.[1] ?? '';
  if (next === '') return true;
  // "to innovate. securely", "the cloud (e.g. Azure)": a small letter goes on with the sentence.
  if (/^\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word =
    /(\S+)$/
      .exec(before)?.[1]
      ?.toLowerCase()
      .replace(/^["'“‘([*_]+/, '') ?? '';
  if (/^\p{L}$/u.test(word)) return OPENERS.has(opening(next));
  if (BEFORE_A_NAME.has(word)) return false;
  if (ANYWHERE.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENERS.has(opening(next));
  return true;
}

const opening = (word: string): string => word.toLowerCase().replace(/[^\p{L}].*$/u, '');
