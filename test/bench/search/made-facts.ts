import type { Entity } from '../../../src/knowledge/schema/entity.ts';
import type { Value } from '../../../src/knowledge/schema/value.ts';
import type { TopicFact } from '../../../src/knowledge/types.ts';
import { type FactTemplate, namesOf, type TextTemplate } from './fact-template.ts';
import { digitsLike } from './made-names.ts';
import { between, type Random } from './random.ts';

/** Share of the words that say something which another takes the place of. */
const CHANGED_WORDS = 0.4;

/** What the texts of a new fact are made with. */
export interface Writing {
  /** Real and made entities, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Which entity stands for each one of the template. */
  readonly meant: ReadonlyMap<string, string>;
  readonly nextWord: () => string;
  readonly random: Random;
}

/** A text of the template's shape about other things, with some of its words and all numbers changed. */
function writeText(text: TextTemplate, writing: Writing): string {
  const { entities, meant, nextWord, random } = writing;
  return text
    .map((part) => {
      switch (part.kind) {
        case 'plain':
          return part.text;
        case 'number':
          return digitsLike(part.text, random);
        case 'word':
          return random() < CHANGED_WORDS ? nextWord() : part.text;
        case 'entity': {
          const entity = entities.get(meant.get(part.id) ?? part.id);
          const names = entity === undefined ? [] : namesOf(entity);
          return names[part.form] ?? names[0] ?? part.id;
        }
        default:
          throw new Error(`Unhandled: ${part satisfies never}`);
      }
    })
    .join('');
}

/** A fact of the template's shape. What it replaces or corrects is left out. */
export function makeFact(
  { fact, ...template }: FactTemplate,
  number: number,
  writing: Writing,
): TopicFact {
  const { meant, random } = writing;
  const write = (text: TextTemplate): string => writeText(text, writing);
  const { supersededBy: _, corrects: __, detail: ___, ...kept } = fact;
  return {
    ...kept,
    id: `made-fact-${number}`,
    claim: write(template.claim),
    ...(template.detail === null ? {} : { detail: write(template.detail) }),
    entities: fact.entities.map((id) => meant.get(id) ?? id),
    questions: fact.questions.map((question, at) => {
      const asked = write(template.questions[at] ?? []);
      return typeof question === 'string' ? asked : { ask: asked, answer: question.answer };
    }),
    status: fact.status === 'superseded' ? 'historical' : fact.status,
    values: (fact.values ?? []).map((value) => valueLike(value, meant, random)),
    sources: fact.sources.map((source) => ({
      ...source,
      url: `https://example.com/${number}`,
    })),
  };
}

function valueLike(value: Value, meant: ReadonlyMap<string, string>, random: Random): Value {
  switch (value.type) {
    case 'money':
    case 'count':
    case 'percent':
      return { ...value, amount: value.amount * between(2, 9, random) };
    case 'date':
      return value;
    case 'party':
      return { ...value, who: meant.get(value.who) ?? value.who };
    case 'list':
      return { ...value, items: value.items.map((item) => meant.get(item) ?? item) };
    default:
      throw new Error(`Unhandled: ${value satisfies never}`);
  }
}
