import type { CommandTable } from './run-cli.ts';

/** Every command, in the order of the help. Each file is loaded only when its command is used. */
export const COMMANDS: CommandTable = {
  ask: async () => (await import('./commands/ask.ts')).command,
  check: async () => (await import('./commands/check.ts')).command,
  brief: async () => (await import('./commands/brief.ts')).command,
  facts: async () => (await import('./commands/facts.ts')).command,
  lint: async () => (await import('./commands/lint.ts')).command,
  stale: async () => (await import('./commands/stale.ts')).command,
  stats: async () => (await import('./commands/stats.ts')).command,
  gaps: async () => (await import('./commands/gaps.ts')).command,
  coverage: async () => (await import('./commands/coverage.ts')).command,
  list: async () => (await import('./commands/list.ts')).command,
  import: async () => (await import('./commands/import.ts')).command,
  schema: async () => (await import('./commands/schema.ts')).command,
  manifest: async () => (await import('./commands/manifest.ts')).command,
  doctor: async () => (await import('./commands/doctor.ts')).command,
};
