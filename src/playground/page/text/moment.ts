/** The moment in a message's ts, in milliseconds since 1970. */
export const momentOf = (ts: string): number => Number.parseFloat(ts) * 1000;

/** "14:05" or "2:05 PM", as the reader's language writes it. */
export const clockTime = (ts: string): string =>
  new Date(momentOf(ts)).toLocaleTimeString(undefined, { timeStyle: 'short' });

/** "Today", "Yesterday" or the date, as seen at `now` (milliseconds since 1970). */
export function dayName(ts: string, now: number): string {
  const day = new Date(momentOf(ts));
  const dayBefore = new Date(now);
  dayBefore.setDate(dayBefore.getDate() - 1);
  if (day.toDateString() === new Date(now).toDateString()) return 'Today';
  if (day.toDateString() === dayBefore.toDateString()) return 'Yesterday';
  return day.toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
}
