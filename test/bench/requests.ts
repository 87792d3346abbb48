import { APP_NAMES, type AppName, type RunningApp, startApp } from './apps/running-app.ts';
import { openWorkspace } from './apps/workspace.ts';
import type { Part, Print } from './part.ts';
import { formatMs, formatNumber, median } from './report/numbers.ts';
import { drawTable } from './report/table.ts';
import { drawTarget } from './report/target.ts';
import { type Load, load } from './requests/load.ts';
import questions from './requests/questions.json' with { type: 'json' };

const CONNECTIONS = 20;
const ROUNDS = 5;
const ROUND_SECONDS = 2;
const WARM_UP_SECONDS = 2;
const COST_OF_ECHO = 1.2;

/** Signed `/govcloud` requests answered in the acknowledgement, against an empty Bolt app. */
export const requests: Part = {
  title: 'requests: signed /govcloud over HTTP, against an empty Bolt app that echoes',
  run: async (print, noise) => {
    const texts = Object.values(questions).flat();
    const workspace = await openWorkspace();
    const apps: RunningApp[] = [];
    try {
      const folder = workspace.newFolder();
      for (const name of APP_NAMES) apps.push(await startApp(name, workspace, folder));
      const { signingSecret } = workspace;
      const each = async (connections: number, seconds: number): Promise<Round> => {
        const round = new Map<AppName, Load>();
        for (const app of apps) {
          round.set(app.name, await load(app, { connections, texts, signingSecret, seconds }));
          noise.probe();
        }
        return round;
      };
      await each(CONNECTIONS, WARM_UP_SECONDS);
      const busy: Round[] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        busy.push(await each(CONNECTIONS, ROUND_SECONDS));
      const single: Round[] = [];
      for (let round = 0; round < ROUNDS; round += 1) single.push(await each(1, 1));
      print(`  ${describeMix()}, over ${CONNECTIONS} connections that are kept;`);
      print(`  ${ROUNDS} rounds of ${ROUND_SECONDS} s in turn, the one in the middle counts.`);
      print('');
      printRounds(busy, print);
      print('');
      print('  One connection, one request after the other:');
      printRounds(single, print);
      print('');
      const ratios = busy.map(
        (round) => of(round, 'echo app').perSecond / of(round, 'govcloud').perSecond,
      );
      print(`  Cost by requests a second, round by round: ${ratios.map(formatNumber).join(', ')}`);
      print(
        drawTarget({
          what: 'cost of a request against the empty app',
          value: median(ratios),
          bound: 'at most',
          goal: COST_OF_ECHO,
        }),
      );
    } finally {
      for (const app of apps) await app.stop();
      await workspace.close();
    }
  },
};

type Round = ReadonlyMap<AppName, Load>;

function of(round: Round, name: AppName): Load {
  const found = round.get(name);
  if (found === undefined) throw new Error(`no figures of the ${name}`);
  return found;
}

function printRounds(rounds: readonly Round[], print: Print): void {
  const middle = (name: AppName, read: (load: Load) => number | null): number | null => {
    const values = rounds.map((round) => read(of(round, name))).filter((value) => value !== null);
    return values.length === 0 ? null : median(values);
  };
  const rows = APP_NAMES.map((name) => {
    const cpu = middle(name, (one) => one.cpuPerRequest);
    return [
      name,
      formatNumber(middle(name, (one) => one.perSecond) ?? 0),
      formatMs(middle(name, (one) => one.p50) ?? 0),
      formatMs(middle(name, (one) => one.p99) ?? 0),
      cpu === null ? 'not known here' : formatMs(cpu),
    ];
  });
  print(drawTable(['', 'requests a second', 'p50', 'p99', 'processor time a request'], rows));
}

function describeMix(): string {
  const counts = Object.entries(questions).map(([kind, texts]) => `${texts.length} ${kind}`);
  return `${Object.values(questions).flat().length} questions (${counts.join(', ')})`;
}
