import type { Entity } from '../knowledge/schema/entity.ts';
import { normalise } from '../language/normalise.ts';
import type { Item, Statement } from './statement.ts';

/** What a text has named so far, the latest first. */
export interface Thread {
  /** The entities of the sentences before, those of the latest first. */
  readonly named: readonly string[];
  /** What the sentence before was about. */
  readonly subject: string | null;
  /** The dates of the latest sentence that had any. */
  readonly dates: readonly Item[];
}

export const NOTHING_SAID: Thread = { named: [], subject: null, dates: [] };

type Kind = Entity['kind'];
/** Kinds of which a sentence speaks that is about something else. */
const ATTRIBUTES: readonly Kind[] = ['level', 'concept', 'person', 'agency', 'office'];
const ORGANISATIONS: readonly Kind[] = ['company', 'agency', 'office'];
const WORDS: readonly { readonly pattern: RegExp; readonly kinds: readonly Kind[] }[] = [
  {
    pattern:
      /\b(?:the|this|that|its|their) (?:[a-z-]+ )?(?:contract|deal|award|buy|procurement|agreement|order)\b/,
    kinds: ['contract'],
  },
  {
    pattern: /\b(?:the|this|that) (?:company|firm|provider|vendor|giant|supplier|tech giant)\b/,
    kinds: ['company'],
  },
  {
    pattern: /\b(?:the|this|that) (?:agency|department|bureau|administration|office|board)\b/,
    kinds: ['agency', 'office'],
  },
  {
    pattern:
      /\b(?:the|this|that) (?:program|programme|initiative|strategy|scheme|framework|project)\b/,
    kinds: ['programme', 'contract', 'standard', 'concept'],
  },
  {
    pattern: /\b(?:the|this|that) (?:service|platform|cloud|product|tool|system|region)\b/,
    kinds: ['cloud', 'service', 'product', 'region'],
  },
  {
    pattern:
      /\b(?:the|this|that) (?:law|act|order|directive|rule|rules|memo|policy|clause|regulation)\b/,
    kinds: ['law', 'directive', 'standard'],
  },
  { pattern: /\b(?:the|this|that) (?:level|baseline)\b/, kinds: ['level'] },
  { pattern: /^(?:he|she)\b|\b(?:he|she|his|her|him)\b/, kinds: ['person'] },
];
const pointing = /\b(?:it|its|they|their|them|these|those|this|that|there)\b/;
/** Words that add to what was said before. */
const leaning = /\b(?:followed|too|also|likewise|as well|did so|the same|the latter|the former)\b/;
/** "The company founded by …" says itself which company it means. */
const described =
  /^ ?(?:(?:now|then|once|still) )?(?:headed|led|founded|run|owned|that|which|who|of|behind|chaired|called|named)\b/;

/**
 * The entities that a sentence leaves to the ones before: "it", "the contract", "she". Empty where it
 * points at nothing, or at something that its own words name.
 */
export function pointedAt(
  written: string,
  { entities, items }: Statement,
  { named, subject }: Thread,
  names: ReadonlyMap<string, Entity>,
): { readonly carried: readonly string[]; readonly isPointing: boolean } {
  const kindOf = (id: string): Kind | undefined => names.get(id)?.kind;
  // "IT" in capitals points at nothing.
  const normal = normalise(written.replaceAll(/\bIT\b/g, ''));
  const found: string[] = [];
  for (const { pattern, kinds } of WORDS) {
    const match = pattern.exec(normal);
    if (match === null || described.test(normal.slice(match.index + match[0].length))) continue;
    // "The contract" right before its own name: "the contract JEDI".
    if (entities.some((id) => isOf(kindOf(id), kinds) && isBeside(normal, match, names.get(id))))
      continue;
    const last = [subject, ...named].find((id) => id !== null && isOf(kindOf(id), kinds));
    if (last !== undefined && last !== null) found.push(last);
  }
  const isOnSomething =
    entities.some((id) => !isOf(kindOf(id), ATTRIBUTES)) ||
    kindOf(opensWith(items) ?? '') === 'concept';
  const pointsBack = found.length > 0 || pointing.test(normal) || leaning.test(normal);
  if ((pointsBack || !isOnSomething) && subject !== null) {
    const others = named.filter((id) => !isOf(kindOf(id), ATTRIBUTES)).slice(0, MOST_CARRIED);
    const kin = (names.get(subject)?.related ?? []).slice(0, MOST_CARRIED);
    found.push(subject, ...others, ...kin);
  }
  const carried = [...new Set(found)].filter((id) => !entities.includes(id));
  return { carried, isPointing: pointsBack && carried.length > 0 };
}

function isBeside(normal: string, match: RegExpExecArray, entity: Entity | undefined): boolean {
  const around = normal.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30);
  return entity !== undefined && around.includes(entity.name.toLowerCase());
}

const isOf = (kind: Kind | undefined, kinds: readonly Kind[]): boolean =>
  kind !== undefined && kinds.includes(kind);

/** The thread behind a sentence: what it named, and what it was about. */
export function continued(
  { entities, items }: Statement,
  resolved: readonly string[],
  thread: Thread,
  names: ReadonlyMap<string, Entity>,
): Thread {
  const own = items.filter(({ type }) => type === 'date');
  const dates = own.length > 0 ? own : thread.dates;
  const [pointed] = resolved;
  const said = pointed === undefined ? entities : [...entities, pointed];
  if (said.length === 0) return { ...thread, dates };
  const isThing = (id: string): boolean => {
    const kind = names.get(id)?.kind;
    return !isOf(kind, ATTRIBUTES) && !isOf(kind, ORGANISATIONS);
  };
  const opening = opensWith(items);
  const isOrganisation = opening !== null && isOf(names.get(opening)?.kind, ORGANISATIONS);
  const subject =
    (isOrganisation ? null : opening) ?? pointed ?? entities.find(isThing) ?? entities[0] ?? null;
  return { named: [...new Set([...said, ...thread.named])].slice(0, MOST_KEPT), subject, dates };
}

/** The name with which a sentence opens, which is what it is about; null where it opens otherwise. */
function opensWith(items: readonly Item[]): string | null {
  const [first] = items;
  return first?.type === 'name' && first.at <= 1 ? first.entity : null;
}

const MOST_KEPT = 12;
const MOST_CARRIED = 4;
