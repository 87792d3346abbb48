import type { Entity } from './schema/entity.ts';
import type { KnowledgeData, TopicFact } from './types.ts';

/** A table of contents of the knowledge. */
export type Outline = readonly OutlineFolder[];

export interface OutlineFolder {
  /** As in the topics' paths; empty for topics that lie in no folder. */
  readonly folder: string;
  readonly title: string;
  readonly facts: number;
  readonly topics: readonly OutlineTopic[];
}

export interface OutlineTopic {
  /** The path of its file without the ending: `contracts/jedi`. */
  readonly topic: string;
  readonly title: string;
  readonly facts: number;
  /** Names of the things that its facts are about, the most told of first. */
  readonly names: readonly string[];
}

const outlines = new WeakMap<object, Outline>();

/** The outline of a state of the knowledge, made at its first use and kept as long as that is. */
export function outlineOf(knowledge: Pick<KnowledgeData, 'facts' | 'entities'>): Outline {
  const known = outlines.get(knowledge);
  if (known !== undefined) return known;
  const made = makeOutline(knowledge);
  outlines.set(knowledge, made);
  return made;
}

/** The folder of a topic's path. */
export function folderOf(topic: string): string {
  return topic.slice(0, Math.max(0, topic.lastIndexOf('/')));
}

function makeOutline({ facts, entities }: Pick<KnowledgeData, 'facts' | 'entities'>): Outline {
  const title = createTitles(entities);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const byTopic = Map.groupBy(facts, ({ topic }) => topic);
  const topics = Array.from(
    byTopic,
    ([topic, own]): OutlineTopic => ({
      topic,
      title: title(topic.slice(topic.lastIndexOf('/') + 1)),
      facts: own.length,
      names: subjects(own).map((id) => names.get(id) ?? id),
    }),
  ).sort(byTitle);
  return Array.from(
    Map.groupBy(topics, ({ topic }) => folderOf(topic)),
    ([folder, own]): OutlineFolder => ({
      folder,
      title: title(folder.replaceAll('/', '-')) || 'Others',
      facts: own.reduce((sum, topic) => sum + topic.facts, 0),
      topics: own,
    }),
  ).sort(byTitle);
}

const byTitle = (a: { readonly title: string }, b: { readonly title: string }): number =>
  a.title.localeCompare(b.title, 'en');

/** What facts are about, which is the first thing that each names. */
function subjects(facts: readonly TopicFact[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { entities } of facts) {
    const [subject] = entities;
    if (subject !== undefined) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** No name that is a title's part is longer, in words. */
const LONGEST_NAME = 4;

/** Writes the names of files as titles: `jedi-award` as "JEDI award", the names of things as they are written. */
function createTitles(entities: readonly Entity[]): (file: string) => string {
  const written = new Map<string, string>();
  for (const { name, abbreviations = [], aliases = [] } of entities)
    for (const each of [name, ...abbreviations, ...aliases]) {
      const key = each.toLowerCase();
      if (each !== key && !written.has(key)) written.set(key, each);
    }
  return (file) => {
    const words = file.split('-');
    const parts: string[] = [];
    for (let at = 0; at < words.length; ) {
      const end = [...Array(LONGEST_NAME).keys()]
        .map((short) => at + LONGEST_NAME - short)
        .find((to) => to <= words.length && written.has(words.slice(at, to).join(' ')));
      const to = end ?? at + 1;
      const said = words.slice(at, to).join(' ');
      parts.push(written.get(said) ?? said);
      at = to;
    }
    const title = parts.join(' ');
    return title.charAt(0).toUpperCase() + title.slice(1);
  };
}
