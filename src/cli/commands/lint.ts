import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { knowledgeFolders } from '../../config/knowledge-place.ts';
import { counted } from '../../knowledge/counted.ts';
import { formatProblems, type Problem } from '../../knowledge/problem.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { readArgs, refusePositionals } from '../read-args.ts';
import { readDay } from '../read-day.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud lint [--source FILE]... [--today DATE]

Prints every problem with its file, its line and what to write instead. Exit status 1 with problems.

  --source FILE  a source's text; claims must not repeat its sentences (may be given again)
  --today DATE   the day to check dates against, YYYY-MM-DD (default: today)
`;

export const command: Command = {
  name: 'lint',
  summary: 'Check the knowledge: every file, every reference, every rule',
  usage,
  async run(args, io) {
    const { values, positionals } = readArgs(args, {
      source: { type: 'string', multiple: true },
      today: { type: 'string' },
    });
    refusePositionals(positionals);
    const today = readDay('--today', values.today);
    const sourceTexts = (values.source ?? []).map((file) => readSource(file, io));

    const { readKnowledgeFiles } = await import('../../knowledge/files.ts');
    const { readKnowledge, lint } = await import('../../knowledge/compile.ts');
    const source = readKnowledge(readKnowledgeFiles(knowledgeFolders(io)));
    const problems = [
      ...lint(source, { today, sourceTexts }),
      ...(await catalogFaults(knowledgeFolders(io))),
    ];
    // Only what holds together can be asked, and only with the data by which questions are read.
    const canAsk = Object.keys(source.data.language.ranking).length > 0;
    if (canAsk && problems.length === 0) {
      const { questionFaults } = await import('../question-faults.ts');
      problems.push(...questionFaults(source, today));
    }
    const { facts, entities, comparisons } = source.data;
    const read = [
      counted(facts.length, 'fact'),
      counted(entities.length, 'entity', 'entities'),
      counted(comparisons.length, 'comparison'),
    ].join(', ');
    if (problems.length === 0) {
      const left = canAsk ? '' : ' (no language/ in these folders: questions were not asked)';
      await write(io.stdout, `${read}: no problems${left}\n`);
      return 0;
    }
    const files = new Set(problems.map(({ file }) => file)).size;
    const found = `${counted(problems.length, 'problem')} in ${counted(files, 'file')}`;
    await write(io.stdout, `${formatProblems(problems)}\n\n${read}: ${found}\n`);
    return 1;
  },
};

/** What is wrong with the tables of the catalogue. */
async function catalogFaults(folders: readonly string[]): Promise<Problem[]> {
  const [{ readCatalogTexts }, { faultsOf }] = await Promise.all([
    import('../../knowledge/catalog-texts.ts'),
    import('../../catalog/import/check-file.ts'),
  ]);
  return Object.entries(readCatalogTexts(folders)).flatMap(([name, text]) =>
    faultsOf(name, text).map((fault) => ({
      ...fault,
      file: `catalog/${name}.json`,
      line: null,
      subject: null,
    })),
  );
}

function readSource(file: string, { cwd }: Io): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--source ${file} cannot be read (${code}); give a text file`);
  }
}
