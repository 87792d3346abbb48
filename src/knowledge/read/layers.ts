import type { Ageing } from '../schema/ageing.ts';
import type { Comparison } from '../schema/comparison.ts';
import type { Entity, SharedAlias } from '../schema/entity.ts';
import type { Language } from '../schema/language.ts';
import type { KnowledgeData, TopicFact } from '../types.ts';

/** What one folder holds. */
export interface Layer {
  readonly facts: TopicFact[];
  readonly entities: Entity[];
  readonly sharedAliases: SharedAlias[];
  readonly comparisons: Comparison[];
  readonly language: Language;
  readonly ageing: Ageing;
}

export function emptyLayer(): Layer {
  return {
    facts: [],
    entities: [],
    sharedAliases: [],
    comparisons: [],
    language: { synonyms: [], intents: [], fillers: [], cues: noCues(), ranking: {} },
    ageing: {},
  };
}

/**
 * Puts folders on top of each other. An item of a later folder takes the place of the one with the
 * same id as a whole; words and phrases of the language add up; weights go by their name.
 */
export function mergeLayers(sparse: readonly (Layer | undefined)[]): KnowledgeData {
  const layers = sparse.filter((layer) => layer !== undefined);
  const idOf = ({ id }: { readonly id: string }) => id;
  return {
    facts: overlay(
      layers.map(({ facts }) => facts),
      idOf,
    ),
    entities: overlay(
      layers.map(({ entities }) => entities),
      idOf,
    ),
    sharedAliases: overlay(
      layers.map(({ sharedAliases }) => sharedAliases),
      ({ alias }) => alias.toLowerCase(),
    ),
    comparisons: overlay(
      layers.map(({ comparisons }) => comparisons),
      idOf,
    ),
    language: {
      synonyms: layers.flatMap(({ language }) => language.synonyms),
      intents: layers.flatMap(({ language }) => language.intents),
      fillers: layers.flatMap(({ language }) => language.fillers),
      cues: mergeCues(layers.map(({ language }) => language.cues)),
      ranking: Object.assign({}, ...layers.map(({ language }) => language.ranking)),
    },
    ageing: Object.assign({}, ...layers.map(({ ageing }) => ageing)),
  };
}

function noCues(): Language['cues'] {
  return { pointsBack: [], negated: [], qualifiers: [], narrowing: [], incidental: [], moods: [] };
}

function mergeCues(all: readonly Language['cues'][]): Language['cues'] {
  return {
    pointsBack: all.flatMap(({ pointsBack }) => pointsBack),
    negated: all.flatMap(({ negated }) => negated),
    qualifiers: all.flatMap(({ qualifiers }) => qualifiers),
    narrowing: all.flatMap(({ narrowing }) => narrowing),
    incidental: all.flatMap(({ incidental }) => incidental),
    moods: all.flatMap(({ moods }) => moods),
  };
}

function overlay<T>(lists: readonly (readonly T[])[], key: (item: T) => string): T[] {
  const items = new Map<string, T>();
  for (const list of lists) for (const item of list) items.set(key(item), item);
  return [...items.values()];
}
