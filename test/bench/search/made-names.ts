import { between, pick, type Random } from './random.ts';

const STARTS = 'b br c ch d dr f fl g gr h j k kl l m n p pl qu r s sh st t tr v w z'.split(' ');
const VOWELS = 'a a e e i i o o u ai ea io ou'.split(' ');
const ENDS = ['', '', '', 'l', 'm', 'n', 'nd', 'r', 'rt', 's', 'st', 't', 'x'];
const CAPITALS = 'ABCDEFGHIJKLMNOPRSTUVW';
const KEPT = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a']);
/** Names are made of words that are known already as often as not. */
const KNOWN_WORD = 0.5;

/** A word that can be spoken and is in no dictionary, of two or three syllables. */
export function madeWord(random: Random): string {
  let word = '';
  for (let left = between(2, 3, random); left > 0; left -= 1)
    word += pick(STARTS, random) + pick(VOWELS, random) + (left === 1 ? pick(ENDS, random) : '');
  return word;
}

/**
 * A name of the same form as another: capitals for capitals, digits for digits, a word for a word,
 * half of the words being ones that texts have (`knownWord`).
 *
 * @example nameLike('JEDI', random, () => 'cloud') // 'TROW'
 */
export function nameLike(name: string, random: Random, knownWord: () => string): string {
  return name.replace(/[\p{L}\p{N}]+/gu, (part) => {
    if (KEPT.has(part)) return part;
    if (/^\d+$/.test(part)) return digitsLike(part, random);
    if (/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]+$/u.test(part)) return capitals(part.length, random);
    const word = random() < KNOWN_WORD ? knownWord() : madeWord(random);
    return /^\p{Lu}/u.test(part) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

/** A number of as many digits. Years stay years of this century. */
export function digitsLike(digits: string, random: Random): string {
  if (/^20\d\d$/.test(digits)) return String(between(2005, 2026, random));
  return digits.replace(/\d/g, (digit, at) =>
    at === 0 && digit !== '0' ? String(between(1, 9, random)) : String(between(0, 9, random)),
  );
}

function capitals(length: number, random: Random): string {
  let made = '';
  while (made.length < Math.max(3, length)) made += pick([...CAPITALS], random);
  return made;
}
