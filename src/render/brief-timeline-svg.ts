import { formatDate } from '../answer/format.ts';
import type { TimelineEvent } from '../brief/types.ts';
import { type Flag, layOutTimeline } from './brief-timeline-layout.ts';
import { escapeHtml } from './escape-html.ts';

const LANE = 34;
const DOT = 4.5;
/** Above the lanes, and below the line for the years. */
const ABOVE = 4;
const BELOW = 26;

/**
 * A line with the events at their dates, to scale, as an SVG element. A date known by its month or
 * year is a bar as long as that. Each event has a flag with its number in the list of the events, its
 * sort and its date; the list tells the rest. Its colours are those of the page's classes.
 *
 * @param events in the order of their dates, at least one
 * @param options.width in pixels, at which labels have their size
 * @param options.id of the drawing, its own on the page
 * @param options.about the name of the thing, for the text alternative
 */
export function timelineSvg(
  events: readonly TimelineEvent[],
  options: { readonly width: number; readonly id: string; readonly about: string },
): string {
  const { width, id, about } = options;
  const { flags, lanes, years } = layOutTimeline(events, width);
  const line = ABOVE + lanes * LANE + 6;
  const height = line + BELOW;
  const [first, last] = [events[0]?.date ?? '', events.at(-1)?.date ?? ''];
  const name = `Timeline of ${about}, to scale: ${events.length} events from ${formatDate(first)} to ${formatDate(last)}`;
  const told = flags.map(({ title, date }) => `${title}, ${date}`).join('; ');
  return [
    `<svg id="${id}" role="img" aria-labelledby="${id}-name" aria-describedby="${id}-told" viewBox="0 0 ${width} ${height}">`,
    `<title id="${id}-name">${escapeHtml(name)}</title>`,
    `<desc id="${id}-told">${escapeHtml(`${told}. The list below tells of each.`)}</desc>`,
    `<line class="axis" x1="0" y1="${line}" x2="${width}" y2="${line}"/>`,
    ...years.map(
      ({ year, x }) =>
        `<line class="axis" x1="${x}" y1="${line}" x2="${x}" y2="${line + 7}"/>` +
        `<text class="year" x="${x}" y="${line + 20}" text-anchor="middle">${year}</text>`,
    ),
    ...flags.map((flag) => flagSvg(flag, line)),
    '</svg>',
  ].join('\n');
}

function flagSvg({ x, from, to, lane, title, date }: Flag, line: number): string {
  const top = line - 6 - (lane + 1) * LANE;
  const length = Math.round((to - from) * 10) / 10;
  return [
    `<line class="staff" x1="${x}" y1="${top}" x2="${x}" y2="${line}"/>`,
    length > 2 * DOT
      ? `<rect class="dot" x="${from}" y="${line - 3}" width="${length}" height="6" rx="3"/>`
      : `<circle class="dot" cx="${x}" cy="${line}" r="${DOT}"/>`,
    `<text class="sort" x="${x + 5}" y="${top + 11}">${escapeHtml(title)}</text>`,
    `<text class="date" x="${x + 5}" y="${top + 25}">${escapeHtml(date)}</text>`,
  ].join('');
}
