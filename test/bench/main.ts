import { cpus, totalmem } from 'node:os';
import type { Part } from './part.ts';
import { createNoiseGauge } from './report/noise.ts';
import { formatNumber } from './report/numbers.ts';
import { requests } from './requests.ts';
import { search } from './search.ts';
import { start } from './start.ts';

/*
 * npm run bench [-- requests start search]
 * Prints figures and asserts none: its status is 0 unless it cannot measure.
 */

const PARTS: Readonly<Record<string, Part>> = { requests, start, search };

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** The parts named, or all; null after saying which there are, where one is not known. */
function chosenParts(names: readonly string[]): readonly Part[] | null {
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    const known = Object.keys(PARTS).join(', ');
    process.stderr.write(`There is no part "${unknown.join('", "')}". Name some of: ${known}.\n`);
    return null;
  }
  return Object.entries(PARTS).flatMap(([name, part]) =>
    names.length === 0 || names.includes(name) ? [part] : [],
  );
}

const parts = chosenParts(process.argv.slice(2));
if (parts === null) process.exit(2);
const [processor] = cpus();
print(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} processors (${processor?.model.trim() ?? 'not known'}), ${formatNumber(totalmem() / 1e9)} GB of memory`,
);
for (const { title, run } of parts) {
  print(`\n${title}\n`);
  const noise = createNoiseGauge();
  const started = performance.now();
  noise.probe();
  await run(print, noise);
  print(`  ${noise.report()}`);
  print(`  Took ${formatNumber((performance.now() - started) / 1_000)} s.`);
}
