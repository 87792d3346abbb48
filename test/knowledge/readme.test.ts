import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint, readKnowledge } from '../../src/knowledge/compile.ts';
import { readKnowledgeFiles } from '../../src/knowledge/files.ts';
import { jsonSchemaFiles } from '../../src/knowledge/json-schema.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { factText, knowledgeFolder } from './support/knowledge-folder.ts';

const README = readFileSync(new URL('../../knowledge/README.md', import.meta.url), 'utf8');
const BLOCKS = [...README.matchAll(/```yaml\n(.*?)```/gs)].map(([, block]) => block ?? '');

const block = (beginning: string): string =>
  BLOCKS.find((text) => text.trimStart().startsWith(beginning)) ?? '';

const FACT = block('- id: harbor-depot-opened');

/** Things and facts that the README's blocks refer to and does not show. */
const AROUND = {
  'entities.yaml': `${block('- id: harbor-depot\n')}
- id: harbor-agency
  kind: agency
  name: Harbor Agency
  definition: An agency of this example.
- id: army-depot
  kind: region
  name: Army Depot
  aliases: [the depot]
  definition: Where the tanks of this example are.
`,
  'aliases.yaml': block('- alias:'),
  'comparisons/depots.yaml': block('- id: harbor-depot-and-army-depot'),
  'around.yaml':
    factText({ id: 'army-depot-holds-tanks', entities: '[army-depot]' }) +
    factText({
      id: 'harbor-depot-closed',
      claim: 'The Harbor Agency closed its data depot in Ohio on the last day of January 2025.',
      entities: '[harbor-depot]',
      questions: '[when was the depot closed, why was it closed, harbor depot end]',
      date: '2025-01-31',
      asOf: '2025-02',
    }),
};

function problemsWith(fact: string): string[] {
  const folder = knowledgeFolder({ ...AROUND, 'depots.yaml': fact });
  const source = readKnowledge(readKnowledgeFiles([folder]));
  return lint(source, { today: '2026-11-24', sourceTexts: [] }).map((problem) =>
    formatProblem(problem).replaceAll(`${folder}/`, ''),
  );
}

describe('knowledge/README.md', () => {
  it('shows a fact, an entity, an alias and a comparison that pass the check as they stand', () => {
    expect(FACT).toContain('claim:');
    expect(problemsWith(FACT)).toEqual([]);
  });

  it('shows a correction that passes', () => {
    expect(problemsWith(FACT + block('corrects:'))).toEqual([]);
  });

  it('shows how a fact is retired', () => {
    const withoutStatus = FACT.replace('  status: current\n', '');
    expect(problemsWith(withoutStatus + block('validTo:'))).toEqual([]);
  });

  it('shows the message that a date in words gets', () => {
    const [problem = ''] = problemsWith(FACT.replace('asOf: 2024-06', 'asOf: July 2021'));
    const [, message = ''] = problem.split('\n');
    expect(README).toContain(message);
  });

  it('names a schema that there is, and every key of a fact', () => {
    const name = /\$schema=\.\.\/schema\/(\S+)/.exec(block('# yaml-language-server'))?.[1];
    expect([...jsonSchemaFiles().keys()]).toContain(name);
    const { items } = JSON.parse(jsonSchemaFiles().get('facts.schema.json') ?? '');
    const unnamed = Object.keys(items.properties).filter((key) => !README.includes(`${key}`));
    expect(unnamed).toEqual([]);
  });
});
