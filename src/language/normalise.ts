const quotes = /[\u2018\u2019\u201a\u201b\u2032\u02bc]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u2033]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const marks = /\p{M}+/gu;
const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu;

/**
 * The form in which texts are compared: lower case, without accents, control or invisible
 * characters, with plain quotes, dashes and single spaces. Normalising twice changes nothing.
 *
 * @example normalise('  What’s  “JEDI”?') // what's "jedi"?
 */
export function normalise(text: string): string {
  let read = text;
  for (;;) {
    const next = read
      .normalize('NFKD')
      .replace(marks, '')
      .replace(controls, ' ')
      .replace(quotes, "'")
      .replace(doubleQuotes, '"')
      .replace(dashes, '-')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim();
    if (next === read) return next;
    read = next;
  }
}
