/** A number named in a text, scaled: `$10bn` is 10,000,000,000 dollars. */
export interface Amount {
  readonly amount: number;
  readonly kind: 'money' | 'percent' | 'number';
  /** Whether it was written with a scale word, so that 14.809 million and billion differ. */
  readonly scaled: boolean;
  /** `over` and `under` where the text says more than, at least, less than or at most that. */
  readonly relation: 'exactly' | 'over' | 'under';
  readonly start: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  mm: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  bil: 1e9,
  billion: 1e9,
  billions: 1e9,
  t: 1e12,
  trillion: 1e12,
};
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  fifty: 50,
  hundred: 100,
};

const pattern = new RegExp(
  `(?<![\\w.-])(?<sign>\\$|usd ?)?(?:(?<digits>\\d+(?:,\\d{3})*(?:\\.\\d+)?)|(?<word>${Object.keys(WORDS).join('|')}))(?:[ -]?(?<scale>${Object.keys(SCALES).join('|')}))?(?![\\w-])(?<unit> ?%| percent| per cent| dollars| usd)?`,
  'g',
);

/**
 * Finds the numbers, percentages and sums named in a normalised text. Number words count only with
 * a scale or a unit behind them ("ten billion"), since "one" and "two" alone are seldom counts.
 *
 * @example findAmounts('was it ten billion dollars?')[0]?.amount // 10000000000
 */
export function findAmounts(text: string): Amount[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const { sign, digits, word, scale, unit } = match.groups ?? {};
    if (word !== undefined && scale === undefined && unit === undefined) return [];
    const plain = digits !== undefined ? Number(digits.replaceAll(',', '')) : WORDS[word ?? ''];
    if (plain === undefined) return [];
    const isPercent = unit !== undefined && /%|per ?cent/.test(unit);
    const isMoney = sign !== undefined || (unit !== undefined && !isPercent);
    return [
      {
        amount: plain * (scale === undefined ? 1 : (SCALES[scale] ?? 1)),
        kind: isPercent ? 'percent' : isMoney ? 'money' : 'number',
        scaled: scale !== undefined,
        relation: relationBefore(text.slice(0, match.index)),
        start: match.index,
        end: match.index + match[0].length,
      } as const,
    ];
  });
}

function relationBefore(text: string): Amount['relation'] {
  if (/\b(?:more than|over|above|at least|exceed(?:s|ed)?|greater than|north of) $/.test(text))
    return 'over';
  if (/\b(?:less than|under|below|at most|fewer than|up to) $/.test(text)) return 'under';
  return 'exactly';
}
