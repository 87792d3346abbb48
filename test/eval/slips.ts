const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 'f',
  e: 'r',
  f: 'g',
  g: 'h',
  h: 'j',
  i: 'o',
  j: 'k',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'p',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'd',
  t: 'y',
  u: 'i',
  v: 'b',
  w: 'e',
  x: 'c',
  y: 'u',
  z: 'x',
};
const SHORTEST = 4;

type Slip = (word: string, at: number) => string;

const SLIPS: readonly Slip[] = [
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word, at) =>
    word.slice(0, at) + (NEIGHBOURS[word.charAt(at)] ?? word.charAt(at)) + word.slice(at + 1),
];

/**
 * A question with one typing error in its longest word: two letters swapped, one left out, doubled,
 * or hit beside. Which one follows from the question's text, so that runs are alike. Null where no
 * word has four letters.
 *
 * @example mistype('jedi ceiling') // 'jedi cieling', or another slip of that kind
 */
export function mistype(question: string): string | null {
  const words = question.match(/[a-z]+/gi) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < SHORTEST) return null;
  const seed = [...question].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7);
  // Never the first letter, which people get right, nor past the last pair.
  const at = 1 + (seed % (longest.length - 2));
  for (let turn = 0; turn < SLIPS.length; turn += 1) {
    const slipped = SLIPS[(seed + turn) % SLIPS.length]?.(longest, at) ?? longest;
    if (slipped !== longest) return question.replace(longest, slipped);
  }
  return null;
}
