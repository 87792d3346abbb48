import { SETTINGS, type SettingName } from './settings.ts';

/** One setting that stops the start. `seen` is the value given; it is left out where none was. */
export interface Problem {
  readonly name: SettingName;
  readonly what: string;
  readonly seen?: string;
}

/** The settings do not make sense. The message lists every problem, and no secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'one setting needs' : `${problems.length} settings need`;
    super(
      [
        `govcloud cannot start: ${count} a look. Change it in the environment or in .env.`,
        ...problems.map(describe),
      ].join('\n\n'),
    );
    this.problems = problems;
  }
}

function describe({ name, what, seen }: Problem): string {
  const lines = [`  ${name} ${what}.`];
  if (seen !== undefined) lines.push(`    seen:     ${show(name, seen)}`);
  lines.push(`    example:  ${name}=${SETTINGS[name].example}`);
  return lines.join('\n');
}

function show(name: SettingName, value: string): string {
  if (SETTINGS[name].secret) return `${value.length} characters, not shown`;
  const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return JSON.stringify(short);
}
