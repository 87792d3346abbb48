import type { TopicFact } from '../../src/knowledge/types.ts';
import { bestThreshold, isRight } from './best-threshold.ts';
import { type PlainSearch, plainFuse, plainMiniSearch } from './plain-search.ts';
import { formatShare, formatTable } from './print-table.ts';
import { isRightRun, type Run } from './run.ts';
import { isInScope } from './shares.ts';

/** The bot beside plain search engines on the same facts and questions. */
export function comparisonTable(runs: readonly Run[], facts: readonly TopicFact[]): string {
  const rows = [
    row('govcloud', runs, runs.map(isRightRun)),
    row('MiniSearch', runs, plainVerdicts(plainMiniSearch(facts), runs)),
    row('Fuse', runs, plainVerdicts(plainFuse(facts), runs)),
  ];
  return formatTable(['share right', 'in scope', 'out of scope', 'all'], rows);
}

/** Whether each reply of a plain engine is right, with the threshold that suits it best. */
function plainVerdicts(search: PlainSearch, runs: readonly Run[]): boolean[] {
  const found = runs.map(({ question }) => ({ expect: question.expect, hit: search(question.q) }));
  const threshold = bestThreshold(found);
  return found.map((one) => isRight(one, threshold));
}

function row(name: string, runs: readonly Run[], rights: readonly boolean[]): string[] {
  const share = (keep: (run: Run) => boolean): string => {
    const kept = rights.filter((_, index) => keepAt(runs, index, keep));
    return formatShare(kept.filter(Boolean).length / Math.max(1, kept.length));
  };
  return [name, share(isInScope), share((run) => !isInScope(run)), share(() => true)];
}

function keepAt(runs: readonly Run[], index: number, keep: (run: Run) => boolean): boolean {
  const run = runs[index];
  return run !== undefined && keep(run);
}
