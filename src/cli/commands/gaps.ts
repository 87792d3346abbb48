import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { QuestionGroup } from '../../answer/group-questions.ts';
import { cacheFolder, knowledgeFolders } from '../../config/knowledge-place.ts';
import { readConfig } from '../../config/read-config.ts';
import { counted } from '../../knowledge/counted.ts';
import type { Command, Io } from '../command.ts';
import { readArgs, refusePositionals } from '../read-args.ts';
import { readDay } from '../read-day.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud gaps [--json]

Prints the questions that the bot had no answer to, the most asked first: how often, on which days
first and last, and the other wordings of the same. Questions about the same things are one gap. They
are read from the database of the bot (DATABASE_URL) and bear no names; GOVCLOUD_GAP_DAYS says for how
long they are kept.

  --json  as a JSON array of {"question","count","first","last","alike"}
`;

/** Of more different questions than these only the most asked are grouped. */
const MOST_READ = 2_000;

export const command: Command = {
  name: 'gaps',
  summary: 'List what the bot was asked and could not answer, most asked first',
  usage,
  async run(args, io) {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } });
    refusePositionals(positionals);
    const { databaseFile, gapDays } = readConfig(io.env);
    const inMemory = databaseFile === ':memory:';
    const file = inMemory ? databaseFile : resolve(io.cwd, databaseFile);
    const groups = inMemory || !existsSync(file) ? [] : await readGroups(file, io);
    if (values.json === true) {
      await write(io.stdout, `${JSON.stringify(groups)}\n`);
      return 0;
    }
    const none = inMemory
      ? 'The playground keeps its gaps in memory, unless DATABASE_URL names a file.'
      : `No gaps in ${file}${gapDays === 0 ? ': GOVCLOUD_GAP_DAYS is 0, so that none are kept' : ''}.`;
    await write(io.stdout, `${groups.length === 0 ? none : print(groups)}\n`);
    return 0;
  },
};

async function readGroups(file: string, io: Io): Promise<readonly QuestionGroup[]> {
  const [
    { openStore },
    { createGaps },
    { loadKnowledge },
    { groupQuestions },
    { findPreparation },
  ] = await Promise.all([
    import('../../store/open-store.ts'),
    import('../../store/gaps.ts'),
    import('../../knowledge/load.ts'),
    import('../../answer/group-questions.ts'),
    import('../../config/preparation.ts'),
  ]);
  const store = await openStore(file, { leaveDamaged: true });
  try {
    const asked = await createGaps(store).most(MOST_READ);
    if (asked.length === 0) return [];
    const options = { cacheFolder: cacheFolder(io), preparation: findPreparation() };
    const knowledge = await loadKnowledge(knowledgeFolders(io), options);
    return groupQuestions(asked, knowledge, readDay('today', undefined));
  } finally {
    await store.close();
  }
}

function print(groups: readonly QuestionGroup[]): string {
  const lines = groups.flatMap(({ question, count, first, last, alike }) => {
    const days = first === last ? first : `${first} to ${last}`;
    return [
      `${String(count).padStart(6)}  ${question}  (${days})`,
      ...alike.map((other) => `        also: ${other}`),
    ];
  });
  const times = groups.reduce((sum, { count }) => sum + count, 0);
  return [...lines, '', `${counted(groups.length, 'gap')}, asked ${counted(times, 'time')}`].join(
    '\n',
  );
}
