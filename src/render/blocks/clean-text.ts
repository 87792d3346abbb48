// Tab and line feed stay. The rest of the control characters, and the marks that make text read in
// another order than it is stored, have no place in a reply and some clients refuse them.
const UNWANTED = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
// `@here` and its like after the @, and Slack's own spellings of a mention after the <.
const CALLING = /@(?=(?:here|channel|everyone|group)\b)|<(?=[!@#])/gi;
// Most of what is shown is this, also beyond ASCII, and needs no further look.
const PLAIN = /^[\t\n -;=>?A-~\xA0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFFFD]*$/;
const SPACE_TO_JOIN = /[^\S ]| {2}/;
const WORD_JOINER = '\u2060';

/**
 * Text fit to be shown anywhere in Slack: well-formed, without control characters, and with nothing
 * that a client could take for a call to someone: an invisible mark splits `@here` and `<!here>`.
 * Not escaped.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, '')
    .replace(CALLING, (sign) => sign + WORD_JOINER);
}

/** The same on one line, with single spaces. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return (SPACE_TO_JOIN.test(clean) ? clean.replace(/\s+/g, ' ') : clean).trim();
}
