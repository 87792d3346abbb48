import { z } from 'zod';
import { LANGUAGE_KEYS } from './file-kind.ts';
import { Ageing } from './schema/ageing.ts';
import { Article } from './schema/article.ts';
import { ComparisonFile } from './schema/comparison.ts';
import { EntityFile, SharedAliasFile } from './schema/entity.ts';
import { FactFile } from './schema/fact.ts';
import { Language } from './schema/language.ts';

const TITLES: Readonly<Record<string, readonly [title: string, schema: z.ZodType]>> = {
  facts: ["A topic's facts", FactFile],
  entities: ['Things that facts are about', EntityFile],
  aliases: ['Names that mean more than one thing', SharedAliasFile],
  comparisons: ['Things held side by side', ComparisonFile],
  ageing: ['How soon each kind of fact is due for a check', Ageing],
  article: ["The first article's sentences", Article],
  ...Object.fromEntries(
    LANGUAGE_KEYS.map((key) => [key, [`Language: ${key}`, Language.shape[key]] as const]),
  ),
};

/**
 * JSON Schema for each kind of knowledge file, by file name, made from the schemas that loading
 * checks with: an editor completes keys by them and underlines what loading would refuse.
 */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(TITLES).map(([name, [title, schema]]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' });
      const document = { $schema, title, ...body };
      return [`${name}.schema.json`, `${JSON.stringify(document, null, 2)}\n`];
    }),
  );
}
