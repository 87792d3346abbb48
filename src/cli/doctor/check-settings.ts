import { ConfigError } from '../../config/config-error.ts';
import { type Config, readConfig } from '../../config/read-config.ts';
import { SETTINGS, type SettingName } from '../../config/settings.ts';
import type { Io } from '../command.ts';
import { type Finding, failed, ok } from './finding.ts';

/** Which settings are there, by name and never by value. */
export function listSettings(env: Io['env']): string {
  const names = Object.keys(SETTINGS) as SettingName[];
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return names
    .map((name) => {
      const set = (env[name]?.trim() ?? '') !== '';
      return `${name.padEnd(width)}${set ? 'set' : `not set (${SETTINGS[name].otherwise})`}`;
    })
    .join('\n');
}

/** Whether they make sense together; the config is null where they do not. */
export function checkSettings(env: Io['env']): {
  readonly config: Config | null;
  readonly findings: readonly Finding[];
} {
  try {
    const config = readConfig(env);
    return { config, findings: [ok('settings', `they fit together; mode ${config.mode}`)] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const findings = error.problems.map(({ name, what }) =>
      failed('settings', `${name} ${what}`, `Example: ${name}=${SETTINGS[name].example}`),
    );
    return { config: null, findings };
  }
}
