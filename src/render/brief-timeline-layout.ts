import { formatDate } from '../answer/format.ts';
import type { TimelineEvent } from '../brief/types.ts';

const DAY = 86_400_000;
/** Pixels. Letters are taken as wide as the widest usual ones, so that no label runs into another. */
const LETTER = 7.2;
const LABEL_GAP = 10;
const MARGIN = 10;
const YEAR_GAP = 44;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];

/** A label on its staff: where it stands, and in which lane above the line, from 0. */
export interface Flag {
  readonly x: number;
  /** The first and last place on the line that the date can mean. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly width: number;
  readonly title: string;
  readonly date: string;
}

/** A timeline with its places in pixels: flags in the order of the events, years with their beginnings. */
export interface TimelineLayout {
  readonly flags: readonly Flag[];
  readonly lanes: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/**
 * Puts events on a line to scale. A flag that would run into a later one stands above it, so that no
 * label and no staff crosses another.
 *
 * @param events in the order of their dates, at least one
 * @param width in pixels
 */
export function layOutTimeline(events: readonly TimelineEvent[], width: number): TimelineLayout {
  const labels = events.map((event, at) => ({ event, ...labelOf(event, at) }));
  const first = Math.min(...events.map(({ from }) => Date.parse(from)));
  const last = Math.max(...events.map(({ to }) => Date.parse(to)), first + DAY);
  // Behind the end of the line is room for the last label.
  const length = width - 2 * MARGIN - Math.max(0, ...labels.map((label) => label.width));
  const placeOf = (time: number): number =>
    round(MARGIN + ((time - first) / (last - first)) * length);
  const placed = labels
    .map(({ event, ...label }, at) => {
      const from = placeOf(Date.parse(event.from));
      const to = placeOf(Date.parse(event.to));
      return { ...label, at, from, to, x: round((from + to) / 2), lane: 0 };
    })
    .sort((a, b) => b.x - a.x || b.at - a.at);
  for (const [at, flag] of placed.entries()) {
    const right = flag.x + flag.width + LABEL_GAP;
    const inTheWay = placed.slice(0, at).filter((other) => other.x < right);
    flag.lane = Math.max(-1, ...inTheWay.map(({ lane }) => lane)) + 1;
  }
  return {
    flags: placed.sort((a, b) => a.at - b.at).map(({ at: _, ...flag }) => flag),
    lanes: Math.max(0, ...placed.map(({ lane }) => lane)) + 1,
    years: yearsBetween(first, last, placeOf),
  };
}

function labelOf({ sort, date }: TimelineEvent, at: number) {
  const title = `${at + 1} ${sort}`;
  // `7 Dec 2022`
  const short = formatDate(date).replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3));
  return { title, date: short, width: LETTER * Math.max(title.length, short.length) + 5 };
}

/** The years that begin on the line, as many as have room. */
function yearsBetween(first: number, last: number, placeOf: (time: number) => number) {
  const begins = new Date(first).getUTCFullYear() + 1;
  const ends = new Date(last).getUTCFullYear();
  const all = Array.from({ length: Math.max(0, ends - begins + 1) }, (_, at) => begins + at).map(
    (year) => ({ year, x: placeOf(Date.UTC(year, 0, 1)) }),
  );
  const [one, two] = all;
  const apart = one === undefined || two === undefined ? YEAR_GAP : two.x - one.x;
  const step = YEAR_STEPS.find((years) => years * apart >= YEAR_GAP) ?? 100;
  return all.filter(({ year }) => year % step === 0);
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
