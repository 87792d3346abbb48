#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../config/knowledge-place.ts';
import { loadEnvFile } from '../config/load-env-file.ts';
import { COMMANDS } from './commands.ts';
import { runCli } from './run-cli.ts';

// The reader of a pipe may leave early (`| head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  loadEnvFile();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const surroundings = { env: process.env, cwd: process.cwd() };
// What a command imports is compiled once and kept, which takes a third off the start.
enableCompileCache(join(cacheFolder(surroundings), 'code'));
process.exitCode = await runCli(process.argv.slice(2), COMMANDS, {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  ...surroundings,
});
