/** What one check found. `todo` says what to do about it, where `detail` does not already. */
export interface Finding {
  readonly what: string;
  readonly standing: 'ok' | 'failed' | 'skipped';
  readonly detail: string;
  readonly todo: string | null;
}

export const ok = (what: string, detail: string): Finding => ({
  what,
  standing: 'ok',
  detail,
  todo: null,
});

export const failed = (what: string, detail: string, todo: string | null = null): Finding => ({
  what,
  standing: 'failed',
  detail,
  todo,
});

export const skipped = (what: string, detail: string): Finding => ({
  what,
  standing: 'skipped',
  detail,
  todo: null,
});

const INDENT = ' '.repeat(10);

/** A finding as a person reads it: the standing first, what to do below. */
export function printFinding({ standing, what, detail, todo }: Finding): string {
  const lines = [`${standing.padEnd(INDENT.length)}${what}: ${detail}`];
  if (todo !== null) lines.push(todo);
  return lines.join('\n').replaceAll('\n', `\n${INDENT}`);
}
