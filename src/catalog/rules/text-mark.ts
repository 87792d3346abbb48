/**
 * A short mark of a publisher's words (32-bit FNV-1a, as hex): the same words have the same mark, so
 * that what was written about them is not told of others.
 */
export function textMark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
