import type { LookUp } from '../look-up.ts';
import { answerAbsent } from './answer-absent.ts';
import { answerList } from './answer-list.ts';
import { answerSubject } from './answer-subject.ts';
import { doesUse, sponsoredBy, usedBy } from './answers/agencies.ts';
import { asService } from './answers/boundary.ts';
import { compare } from './answers/compare.ts';
import { isBuiltOn } from './answers/leverage.ts';
import { type Asking, isAboutFedramp } from './asking.ts';
import { FOREIGN_WORDS } from './names/vocabulary.ts';
import { levelsOf } from './read-filter.ts';
import type { OfferingQuestion } from './read-question.ts';
import type { Subject } from './subjects.ts';

/** What the Marketplace says to a question; null where it is not its. */
export function answerQuestion(asking: Asking): LookUp | null {
  const { question, named } = asking;
  if (named.strays.some(({ word }) => FOREIGN_WORDS.has(word))) return null;
  if (named.strays.length > 0) return answerAbsent(asking);
  if (named.agencies.length > 0) return answerAgency(asking);
  const { subjects } = named;
  const [first, second] = subjects;
  if (asksLeave(question)) return null;
  if (first === undefined) return answerList(asking);
  if (second === undefined) return answerSubject(first, asking);
  if (question.tags.has('how')) return null;
  if (isOneOnOther(question, first, second) && !question.tags.has('ask:leverage')) return null;
  if (question.tags.has('ask:leverage') && question.tags.has('yes'))
    return isBuiltOn(first, second, asking.market);
  const service = namedAsService(asking);
  if (service !== null) return service;
  if (!isPair(question, first, second)) return null;
  if (isAboutFedramp(question)) return compare(subjects, asking.market.editions, 'asked');
  return question.tags.has('yes') ? null : compare(subjects, asking.market.editions, 'named');
}

/** "Can a state use it", "is there a marketplace in it": not whether it is authorized. */
function asksLeave({ tokens }: OfferingQuestion): boolean {
  const [first, second] = tokens.map(({ text }) => text);
  return (first === 'can' && second !== 'you') || (second === 'there' && first !== undefined);
}

const textBetween = ({ tokens }: OfferingQuestion, a: Subject, b: Subject): string =>
  tokens
    .slice(a.end, b.start)
    .map(({ text }) => text)
    .join(' ');

/** "VMware Cloud on AWS GovCloud" is neither of the two. */
const isOneOnOther = (question: OfferingQuestion, a: Subject, b: Subject): boolean =>
  /^(?:on|in|for|with)\b/.test(textBetween(question, a, b));

/** Two names side by side are compared only where the question joins them. */
const isPair = (question: OfferingQuestion, a: Subject, b: Subject): boolean =>
  question.tags.has('versus') ||
  (/^(?:and|or|&)?$/.test(textBetween(question, a, b)) &&
    question.tokens.some(({ text }) => text === 'and'));

/** "Azure OpenAI" is two providers' names, and a service of one of them. */
function namedAsService({ question, named, market, services }: Asking): LookUp | null {
  const { subjects } = named;
  const [found] = services()
    .find(question.tokens.map(({ text }) => text))
    .filter(({ start, end }) => subjects.every((each) => each.start >= start && each.end <= end));
  if (found === undefined || !question.tags.has('fedramp') || question.days !== null) return null;
  return asService(found.meanings, levelsOf(question.tags), market);
}

function answerAgency({ question, named, market }: Asking): LookUp | null {
  const { tags } = question;
  const { agencies, subjects } = named;
  const [subject] = subjects;
  const isUse = tags.has('ask:agencies') || tags.has('ask:reuse');
  const isAbout = isAboutFedramp(question) || tags.has('ask:sponsor');
  if (subject !== undefined) {
    if (!tags.has('yes') || subjects.length > 1 || !(isUse || isAbout)) return null;
    return orNamed(doesUse(agencies, subject, market), isAbout);
  }
  const isListing =
    tags.has('what') || tags.has('list') || tags.has('count') || tags.has('offerings');
  const isDoing =
    tags.has('have') || tags.has('yes') || question.tokens.some(({ text }) => text === 'by');
  if (!isListing || !(isDoing || isUse) || tags.has('who') || tags.has('how')) return null;
  if (tags.has('ask:sponsor')) return sponsoredBy(agencies, market);
  if (!isUse && !isAbout) return null;
  return orNamed(usedBy(agencies, market), isAbout);
}

const orNamed = (found: LookUp | null, isAsked: boolean): LookUp | null =>
  found === null || isAsked ? found : { ...found, certainty: 'named' };
