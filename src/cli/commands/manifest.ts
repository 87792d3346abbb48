import { type Command, UsageError } from '../command.ts';
import { readArgs, refusePositionals } from '../read-args.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud manifest [--gov] [--socket | --host https://HOST]

Prints the manifest from which Slack creates the app, as JSON. docs/slack.md has the steps.

  --socket     for Socket Mode: the app connects to Slack (the default)
  --host URL   for HTTP: Slack calls the app at this address, with /slack/events behind it
  --gov        for GovSlack: without the features that it may not have yet
`;

const GOV_NOTE = `For GovSlack: create the app at https://api.slack-gov.com/apps, and run it with
SLACK_API_URL=https://slack-gov.com/api/
`;

export const command: Command = {
  name: 'manifest',
  summary: 'Print the manifest for creating the Slack app',
  usage,
  async run(args, io) {
    const { values, positionals } = readArgs(args, {
      gov: { type: 'boolean' },
      socket: { type: 'boolean' },
      host: { type: 'string' },
    });
    refusePositionals(positionals);
    if (values.socket === true && values.host !== undefined)
      throw new UsageError('give --socket or --host, not both');
    const gov = values.gov === true;
    const { buildManifest } = await import('../../slack/manifest.ts');
    const manifest = buildManifest({ gov, host: readHost(values.host) });
    await write(io.stdout, `${JSON.stringify(manifest, null, 2)}\n`);
    if (gov) await write(io.stderr, GOV_NOTE);
    return 0;
  },
};

function readHost(given: string | undefined): string | null {
  if (given === undefined) return null;
  const host = URL.canParse(given) ? new URL(given) : null;
  const bare = host?.protocol === 'https:' && host.search === '' && host.hash === '';
  if (host !== null && bare) return host.href;
  throw new UsageError(
    `--host is ${JSON.stringify(given)}; write the address at which Slack reaches the app, such as https://govcloud.example.gov`,
  );
}
