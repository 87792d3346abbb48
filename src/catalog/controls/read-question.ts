import { mendKeywords } from '../wording/keywords.ts';
import { PLAIN_WORDS } from '../wording/plain-words.ts';
import { without, wordsOf } from '../wording/spans.ts';
import type { Baseline } from './baselines.ts';
import { FAMILY_CODES } from './control-id.ts';
import { findBaselines } from './find-baselines.ts';
import { findControls } from './find-controls.ts';
import { findFamily } from './find-family.ts';

/** What a question says about controls, in this domain's terms. */
export interface ControlQuestion {
  /** Ids as OSCAL writes them. They need not exist. */
  readonly ids: readonly string[];
  readonly baselines: readonly Baseline[];
  readonly isPublisherSaid: boolean;
  readonly publisher: Baseline['publisher'] | null;
  /** A family's code. */
  readonly family: string | null;
  /** The text without ids, baselines and family, slips in this domain's words mended. */
  readonly rest: string;
  /** Words that this domain cannot place. */
  readonly left: readonly string[];
}

const KEYWORDS = [
  'control',
  'controls',
  'enhancement',
  'enhancements',
  'baseline',
  'baselines',
  'family',
  'families',
  'fedramp',
  'moderate',
  'withdrawn',
  'related',
  'privacy',
];

/** Words of the field, which say what is asked of the table. */
const PLACED: ReadonlySet<string> = new Set(
  `add added adding additional adds active allocated apply applies assigned base baseline baselines
  begin begins belong belongs beyond called catalog catalogue code come comes compare compared
  comparison contain contains control controls count delta deprecated diff difference differences
  differ differs enh enhancement enhancements extra families family first force fit go goes going
  happened highest id impact include included includes incorporated item level levels line lowest
  mandatory member merged min minimal minimum missing moved name named names needs new nist not over own part parts
  privacy publication r5 relate related relates relation removed replace replaced requirement
  requirements require required requires retired rev rev5 revision same security selected sets set
  smallest sp split stand stands start starts status superseded than title titled titles vs went
  withdraw withdrawn withdrew where 5 53 53b 800 full but`.split(/\s+/),
);
/** A spaced or glued id is one only where the question speaks of controls. */
const CONTEXT = /\bcontrols?\b|\benhancements?\b|\b800[- ]53|\bbaselines?\b|\bnist\b|\bfamily\b/;

const codes = FAMILY_CODES.join('|');
const HINT = new RegExp(
  `con[a-z]*tr?[a-z]*l|enhanc|800-53|baselin|famil|\\badds? over\\b|\\b(?:${codes})[-._ ]{0,3}\\d|\\b(?:${codes}) stand`,
);

/** Whether a text may be read as one on controls at all: a quick look before any table is made. */
export const maySpeakOfControls = (text: string): boolean => HINT.test(text);

/** Reads a normalised question; null where it says nothing of controls. */
export function readControlQuestion(
  asked: string,
  families: ReadonlyMap<string, string>,
): ControlQuestion | null {
  const text = mendKeywords(asked, KEYWORDS);
  const controls = findControls(text);
  const family = controls.length > 0 ? null : findFamily(text, families);
  const bare = without(text, [...controls, ...(family === null ? [] : [family])]);
  const found = findBaselines(bare);
  if (
    controls.length === 0 &&
    family === null &&
    !/control|800-53|baseline|famil|\badds? over\b/.test(text)
  )
    return null;
  const rest = without(bare, found.spans).replace(/\s+/g, ' ').trim();
  const left = wordsOf(rest).filter((word) => !PLAIN_WORDS.has(word) && !PLACED.has(word));
  const isSpoken = left.length === 0 || CONTEXT.test(text);
  const ids = controls
    .filter(
      ({ id, isLoose }) =>
        !isLoose || (isSpoken && (CONTEXT.test(text) || !/^(?:at|pm)-/.test(id) || rest === '')),
    )
    .map(({ id }) => id);
  if (controls.length > 0 && ids.length === 0) return null;
  const { baselines, isPublisherSaid, publisher } = found;
  return {
    ids: [...new Set(ids)],
    baselines,
    isPublisherSaid,
    publisher,
    family: family?.code ?? null,
    rest,
    left,
  };
}
