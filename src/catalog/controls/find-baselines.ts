import type { Span } from '../wording/spans.ts';
import { BASELINES, type Baseline, type Level } from './baselines.ts';

/** The baselines that a question names, in its order. */
export interface FoundBaselines {
  readonly baselines: readonly Baseline[];
  /** Whether the publisher was said; else both publishers' baselines of the level are there. */
  readonly isPublisherSaid: boolean;
  /** The publisher, where one is named without a level. */
  readonly publisher: Baseline['publisher'] | null;
  readonly spans: readonly Span[];
}

const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [/\bli[- ]?saas\b|\btailored\b/g, 'LI-SaaS'],
  [/\blow\b/g, 'Low'],
  [/\bmoderate\b|\bmod\b|\bmedium\b/g, 'Moderate'],
  [/\bhigh\b/g, 'High'],
  [/\bprivacy(?= (?:baseline|controls?)\b)|(?<=\bown )privacy\b/g, 'Privacy'],
];
const FEDRAMP = /\bfed ?ramp(?:'s)?\b/g;
/** NIST as the publisher of baselines; "NIST 800-53" may also be no more than the catalogue. */
const NIST = /\bnist(?:'s)?\b(?: sp)?(?: ?800[- ]53b?)?|\b(?:sp )?800[- ]53b?\b/g;

/** Finds baselines by level and publisher: "fedramp moderate", "nist high", "low and moderate". */
export function findBaselines(text: string): FoundBaselines {
  const levels = LEVEL_WORDS.flatMap(([pattern, level]) =>
    Array.from(text.matchAll(pattern), (match) => ({ level, ...spanOf(match) })),
  ).sort((a, b) => a.start - b.start);
  const fedramp = Array.from(text.matchAll(FEDRAMP), spanOf);
  const nist = Array.from(text.matchAll(NIST), spanOf);
  const publishers = publishersOf(text, fedramp, nist);
  const [only] = publishers;
  const spans = [...levels, ...fedramp, ...nist];
  const named = levels.flatMap(({ level, start }) => {
    const near =
      publishers.length === 2 && levels.length > 1
        ? [nearestBefore(start, fedramp, nist) ?? nearestAfter(start, fedramp)]
        : publishers.length > 0
          ? publishers
          : (['FedRAMP', 'NIST'] as const);
    return near.flatMap((publisher) => baselineOf(publisher, level));
  });
  return {
    baselines: [...new Map(named.map((each) => [each.id, each])).values()],
    isPublisherSaid: publishers.length > 0,
    publisher: publishers.length === 1 ? (only ?? null) : null,
    spans,
  };
}

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** With FedRAMP beside it, a plain "NIST 800-53" names the catalogue, unless the two are compared. */
function publishersOf(
  text: string,
  fedramp: readonly Span[],
  nist: readonly Span[],
): readonly Baseline['publisher'][] {
  if (fedramp.length === 0) return nist.length === 0 ? [] : ['NIST'];
  const isBoth =
    nist.length > 0 &&
    /\bvs\b|\bversus\b|\badd|\bdiffer|\bcompar|\bover\b|\bbeyond\b|\band nist\b|\bnist(?:'s)? (?:low|mod|high)|\bthan\b/.test(
      text,
    );
  return isBoth ? ['FedRAMP', 'NIST'] : ['FedRAMP'];
}

function baselineOf(publisher: Baseline['publisher'], level: Level): readonly Baseline[] {
  return Object.values(BASELINES).filter(
    (each) => each.publisher === publisher && each.level === level,
  );
}

function nearestBefore(
  place: number,
  fedramp: readonly Span[],
  nist: readonly Span[],
): Baseline['publisher'] | null {
  const last = (spans: readonly Span[]): number =>
    Math.max(-1, ...spans.filter(({ start }) => start < place).map(({ start }) => start));
  const [f, n] = [last(fedramp), last(nist)];
  if (f === -1 && n === -1) return null;
  return f > n ? 'FedRAMP' : 'NIST';
}

const nearestAfter = (place: number, fedramp: readonly Span[]): Baseline['publisher'] =>
  fedramp.some(({ start }) => start > place) ? 'FedRAMP' : 'NIST';
