import type { LookUp } from '../look-up.ts';
import { listOfferings } from './answers/lists.ts';
import {
  biggestProviders,
  busiestAssessors,
  mostReused,
  newestAuthorized,
} from './answers/ranking.ts';
import { type Asking, isAboutFedramp } from './asking.ts';
import type { Tag } from './names/vocabulary.ts';
import { filterOf } from './read-filter.ts';

/** Tags that ask for something that a list of offerings does not hold. */
const ELSEWHERE: readonly Tag[] = [
  'how',
  'ask:level',
  'ask:services',
  'ask:leverage',
  'ask:history',
  'ask:started',
  'ask:sponsor',
  'ask:annual',
  'ask:path',
  'ask:website',
  'ask:id',
  'ask:models',
  'ask:deployment',
  'versus',
];

/** A list, a count or a ranking over all offerings, where a question asks for one. */
export function answerList(asking: Asking): LookUp | null {
  const { question, named, market } = asking;
  const { tags, days } = question;
  const has = (tag: Tag): boolean => tags.has(tag);
  if (ELSEWHERE.some(has)) return null;
  if (has('top')) return ranking(asking);
  if (has('ask:reuse') || has('ask:agencies') || (has('ask:date') && days === null)) return null;
  // What came after the log's last day, it cannot tell.
  if (days?.from != null && days.from > market.editions.status.date) return null;
  const filter = filterOf(question, named);
  const isFiltered =
    filter.levels.length > 0 ||
    filter.is20x ||
    filter.models.length > 0 ||
    filter.deployment !== null ||
    filter.path !== null ||
    filter.assessor !== null ||
    days !== null;
  if (
    has('latest') &&
    !isFiltered &&
    (has('offerings') || has('authorizations') || has('authorized')) &&
    isAboutFedramp(question)
  )
    return newestAuthorized(market);
  if (!isListAsked(asking, isFiltered)) return null;
  return listOfferings(
    { filter, days, isCount: has('count'), ofProviders: has('providers') && !has('offerings') },
    market,
  );
}

function isListAsked({ question, named }: Asking, isFiltered: boolean): boolean {
  const { tags, days } = question;
  const has = (tag: Tag): boolean => tags.has(tag);
  const isOne =
    (has('offering') || has('provider') || has('approved')) && (has('list') || has('count'));
  const isNoun = has('offerings') || has('providers') || has('authorizations') || isOne;
  const isStanding =
    has('delisted') ||
    has('stage:PMO Review') ||
    has('stage:Agency Review') ||
    has('stage:Agency In Process');
  const isTelling = isAboutFedramp(question) || isFiltered || has('process') || isStanding;
  if (has('who') && !isNoun) return false;
  if (isNoun)
    return (
      isTelling &&
      !(has('yes') && !has('what') && !has('list') && !has('count') && startsWithYes(question))
    );
  if (has('count'))
    return (
      isFiltered ||
      isStanding ||
      has('ready') ||
      has('process') ||
      (has('authorized') && has('fedramp'))
    );
  if (named.assessors.length > 0) return has('ask:assessor');
  if (has('what') || has('list'))
    return isStanding || (days !== null && (has('authorized') || has('ready') || has('process')));
  return has('delisted') && days !== null;
}

const startsWithYes = ({ tags }: Asking['question']): boolean => tags.get('yes') === 0;

function ranking({ question, market }: Asking): LookUp | null {
  const { tags } = question;
  if (tags.has('ask:assessor')) return busiestAssessors(market);
  if (!isAboutFedramp(question) && !tags.has('ask:reuse')) return null;
  if (tags.has('providers') || tags.has('provider')) return biggestProviders(market);
  return tags.has('ask:reuse') ||
    tags.has('offerings') ||
    tags.has('offering') ||
    tags.has('ask:agencies')
    ? mostReused(market)
    : null;
}
