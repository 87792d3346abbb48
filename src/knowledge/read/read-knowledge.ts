import { kindOfFile } from '../file-kind.ts';
import type { FoundFiles } from '../files.ts';
import type { Problem } from '../problem.ts';
import { Ageing } from '../schema/ageing.ts';
import { Comparison } from '../schema/comparison.ts';
import { Entity, SharedAlias } from '../schema/entity.ts';
import { Fact } from '../schema/fact.ts';
import { Language } from '../schema/language.ts';
import type { KnowledgeData } from '../types.ts';
import { itemsOf } from './items.ts';
import { emptyLayer, type Layer, mergeLayers } from './layers.ts';
import { Places } from './places.ts';
import { parseYamlFile } from './yaml-file.ts';

/** Everything as read from the files, before the rules have looked at it as a whole. */
export interface KnowledgeSource {
  /** The layers put together; items with problems of their own are left out. */
  readonly data: KnowledgeData;
  readonly layers: readonly Layer[];
  readonly places: Places;
  /** Ids of the items that were left out, so that references to them are not reported too. */
  readonly broken: ReadonlySet<string>;
  /** False where a whole file could not be read: then no reference can be judged. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** Parses and checks every file by its schema, and gathers every problem. */
export function readKnowledge({ files, problems: found }: FoundFiles): KnowledgeSource {
  const problems = [...found];
  const broken = new Set<string>();
  const places = new Places();
  const layers: Layer[] = [];
  let complete = found.length === 0;
  for (const file of files) {
    const layer = layers[file.layer] ?? emptyLayer();
    layers[file.layer] = layer;
    const kind = kindOfFile(file.path);
    if (kind.kind === 'other') continue;
    if (kind.kind === 'misplaced') {
      const { seen, fix } = kind;
      problems.push({ file: file.shown, line: null, subject: null, field: 'the file', seen, fix });
      continue;
    }
    const parsed = parseYamlFile(file);
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      complete = false;
      continue;
    }
    const read = itemsOf(parsed.file, { places, problems, broken });
    switch (kind.kind) {
      case 'facts':
        layer.facts.push(...read.list(Fact, (fact) => ({ ...fact, topic: kind.topic })));
        break;
      case 'entities':
        layer.entities.push(...read.list(Entity));
        break;
      case 'aliases':
        layer.sharedAliases.push(...read.list(SharedAlias));
        break;
      case 'comparisons':
        layer.comparisons.push(...read.list(Comparison));
        break;
      case 'ageing':
        Object.assign(layer.ageing, read.whole(Ageing));
        break;
      case 'language':
        if (kind.key === 'ranking')
          Object.assign(layer.language.ranking, read.whole(Language.shape.ranking));
        else if (kind.key === 'cues')
          Object.assign(layer.language.cues, read.whole(Language.shape.cues));
        else if (kind.key === 'fillers')
          layer.language.fillers.push(...read.list(Language.shape.fillers.element));
        else if (kind.key === 'intents')
          layer.language.intents.push(...read.list(Language.shape.intents.element));
        else layer.language.synonyms.push(...read.list(Language.shape.synonyms.element));
        break;
      default:
        throw new Error(`Unhandled file kind: ${kind satisfies never}`);
    }
  }
  return { data: mergeLayers(layers), layers, places, broken, complete, problems };
}
