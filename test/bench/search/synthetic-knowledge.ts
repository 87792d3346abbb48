import type { Entity } from '../../../src/knowledge/schema/entity.ts';
import type { Knowledge, TopicFact } from '../../../src/knowledge/types.ts';
import { entitiesIn, type FactTemplate, type TextTemplate, templateOf } from './fact-template.ts';
import { type GrowingStream, growingStream } from './growing-stream.ts';
import { makeFact } from './made-facts.ts';
import { madeWord, nameLike } from './made-names.ts';
import { pick, type Random, seededRandom, shuffled } from './random.ts';

const SEED = 20_210_706;
/** Heaps' law: a text of N words has about N to this power different ones. */
const HEAPS = 0.6;
const SHORTEST_WORD = 4;

/**
 * Knowledge of `count` facts: the real ones in a fixed mixed order and, beyond them, facts made in
 * their image. Made facts are about new things with new names or about ones that exist, those most
 * spoken of most often; words are drawn as often as they occur, and new words come ever more seldom.
 * The facts of a smaller count are the first of those of a larger one.
 */
export function synthesiseKnowledge(real: Knowledge, count: number): Knowledge {
  const random = seededRandom(SEED);
  const facts = shuffled(real.facts, random);
  const maker = createMaker(real, random);
  while (facts.length < count) facts.push(maker.next(facts.length));
  const kept = facts.slice(0, count);
  const spokenOf = new Set(kept.flatMap(entitiesIn));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ...real,
    hash: `${real.hash}-${count}`,
    facts: kept,
    entities: [...real.entities, ...maker.made].filter(({ id }) => spokenOf.has(id)),
    sharedAliases: real.sharedAliases.filter(({ prefer, unless }) =>
      [prefer, ...(unless ?? []).map(({ means }) => means)].every((id) => spokenOf.has(id)),
    ),
    comparisons: real.comparisons.filter(
      ({ between: compared, rows }) =>
        compared.every((id) => spokenOf.has(id)) &&
        rows.every(({ cells }) => cells.every(({ fact }) => ids.has(fact))),
    ),
  };
}

interface Maker {
  next(number: number): TopicFact;
  readonly made: readonly Entity[];
}

function createMaker(real: Knowledge, random: Random): Maker {
  const entities = new Map(real.entities.map((entity) => [entity.id, entity]));
  const fillers = new Set(real.language.fillers.flat());
  const isFiller = (word: string): boolean => word.length < SHORTEST_WORD || fillers.has(word);
  const templates = real.facts.map((fact) => templateOf(fact, entities, isFiller));
  const words = growingStream(
    templates.flatMap((template) => textsOf(template).flatMap(wordsOf)),
    (different, mentions) => (HEAPS * different) / mentions,
    random,
  );
  const nextWord = (): string => words.next(() => madeWord(random));
  const mentions = real.facts.flatMap((fact) => fact.entities);
  const newThings = new Set(mentions).size / mentions.length;
  const things = growingStream(mentions, () => newThings, random);
  const made: Entity[] = [];

  const makeEntity = (like: Entity): string => {
    const renamed = (name: string): string => nameLike(name, random, nextWord);
    const entity: Entity = {
      id: `made-${made.length}`,
      kind: like.kind,
      name: renamed(like.name),
      definition: like.definition,
      ...(like.fullName === undefined ? {} : { fullName: renamed(like.fullName) }),
      ...(like.abbreviations === undefined
        ? {}
        : { abbreviations: like.abbreviations.map(renamed) }),
      ...(like.aliases === undefined ? {} : { aliases: like.aliases.map(renamed) }),
    };
    made.push(entity);
    entities.set(entity.id, entity);
    return entity.id;
  };

  return {
    made,
    next: (number) => {
      const template = pick(templates, random);
      const meant = assignThings(template.entities, things, (id) => {
        const like = entities.get(id);
        if (like === undefined) throw new Error(`no entity "${id}" to make another like it`);
        return makeEntity(like);
      });
      return makeFact(template, number, { entities, meant, nextWord, random });
    },
  };
}

/** What each entity of a template stands for in the new fact; no two stand for the same thing. */
function assignThings(
  ids: readonly string[],
  things: GrowingStream<string>,
  create: (like: string) => string,
): Map<string, string> {
  const meant = new Map<string, string>();
  for (const id of ids) {
    const drawn = things.next(() => create(id));
    meant.set(id, [...meant.values()].includes(drawn) ? create(id) : drawn);
  }
  return meant;
}

const textsOf = ({ claim, detail, questions }: FactTemplate): TextTemplate[] => [
  claim,
  ...(detail === null ? [] : [detail]),
  ...questions,
];

const wordsOf = (text: TextTemplate): string[] =>
  text.flatMap((part) => (part.kind === 'word' ? [part.text.toLowerCase()] : []));
