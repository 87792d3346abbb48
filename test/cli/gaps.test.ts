import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { createGaps } from '../../src/store/gaps.ts';
import { openStore } from '../../src/store/open-store.ts';
import { temporaryFolder } from '../knowledge/support/knowledge-folder.ts';
import { run } from './support/run.ts';

async function database(questions: readonly [day: string, question: string][]): Promise<string> {
  const file = join(temporaryFolder(), 'govcloud.sqlite');
  const store = await openStore(file);
  await createGaps(store).add(
    questions.map(([day, question]) => ({ day, question, outcome: 'abstain' })),
  );
  await store.close();
  return file;
}

const VAIN: [string, string][] = [
  ['2026-11-02', 'who paints the jwcc logo'],
  ['2026-11-03', 'jwcc logo painted by whom'],
  ['2026-11-03', 'who paints the jwcc logo'],
  ['2026-11-04', 'sandwich price at the gao'],
];

it('prints gaps, the most asked first, with other wordings', async () => {
  const env = { DATABASE_URL: await database(VAIN) };
  const { out, status } = await run(COMMANDS, ['gaps'], { env });
  expect(out).toBe(
    [
      '     3  who paints the jwcc logo  (2026-11-02 to 2026-11-03)',
      '        also: jwcc logo painted by whom',
      '     1  sandwich price at the gao  (2026-11-04)',
      '',
      '2 gaps, asked 4 times',
      '',
    ].join('\n'),
  );
  expect(status).toBe(0);
});

it('prints them as JSON', async () => {
  const env = { DATABASE_URL: await database(VAIN.slice(3)) };
  const { out } = await run(COMMANDS, ['gaps', '--json'], { env });
  expect(JSON.parse(out)).toEqual([
    {
      question: 'sandwich price at the gao',
      count: 1,
      first: '2026-11-04',
      last: '2026-11-04',
      alike: [],
    },
  ]);
});

it.each([
  ['in the playground', {}, 'keeps its gaps in memory'],
  ['where there is no database yet', { DATABASE_URL: 'no/such.sqlite' }, 'No gaps in '],
  [
    'where none are kept',
    { DATABASE_URL: 'no/such.sqlite', GOVCLOUD_GAP_DAYS: '0' },
    'GOVCLOUD_GAP_DAYS is 0',
  ],
])('says why there are none %s', async (_, env, words) => {
  const { out, status } = await run(COMMANDS, ['gaps'], { env });
  expect(out).toContain(words);
  expect(status).toBe(0);
  expect((await run(COMMANDS, ['gaps', '--json'], { env })).out).toBe('[]\n');
});
