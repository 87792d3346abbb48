import type { Command } from './command.ts';

/** What `govcloud` alone prints: every command in a line. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Dated, cited answers about government cloud, from a curated fact base.',
    '',
    'Usage: govcloud COMMAND [ARGUMENTS]',
    '',
    ...lines,
    '',
    '"govcloud help COMMAND" shows its options.',
    'GOVCLOUD_KNOWLEDGE names the knowledge folders, separated by commas.',
    '',
  ].join('\n');
}

/** What `govcloud help NAME` prints. */
export function commandHelp({ summary, usage }: Command): string {
  return `${summary}\n\n${usage.trim()}\n`;
}
