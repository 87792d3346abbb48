const ENTRY_START = /^- id:\s*(\S+)/;

/** A slip of YAML in plain words: the line it was made on, what stands there, what to do. */
export interface Advice {
  readonly line: number;
  readonly seen: string;
  readonly fix: string;
}

type LineText = (line: number) => string;

const KEY_WITH_TEXT = /^\s*(?:- )?[\w-]+:\s+(.+)$/;
const KEY_WITHOUT_SPACE = /^\s*(?:- )?([A-Za-z]\w*):[^\s/]/;
const KEY_WITHOUT_COLON = /^\s*(?:- )?([A-Za-z]\w*)(\s|$)/;
const SPECIAL_START = /^[@`%*&!|>{[]/;

/**
 * Words for an error of the YAML reader, from its code and the line's own text: the reader speaks
 * of "implicit keys", a curator wants to know that a colon needs quotes.
 */
export function adviseOnLine(
  code: string,
  message: string,
  line: number,
  lineText: LineText,
): Advice {
  const text = lineText(line);
  const say = (fix: string, at = line): Advice => ({
    line: at,
    seen: quoteLine(lineText(at)),
    fix,
  });
  const value = KEY_WITH_TEXT.exec(text)?.[1] ?? '';

  if (/^\s*\t/.test(text)) return say('indent with spaces; a tab is not allowed there');
  if (code === 'DUPLICATE_KEY') return say('this key stands twice in the same block; keep one');
  if (code === 'MULTIPLE_DOCS') return say('take the line --- away; a file is one list');
  if (code === 'BAD_DQ_ESCAPE') return say('use single quotes, or write \\\\ for a backslash');
  if (/closing ["']quote/.test(message)) return openQuote(line, lineText);
  if (code === 'TAG_RESOLVE_FAILED' || SPECIAL_START.test(value))
    return say(`put the text in double quotes: it begins with ${value.charAt(0) || '!'}`);
  if (/^["']/.test(value) && code === 'UNEXPECTED_TOKEN')
    return say(
      'a quote ends before the text does: put the whole text in double quotes and write \\" for one inside',
    );
  if (/: /.test(value) && code.endsWith('IMPLICIT_KEY'))
    return say('put the text in double quotes: it has a colon in it');
  if (
    code.endsWith('IMPLICIT_KEY') &&
    value !== '' &&
    indentOf(lineText(line + 1)) > indentOf(text)
  )
    return say('begin the line under the first letter of the key above it', line + 1);
  if (code === 'BAD_INDENT' || /\bend with a/.test(message))
    return say('close the bracket that was opened above, or indent the line like its neighbours');
  const tight = KEY_WITHOUT_SPACE.exec(text)?.[1];
  if (tight !== undefined) return say(`put a space after the colon: "${tight}: …"`);
  if (/without - indicator/.test(message) || code.endsWith('IMPLICIT_KEY'))
    return say('begin the line under the first letter of the key above it');
  const bare = KEY_WITHOUT_COLON.exec(text)?.[1];
  if (bare !== undefined && code === 'MISSING_CHAR')
    return say(`put a colon after the key: "${bare}: …"; longer text goes into double quotes`);
  return say(`put text with special characters in double quotes (${message})`);
}

/**
 * Words for text that ` #` cuts off: YAML takes the rest for a comment. A comment proper has a
 * space after its `#`; "Contract #1" has none.
 */
export function adviseOnComment(value: string, comment: string): Omit<Advice, 'line'> | null {
  if (/^\s/.test(comment)) return null;
  return {
    seen: `cut off after ${JSON.stringify(value)}`,
    fix: `put it in double quotes: " #" begins a comment, so "#${firstWord(comment)}" was dropped`,
  };
}

/** How far a line's key is indented; `- ` in front of it counts. */
const indentOf = (text: string): number => /^\s*(- )?/.exec(text)?.[0].length ?? 0;

const firstWord = (text: string): string => text.split(/\s/, 1)[0] ?? '';

/** The reader reports an open quote at the end of the file; the reader of the message wants its start. */
function openQuote(end: number, lineText: LineText): Advice {
  for (let line = end; line > 0; line--) {
    const text = lineText(line);
    const value = KEY_WITH_TEXT.exec(text)?.[1] ?? /^\s*- (.+)$/.exec(text)?.[1] ?? '';
    const quote = /^["']/.exec(value)?.[0];
    if (quote !== undefined && !value.slice(1).includes(quote))
      return {
        line,
        seen: quoteLine(text),
        fix: `close the quote: the text needs a ${quote} at its end`,
      };
  }
  return { line: end, seen: 'inside a quote', fix: 'close the quote that was opened above' };
}

function quoteLine(text: string): string {
  const trimmed = text.trim();
  return JSON.stringify(trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed);
}

/** The id of the entry that a line belongs to, where its file is too broken to be read. */
export function entryAt(line: number, lineText: LineText): string | null {
  for (let above = line; above > 0; above--) {
    const id = ENTRY_START.exec(lineText(above))?.[1];
    if (id !== undefined) return id;
  }
  return null;
}
