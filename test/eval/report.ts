import { binByConfidence, expectedCalibrationError } from './calibration.ts';
import { VERDICTS } from './judge.ts';
import { formatShare, formatTable } from './print-table.ts';
import { quantile } from './quantile.ts';
import { CLASSES } from './question.ts';
import { isRightRun, type Run, shareRight } from './run.ts';
import { type Share, sharesOf } from './shares.ts';

/** Per class and part: how many of each verdict. */
export function classTable(runs: readonly Run[]): string {
  const rows = CLASSES.flatMap((name) =>
    (['fit', 'check'] as const).flatMap((part) => {
      const own = runs.filter(({ question }) => question.class === name && question.part === part);
      if (own.length === 0) return [];
      const counts = VERDICTS.map(
        (verdict) => own.filter(({ judgement }) => judgement.verdict === verdict).length,
      );
      return [[`${name} (${part})`, own.length, ...counts, formatShare(shareRight(own))]];
    }),
  );
  return formatTable(['class', 'asked', ...VERDICTS, 'share'], rows);
}

/** The figures that the project holds itself to, by part. */
export function sharesTable(runs: readonly Run[]): string {
  const parts = [runs, ...(['fit', 'check'] as const).map((part) => ofPart(runs, part))];
  const columns = parts.map(sharesOf);
  const rows = (columns[0] ?? []).map(({ name, count }, row) => [
    name,
    count,
    ...columns.map((shares) => cellOf(shares[row])),
  ]);
  return formatTable(['share right', 'asked', 'all', 'fit', 'check'], rows);
}

const cellOf = (share: Share | undefined): string =>
  share === undefined || share.count === 0 ? '–' : formatShare(share.share);

/** Of the answers given, how often those of a confidence were right. */
export function calibrationTable(runs: readonly Run[]): string {
  const answers = runs
    .filter(({ reply }) => reply.outcome === 'answer')
    .map((run) => ({ confidence: run.reply.confidence, right: isRightRun(run) }));
  const bins = binByConfidence(answers);
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, stated, reached }) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      count,
      stated.toFixed(2),
      reached.toFixed(2),
    ]);
  const error = expectedCalibrationError(bins).toFixed(3);
  return `${formatTable(['confidence', 'answers', 'stated', 'right'], rows)}\nexpected calibration error ${error}`;
}

/** How long a question took, the first aside, which builds the index. */
export function timesLine(runs: readonly Run[]): string {
  const [first, ...others] = runs.map(({ ms }) => ms);
  const median = quantile(others, 0.5).toFixed(2);
  const p99 = quantile(others, 0.99).toFixed(2);
  return `ms a question: median ${median}, p99 ${p99}; the first ${(first ?? 0).toFixed(0)}, with the index`;
}

/** Every miss: what was asked, what was expected, what came. */
export function missesText(runs: readonly Run[]): string {
  return runs
    .filter((run) => !isRightRun(run))
    .map(({ question, reply, judgement }) => {
      const turns = [...(question.history ?? []), question.q].map(shorten).join(' → ');
      const asOf = question.asOf === undefined ? '' : ` (as of ${question.asOf})`;
      return [
        `${question.id} [${question.part}] ${judgement.verdict}`,
        `  asked: ${turns}${asOf}`,
        `  fault: ${judgement.faults.join('; ')}`,
        `  got:   ${reply.outcome} ${reply.confidence.toFixed(2)} ${shorten(reply.headline)}`,
      ].join('\n');
    })
    .join('\n');
}

const LONGEST_SHOWN = 240;
const shorten = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;

const ofPart = (runs: readonly Run[], part: string) =>
  runs.filter(({ question }) => question.part === part);
