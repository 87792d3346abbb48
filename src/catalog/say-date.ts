import { MONTHS } from '../language/periods.ts';

/** An edition's date as people say it: `7 August 2026`, `June 2023`. */
export function sayDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  const written = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
  return day === undefined ? written : `${Number(day)} ${written}`;
}
