import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaFiles } from '../../src/knowledge/json-schema.ts';

const FOLDER = new URL('../../knowledge/schema/', import.meta.url);

it('has a schema in knowledge/schema for each kind of file, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...jsonSchemaFiles().keys()].sort());
});

it.each([...jsonSchemaFiles()])(
  'knowledge/schema/%s is up to date (if not: npm run --silent govcloud -- schema)',
  (name, text) => {
    expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text);
  },
);

it('tells an editor what a fact needs, what a key means, and that 2021 is a date too', () => {
  const { items } = JSON.parse(jsonSchemaFiles().get('facts.schema.json') ?? '');
  expect(items.required).toEqual([
    'id',
    'claim',
    'kind',
    'entities',
    'questions',
    'asOf',
    'status',
    'sources',
    'confidence',
  ]);
  expect(items.additionalProperties).toBe(false);
  expect(items.properties.asOf).toMatchObject({
    type: ['string', 'integer'],
    description: expect.stringContaining('latest day'),
  });
  const undescribed = Object.entries<{ description?: string }>(items.properties)
    .filter(([, { description }]) => description === undefined)
    .map(([key]) => key);
  expect(undescribed).toEqual(['sources']);
});
