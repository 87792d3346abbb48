import type { Knowledge } from '../../src/knowledge/types.ts';
import { APP_NAMES, type AppName, type RunningApp, startApp } from './apps/running-app.ts';
import { openWorkspace } from './apps/workspace.ts';
import { loadOwnKnowledge } from './own-knowledge.ts';
import type { Part, Print } from './part.ts';
import { formatMs, formatNumber, median } from './report/numbers.ts';
import { drawTable } from './report/table.ts';
import { drawTarget } from './report/target.ts';
import { type Load, load } from './requests/load.ts';
import { newQuestions } from './requests/new-questions.ts';
import questions from './requests/questions.json' with { type: 'json' };
import { signedCommand } from './requests/signed-command.ts';

/** More than an app is asked in a round, so that none comes twice. */
const NEW_IN_A_ROUND = 8_000;
const WARM_UP_SECONDS = 1.5;
const COST_OF_ECHO = 1.2;

interface Run {
  readonly title: string;
  /** What is asked in each of so many rounds. */
  readonly asked: (knowledge: Knowledge, rounds: number) => readonly (readonly string[])[];
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
}

const RUNS: readonly Run[] = [
  {
    title: `${describeMix()}, again and again, over 20 connections`,
    asked: sameEachRound,
    connections: 20,
    rounds: 5,
    seconds: 2,
  },
  {
    title: 'every question new, a fifth of them misspelt, over 20 connections',
    asked: (knowledge, rounds) => {
      const all = newQuestions(knowledge, NEW_IN_A_ROUND * rounds);
      const each = Math.floor(all.length / rounds);
      return Array.from({ length: rounds }, (_, at) => all.slice(at * each, (at + 1) * each));
    },
    connections: 20,
    rounds: 3,
    seconds: 2,
  },
  {
    title: 'the 40 questions over one connection, one after the other',
    asked: sameEachRound,
    connections: 1,
    rounds: 3,
    seconds: 1,
  },
];

/** Signed `/govcloud` requests answered in the acknowledgement, against an empty Bolt app. */
export const requests: Part = {
  title: 'requests: signed /govcloud over HTTP, against an empty Bolt app that echoes',
  run: async (print, noise) => {
    const knowledge = await loadOwnKnowledge();
    const workspace = await openWorkspace();
    const apps: RunningApp[] = [];
    try {
      const folder = workspace.newFolder();
      for (const name of APP_NAMES) apps.push(await startApp(name, workspace, folder));
      for (const { title, asked, connections, rounds, seconds } of RUNS) {
        const measured: Round[] = [];
        for (const [at, texts] of asked(knowledge, rounds + 1).entries()) {
          const isWarmUp = at === 0;
          const round = new Map<AppName, Load>();
          const signed = texts.map((text) => signedCommand(text, workspace.signingSecret));
          for (const app of apps) {
            const length = isWarmUp ? WARM_UP_SECONDS : seconds;
            round.set(
              app.name,
              await load(app, { connections, requests: signed, seconds: length }),
            );
            noise.probe();
          }
          if (!isWarmUp) measured.push(round);
        }
        print(`  ${title} (${rounds} rounds of ${seconds} s in turn)`);
        printRounds(measured, print);
        print('');
      }
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
  const ratios = rounds.map(
    (round) => of(round, 'echo app').perSecond / of(round, 'govcloud').perSecond,
  );
  print(
    `  cost by requests a second, round by round: ${ratios.map(formatNumber).join(', ')} times`,
  );
  print(
    drawTarget({
      what: 'cost against the empty app',
      value: median(ratios),
      bound: 'at most',
      goal: COST_OF_ECHO,
    }),
  );
}

function sameEachRound(_: Knowledge, rounds: number): string[][] {
  return Array.from({ length: rounds }, () => Object.values(questions).flat());
}

function describeMix(): string {
  const counts = Object.entries(questions).map(([kind, texts]) => `${texts.length} ${kind}`);
  return `${Object.values(questions).flat().length} questions (${counts.join(', ')})`;
}
