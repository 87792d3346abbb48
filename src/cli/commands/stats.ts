import { cacheFolder, knowledgeFolders } from '../../config/knowledge-place.ts';
import { counted } from '../../knowledge/counted.ts';
import type { Stats, Tally } from '../../knowledge/stats.ts';
import type { Command } from '../command.ts';
import { readArgs, refusePositionals } from '../read-args.ts';
import { readDay } from '../read-day.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud stats [--json] [--today DATE]

Prints what the knowledge consists of: how many facts, entities, comparisons, questions and sources,
and counts by topic, kind, status, confidence, age, entity and publisher.

  --json        the counts as one JSON object, all publishers included
  --today DATE  the day on which facts are due for a check, YYYY-MM-DD (default: today)
`;

/** There are hundreds of publishers; the rest is a line. */
const MOST_SHOWN = 40;

export const command: Command = {
  name: 'stats',
  summary: 'Count the knowledge by topic, kind, status, age and source',
  usage,
  async run(args, io) {
    const { values, positionals } = readArgs(args, {
      json: { type: 'boolean' },
      today: { type: 'string' },
    });
    refusePositionals(positionals);
    const today = readDay('--today', values.today);
    const [{ loadKnowledge }, { statsOf }] = await Promise.all([
      import('../../knowledge/load.ts'),
      import('../../knowledge/stats.ts'),
    ]);
    const knowledge = await loadKnowledge(knowledgeFolders(io), { cacheFolder: cacheFolder(io) });
    const stats = statsOf(knowledge, today);
    await write(io.stdout, values.json === true ? `${JSON.stringify(stats)}\n` : print(stats));
    return 0;
  },
};

function print({ totals, tallies }: Stats): string {
  const { facts, entities, comparisons, questions, sources, due } = totals;
  const size = [
    counted(facts, 'fact'),
    counted(entities, 'entity', 'entities'),
    counted(comparisons, 'comparison'),
    counted(questions, 'question'),
    counted(sources, 'source'),
    `${due} due for a check`,
  ].join(', ');
  return `${[size, ...tallies.map(printTally)].join('\n\n')}\n`;
}

function printTally({ title, counts }: Tally): string {
  const shown = counts.slice(0, MOST_SHOWN);
  const rest = counts.slice(MOST_SHOWN);
  const left = rest.reduce((sum, [, count]) => sum + count, 0);
  const lines = shown.map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
  if (rest.length > 0) lines.push(`${String(left).padStart(6)}  in ${rest.length} others`);
  return [title, ...lines].join('\n');
}
