/** Which half of the questions one belongs to: weights are fitted on one, floors held on the other. */
export type Part = 'fit' | 'check';

/** Chosen so that every class of question has a fair share in both parts. */
const SALT = '1693';

/**
 * The part that all questions about one thing belong to, so that nothing that weights were fitted on
 * is checked with.
 *
 * @param about the main thing a question is about, for example `jedi`
 */
export function partOf(about: string): Part {
  return hash(`${SALT}:${about}`) % 2 === 0 ? 'fit' : 'check';
}

/** FNV-1a, 32 bits, with a last mixing so that the low bit depends on every character. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    state = Math.imul(state ^ byte, 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  return (state ^ (state >>> 16)) >>> 0;
}
