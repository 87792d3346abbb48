import Fuse from 'fuse.js';
import { onceEach } from '../answer/once-each.ts';
import type { Entity } from '../knowledge/schema/entity.ts';
import { normalise } from '../language/normalise.ts';
import { findMarkings } from '../markings/find-markings.ts';
import { aliasKey } from '../search/alias-index.ts';
import type { BriefSituation } from './situation.ts';

/** What a brief was asked on. */
export type Subject =
  | { readonly found: 'one'; readonly entity: string; readonly others: readonly string[] }
  /** Several things go by the name, or the text names several, or a topic's facts are about several. */
  | { readonly found: 'several'; readonly entities: readonly string[] }
  /** Nothing goes by it; these come nearest, and may be none. */
  | { readonly found: 'none'; readonly near: readonly string[] }
  /** The text carries classification markings, and was not looked up. */
  | { readonly found: 'marked' };

const MOST_OFFERED = 5;
/** Shorter texts are like anything. */
const SHORTEST = 3;
/** Of so large a part of a topic's facts a thing is what the topic is about. */
const MAINLY = 0.5;

/**
 * Finds what a text names: a thing by any of its names, with slips, or a topic by its path
 * (`contracts/jwcc`). A name that several things share is decided only where it is what one of them is
 * called first.
 */
export function findSubject(text: string, situation: BriefSituation): Subject {
  if (findMarkings(text).length > 0) return { found: 'marked' };
  const topic = findTopic(text, situation);
  if (topic !== null) return topic;
  const { index, names, today } = situation;
  const reading = index.reader.read(text, today, index);
  const [mention] = reading.mentions;
  if (mention === undefined || reading.unknown.length + reading.ordinary.length > 0)
    return { found: 'none', near: near(text, reading.entities, situation) };
  if (reading.entities.length > 1) return { found: 'several', entities: reading.entities };
  const { entity, candidates, isDecided } = mention;
  // "the JEDI contract" asks for no more than JEDI; "jwcc price" does.
  const kind = index.reader.conceptOf(names.get(entity)?.kind ?? '');
  const [more, ...rest] = reading.concepts.filter(({ concept }) => concept !== kind);
  // One word may have been there to say which of several things is meant.
  if (more !== undefined && (!isDecided || rest.length > 0))
    return { found: 'none', near: reading.entities };
  if (candidates.length === 1 || isDecided) return { found: 'one', entity, others: [] };
  const key = aliasKey(reading.text);
  const [first, second] = candidates.filter((id) => aliasKey(names.get(id)?.name ?? '') === key);
  const meant = first ?? candidates.find((id) => id === normalise(text).replaceAll(' ', '-'));
  return meant === undefined || second !== undefined
    ? { found: 'several', entities: candidates }
    : { found: 'one', entity: meant, others: candidates.filter((id) => id !== meant) };
}

/** The thing that the facts of a topic are about; null where the text is no topic's path. */
function findTopic(text: string, { knowledge }: BriefSituation): Subject | null {
  const path = text
    .trim()
    .replace(/^knowledge\//, '')
    .replace(/\.ya?ml$/, '');
  if (!path.includes('/')) return null;
  const subjects = knowledge.facts
    .filter(({ topic }) => topic === path)
    .map(({ entities: [first = ''] }) => first);
  if (subjects.length === 0) return null;
  const counted = [...Map.groupBy(subjects, (id) => id)]
    .map(([id, { length }]) => ({ id, share: length / subjects.length }))
    .sort((a, b) => b.share - a.share);
  const named = counted.find(({ id }) => path.endsWith(`/${id}`));
  const main = named ?? counted.find(({ share }) => share >= MAINLY);
  return main === undefined
    ? { found: 'several', entities: counted.map(({ id }) => id).slice(0, MOST_OFFERED) }
    : { found: 'one', entity: main.id, others: [] };
}

/** What was named besides words that say nothing here, else what has the likest name. */
function near(
  text: string,
  named: readonly string[],
  { knowledge }: BriefSituation,
): readonly string[] {
  if (named.length > 0 || text.trim().length < SHORTEST) return named.slice(0, MOST_OFFERED);
  const rows = knowledge.entities.flatMap((entity) =>
    namesOf(entity).map((name) => ({ id: entity.id, name })),
  );
  const fuse = new Fuse(rows, { keys: ['name'], threshold: 0.3 });
  const like = fuse.search(text.slice(0, 60), { limit: 4 * MOST_OFFERED });
  return onceEach(like.map(({ item }) => item.id)).slice(0, MOST_OFFERED);
}

const namesOf = ({ name, fullName, abbreviations = [], aliases = [] }: Entity): string[] => [
  name,
  ...(fullName === undefined ? [] : [fullName]),
  ...abbreviations,
  ...aliases,
];

/** A name that means a thing and nothing else, to ask for it under. */
export function nameToAsk(id: string, situation: BriefSituation): string {
  const entity = situation.names.get(id);
  if (entity === undefined) return id;
  const means = (name: string): boolean => {
    const subject = findSubject(name, situation);
    return subject.found === 'one' && subject.entity === id;
  };
  return namesOf(entity).find(means) ?? id;
}
