import type { Catalog } from '../catalog.ts';
import type { CatalogRecord, Domain, LookUp, LookUpQuestion, OpenDomain } from '../look-up.ts';
import { lookUpOf } from '../wording/reply.ts';
import { answerOnLists, answerOnNumbers, answerOnOne, findByTitle } from './answer.ts';
import { type RequirementQuestion, readRequirementQuestion } from './read-question.ts';
import { sayFound } from './say-lists.ts';
import { sayRequirement, sayWhetherRequired } from './say-requirement.ts';
import { RequirementTable } from './table.ts';

/** Revision 3 and CMMC 1.0 number otherwise, and other tables or the facts speak of them. */
const NOT_OURS = /\brev(?:ision)?\.? ?3\b|\br3\b|\bcmmc 1(?:\.0)?\b|\blevel [45]\b/;
/** A number is one of these where the question speaks of such things. */
const CONTEXT =
  /\bcmmc\b|\b171\b|\bsprs\b|\bpoa ?&? ?ms?\b|\bpoints?\b|\bworth\b|\brequirements?\b|\bpractices?\b|\bnist\b|\bcontrols?\b/;
const LISTS =
  /\bhow many\b|\bnumber of\b|\blist\b|\bshow\b|\bwhich\b|\bwhat are\b|\ball\b|\bscores?\b|\bpoints\b|\bpoa|\bdomains\b|\bfamilies\b/;
const GOES_ON =
  /^(?:and|also|what about|how about|or)\b|\b(?:it|that one|this one|this requirement|that requirement)\b/;

/** The requirements of CMMC and NIST SP 800-171 Rev. 2, with DoD's points. */
export const requirements: Domain = {
  name: 'requirements',
  open: (catalog: Catalog) => {
    const file = catalog.table('cmmc');
    return file === null ? null : openRequirements(new RequirementTable(file));
  },
};

function openRequirements(table: RequirementTable): OpenDomain {
  return {
    lookUp: (question) => lookUp(question, table),
    *records(): Iterable<CatalogRecord> {
      for (const one of table.all) {
        const { headline, points = [] } = sayRequirement(one);
        yield {
          id: `requirement:${one.id}`,
          topic: 'requirements',
          text: [headline, ...points].join(' '),
          aliases: [one.id, one.requirement, one.title],
          date: table.edition.date,
          edition: table.edition,
        };
      }
    },
  };
}

function lookUp({ text, history }: LookUpQuestion, table: RequirementTable): LookUp | null {
  if (NOT_OURS.test(text)) return null;
  const question = withTurnBefore(text, history, table);
  if (question === null) return null;
  const { numbers, left, rest, isOfCmmc } = question;
  if (numbers.length > 0) {
    const isPlaced = left.length === 0;
    if (!isPlaced && !isOfCmmc && !CONTEXT.test(text)) return null;
    const isAbsent = numbers.every((number) => table.get(number) === null);
    if (isAbsent && !isPlaced) return null;
    const reply = answerOnNumbers(
      isPlaced ? question : { ...question, rest: '', levels: [] },
      table,
    );
    if (reply === null) return null;
    const isOnlyNamed = rest === '' && numbers.length === 1 && !isAbsent;
    return lookUpOf(reply, table.edition, isPlaced && !isOnlyNamed ? 'asked' : 'named');
  }
  if (left.length === 0) {
    const reply = answerOnLists(question, table);
    if (reply !== null)
      return lookUpOf(reply, table.edition, LISTS.test(rest) ? 'asked' : certaintyOf(question));
  }
  return isOfCmmc || /\brequirements?\b/.test(text) ? byTitle(question, text, table) : null;
}

/** "cmmc level 2 requirements" may ask for more than the list. */
const certaintyOf = ({ domain, points }: RequirementQuestion): LookUp['certainty'] =>
  domain === null && points === null ? 'named' : 'asked';

function byTitle(
  question: RequirementQuestion,
  text: string,
  table: RequirementTable,
): LookUp | null {
  if (!question.isOfCmmc && !/\bpoints?\b|\bworth\b/.test(question.rest)) return null;
  const isOf171 = /\b171\b|800171/.test(text) && !/\bcmmc\b/.test(text);
  const found = findByTitle(question, table).filter(({ level }) => !isOf171 || level === 2);
  const [only, second] = found;
  if (only === undefined) return null;
  const isWhether = /^(?:does|do|is|are) .*\brequire[sd]?\b/.test(text);
  const reply =
    second !== undefined
      ? sayFound(found)
      : isWhether
        ? sayWhetherRequired(only)
        : answerOnOne(only, question);
  return lookUpOf({ ...reply, confidence: 0.85 }, table.edition);
}

/** The question, with the requirement of the turn before where it goes on about it. */
function withTurnBefore(
  text: string,
  history: readonly string[],
  table: RequirementTable,
): RequirementQuestion | null {
  const question = readRequirementQuestion(text, table.domains);
  const before = history.at(-1);
  if ((question?.numbers.length ?? 0) > 0 || before === undefined || !GOES_ON.test(text))
    return question;
  const [number] = readRequirementQuestion(before, table.domains)?.numbers ?? [];
  if (number === undefined) return question;
  const again = readRequirementQuestion(`${text} ${number}`, table.domains);
  return again === null || again.left.length > 0 ? question : again;
}
