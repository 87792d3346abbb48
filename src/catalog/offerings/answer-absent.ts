import type { LookUp } from '../look-up.ts';
import { notListed, notListedOf } from './answers/absent.ts';
import { asService, isInBoundary } from './answers/boundary.ts';
import type { Asking } from './asking.ts';
import { NO_PRODUCT, type Tag } from './names/vocabulary.ts';
import { levelsOf } from './read-filter.ts';
import type { OfferingQuestion } from './read-question.ts';
import { besideOf } from './subjects.ts';

const LONGEST_NAME = 5;

/** What a question may say beside the name of a product whose standing it asks. */
const OF_STANDING: ReadonlySet<Tag> = new Set<Tag>([
  'yes',
  'fedramp',
  'authorized',
  'approved',
  'offering',
  'ready',
  'process',
  'listed',
  '20x',
  'have',
  'level:High',
  'level:Moderate',
  'level:Low',
  'level:LI-SaaS',
  'level:20x Low',
  'level:20x Moderate',
  'generic',
  'filler',
  'offerings',
  'ask:services',
  'ask:level',
]);

/** A product is one: "are social media …" asks of a kind. */
const SINGULAR = new Set(['is', 'isnt', 'was', 'has', 'does', 'did']);

/** Answers where words of the question name no offering: a service of one, or something not listed. */
export function answerAbsent(asking: Asking): LookUp | null {
  const { question, named, market } = asking;
  const { tags, tokens } = question;
  const isAsking = tags.has('fedramp') || tags.has('20x');
  const isBoundary = tags.has('ask:services');
  if ((!isAsking && !isBoundary) || question.days !== null) return null;
  if (![...tags.keys()].every((tag) => OF_STANDING.has(tag))) return null;
  if (named.agencies.length + named.assessors.length > 0) return null;
  const [subject, ...others] = named.subjects;
  const found = serviceIn(asking);
  if (found !== null) {
    const isOfSubject = subject !== undefined && !found.coversNames;
    if (!isOfSubject) return isAsking ? asService(found.services, levelsOf(tags), market) : null;
    return others.length === 0 ? isInBoundary(found.services, found.said, subject, market) : null;
  }
  if (!isAsking || !SINGULAR.has(tokens[0]?.text ?? '') || others.length > 0) return null;
  // "Is X recognised by FedRAMP" and "is FedRAMP X" ask of FedRAMP.
  const named20x = Math.max(tags.get('fedramp') ?? -1, tags.get('20x') ?? -1);
  if (named20x < (named.strays.at(-1)?.at ?? 0) || tokens[named20x - 1]?.text === 'by') return null;
  if (subject !== undefined) {
    const beside = besideOf(subject, named.strays, tokens.length);
    if (!subject.isWhole || beside.length < named.strays.length) return null;
    const said = saidFrom(
      question,
      Math.min(subject.start, beside[0]?.at ?? 0),
      Math.max(subject.end - 1, beside.at(-1)?.at ?? 0),
    );
    return notListedOf(said, subject, market.editions);
  }
  const start = named.strays[0]?.at ?? 0;
  const words = named.strays.map(({ word }) => word);
  const isName = isTogether(question, named.strays) && words.length <= LONGEST_NAME;
  const isProduct = words.every((word) => !NO_PRODUCT.has(word));
  return isName && isProduct && start <= 2
    ? notListed(saidFrom(question, start, named.strays.at(-1)?.at ?? start), market.editions)
    : null;
}

/** The service that the left-over words name, alone or with a maker's name beside them. */
function serviceIn({ question, named, services }: Asking) {
  const words = question.tokens.map(({ text }) => text);
  const [best] = services()
    .find(words)
    .filter(({ start, end }) => named.strays.every(({ at }) => at >= start && at < end));
  if (best === undefined) return null;
  const coversNames = named.subjects.every(
    ({ start, end }) => start >= best.start && end <= best.end,
  );
  return { services: best.meanings, said: best.said, coversNames };
}

/** Words of a name stand together; "government" and the like may stand among them. */
function isTogether(
  { tokens, tags }: OfferingQuestion,
  strays: readonly { readonly at: number }[],
): boolean {
  const [first, last] = [strays[0]?.at ?? 0, strays.at(-1)?.at ?? 0];
  const between = tokens.slice(first, last + 1).length - strays.length;
  return between === 0 || (between === 1 && (tags.get('generic') ?? -1) > first);
}

/** The name as asked, with capitals, since questions come in small letters. */
function saidFrom({ tokens, tags }: OfferingQuestion, start: number, last: number): string {
  const end = tags.get('generic') === last + 1 ? last + 1 : last;
  return tokens
    .slice(start, end + 1)
    .map(({ text }, at) => {
      const before = tokens[start + at - 1];
      const isDotted =
        at > 0 &&
        /^(?:com|ai|io|gov|us|net|org)$/.test(text) &&
        before?.end === (tokens[start + at]?.start ?? 0) - 1;
      return isDotted ? `.${text}` : ` ${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    })
    .join('')
    .trim();
}
