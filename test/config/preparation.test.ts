import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findPreparation } from '../../src/config/preparation.ts';
import { prepareKnowledge } from '../../src/search/prepare-knowledge.ts';

it('names the module that reads knowledge, and code that exists', async () => {
  const { module = '', code = [] } = findPreparation() ?? {};
  expect((await import(module)).prepareKnowledge.name).toBe(prepareKnowledge.name);
  expect(code.filter((place) => !existsSync(new URL(place)))).toEqual([]);
  expect(code.some((place) => module.startsWith(place))).toBe(true);
});
