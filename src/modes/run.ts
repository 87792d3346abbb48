import { loadEnvFile } from '../config/load-env-file.ts';
import { readConfig } from '../config/read-config.ts';
import { createLogger } from '../log/logger.ts';
import { createGovcloud, type Running } from './create-govcloud.ts';

/** Errors whose message says to a person what to do; their stack would only be in the way. */
const IN_WORDS = [
  'ConfigError',
  'EnvFileError',
  'KnowledgeError',
  'PortError',
  'SlackAccessError',
  'StoreError',
];

/** Runs govcloud as a program: settings from the environment, signals, exit status. */
export async function run({ onReady }: { readonly onReady: () => void }): Promise<void> {
  let running: Running | undefined;
  let stopping = false;
  const end = async (status: number) => {
    // A second signal does not wait.
    if (stopping) process.exit(130);
    stopping = true;
    await running?.stop();
    process.exit(status);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
  try {
    loadEnvFile();
    const config = readConfig(process.env);
    const log = createLogger(config.logLevel);
    process.on('uncaughtException', (error) => {
      // What is not finished is in the inbox, and taken up at the next start.
      log.fatal({ err: error }, 'stopping after an error that nothing caught');
      process.exit(1);
    });
    running = await createGovcloud(config, { log, say });
    await running.ready;
    onReady();
    if (config.mode === 'playground' && !stopping) greet(running.url);
  } catch (error) {
    if (stopping) return;
    console.error(inWords(error));
    await end(1);
  }
}

function greet(url: string): void {
  say(`govcloud playground: open ${url}`);
  say('Type /govcloud jedi, or mention @govcloud. Ctrl+C stops it.');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (IN_WORDS.includes(error.name) || error.stack === undefined) return error.message;
  return error.stack;
}
