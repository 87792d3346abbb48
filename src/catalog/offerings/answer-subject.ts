import type { LookUp } from '../look-up.ts';
import { agenciesOf } from './answers/agencies.ts';
import { askField } from './answers/ask-field.ts';
import { asService, servicesOf } from './answers/boundary.ts';
import { card, providerCard } from './answers/card.ts';
import { FIELDS } from './answers/fields.ts';
import { history, started } from './answers/history.ts';
import { builtOn, runsOn } from './answers/leverage.ts';
import { statusThen } from './answers/then.ts';
import { yesNo } from './answers/yes-no.ts';
import { type Asking, isAboutFedramp } from './asking.ts';
import { isAskedFor } from './filter.ts';
import type { Tag } from './names/vocabulary.ts';
import { filterOf, levelsOf, standingOf } from './read-filter.ts';
import type { Subject } from './subjects.ts';

/** Of their level, their services and their state much else is told than FedRAMP's. */
const BIG_CLOUDS = new Set(['Amazon', 'Microsoft', 'Google', 'Oracle', 'IBM']);

/** What a question asks of one offering, or of one provider. */
export function answerSubject(whole: Subject, asking: Asking): LookUp | null {
  const { question, market } = asking;
  const { tags } = question;
  const { editions } = market;
  if (tags.has('changed')) return null;
  const has = (tag: Tag): boolean => tags.has(tag);
  const isWide = BIG_CLOUDS.has(whole.family.name);
  // "Authorizations of Azure Government" are DoD's too.
  const isPlain =
    has('fedramp') ||
    has('20x') ||
    has('listed') ||
    has('ready') ||
    levelsOf(tags).length > 0 ||
    (isAboutFedramp(question) && !isWide);
  const orNamed = (found: LookUp | null, isAsked: boolean): LookUp | null =>
    found === null || isAsked ? found : { ...found, certainty: 'named' };

  const isPolar = has('yes') || tags.get('have') === 0;
  const isYesNo =
    isPolar && !has('ask:date') && !has('what') && !has('list') && !has('count') && !has('who');
  if (has('how') && !has('ask:path')) return null;
  if (has('ask:leverage')) return isPolar || ASKING.some(has) ? leverage(whole, asking) : null;
  const subject = isYesNo || !ASKS.some(has) ? whole : atLevel(whole, levelsOf(tags));
  if (question.days !== null)
    return isPlain ? statusThen(subject, question.days, isYesNo, editions) : null;
  if (has('ask:services') && !(isYesNo && isPlain) && !isOfferingsAsked(subject, asking))
    return isWide && !has('fedramp') && !saysBoundary(asking)
      ? null
      : orNamed(
          servicesOf(subject, market, saysBoundary(asking)),
          isPlain || saysBoundary(asking) || !subject.isWhole,
        );
  if (has('ask:history'))
    return orNamed(history(subject, editions), isPlain || hasWord(asking, 'status'));
  if ((has('ask:started') && !has('ask:path')) || (has('ask:date') && has('process')))
    return orNamed(started(subject, editions), isPlain || isOnItsWay(subject));
  if (has('ask:agencies') && !has('ask:reuse') && isUsersAsked(asking))
    return agenciesOf(subject, market);
  const field = FIELDS.find(({ tag }) => has(tag));
  if (field?.tag === 'ask:date' && has('ready')) return history(subject, editions);
  if (field !== undefined) {
    if (field.tag === 'ask:date' && !isPlain && !has('delisted')) return null;
    const isBroad =
      field.tag === 'ask:level' || field.tag === 'ask:status' || field.tag === 'ask:website';
    return orNamed(
      askField(subject, field, editions),
      isPlain || !isBroad || (!isWide && !hasWord(asking, 'impact')),
    );
  }
  if (has('path:JAB') && field === undefined && isYesNo) {
    const path = FIELDS.find(({ tag }) => tag === 'ask:path');
    return path === undefined ? null : askField(subject, path, editions);
  }
  if (isYesNo || (levelsOf(tags).length > 0 && !isListing(tags))) {
    if (!isPlain && (standingOf(tags) === null || has('approved'))) return null;
    const asked = {
      standing: standingOf(tags) ?? 'authorized',
      levels: levelsOf(tags),
      is20x: has('20x'),
    };
    return inBoundaryInstead(subject, asking) ?? yesNo(subject, asked, editions);
  }
  if (isListing(tags) || has('have')) return listOf(subject, asking, isPlain);
  if (has('who')) return null;
  return card(subject, editions, isPlain ? 'asked' : 'named');
}

/** What has lost its own listing can live on inside another's boundary, as Wickr does in AWS's. */
function inBoundaryInstead(
  subject: Subject,
  { question, market, services }: Asking,
): LookUp | null {
  if (subject.offerings.some(({ standing }) => standing !== 'none')) return null;
  const [found] = services().find(question.tokens.map(({ text }) => text));
  return found === undefined ? null : asService(found.meanings, levelsOf(question.tags), market);
}

/** What a provider has, or those of it that a level or the like leaves. */
function listOf(subject: Subject, asking: Asking, isPlain: boolean): LookUp | null {
  const { question, market } = asking;
  const filter = filterOf(question, asking.named);
  const isFiltered = filter.levels.length > 0 || filter.is20x || filter.models.length > 0;
  const left = isFiltered ? subject.offerings.filter((each) => isAskedFor(each, filter)) : [];
  const narrowed = left.length > 0 ? { ...subject, offerings: left } : subject;
  const isWhole = subject.isWhole && (isListing(question.tags) || question.tags.has('have'));
  const certainty = isPlain ? 'asked' : 'named';
  return isWhole &&
    (question.tags.has('offerings') ||
      question.tags.has('ask:services') ||
      question.tags.has('have') ||
      question.tags.has('list') ||
      question.tags.has('count'))
    ? providerCard(narrowed, market.editions, certainty)
    : card(narrowed, market.editions, certainty);
}

const isListing = (tags: Asking['question']['tags']): boolean =>
  tags.has('what') || tags.has('list') || tags.has('count') || tags.has('offerings');

/** "What runs on X" asks for what is above it, "what does X run on" for what is below. */
function leverage(subject: Subject, { question, market }: Asking): LookUp | null {
  const at = question.tags.get('ask:leverage') ?? 0;
  const isBelow = subject.end <= at || question.tokens[at]?.text === 'underlying';
  const isTurned = hasWord({ question }, 'by');
  return isBelow === isTurned ? builtOn(subject, market) : runsOn(subject, market);
}

const hasWord = ({ question }: Pick<Asking, 'question'>, word: string): boolean =>
  question.tokens.some(({ text }) => text === word);

const saysBoundary = (asking: Asking): boolean =>
  hasWord(asking, 'boundary') || (hasWord(asking, 'scope') && !hasWord(asking, 'audit'));

/** "Which agencies use it", "who uses it": not who may, nor what it is for agencies. */
function isUsersAsked(asking: Asking): boolean {
  const { tags } = asking.question;
  if (['can', 'may', 'could', 'should', 'i', 'we'].some((word) => hasWord(asking, word)))
    return false;
  const { tokens } = asking.question;
  const at = tokens.findIndex(({ text }) => text === 'agencies' || text === 'customers');
  const isAgencies = at !== -1 && tokens[at - 1]?.text !== 'for';
  if (tags.has('who')) return hasWord(asking, 'uses') || hasWord(asking, 'using');
  const isWhich = /^(?:which|what)$/.test(tokens[at - 1]?.text ?? '');
  return isAgencies && (isWhich || tags.has('list') || tags.has('what') || tags.has('count'));
}

/** "Which IBM services are FedRAMP": its offerings; the services of the great clouds are in a boundary. */
function isOfferingsAsked(subject: Subject, asking: Asking): boolean {
  const isGreat = BIG_CLOUDS.has(subject.family.name) && subject.family.name !== 'IBM';
  return subject.isWhole && !isGreat && !saysBoundary(asking);
}

/** Asked of one level, a field is that level's: "the Moderate one's date". */
function atLevel(subject: Subject, levels: readonly string[]): Subject {
  const fitting = subject.offerings.filter(({ level }) => levels.includes(level));
  return fitting.length === 0 ? subject : { ...subject, offerings: fitting };
}

const ASKS: readonly Tag[] = [
  'ask:services',
  'ask:history',
  'ask:started',
  'ask:agencies',
  ...FIELDS.map(({ tag }) => tag).filter((tag) => tag !== 'ask:level'),
];
const ASKING: readonly Tag[] = ['what', 'who', 'list', 'count'];

const isOnItsWay = ({ offerings }: Subject): boolean =>
  offerings.every(({ standing }) => standing !== 'authorized');
