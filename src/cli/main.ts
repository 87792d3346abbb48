#!/usr/bin/env node
import { loadEnvFile } from '../config/load-env-file.ts';
import { COMMANDS } from './commands.ts';
import { runCli } from './run-cli.ts';

// The reader of a pipe may leave early (`| head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

loadEnvFile();
process.exitCode = await runCli(process.argv.slice(2), COMMANDS, {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
});
