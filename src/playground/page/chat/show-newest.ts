/** Space kept above a reply whose beginning is brought into view, in pixels. */
const MARGIN = 8;

/**
 * Scrolls a log to its newest message: to the end, or where that message is taller than the log to
 * its beginning, since an answer is read from its first sentence.
 */
export function showNewest(log: HTMLElement): void {
  const newest = [...log.querySelectorAll('.message')].at(-1);
  if (!newest) return;
  const end = log.scrollHeight - log.clientHeight;
  const top = newest.getBoundingClientRect().top - log.getBoundingClientRect().top;
  log.scrollTop = Math.min(end, log.scrollTop + top - MARGIN);
}
