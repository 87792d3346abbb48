import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The clock by which Linux counts the time of processes, in ticks a second; the same on every architecture. */
const TICKS = 100;

/** Resident memory of another process in bytes, as the system counts it; null where it does not tell. */
export function residentBytes(pid: number): number | null {
  const status = read(`/proc/${pid}/status`);
  const kilobytes = status?.match(/^VmRSS:\s+(\d+) kB$/m)?.[1] ?? askPs(pid);
  return kilobytes === null ? null : Number(kilobytes) * 1_024;
}

/** Time that a process has had a processor for, in milliseconds; null where there is no /proc. */
export function cpuMs(pid: number): number | null {
  // The name, in brackets, may hold spaces. Fields 14 and 15 are the times in and out of the kernel.
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
  if (fields === undefined) return null;
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

/** macOS has no /proc. */
function askPs(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
