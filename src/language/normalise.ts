const quotes = /[\u2018\u2019\u201a\u201b\u2032\u02bc]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u2033]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const marks = /\p{M}+/gu;
const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu;

/** `what's` is two words and no possessive; `isn't` hides a denial. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(what|who|when|where|why|how|that|it|there|here)'s(?![a-z0-9])/g, '$1 is'],
  [/\b(is|are|was|were|do|does|did|has|have|had|could|should|would)n't(?![a-z0-9])/g, '$1 not'],
  [/\bcan't(?![a-z0-9])/g, 'can not'],
  [/\bwon't(?![a-z0-9])/g, 'will not'],
];

/** Texts of these characters alone hold nothing to clean. Most texts are such. */
const keyboard = /^[\x20-\x7e]*$/;

/**
 * The form in which texts are compared: lower case, without accents, control or invisible
 * characters, with plain quotes, dashes and single spaces, and contractions written out.
 * Normalising twice changes nothing.
 *
 * @example normalise('  What’s  “JEDI”?') // what is "jedi"?
 */
export function normalise(text: string): string {
  let read = text;
  for (;;) {
    const isPlain = keyboard.test(read);
    const single = (isPlain ? read : cleaned(read)).toLowerCase().replace(/\s+/g, ' ').trim();
    const isWhole = !single.includes("'");
    if (isPlain && isWhole) return single;
    const next = isWhole ? single : writeOut(single);
    if (next === read) return next;
    read = next;
  }
}

function cleaned(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(controls, ' ')
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-');
}

const writeOut = (text: string): string =>
  contractions.reduce((written, [form, full]) => written.replace(form, full), text);
