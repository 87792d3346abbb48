import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { LANGUAGE_KEYS } from '../../src/knowledge/file-kind.ts';
import {
  ENTITIES,
  factText,
  knowledgeFolder,
  temporaryFolder,
} from '../knowledge/support/knowledge-folder.ts';
import { run } from './support/run.ts';

const ARTICLE = `title: News
publisher: Paper
date: 2021-08
sentences:
  - {paragraph: 1, sentence: 1, topic: the end of JEDI}
  - {paragraph: 2, sentence: 1, topic: something else}
`;
const covering = (paragraph: number) =>
  `\n    - title: News\n      publisher: Paper\n      article: {paragraph: ${paragraph}, sentence: 1}`;

/** The data by which questions are read, without which none is asked. */
const language = () =>
  Object.fromEntries(
    LANGUAGE_KEYS.map((key) => [
      `language/${key}.yaml`,
      readFileSync(`knowledge/language/${key}.yaml`, 'utf8'),
    ]),
  );

/** Knowledge without fault; files given replace or add. */
function place(files: Readonly<Record<string, string>> = {}) {
  const folder = knowledgeFolder({
    'entities.yaml': ENTITIES,
    'contracts/jedi.yaml': factText({ entities: '[jedi, microsoft]' }),
    ...files,
  });
  return { folder, env: { GOVCLOUD_KNOWLEDGE: folder, XDG_CACHE_HOME: temporaryFolder() } };
}

describe('lint', () => {
  it('says what was read where nothing is wrong', async () => {
    const ran = await run(COMMANDS, ['lint'], place());
    expect(ran).toEqual({
      status: 0,
      out: '1 fact, 2 entities, 0 comparisons: no problems (no language/ in these folders: questions were not asked)\n',
      err: '',
    });
  });

  it('prints every problem and how many, with status 1', async () => {
    const { folder, env } = place({ 'a.yaml': factText({ id: 'b', status: 'gone', kind: 'odd' }) });
    const { status, out } = await run(COMMANDS, ['lint'], { env });
    expect(out.replaceAll(`${folder}/`, '')).toBe(
      [
        'a.yaml:3 b',
        'kind is "odd"; use one of definition, award, event, decision, money, authorization, requirement, policy, service, region, person, quote, relation, correction, how-to, context',
        '',
        'a.yaml:11 b',
        'status is "gone"; use one of current, superseded, historical',
        '',
        '1 fact, 2 entities, 0 comparisons: 2 problems in 1 file',
        '',
      ].join('\n'),
    );
    expect(status).toBe(1);
  });

  it('names a fact that none of its own questions finds', async () => {
    const lost = factText({
      id: 'lost',
      claim: 'The building of the Pentagon has five sides and as many floors.',
      questions: '[what is this, tell me more, who is it]',
      entities: '[jedi, microsoft]',
    });
    const { folder, env } = place({ 'lost.yaml': lost, ...language() });
    const { status, out } = await run(COMMANDS, ['lint'], { env });
    expect(out.replaceAll(`${folder}/`, '')).toContain(
      'lost.yaml:5 lost\nquestions is such that none finds the fact ("what is this" leads to no answer); name in them what sets the fact apart, as people would',
    );
    expect(status).toBe(1);
  });

  it('names questions of two facts that read the same', async () => {
    const second = factText({
      id: 'jedi-reason',
      claim: 'Changed needs and a long fight before judges were why JEDI had to go.',
      questions: '[jedi end needs, why was the end of JEDI, judges and jedi]',
    });
    const { folder, env } = place({ 'reason.yaml': second, ...language() });
    const { status, out } = await run(COMMANDS, ['lint'], { env });
    expect(out.replaceAll(`${folder}/`, '')).toContain(
      [
        'reason.yaml:5 jedi-reason',
        'questions[1] is "why was the end of JEDI", which reads the same as "Why did JEDI end" of jedi-cancelled (contracts/jedi.yaml:7); leave it to the fact that answers it best, and name in the other what sets that one apart',
      ].join('\n'),
    );
    expect(status).toBe(1);
  });

  it.each([
    ['{"edition": 1', 'the file is not JSON; make it anew with govcloud import'],
    ['{"edition": {}, "columns": ["id"], "rows": []}', 'edition.title is wrong'],
    [
      '{"edition": {"title": "T", "publisher": "P", "url": "https://a.example", "date": "2026-01-02", "licence": "free", "check": "https://b.example"}, "columns": ["id", "title"], "rows": [["ac-1", "Policy"], ["ac-2"]]}',
      'row 2 is 1 cells long, where there are 2 columns; make it anew with govcloud import',
    ],
  ])('says what is wrong with a table: %s', async (table, message) => {
    const { env } = place({ 'catalog/cmmc.json': table });
    const { status, out } = await run(COMMANDS, ['lint'], { env });
    expect(out).toContain('catalog/cmmc.json\n');
    expect(out).toContain(message);
    expect(status).toBe(1);
  });

  it('takes the day to check against, and texts that claims must not repeat', async () => {
    const { env } = place();
    const early = await run(COMMANDS, ['lint', '--today', '2020-01-01'], { env });
    expect(early.out).toContain('asOf is "2021-07", later than today, 2020-01-01');
    const cwd = temporaryFolder();
    writeFileSync(
      join(cwd, 'source.txt'),
      'The Pentagon cancelled JEDI in July 2021 before any real work was done.',
    );
    const copied = await run(COMMANDS, ['lint', '--source', 'source.txt'], { env, cwd });
    expect(copied.out).toContain('say it in your own words');
  });

  it.each([
    [['--today', 'now'], '--today is "now"; write it as YYYY-MM-DD'],
    [['--source', 'nowhere.txt'], '--source nowhere.txt cannot be read (ENOENT); give a text file'],
    [['knowledge'], 'takes no argument, but got "knowledge"'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, err } = await run(COMMANDS, ['lint', ...args], place());
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});

describe('facts --jsonl', () => {
  it('writes a fact a line, with exactly the fields of the contract', async () => {
    const entities = ENTITIES.replace(
      '  kind: contract',
      '  aliases: [war cloud]\n  kind: contract',
    );
    const detail = { entities: '[jedi, microsoft]', detail: 'It had been in court.' };
    const { out, status } = await run(
      COMMANDS,
      ['facts', '--jsonl'],
      place({ 'entities.yaml': entities, 'contracts/jedi.yaml': factText(detail) }),
    );
    expect(out.endsWith('\n')).toBe(true);
    expect(JSON.parse(out)).toEqual({
      id: 'jedi-cancelled',
      topic: 'contracts/jedi',
      text: 'The Pentagon cancelled JEDI in July 2021 before any real work was done. It had been in court.',
      questions: ['What happened to JEDI', 'Why did JEDI end', 'JEDI cancellation'],
      aliases: ['JEDI', 'Joint Enterprise Defense Infrastructure', 'war cloud', 'Microsoft'],
      date: '2021-07-06',
      asOf: '2021-07',
      status: 'historical',
      sources: [
        {
          title: 'Contract cancelled',
          publisher: 'Department of Defense',
          date: '2021-07-06',
          url: 'https://example.com/jedi',
        },
      ],
    });
    expect(status).toBe(0);
  });

  it('asks for --jsonl', async () => {
    expect(await run(COMMANDS, ['facts'], place())).toMatchObject({ status: 2, out: '' });
  });

  it('prints the problems of bad knowledge and stops with status 1', async () => {
    const { env } = place({ 'a.yaml': factText({ id: 'b', supersededBy: 'c' }) });
    const { status, err } = await run(COMMANDS, ['facts', '--jsonl'], { env });
    expect(err).toContain('supersededBy is "c"; no fact has that id; write that fact first');
    expect(err).toContain('1 problem in the knowledge, which is not used until that is mended.');
    expect(status).toBe(1);
  });
});

describe('coverage', () => {
  it('prints each sentence with its facts, ends with the share, and fails below 100 %', async () => {
    const topic = factText({ sources: covering(1) });
    const surroundings = place({ 'article.yaml': ARTICLE, 'contracts/jedi.yaml': topic });
    expect(await run(COMMANDS, ['coverage'], surroundings)).toEqual({
      status: 1,
      err: '',
      out: [
        'News (Paper, 2021-08)',
        '',
        '  1.1  jedi-cancelled',
        '  2.1  no fact yet (something else)',
        '',
        '1 of 2 sentences covered: 50 %',
        '',
      ].join('\n'),
    });
  });

  it('is content with 100 %', async () => {
    const topic = factText({ sources: `${covering(1)}${covering(2)}` });
    const ran = await run(
      COMMANDS,
      ['coverage'],
      place({ 'article.yaml': ARTICLE, 'contracts/jedi.yaml': topic }),
    );
    expect(ran.out).toContain('2 of 2 sentences covered: 100 %');
    expect(ran.status).toBe(0);
  });

  it('is not content with a fact that cites a sentence too many', async () => {
    const topic = factText({ sources: `${covering(1)}${covering(2)}${covering(3)}` });
    const ran = await run(
      COMMANDS,
      ['coverage'],
      place({ 'article.yaml': ARTICLE, 'contracts/jedi.yaml': topic }),
    );
    expect(ran.out).toContain('jedi-cancelled names sentence 3.1, which the article does not have');
    expect(ran.status).toBe(1);
  });
});

describe('schema', () => {
  it('writes the schemas beside the knowledge, or where it is told', async () => {
    const { folder, env } = place();
    const cwd = temporaryFolder();
    const beside = await run(COMMANDS, ['schema'], { env, cwd });
    expect(beside.out).toContain(join(folder, 'schema', 'facts.schema.json'));
    await run(COMMANDS, ['schema', '--out', 'deep/er'], { env, cwd });
    expect(readdirSync(join(cwd, 'deep/er'))).toEqual(readdirSync(join(folder, 'schema')));
  });

  it('says where it cannot write', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'sub/file'), '');
    const ran = await run(COMMANDS, ['schema', '--out', 'sub/file'], { ...place(), cwd });
    expect(ran.err).toContain('cannot be written (EEXIST); give another folder with --out');
    expect(ran.status).toBe(2);
  });
});

describe('stale', () => {
  const facts =
    factText({ id: 'ceo', kind: 'person', status: 'current', asOf: '2021-08' }) +
    factText({
      id: 'price',
      kind: 'money',
      status: 'current',
      asOf: '2021-07',
      claim: 'The contract cost two dollars.',
    }) +
    factText({ id: 'statute', kind: 'award', status: 'current', claim: 'A third thing is so.' });
  const knowledge = { 'contracts/jedi.yaml': facts, 'ageing.yaml': 'person: 6\nmoney: 12\n' };

  it('lists what is due by a day, what was due first at the top', async () => {
    const { out } = await run(COMMANDS, ['stale', '--by', '2022-07-31'], place(knowledge));
    expect(out).toBe(
      [
        '2022-02-28  ceo  (person, seen 2021-08, contracts/jedi)',
        '2022-07-31  price  (money, seen 2021-07, contracts/jedi)',
        '',
        '2 of 2 facts that age are due by 2022-07-31',
        '',
      ].join('\n'),
    );
  });

  it('lists everything that ages with --all, and says how much of it is due', async () => {
    const { out } = await run(COMMANDS, ['stale', '--all', '--by', '2022-03-01'], place(knowledge));
    expect(out).toContain('price');
    expect(out).toContain('1 of 2 facts that age are due by 2022-03-01');
  });

  it('says what is wrong with a day', async () => {
    const { status, err } = await run(COMMANDS, ['stale', '--by', 'soon'], place());
    expect(err).toContain('--by is "soon"; write it as YYYY-MM-DD');
    expect(status).toBe(2);
  });

  it('is told which kind a file names that there is not', async () => {
    const { folder, env } = place({ 'ageing.yaml': 'persn: 6\n' });
    const { status, out } = await run(COMMANDS, ['lint'], { env });
    expect(out.replaceAll(`${folder}/`, '')).toContain('ageing.yaml:1');
    expect(status).toBe(1);
  });
});

describe('stats', () => {
  it('counts by every trait', async () => {
    const { out } = await run(COMMANDS, ['stats'], place());
    expect(out).toMatch(/^1 fact, 2 entities, 0 comparisons, 3 questions, 1 source, 0 due/);
    expect(out).toContain('Facts by topic\n     1  contracts/jedi\n');
    expect(out).toContain('Sources by publisher\n     1  Department of Defense\n');
  });

  it('writes the same as JSON', async () => {
    const { out } = await run(COMMANDS, ['stats', '--json'], place());
    const { totals, tallies } = JSON.parse(out);
    expect(totals).toMatchObject({ facts: 1, entities: 2, sources: 1 });
    expect(tallies).toContainEqual({ title: 'Facts by status', counts: [['historical', 1]] });
  });
});
