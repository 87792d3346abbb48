import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ENTITIES,
  factText,
  knowledgeFolder,
  temporaryFolder,
} from './support/knowledge-folder.ts';
import { load, loaded } from './support/load-text.ts';

const BASE = { 'entities.yaml': ENTITIES, 'contracts/jedi.yaml': factText() };

describe('what is read from where', () => {
  it('takes the topic of a fact from the path of its file', async () => {
    const knowledge = await loaded(
      knowledgeFolder({ ...BASE, 'money.yaml': factText({ id: 'b' }) }),
    );
    expect(knowledge.facts.map(({ id, topic }) => [id, topic])).toEqual([
      ['jedi-cancelled', 'contracts/jedi'],
      ['b', 'money'],
    ]);
  });

  it('reads aliases, comparisons and the parts of the language', async () => {
    const knowledge = await loaded(
      knowledgeFolder({
        ...BASE,
        'entities.yaml': `${ENTITIES}  aliases: [joint]\n`.replace(
          'definition: A cancelled',
          'aliases: [joint]\n  definition: A cancelled',
        ),
        'aliases.yaml':
          '- alias: joint\n  prefer: jedi\n  unless:\n    - near: [windows]\n      means: microsoft\n',
        'comparisons/two.yaml': `- id: jedi-and-microsoft
  between: [jedi, microsoft]
  summary: One is a contract, the other a company.
  rows:
    - dimension: kind
      cells:
        - {text: contract, fact: jedi-cancelled}
        - {text: company, fact: jedi-cancelled}
`,
        'language/synonyms.yaml': '- concept: ceiling\n  words: [maximum]\n',
        'language/intents.yaml': '- intent: when\n  starts: [when]\n',
        'language/fillers.yaml': '- [please, the]\n',
        'language/cues.yaml':
          'pointsBack: [it]\nnegated: [not]\nqualifiers: [[only]]\nnarrowing: [only]\nincidental: [cloud]\nmoods: [[can]]\n',
        'language/ranking.yaml': 'text: 1.5\n',
      }),
    );
    expect(knowledge.sharedAliases).toHaveLength(1);
    expect(knowledge.comparisons[0]?.rows[0]?.cells[1]?.text).toBe('company');
    expect(knowledge.language).toEqual({
      synonyms: [{ concept: 'ceiling', words: ['maximum'] }],
      intents: [{ intent: 'when', starts: ['when'] }],
      fillers: [['please', 'the']],
      cues: {
        pointsBack: ['it'],
        negated: ['not'],
        qualifiers: [['only']],
        narrowing: ['only'],
        incidental: ['cloud'],
        moods: [['can']],
      },
      ranking: { text: 1.5 },
    });
  });

  it('leaves the catalogue, the list of the article, dot files and empty files alone', async () => {
    const knowledge = await loaded(
      knowledgeFolder({
        ...BASE,
        'catalog/services.yaml': 'nothing: [of ours',
        'article.yaml': 'title: x',
        '.hidden.yaml': '- x',
        '..2026/entities.yaml': '- x',
        'README.md': '# no YAML',
        'money/later.yaml': '# to be written\n',
      }),
    );
    expect(knowledge.facts).toHaveLength(1);
  });

  it('follows links, as a Kubernetes volume has them', async () => {
    const real = knowledgeFolder(BASE);
    const folder = temporaryFolder();
    symlinkSync(join(real, 'entities.yaml'), join(folder, 'entities.yaml'));
    symlinkSync(join(real, 'contracts'), join(folder, 'contracts'));
    expect((await loaded(folder)).facts).toHaveLength(1);
  });

  it('keeps dates and numbers as they were typed where text is wanted', async () => {
    const topic = factText({ date: '2021', asOf: '2022', owner: '007', detail: '3.10' });
    const [fact] = (await loaded(knowledgeFolder({ ...BASE, 'contracts/jedi.yaml': topic }))).facts;
    expect(fact).toMatchObject({ date: '2021', asOf: '2022', owner: '007', detail: '3.10' });
  });

  it('reads a file with the line ends of Windows and a byte order mark', async () => {
    const topic = `\uFEFF${factText()}`.replaceAll('\n', '\r\n');
    const { facts } = await loaded(knowledgeFolder({ ...BASE, 'contracts/jedi.yaml': topic }));
    expect(facts[0]?.claim).toMatch(/work was done\.$/);
  });
});

describe('layers', () => {
  const agency = {
    'entities.yaml':
      ENTITIES.replace('name: JEDI', 'name: JEDI Cloud').split('- id: microsoft')[0] ?? '',
    'contracts/ours.yaml': `${factText({ claim: 'Our agency never placed an order under JEDI.' })}${factText({ id: 'ours', claim: 'Our agency runs its own small cloud in the cellar.' })}`,
    'language/ranking.yaml': 'text: 2\n',
    'language/fillers.yaml': '- [kindly]\n',
  };
  const base = {
    ...BASE,
    'language/ranking.yaml': 'text: 1\ntitle: 3\n',
    'language/fillers.yaml': '- [please]\n',
  };

  it('a later folder adds items, replaces them whole by id, and adds to the language', async () => {
    const knowledge = await loaded(knowledgeFolder(base), knowledgeFolder(agency));
    expect(knowledge.facts.map(({ id, topic, claim }) => [id, topic, claim])).toEqual([
      ['jedi-cancelled', 'contracts/ours', 'Our agency never placed an order under JEDI.'],
      ['ours', 'contracts/ours', 'Our agency runs its own small cloud in the cellar.'],
    ]);
    expect(knowledge.entities[0]).toMatchObject({ id: 'jedi', name: 'JEDI Cloud' });
    expect(knowledge.language.ranking).toEqual({ text: 2, title: 3 });
    expect(knowledge.language.fillers).toEqual([['please'], ['kindly']]);
  });

  it('has a hash that tells content, path and order of the folders apart, not where they lie', async () => {
    const one = await loaded(knowledgeFolder(base), knowledgeFolder(agency));
    const elsewhere = await loaded(knowledgeFolder(base), knowledgeFolder(agency));
    const turned = await loaded(knowledgeFolder(agency), knowledgeFolder(base));
    const renamed = await loaded(
      knowledgeFolder({ 'entities.yaml': ENTITIES, 'contracts/x.yaml': factText() }),
    );
    expect(elsewhere.hash).toBe(one.hash);
    expect(new Set([one.hash, turned.hash, renamed.hash]).size).toBe(3);
  });
});

describe('what cannot be read', () => {
  const rows: [string, Record<string, string | Uint8Array>, string][] = [
    [
      'a folder without YAML',
      { 'README.md': '' },
      '\nthe folder is without any .yaml file; name the folder that holds entities and topics in GOVCLOUD_KNOWLEDGE',
    ],
    [
      'a file that is not UTF-8',
      { ...BASE, 'money.yaml': Buffer.from('- claim: caf\u00e9', 'latin1') },
      'money.yaml\nthe file is not UTF-8 text; save it with the encoding UTF-8',
    ],
    [
      'a file with the other ending',
      { ...BASE, 'money.yml': '[]' },
      'money.yml\nthe file is ending in .yml; rename it to money.yaml, or it is not read',
    ],
    [
      'a topic with capitals',
      { ...BASE, 'Money/The Sums.yaml': '[]' },
      'Money/The Sums.yaml\nthe file is not a topic; name folders and files in lower-case words joined by hyphens, for example contracts/jedi.yaml',
    ],
    [
      'entities in a folder below',
      { ...BASE, 'contracts/entities.yaml': '[]' },
      'contracts/entities.yaml\nthe file is in a folder below; move it up: entities.yaml lies at the top',
    ],
    [
      'a language file of another name',
      { ...BASE, 'language/words.yaml': '[]' },
      'language/words.yaml\nthe file is not one of the language files; those are synonyms, intents, fillers, cues, ranking',
    ],
    [
      'a file of many megabytes',
      { ...BASE, 'money.yaml': `# ${'x'.repeat(8_100_000)}` },
      'money.yaml\nthe file is 8.1 MB long; split it into several topics of at most 8 MB',
    ],
    [
      'anchors that multiply',
      {
        ...BASE,
        'money.yaml': `- &a [x, x, x, x, x, x, x, x, x]
- &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
- &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
- [*c, *c, *c, *c, *c, *c, *c, *c, *c]
`,
      },
      'money.yaml\nthe file is not readable as YAML (Excessive alias count indicates a resource exhaustion attack); write plain lists and keys, without anchors',
    ],
    [
      'brackets without end',
      { ...BASE, 'money.yaml': '['.repeat(50_000) },
      'money.yaml:1\nthe line is',
    ],
    [
      'a weight that is no number',
      { ...BASE, 'language/ranking.yaml': 'text: high\n' },
      'language/ranking.yaml:1\ntext is "high"; write a number',
    ],
  ];

  it.each(rows)('%s', async (_, files, expected) => {
    const { message, knowledge } = await load(knowledgeFolder(files));
    expect(message).toContain(expected);
    expect(knowledge).toBeNull();
  });

  it('a missing folder, named as it was given', async () => {
    const { message } = await load(knowledgeFolder(BASE), '/nowhere/agency-facts');
    expect(message).toMatch(/^the folder is missing; create it, or correct GOVCLOUD_KNOWLEDGE/m);
  });

  it('a link that leads nowhere', async () => {
    const folder = knowledgeFolder(BASE);
    symlinkSync('/nowhere', join(folder, 'money.yaml'));
    expect((await load(folder)).message).toContain('money.yaml\nthe file is missing');
  });

  it('no folder at all', async () => {
    expect((await load()).message).toContain('GOVCLOUD_KNOWLEDGE');
  });
});
