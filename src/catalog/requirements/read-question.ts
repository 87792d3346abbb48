import { normalise } from '../../language/normalise.ts';
import { mendKeywords } from '../wording/keywords.ts';
import { PLAIN_WORDS } from '../wording/plain-words.ts';
import { type Span, without, wordsOf } from '../wording/spans.ts';
import { findRequirements } from './find-requirements.ts';
import { DOMAIN_NAMES } from './names.ts';

/** What a question says about requirements, in this domain's terms. */
export interface RequirementQuestion {
  readonly numbers: readonly string[];
  /** Levels named: 1, 2, 3. SP 800-171 is level 2. */
  readonly levels: readonly number[];
  /** A domain's code. */
  readonly domain: string | null;
  /** Points named: "5 point requirements". */
  readonly points: number | null;
  /** Whether the question says that it speaks of CMMC or SP 800-171. */
  readonly isOfCmmc: boolean;
  readonly rest: string;
  /** Words that this domain cannot place. */
  readonly left: readonly string[];
}

const KEYWORDS = [
  'requirement',
  'requirements',
  'practice',
  'practices',
  'points',
  'domain',
  'domains',
  'control',
  'controls',
];
const CMMC =
  /\bcmmc\b|\b(?:nist )?(?:sp )?800[- ]?171\b(?! ?a\b)|\b(?:nist )?171 (?:controls?|requirements?)\b|\bnist 171\b|\bsprs\b/;
const LEVEL = /\b(?:level|lvl|l|ml) ?([1-3])\b/g;
const NUMBER_WORDS: Readonly<Record<string, number>> = { one: 1, three: 3, five: 5 };
const POINTS =
  /\b([135]|one|three|five)[- ]?(?:point(?:s|er|ers)?|pts?)\b|\bworth ([135]|one|three|five)\b/;
const codes = 'ac|at|au|ca|cm|ia|ir|ma|mp|pe|ps|ra|sc|si';
const BY_CODE: readonly RegExp[] = [
  new RegExp(`\\b(?<code>${codes}) (?:domain|family|requirements?|practices?|controls?)\\b`, 'd'),
  new RegExp(
    `\\b(?:domain|family|requirements? (?:in|of)|practices? (?:in|of)) (?:the )?(?<code>${codes})\\b`,
    'd',
  ),
];

/** Words of the field, which say what is asked of the table. */
const PLACED: ReadonlySet<string> = new Set(
  `171 800 800171 2 2.0 52.204 21 allowed allow assessment best called cannot eligible ok okay one three five clause cmmc code control controls
  cost costs counts deduct deducted deduction defined dod domain domains doing family families far go
  goes highest id items least level levels lose loses lowest m max maximum methodology min minimum model most
  name named never nist not perfect permitted placed plan poa poam poams point pointer pointers points possible practice practices
  put r2 range rev rev2 requirement requirements score scored scores scoring sp sprs sum
  title titled value values weight weighted weighs where worst worth`.split(/\s+/),
);

/** Reads a normalised question; null where it says nothing of requirements. */
export function readRequirementQuestion(
  asked: string,
  domains: ReadonlyMap<string, string>,
): RequirementQuestion | null {
  const text = mendKeywords(asked, KEYWORDS);
  const found = findRequirements(text);
  const isOfCmmc = CMMC.test(text) || found.some(({ isFull }) => isFull);
  if (found.length === 0 && !isOfCmmc && !/\b(?:domain|poa ?&? ?ms?|requirements?)\b/.test(text))
    return null;
  const bare = without(text, found);
  const levels = Array.from(bare.matchAll(LEVEL), (match) => Number(match[1]));
  const points = POINTS.exec(bare);
  const domain = found.length > 0 ? null : findDomain(bare, domains);
  const spans: Span[] = [
    ...Array.from(bare.matchAll(LEVEL), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    ...(domain === null ? [] : [domain]),
    ...(points === null || !/point|pt/.test(points[0])
      ? []
      : [{ start: points.index, end: points.index + (points[1]?.length ?? 0) }]),
  ];
  const rest = without(bare, spans).replace(/\s+/g, ' ').trim();
  const left = wordsOf(rest).filter(
    (word) =>
      !PLAIN_WORDS.has(word) && !PLACED.has(word) && !(points !== null && word === points[2]),
  );
  return {
    numbers: [...new Set(found.map(({ number }) => number))],
    levels: [...new Set(levels)],
    domain: domain?.code ?? null,
    points: points === null ? null : pointsSaid(points[1] ?? points[2] ?? ''),
    isOfCmmc,
    rest,
    left,
  };
}

const pointsSaid = (said: string): number => NUMBER_WORDS[said] ?? Number(said);

function findDomain(
  text: string,
  domains: ReadonlyMap<string, string>,
): (Span & { readonly code: string }) | null {
  for (const form of BY_CODE) {
    const match = form.exec(text);
    const [start, end] = match?.indices?.groups?.code ?? [0, 0];
    const code = match?.groups?.code;
    if (code !== undefined) return { code: code.toUpperCase(), start, end };
  }
  let best: (Span & { readonly code: string }) | null = null;
  for (const [code, name] of domains) {
    for (const each of [normalise(name), ...(DOMAIN_NAMES[code] ?? [])]) {
      const start = text.indexOf(each);
      const end = start + each.length;
      if (
        start === -1 ||
        /[a-z0-9]/.test(text[start - 1] ?? '') ||
        /[a-z0-9]/.test(text[end] ?? '')
      )
        continue;
      const isDomain =
        /^ (?:domain|family|requirements|practices|controls)\b/.test(text.slice(end)) ||
        /\b(?:domain|family|requirements|practices|controls) (?:for|in|of|on) (?:the )?$/.test(
          text.slice(0, start),
        );
      if (isDomain && (best === null || end - start > best.end - best.start))
        best = { code, start, end };
    }
  }
  return best;
}
