const MEMBER = /@[\p{L}\p{N}._-]+/gu;
const ADDRESS = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/gi;
const NUMBER = /\+?\d(?:[\d ().-]{7,})\d/g;
const LONGEST = 300;

/**
 * A text that may be kept without saying who wrote it or of whom: members, addresses of e-mail and
 * long numbers taken out, on one line and not too long.
 *
 * @example withoutNames('ask ana@navy.mil about @U012AB3CD') // 'ask … about …'
 */
export function withoutNames(text: string): string {
  const bare = text
    .toWellFormed()
    .replace(ADDRESS, '…')
    .replace(MEMBER, '…')
    .replace(NUMBER, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST - 1).toWellFormed()}…` : bare;
}
