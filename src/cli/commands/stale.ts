import { cacheFolder, knowledgeFolders } from '../../config/knowledge-place.ts';
import { counted } from '../../knowledge/counted.ts';
import type { AgeingFact } from '../../knowledge/stale.ts';
import type { Command } from '../command.ts';
import { readArgs, refusePositionals } from '../read-args.ts';
import { readDay } from '../read-day.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud stale [--by DATE] [--all]

Prints the facts that are due for a check, the one that was due first at the top: the day, the fact,
its kind, the day on which it was last seen to be true, and its topic. A fact is due at its reviewBy;
without one, as many months after its asOf as ageing.yaml gives its kind.

  --by DATE  what is due by that day, YYYY-MM-DD (default: today)
  --all      every fact that ages
`;

export const command: Command = {
  name: 'stale',
  summary: 'List facts that are due for a check, soonest first',
  usage,
  async run(args, io) {
    const { values, positionals } = readArgs(args, {
      by: { type: 'string' },
      all: { type: 'boolean' },
    });
    refusePositionals(positionals);
    const by = readDay('--by', values.by);
    const [{ loadKnowledge }, { ageingFacts }] = await Promise.all([
      import('../../knowledge/load.ts'),
      import('../../knowledge/stale.ts'),
    ]);
    const knowledge = await loadKnowledge(knowledgeFolders(io), { cacheFolder: cacheFolder(io) });
    const ageing = ageingFacts(knowledge);
    const due = ageing.filter((entry) => entry.due <= by);
    const shown = values.all === true ? ageing : due;
    await write(io.stdout, `${[...shown.map(lineOf), ''].join('\n')}`);
    const total = `${due.length} of ${counted(ageing.length, 'fact')} that age are due by ${by}`;
    await write(io.stdout, `${shown.length > 0 ? '\n' : ''}${total}\n`);
    return 0;
  },
};

const lineOf = ({ fact, due }: AgeingFact): string =>
  `${due}  ${fact.id}  (${fact.kind}, seen ${fact.asOf}, ${fact.topic})`;
