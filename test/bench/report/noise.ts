import { createHash } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { formatNumber, median, percentile } from './numbers.ts';

const BLOCK = Buffer.alloc(8_000_000);
/** What makes fixed work take this much longer is others' work on the machine. */
const DISTURBED = 1.3;
/** Medians bear it if fewer probes than this share were disturbed. */
const MOST_DISTURBED = 0.2;

/** Tells how much other work disturbed the measuring, by timing the same piece of work now and then. */
export interface NoiseGauge {
  /** Times the piece of work once, a few milliseconds. */
  probe(): void;
  /** One sentence about all probes so far. */
  report(): string;
}

export function createNoiseGauge(): NoiseGauge {
  const probes: number[] = [];
  return {
    probe: () => {
      for (let time = 0; time < 3; time += 1) probes.push(work());
    },
    report: () => {
      const shortest = Math.min(...probes);
      const times = probes.map((time) => time / shortest);
      const share = times.filter((time) => time > DISTURBED).length / times.length;
      const verdict =
        share > MOST_DISTURBED
          ? 'noise was HIGH: trust ratios more than times, and measure again on a quiet machine'
          : 'the machine was quiet enough';
      return `Noise: the same piece of work took ${formatNumber(median(times))} times its shortest time in the middle, ${formatNumber(percentile(times, 0.9))} times in the worst tenth; load ${formatNumber(loadavg()[0] ?? 0)} on ${cpus().length} processors: ${verdict}.`;
    },
  };
}

/** Milliseconds that a fixed amount of native code takes: compiled code of our own comes in several speeds. */
function work(): number {
  const start = performance.now();
  createHash('sha256').update(BLOCK).digest();
  return performance.now() - start;
}
