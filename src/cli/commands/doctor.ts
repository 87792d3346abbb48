import { resolve } from 'node:path';
import type { Command, Io } from '../command.ts';
import type { Finding } from '../doctor/finding.ts';
import { readArgs, refusePositionals } from '../read-args.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud doctor

Checks that the bot can run here: the settings, the tokens and scopes by asking Slack, this host's
clock, the store and the knowledge. Each is ok, failed or skipped, and says what to do. Changes
nothing and prints no setting's value. Exit status 1 where something failed.
`;

/** `doctor`, by the clock given (milliseconds since 1970). */
export function createDoctorCommand(now: () => number): Command {
  return {
    name: 'doctor',
    summary: 'Check settings, tokens, scopes, clock, store and knowledge',
    usage,
    async run(args, io) {
      const { positionals } = readArgs(args, {});
      refusePositionals(positionals);
      const { listSettings } = await import('../doctor/check-settings.ts');
      const { printFinding } = await import('../doctor/finding.ts');
      await write(io.stdout, `${listSettings(io.env)}\n\n`);
      let failures = 0;
      for await (const finding of findings(io, now)) {
        if (finding.standing === 'failed') failures += 1;
        await write(io.stdout, `${printFinding(finding)}\n`);
      }
      const end = failures === 0 ? 'Nothing is wrong.' : `${failures} of these need a look.`;
      await write(io.stdout, `\n${failures === 1 ? 'One of these needs a look.' : end}\n`);
      return failures === 0 ? 0 : 1;
    },
  };
}

export const command: Command = createDoctorCommand(Date.now);

async function* findings(io: Io, now: () => number): AsyncGenerator<Finding> {
  const [{ checkSettings }, { skipped }, { checkSlack }, { checkStore }, { checkKnowledge }] =
    await Promise.all([
      import('../doctor/check-settings.ts'),
      import('../doctor/finding.ts'),
      import('../doctor/check-slack.ts'),
      import('../doctor/check-store.ts'),
      import('../doctor/check-knowledge.ts'),
    ]);
  const { config, findings: settings } = checkSettings(io.env);
  yield* settings;
  if (config === null) {
    yield skipped('Slack', 'the settings must be right first');
    yield skipped('store', 'the settings must be right first');
  } else {
    yield* await checkSlack(config, now);
    const { databaseFile } = config;
    yield await checkStore(
      databaseFile === ':memory:' ? databaseFile : resolve(io.cwd, databaseFile),
    );
  }
  yield await checkKnowledge(io);
}
