import { capitalise, formatDate } from '../answer/format.ts';
import type { Brief, DatedStatement } from '../brief/types.ts';

/** The headings and lines that every form of a brief has in the same words. */
export interface BriefWords {
  /** What sort of thing, and for which day: `Contract · brief of 24 November 2026`. */
  readonly line: string;
  readonly standing: string;
  readonly open: string;
  /** What the timeline leaves out; null where it is whole. */
  readonly untold: string | null;
  /** What the brief was made from. */
  readonly foot: string;
}

/** Says what is said of a brief as a whole. */
export function briefWords(brief: Brief): BriefWords {
  const { kind, day, asOf, definition, standing, isOver, untold, title, unused, knowledgeOf } =
    brief;
  const holdsFor = asOf === null ? '' : `, as of ${formatDate(asOf)}`;
  const days = [...standing, ...(definition === null ? [] : [definition])].map((each) => each.asOf);
  const newest = days.toSorted().at(-1);
  const seen = newest === undefined ? '' : `, as of ${formatDate(newest)}`;
  const more =
    unused === 0
      ? `All of its facts that touch ${title} are used.`
      : `${unused} more of its facts ${unused === 1 ? 'touches' : 'touch'} ${title}.`;
  return {
    line: `${capitalise(kind)} · brief of ${formatDate(day)}${holdsFor}`,
    standing: isOver ? 'How it ended' : `Where it stands${asOf === null ? seen : holdsFor}`,
    open: 'Open questions and facts due for a check',
    untold:
      untold === 0 ? null : `${untold} more ${untold === 1 ? 'event is' : 'events are'} known.`,
    foot: `From the fact base of govcloud${knowledgeOf === null ? '' : ` as of ${formatDate(knowledgeOf)}`}. ${more}`,
  };
}

/** The month or day on which a statement was last seen to be true. */
export const seenOn = ({ asOf }: DatedStatement): string => formatDate(asOf);
