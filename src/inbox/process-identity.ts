import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process that takes up items, so that others can tell whether it is still there. */
export interface ProcessIdentity {
  /** Unique to this start of this process. */
  readonly owner: string;
  /** Where its pid means something: machine, boot and pid namespace. */
  readonly host: string;
  readonly pid: number;
  /** When it started, as the kernel counts; empty where there is no /proc. */
  readonly started: string;
}

export function thisProcess(): ProcessIdentity {
  const { pid } = process;
  return { owner: `${pid}-${randomUUID()}`, host: thisHost(), pid, started: statOf(pid).started };
}

/** Whether a process is certainly gone; false for one on another host or in another container. */
export function isGone(other: ProcessIdentity): boolean {
  if (other.host !== thisHost()) return false;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    // EPERM: it is there, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
  const stat = statOf(other.pid);
  if (stat.dead) return true;
  // Another process may have been given the same number since.
  return stat.started !== '' && other.started !== '' && stat.started !== other.started;
}

let host: string | undefined;

function thisHost(): string {
  host ??= [
    hostname(),
    read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    // Two containers may share a host's name and both count from pid 1.
    read(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' ');
  return host;
}

/** Fields 3 (state) and 22 (start time) of /proc/PID/stat; the name before them may hold spaces. */
function statOf(pid: number): { started: string; dead: boolean } {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { started: fields[19] ?? '', dead: fields[0] === 'Z' || fields[0] === 'X' };
}

/** What a file of /proc says; empty where there is none, as on macOS and Windows. */
function read(from: () => string): string {
  try {
    return from();
  } catch {
    return '';
  }
}
