import type { Part, Print } from './part.ts';
import { formatMb, formatMs, formatNumber } from './report/numbers.ts';
import { drawTable } from './report/table.ts';
import { drawTarget } from './report/target.ts';
import { ENGINE_NAMES, type EngineName } from './search/engines.ts';
import type { Measured, Size } from './search/measured.ts';
import { runEngine } from './search/run-engine.ts';

const SMALL = 300;
const MIDDLE = 3_000;
const LARGE = 30_000;
/** Which engines at which size. Short measurements are taken more than once, and the better one counts. */
const PLAN: readonly { size: Size; engines: readonly EngineName[]; rounds: number }[] = [
  { size: 'real', engines: ENGINE_NAMES, rounds: 2 },
  { size: SMALL, engines: ['ask'], rounds: 2 },
  { size: MIDDLE, engines: ENGINE_NAMES, rounds: 2 },
  { size: LARGE, engines: ENGINE_NAMES, rounds: 1 },
];

const FASTER_THAN_FUSE = 50;
const HUNDRED_TIMES_THE_FACTS = 5;

/** Time of a question for govcloud, for Fuse over whole facts and for MiniSearch alone. */
export const search: Part = {
  title: 'search: one question, without Slack',
  run: async (print, noise) => {
    print(
      '  Each engine in a process of its own; facts beyond the real ones are made in their image.',
    );
    print('  "right": the first fact found is the one that the question was written for.');
    const all: Measured[] = [];
    for (const { size, engines, rounds } of PLAN) {
      const measured = await measureInTurn(size, engines, rounds, noise.probe);
      all.push(...measured);
      print('');
      printSize(measured, print);
    }
    print('');
    printTargets(all, print);
  },
};

/** All engines in turn, so that noise meets each alike; of each the run that was disturbed least. */
async function measureInTurn(
  size: Size,
  engines: readonly EngineName[],
  rounds: number,
  probe: () => void,
): Promise<Measured[]> {
  const best = new Map<EngineName, Measured>();
  for (let round = 0; round < rounds; round += 1) {
    for (const engine of engines) {
      const run = await runEngine(engine, size);
      const before = best.get(engine);
      if (before === undefined || run.clean.median < before.clean.median) best.set(engine, run);
      probe();
    }
  }
  return [...best.values()];
}

const SHOWN: Readonly<Record<EngineName, string>> = {
  ask: 'govcloud',
  fuse: 'Fuse over whole facts',
  minisearch: 'MiniSearch alone',
};

function printSize(measured: readonly Measured[], print: Print): void {
  const [first] = measured;
  if (first === undefined) return;
  const { size, facts } = first;
  const rows = measured.map(({ engine, clean, misspelt, buildMs, indexBytes, residentBytes }) => [
    SHOWN[engine],
    formatMs(clean.median),
    formatMs(clean.p99),
    formatMs(misspelt.median),
    formatMs(misspelt.p99),
    `${Math.round(clean.right * 100)}% / ${Math.round(misspelt.right * 100)}%`,
    String(clean.samples + misspelt.samples),
    formatMs(buildMs),
    formatMb(indexBytes),
    formatMb(residentBytes),
  ]);
  print(`  ${formatNumber(facts)} facts${size === 'real' ? ', the real ones' : ''}`);
  print(
    drawTable(
      [
        '',
        'clean: median',
        'p99',
        'misspelt: median',
        'p99',
        'right',
        'asked',
        'index built in',
        'index',
        'process',
      ],
      rows,
    ),
  );
}

function printTargets(all: readonly Measured[], print: Print): void {
  const of = (engine: EngineName, size: Size): Measured => {
    const found = all.find((one) => one.engine === engine && one.size === size);
    if (found === undefined) throw new Error(`no figure of ${engine} at ${size} facts`);
    return found;
  };
  for (const kind of ['clean', 'misspelt'] as const) {
    const ours = (size: Size): number => of('ask', size)[kind].median;
    print(
      drawTarget({
        what: `faster than Fuse at 3,000 facts, ${kind}`,
        value: of('fuse', MIDDLE)[kind].median / ours(MIDDLE),
        bound: 'at least',
        goal: FASTER_THAN_FUSE,
      }),
    );
    print(
      drawTarget({
        what: `time for 100 times the facts (300 to 30,000), ${kind}`,
        value: ours(LARGE) / ours(SMALL),
        bound: 'at most',
        goal: HUNDRED_TIMES_THE_FACTS,
      }),
    );
  }
}
