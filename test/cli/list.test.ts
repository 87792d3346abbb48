import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { listAsCsv } from '../../src/cli/list-forms.ts';
import { temporaryFolder } from '../knowledge/support/knowledge-folder.ts';
import { run } from './support/run.ts';

const env = { GOVCLOUD_KNOWLEDGE: 'knowledge' };
const cwd = process.cwd();
const list = (...args: string[]) => run(COMMANDS, ['list', ...args], { env, cwd });

it('prints every row that the filters leave, with the count and the edition', async () => {
  const { out, status } = await list('offerings', '--level', 'high');
  expect(out).toMatch(/^id +provider +offering +level/);
  expect(out).toContain('\n90 rows: FedRAMP offerings, level high\n');
  expect(out).toContain('Marketplace status log, as of 2026-05-30');
  expect(status).toBe(0);
});

it.each([
  [['--status', 'delisted'], 9],
  [['--level', '20x'], 28],
  [['--level', 'li-saas,20x low'], 62],
  [['--path', 'jab', '--status', 'authorized'], 55],
  [['--provider', 'okta'], 2],
  [['--assessor', 'coalfire', '--level', 'li-saas', '--model', 'saas', '--since', '2024-01-01'], 1],
  [['--agency', 'nasa', '--provider', 'box'], 1],
  [['--status', 'all'], 777],
])('%j leaves %i', async (args, count) => {
  const { out } = await list('offerings', ...args, '--json');
  expect(JSON.parse(out)).toMatchObject({ count });
});

it('says without a name what filters each table takes', async () => {
  const { out, status } = await list();
  expect(out).toContain(
    'offerings: cloud service offerings of the FedRAMP Marketplace\n  --level X ',
  );
  expect(status).toBe(0);
});

it('writes CSV with a line a row', async () => {
  const { out } = await list('offerings', '--provider', 'slack', '--csv');
  expect(out.split('\r\n')[0]).toMatch(/^id,provider,offering,level,status,since,/);
  expect(out).toContain('FR2230252267,Slack Technologies,GovSlack,High,Authorized,2024-01-25,');
});

it.each([
  ['a comma or a quote', 'a, "b"', '"a, ""b"""'],
  ['a formula', '=1+1', "'=1+1"],
  ['a negative number', '-203', '-203'],
  ['several values', ['PaaS', 'SaaS'], 'PaaS; SaaS'],
  ['nothing', null, ''],
])('writes a cell of %s as a spreadsheet reads it', (_, cell, text) => {
  const csv = listAsCsv({ title: '', columns: ['a'], rows: [[cell]], editions: [] });
  expect(csv).toBe(`a\r\n${text}\r\n`);
});

it.each([
  [['offering'], 'there is no list "offering"; did you mean offerings?'],
  [['offerings', '--level', 'severe'], '--level is "severe"; use one of low, li-saas'],
  [['offerings', '--level', 'constructor'], '--level is "constructor"; use one of'],
  [['offerings', '--since', 'May'], '--since is "May"; write it as YYYY-MM-DD'],
  [['offerings', '--agency', 'nowhere'], '--agency is "nowhere"; no agency of that name'],
  [['offerings', '--provider', 'nobody'], '--provider is "nobody"; the Marketplace has no such'],
  [['offerings', '--colour', 'red'], '--colour is not an option'],
  [['offerings', 'high'], 'takes no argument behind offerings, but got "high"'],
  [['offerings', '--csv', '--json'], '--csv and --json are two forms; give one'],
])('%j is wrong usage', async (args, message) => {
  const { status, err } = await list(...args);
  expect(err).toContain(message);
  expect(status).toBe(2);
});

it('says that a table is not there', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'catalog'));
  cpSync('knowledge/catalog/fedramp-status.json', join(folder, 'catalog/fedramp-status.json'));
  const { status, err } = await run(COMMANDS, ['list', 'offerings'], {
    env: { GOVCLOUD_KNOWLEDGE: folder },
    cwd,
  });
  expect(err).toContain('bring it in with "govcloud import"');
  expect(status).toBe(2);
});
