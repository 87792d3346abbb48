import type { Entity } from '../../../src/knowledge/schema/entity.ts';
import type { TopicFact } from '../../../src/knowledge/types.ts';

/** A text in parts, so that another can be made of the same shape. */
export type TextTemplate = readonly TextPart[];

type TextPart =
  | { readonly kind: 'plain' | 'word' | 'number'; readonly text: string }
  /** `form` is which of the entity's names was written, by its place among `namesOf`. */
  | { readonly kind: 'entity'; readonly id: string; readonly form: number };

/** A fact with its texts in parts. */
export interface FactTemplate {
  readonly fact: TopicFact;
  /** Every entity of the fact, those in its values included, each once. */
  readonly entities: readonly string[];
  readonly claim: TextTemplate;
  readonly detail: TextTemplate | null;
  readonly questions: readonly TextTemplate[];
}

/** Every name of an entity, the one to show first. */
export const namesOf = (entity: Entity): string[] => [
  entity.name,
  ...(entity.fullName === undefined ? [] : [entity.fullName]),
  ...(entity.abbreviations ?? []),
  ...(entity.aliases ?? []),
];

export const questionText = (question: TopicFact['questions'][number]): string =>
  typeof question === 'string' ? question : question.ask;

/**
 * Takes a fact apart: names of its entities, numbers, words that say something and the rest.
 *
 * @param isFiller tells the words that stay as they are.
 */
export function templateOf(
  fact: TopicFact,
  entities: ReadonlyMap<string, Entity>,
  isFiller: (word: string) => boolean,
): FactTemplate {
  const ids = entitiesIn(fact).filter((id) => entities.has(id));
  const forms = new Map<string, { id: string; form: number }>();
  for (const id of ids) {
    const entity = entities.get(id);
    if (entity === undefined) continue;
    namesOf(entity).forEach((name, form) => {
      if (!forms.has(name.toLowerCase())) forms.set(name.toLowerCase(), { id, form });
    });
  }
  const read = textReader(forms, isFiller);
  return {
    fact,
    entities: ids,
    claim: read(fact.claim),
    detail: fact.detail === undefined ? null : read(fact.detail),
    questions: fact.questions.map((question) => read(questionText(question))),
  };
}

/** What a fact names by id, each once; plain texts in its lists come with it. */
export function entitiesIn(fact: TopicFact): string[] {
  const ids = new Set<string>(fact.entities);
  for (const value of fact.values ?? []) {
    if (value.type === 'party') ids.add(value.who);
    if (value.type === 'list') for (const item of value.items) ids.add(item);
  }
  return [...ids];
}

function textReader(
  forms: ReadonlyMap<string, { id: string; form: number }>,
  isFiller: (word: string) => boolean,
): (text: string) => TextTemplate {
  const names = [...forms.keys()].sort((a, b) => b.length - a.length).map(escapeForRegExp);
  const name = names.length === 0 ? '(?!)' : names.join('|');
  const piece = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<name>${name})(?![\\p{L}\\p{N}])|(?<number>\\d+)|(?<word>\\p{L}+)|[^\\p{L}\\d]+`,
    'giu',
  );
  return (text) =>
    Array.from(text.matchAll(piece), (match): TextPart => {
      const [found] = match;
      const entity = match.groups?.name === undefined ? undefined : forms.get(found.toLowerCase());
      if (entity !== undefined) return { kind: 'entity', ...entity };
      if (match.groups?.number !== undefined) return { kind: 'number', text: found };
      const says = match.groups?.word !== undefined && !isFiller(found.toLowerCase());
      return { kind: says ? 'word' : 'plain', text: found };
    });
}

const escapeForRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
