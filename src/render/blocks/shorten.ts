const ELLIPSIS = '…';
/** A cut may give up this share of the room to end after a whole word. */
const WORD_SEARCH = 0.4;

/**
 * At most `room` characters (UTF-16 units) of a text, cut after a whole word where one ends near,
 * and then marked with "…". Never splits a surrogate pair. A text that fits comes back unchanged.
 */
export function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  if (room < 1) return '';
  const head = text.slice(0, room - ELLIPSIS.length);
  const space = head.search(/\s\S*$/);
  const cut = space > head.length * (1 - WORD_SEARCH) ? head.slice(0, space) : head;
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}${ELLIPSIS}`;
}
