/** What one part of a reply shows: from the first index up to, not including, the second. */
export interface Part {
  readonly caveats: Range;
  readonly points: Range;
  readonly rows: Range;
}

export type Range = readonly [from: number, to: number];

/** The size of each thing a reply may show, as JSON. */
export interface Sizes {
  readonly caveats: readonly number[];
  readonly points: readonly number[];
  readonly rows: readonly number[];
}

/** More than this at once reads as a wall, whatever Slack would take. */
export const MOST = { caveats: 6, points: 10, rows: 15 } as const;

export interface Room {
  readonly all: number;
  /** The share of it that rows may take. */
  readonly rows: number;
}

/**
 * Deals an answer out over as many parts as it takes, each within the room. Caveats go first: a
 * correction must not be the thing that is left for later. There is always at least one part, and
 * each later part shows something.
 */
export function splitParts(sizes: Sizes, room: Room): readonly Part[] {
  const parts: Part[] = [];
  let at = { caveats: 0, points: 0, rows: 0 };
  do {
    let left = room.all;
    let taken = 0;
    const take = (kind: keyof Sizes): Range => {
      if (kind === 'rows') left = Math.min(left, room.rows);
      const from = at[kind];
      let to = from;
      for (const size of sizes[kind].slice(from, from + MOST[kind])) {
        if (size > left && taken > 0) {
          left = 0;
          break;
        }
        left -= size;
        taken += 1;
        to += 1;
      }
      return [from, to];
    };
    const part = { caveats: take('caveats'), points: take('points'), rows: take('rows') };
    parts.push(part);
    at = { caveats: part.caveats[1], points: part.points[1], rows: part.rows[1] };
  } while (
    at.caveats < sizes.caveats.length ||
    at.points < sizes.points.length ||
    at.rows < sizes.rows.length
  );
  return parts;
}
