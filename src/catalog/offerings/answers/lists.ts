import type { LookUp, LookUpStatement } from '../../look-up.ts';
import type { AskedDays } from '../asked-period.ts';
import { type Filter, isAskedFor } from '../filter.ts';
import type { Marketplace } from '../marketplace.ts';
import { type Offering, sinceOf } from '../offering.ts';
import { checkCaveat, listed, lookUpOf, nameOf, standingCell, statement } from '../say.ts';
import { successorOf } from '../successor.ts';
import { shownLevels } from './level-split.ts';
import { inOrder, offeringTable } from './offering-table.ts';

/** A list or a count over all offerings. */
export interface ListAsked {
  readonly filter: Filter;
  readonly days: AskedDays | null;
  readonly isCount: boolean;
  /** Providers are asked for, not offerings. */
  readonly ofProviders: boolean;
}

/** The offerings that a filter leaves, counted in the headline and listed in a table. */
export function listOfferings(
  { filter, days, isCount, ofProviders }: ListAsked,
  market: Marketplace,
): LookUp {
  const { editions } = market;
  const found = newestFirst(
    market.offerings.filter((each) => isAskedFor(each, filter)),
    days !== null,
  );
  const count = ofProviders
    ? new Set(found.map((each) => market.familyOf(each).name)).size
    : found.length;
  const what = describe(filter, days, count, ofProviders);
  const isOnlyComing =
    filter.standings.length > 0 && filter.standings.every((each) => each !== 'authorized');
  return lookUpOf(
    {
      intent: isCount ? 'how-much' : 'list',
      headline: statement(`${what}.`, editions.status, editions.products),
      points: [
        ...(isOnlyComing && !filter.standings.includes('delisted')
          ? [statement('That is not an authorization.', editions.status)]
          : []),
        ...shownLevels(found, filter, market),
      ],
      table:
        found.length === 0
          ? null
          : offeringTable(titleOf(filter, days), found, moreOf(filter, market)),
      caveats: [checkCaveat(editions, []), ...wholeList(filter, found.length)],
      suggestions: suggestionsFor(filter, found),
    },
    found.slice(0, 20),
  );
}

const FEW = 15;

/** A long list is read better in a spreadsheet, or narrowed. */
function wholeList(
  { levels, is20x, standings, models, path, assessor, days }: Filter,
  count: number,
): LookUpStatement[] {
  if (count <= FEW) return [];
  const options = [
    ...(levels.length === 0 ? [] : [`--level "${levels.join(',').toLowerCase()}"`]),
    ...(is20x && levels.length === 0 ? ['--level 20x'] : []),
    ...standings.map((standing) => `--status ${standing}`),
    ...models.map((model) => `--model ${model.toLowerCase()}`),
    ...(path === null ? [] : [`--path ${path.toLowerCase()}`]),
    ...(assessor === null ? [] : [`--assessor "${assessor}"`]),
    ...(typeof days?.from === 'string' ? [`--since ${days.from}`] : []),
  ];
  return [
    statement(
      `All ${count}: govcloud list offerings ${options.join(' ')} --csv. Narrow it by level, model, assessor or year.`,
    ),
  ];
}

function moreOf({ assessor, stage, standings }: Filter, market: Marketplace) {
  if (standings.includes('delisted'))
    return {
      column: 'In force instead',
      cell: (each: Offering) => {
        const successor = successorOf(each, market.familyOf(each));
        return successor === null
          ? 'none'
          : `${nameOf(successor)}, ${successor.level}, ${standingCell(successor)}`;
      },
    };
  const isComing =
    stage !== null || standings.includes('in-process') || standings.includes('ready');
  if (assessor !== null || !isComing) return undefined;
  return { column: 'Assessor', cell: (each: Offering) => each.assessor ?? 'not said' };
}

function newestFirst(found: readonly Offering[], byDay: boolean): Offering[] {
  if (!byDay) return inOrder(found);
  return [...found].sort((a, b) => (sinceOf(b) ?? '').localeCompare(sinceOf(a) ?? ''));
}

/** A sentence with the count: "90 offerings are FedRAMP authorized at High". */
function describe(
  filter: Filter,
  days: AskedDays | null,
  count: number,
  ofProviders: boolean,
): string {
  const noun = ofProviders
    ? count === 1
      ? 'provider'
      : 'providers'
    : count === 1
      ? 'offering'
      : 'offerings';
  const has = ofProviders ? (count === 1 ? ' has an offering that' : ' have offerings that') : '';
  const verb = ofProviders ? 'are' : count === 1 ? 'is' : 'are';
  const past = ofProviders ? 'were' : count === 1 ? 'was' : 'were';
  const kind = [...filter.models, ...(filter.deployment === null ? [] : [filter.deployment])].join(
    ' ',
  );
  const subject = `${count} ${kind === '' ? '' : `${kind} `}${noun}${has}`;
  return `${subject} ${days === null ? verb : past} ${predicate(filter)}${days === null ? '' : ` ${days.said}`}`;
}

function predicate({ levels, is20x, standings, stage, path, assessor }: Filter): string {
  const at = levels.length === 0 ? '' : ` at ${listed(levels)}`;
  const way = `${is20x && levels.length === 0 ? ' under 20x' : ''}${path === null ? '' : ` on the ${path} path`}`;
  const by = assessor === null ? '' : `, assessed by ${assessor.replace(/\.$/, '')}`;
  return `${standingWord(standings, stage)}${at}${way}${by}`;
}

function standingWord(standings: Filter['standings'], stage: string | null): string {
  if (stage !== null) return `in ${stage}`;
  const [first, ...more] = standings;
  if (more.length > 0) return 'listed as authorized, in process or Ready';
  switch (first) {
    case undefined:
      return 'listed';
    case 'authorized':
      return 'FedRAMP authorized';
    case 'in-process':
      return 'in process';
    case 'ready':
      return 'FedRAMP Ready';
    case 'delisted':
      return 'delisted';
    case 'none':
      return 'listed without a current status';
    default:
      throw new Error(`Unhandled: ${first satisfies never}`);
  }
}

function titleOf(filter: Filter, days: AskedDays | null): string {
  const kind = filter.models.join(' ');
  return `Offerings ${predicate(filter)}${kind === '' ? '' : ` (${kind})`}${days === null ? '' : ` ${days.said}`}`;
}

function suggestionsFor(filter: Filter, found: readonly Offering[]): string[] {
  const [first] = found;
  return [
    ...(first === undefined ? [] : [`What is the status history of ${nameOf(first)}?`]),
    ...(filter.levels.length === 0 ? ['How many FedRAMP High offerings are there?'] : []),
    ...(filter.is20x ? [] : ['How many 20x authorizations are there?']),
    'Which FedRAMP offerings were delisted?',
  ];
}
