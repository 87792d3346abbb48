import { residentBytes } from './apps/process-figures.ts';
import { APP_NAMES, type AppName, startApp } from './apps/running-app.ts';
import { openWorkspace, type Workspace } from './apps/workspace.ts';
import type { Part } from './part.ts';
import { formatMb, formatMs, formatNumber, median } from './report/numbers.ts';
import { drawTable } from './report/table.ts';
import { drawTarget } from './report/target.ts';
import questions from './requests/questions.json' with { type: 'json' };
import { sendEach } from './requests/send-each.ts';

const RUNS = 5;
const REQUESTS = 1_000;
const AGAINST_EMPTY = 1.3;

/** Time from starting the process until it is ready, and its memory, against an empty Bolt app. */
export const start: Part = {
  title: 'start: time to ready and memory, against an empty Bolt app that echoes',
  run: async (print, noise) => {
    const workspace = await openWorkspace();
    try {
      const folders = new Map(APP_NAMES.map((name) => [name, workspace.newFolder()]));
      const first = new Map<AppName, Started>();
      const runs: ReadonlyMap<AppName, Started>[] = [];
      // After the first start ever comes one that leaves its compiled code where the others find it.
      for (let run = -1; run <= RUNS; run += 1) {
        const round = new Map<AppName, Started>();
        for (const name of APP_NAMES) {
          const folder = folders.get(name) ?? workspace.newFolder();
          const started = await measureStart(name, workspace, folder, run === -1);
          (run === -1 ? first : round).set(name, started);
          noise.probe();
        }
        if (run > 0) runs.push(round);
      }
      const middle = (name: AppName, read: Read): number =>
        median(runs.flatMap((round) => read(round.get(name)) ?? []));
      print(
        `  ${RUNS} starts in turn, the one in the middle counts; and the first start ever, with nothing kept`,
      );
      print(
        '  of compiled code and knowledge. Ready: /readyz answers 200; for the echo app its first answer.',
      );
      print('');
      const rows = APP_NAMES.map((name) => [
        name,
        formatMs(first.get(name)?.readyMs ?? 0),
        ...FIGURES.map(({ read, format }) => format(middle(name, read))),
      ]);
      const ratios = FIGURES.map(({ read }) => middle('govcloud', read) / middle('echo app', read));
      const firstRatio =
        (first.get('govcloud')?.readyMs ?? 0) / (first.get('echo app')?.readyMs ?? 1);
      rows.push(['times', ...[firstRatio, ...ratios].map(formatNumber)]);
      print(drawTable(['', 'first start ever', ...FIGURES.map(({ title }) => title)], rows));
      print('');
      for (const [at, { title, isTarget }] of FIGURES.entries()) {
        if (isTarget)
          print(
            drawTarget({
              what: `${title} against the empty app`,
              value: ratios[at] ?? 0,
              bound: 'at most',
              goal: AGAINST_EMPTY,
            }),
          );
      }
    } finally {
      await workspace.close();
    }
  },
};

interface Started {
  readonly readyMs: number;
  readonly firstAnswerMs: number;
  readonly readyBytes: number | null;
  readonly servedBytes: number | null;
}

type Read = (started: Started | undefined) => number | null | undefined;

const FIGURES: readonly {
  readonly title: string;
  readonly read: Read;
  readonly format: (value: number) => string;
  readonly isTarget: boolean;
}[] = [
  { title: 'time to ready', read: (one) => one?.readyMs, format: formatMs, isTarget: true },
  {
    title: 'to first answer',
    read: (one) => one?.firstAnswerMs,
    format: formatMs,
    isTarget: false,
  },
  { title: 'memory when ready', read: (one) => one?.readyBytes, format: formatMb, isTarget: true },
  {
    title: 'memory after 1,000 requests',
    read: (one) => one?.servedBytes,
    format: formatMb,
    isTarget: true,
  },
];

async function measureStart(
  name: AppName,
  workspace: Workspace,
  folder: string,
  isFirst: boolean,
): Promise<Started> {
  const app = await startApp(name, workspace, folder, isFirst);
  try {
    const readyBytes = residentBytes(app.pid);
    await sendEach(app.url, Object.values(questions).flat(), workspace.signingSecret, REQUESTS);
    const { readyMs, firstAnswerMs } = app;
    return { readyMs, firstAnswerMs, readyBytes, servedBytes: residentBytes(app.pid) };
  } finally {
    await app.stop();
  }
}
