import { wordsIn } from '../name-index.ts';

/** What stands behind a company's name in the register and that nobody says. */
const REGISTER_WORDS = new Set([
  'inc',
  'llc',
  'ltd',
  'limited',
  'corp',
  'corporation',
  'company',
  'incorporated',
  'lp',
  'llp',
  'sbc',
  'co',
  'pbc',
  'ag',
]);

/** A provider's name in words, without the register's words and what stands in brackets. */
export function providerWords(provider: string): string[] {
  const plain = provider.replace(/\([^)]*\)/g, ' ').replace(/\bl\.l\.c\b/i, ' ');
  const words = wordsIn(plain).filter((word) => !REGISTER_WORDS.has(word));
  return words.length > 0 ? words : wordsIn(provider);
}

/**
 * The name under which a provider's offerings are gathered: the shortest provider's name that this one
 * begins with, so that "Cisco", "Cisco Systems Inc." and "Cisco AppDynamics" are one.
 *
 * @param words of the provider's name, as `providerWords` gives them
 * @param keys the names of all providers, as those words joined with spaces
 */
export function familyOf(words: readonly string[], keys: ReadonlySet<string>): string {
  for (let size = 1; size < words.length; size++) {
    const head = words.slice(0, size).join(' ');
    if (keys.has(head)) return head;
  }
  return words.join(' ');
}
