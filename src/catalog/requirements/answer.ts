import { Nicknames } from '../wording/nicknames.ts';
import { PLAIN_WORDS } from '../wording/plain-words.ts';
import type { Reply } from '../wording/reply.ts';
import { wordsOf } from '../wording/spans.ts';
import { NICKNAMES } from './names.ts';
import type { RequirementQuestion } from './read-question.ts';
import { type Chosen, sayDomains, sayLevels, sayList, sayScores } from './say-lists.ts';
import {
  sayAbsent,
  sayFar,
  sayPoam,
  sayPoints,
  sayRequirement,
  saySeveral,
  sayWhetherAt,
} from './say-requirement.ts';
import type { Requirement, RequirementTable } from './table.ts';

const POAM = /\bpoa ?&? ?ms?\b|\bplan of action\b/;
const ON = /\bon\b|\ballow(?:ed)?\b|\beligible\b|\bok(?:ay)?\b|\bput\b|\bgo\b/;
const POINTS = /\bpoints?\b|\bworth\b|\bweigh(?:s|t)?\b|\bvalues?\b|\bdeduct|\bscored?\b/;
const THINGS = /\brequirements?\b|\bpractices?\b|\bcontrols?\b|\bdomain\b|\bfamily\b|\bpointers?\b/;
const nicknames = new Nicknames(NICKNAMES);
/** More than these are no answer to "which requirement". */
const MOST = 12;

/** What is said of the requirements that are named by number. */
export function answerOnNumbers(
  question: RequirementQuestion,
  table: RequirementTable,
): Reply | null {
  const list = question.numbers.flatMap((number) => table.get(number) ?? []);
  const [only, second] = list;
  const [number] = question.numbers;
  if (number === undefined) return null;
  if (only === undefined) return sayAbsent(number, table);
  return second === undefined ? answerOnOne(only, question) : saySeveral(list);
}

/** What is said of one requirement, as the question asks. */
export function answerOnOne(
  one: Requirement,
  { rest, levels, points }: RequirementQuestion,
): Reply {
  if (POAM.test(rest)) return sayPoam(one);
  if (POINTS.test(rest)) {
    const said = sayPoints(one);
    if (points === null || !/^(?:is|are|does|do)\b/.test(rest)) return said;
    const is = points === one.points ? 'Yes' : 'No';
    return { ...said, intent: 'yes-no', headline: `${is}: ${said.headline}` };
  }
  if (/\bfar\b|52\.204/.test(rest)) return sayFar(one);
  const [level] = levels;
  if (level !== undefined && /^(?:is|are|does|do)\b/.test(rest)) return sayWhetherAt(one, level);
  return sayRequirement(one);
}

/** What is said of a level, a domain, points or scores: lists and counts. */
export function answerOnLists(
  question: RequirementQuestion,
  table: RequirementTable,
): Reply | null {
  const { rest, levels, domain, points, isOfCmmc } = question;
  const score = scoreAsked(rest);
  if (score !== null && isOfCmmc && points === null && domain === null)
    return sayScores(score, table);
  if (/\bdomains\b|\bfamilies\b/.test(rest))
    return isOfCmmc && levels.length < 2 ? sayDomains(table) : null;
  if (!THINGS.test(rest) && domain === null && points === null) return null;
  if (levels.length > 1) return null;
  const poam =
    POAM.test(rest) && ON.test(rest)
      ? /\bnot\b|\bnever\b|\bcannot\b/.test(rest)
        ? 'no'
        : 'yes'
      : null;
  const isNarrowed = domain !== null || points !== null || poam !== null;
  const level =
    levels[0] ?? (/\b171\b|800171/.test(rest) || points !== null || poam !== null ? 2 : null);
  if (level === null && domain === null)
    return isOfCmmc && /\bhow many\b|\bnumber\b/.test(rest) ? sayLevels(table) : null;
  const isAsked =
    isNarrowed ||
    /\bhow many\b|\bnumber of\b|\blist\b|\bshow\b|\bwhich\b|\bwhat are\b|\ball\b/.test(rest);
  if (!isAsked && !isOfCmmc) return null;
  return sayList({ level, domain, points, poam } satisfies Chosen, table);
}

function scoreAsked(rest: string): 'least' | 'most' | 'points' | null {
  if (!/\bscores?\b|\bpoints\b/.test(rest)) return null;
  if (/\blowest\b|\bmin(?:imum)?\b|\bworst\b|\bleast\b/.test(rest)) return 'least';
  if (/\bhighest\b|\bmax(?:imum)?\b|\bbest\b|\bperfect\b/.test(rest)) return 'most';
  return /\brange\b|\btotal\b|\bsum\b|\ball\b|\bhow many points (?:are|is|in|does)\b/.test(rest)
    ? 'points'
    : null;
}

/** Requirements that a question describes by the words of their titles or by what people call them. */
export function findByTitle(question: RequirementQuestion, table: RequirementTable): Requirement[] {
  const words = wordsOf(question.rest).filter(
    (word) => !PLAIN_WORDS.has(word) && !ASKING.has(word),
  );
  const known = nicknames.find(words);
  if (known !== null) return known.flatMap((number) => table.get(number) ?? []);
  const found = table.titles.find(words).flatMap(({ id, extra }) => {
    const one = table.get(id);
    const isAtLevel = question.levels.length === 0 || question.levels.includes(one?.level ?? 0);
    return one === null || !isAtLevel ? [] : [{ one, extra }];
  });
  // Titles of level 1 come again at level 2, with points, which is what is asked about more often.
  const exact = found.filter(({ extra, one }) => extra === 0 && one.level !== 1);
  const chosen = (exact.length === 1 ? exact : found).map(({ one }) => one);
  return chosen.length > MOST ? [] : chosen;
}

const ASKING: ReadonlySet<string> = new Set(
  `171 800 about address addresses allowed call called can cmmc control controls cover covered covering
  covers deal deals dod domain far go id level m named nist not number plan poa poam point points practice
  practices put requirement requirements requires require required score sp sprs that value which worth 2 2.0`.split(
    /\s+/,
  ),
);
