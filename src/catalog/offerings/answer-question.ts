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

/** What the Marketplace says to a question; null where it is not its. */
export function answerQuestion(asking: Asking): LookUp | null {
  const { question, named } = asking;
  if (named.strays.some(({ word }) => FOREIGN_WORDS.has(word))) return null;
  if (named.strays.length > 0) return answerAbsent(asking);
  if (named.agencies.length > 0) return answerAgency(asking);
  const { subjects } = named;
  const [first, second] = subjects;
  if (first === undefined) return answerList(asking);
  if (second === undefined) return answerSubject(first, asking);
  if (question.tags.has('how')) return null;
  if (question.tags.has('ask:leverage') && question.tags.has('yes'))
    return isBuiltOn(first, second, asking.market);
  const service = namedAsService(asking);
  if (service !== null) return service;
  if (isAboutFedramp(question)) return compare(subjects, asking.market.editions, 'asked');
  return question.tags.has('yes') ? null : compare(subjects, asking.market.editions, 'named');
}

/** "Azure OpenAI" is two providers' names, and a service of one of them. */
function namedAsService({ question, named, market, services }: Asking): LookUp | null {
  const { subjects } = named;
  const [found] = services()
    .find(question.tokens.map(({ text }) => text))
    .filter(({ start, end }) => subjects.every((each) => each.start >= start && each.end <= end));
  if (found === undefined || !isAboutFedramp(question)) return null;
  return asService(found.meanings, levelsOf(question.tags), market);
}

function answerAgency({ question, named, market }: Asking): LookUp | null {
  const { tags } = question;
  const { agencies, subjects } = named;
  const [subject] = subjects;
  const isUse = tags.has('ask:agencies') || tags.has('ask:reuse');
  const isAbout = isAboutFedramp(question) || tags.has('ask:sponsor');
  if (subject !== undefined)
    return tags.has('yes') && (isUse || isAbout || tags.has('have'))
      ? doesUse(agencies, subject, market)
      : null;
  const isListing =
    tags.has('what') || tags.has('list') || tags.has('count') || tags.has('offerings');
  if (!isListing || tags.has('who') || tags.has('how')) return null;
  if (tags.has('ask:sponsor')) return sponsoredBy(agencies, market);
  if (!isUse && !isAbout) return null;
  const found = usedBy(agencies, market);
  return found === null || isAbout ? found : { ...found, certainty: 'named' };
}
