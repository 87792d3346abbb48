import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createDoctorCommand } from '../../src/cli/commands/doctor.ts';
import { createStandIn, type StandIn } from '../../src/playground/standin/create-standin.ts';
import { openStore } from '../../src/store/open-store.ts';
import {
  ENTITIES,
  factText,
  knowledgeFolder,
  temporaryFolder,
} from '../knowledge/support/knowledge-folder.ts';
import { only, run } from './support/run.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function standIn(): Promise<StandIn> {
  const slack = await createStandIn();
  stops.push(() => slack.close());
  return slack;
}

const goodKnowledge = () =>
  knowledgeFolder({
    'entities.yaml': ENTITIES,
    'contracts/jedi.yaml': factText({ entities: '[jedi, microsoft]' }),
  });

async function doctor(
  env: Record<string, string>,
  { now = Date.now, cwd = temporaryFolder() } = {},
) {
  const surroundings = { env: { GOVCLOUD_KNOWLEDGE: goodKnowledge(), ...env }, cwd };
  return run(only(createDoctorCommand(now)), ['doctor'], surroundings);
}

const socket = (slack: StandIn) => ({
  SLACK_BOT_TOKEN: slack.tokens.bot,
  SLACK_APP_TOKEN: slack.tokens.app,
  SLACK_API_URL: slack.apiUrl,
});

describe('doctor', () => {
  it('finds nothing wrong with an app that is set up', async () => {
    const slack = await standIn();
    const { status, out } = await doctor(socket(slack));
    expect(out).toContain('ok        settings: they fit together; mode socket\n');
    expect(out).toContain(`ok        bot token: ${slack.bot.name} in ${slack.team.name}\n`);
    expect(out).toMatch(/ok {8}scopes: all 5 are granted/);
    expect(out).toMatch(/ok {8}clock: .+ Slack's\n/);
    expect(out).toContain('ok        app token: Slack gives a socket for it\n');
    expect(out).toMatch(/ok {8}store: .+ is not there yet, and can be created\n/);
    expect(out).toContain('ok        knowledge: 1 fact, 2 entities');
    expect(out).toMatch(/\nNothing is wrong\.\n$/);
    expect(status).toBe(0);
  });

  it('tells which settings are there, and never a value', async () => {
    const slack = await standIn();
    const { out, err } = await doctor({ ...socket(slack), ENCRYPTION_KEY: 'f'.repeat(64) });
    expect(out).toMatch(/SLACK_BOT_TOKEN +set\n/);
    expect(out).toMatch(/SLACK_SIGNING_SECRET +not set \(none\)\n/);
    expect(out).toMatch(/PORT +not set \(3000\)\n/);
    for (const secret of [slack.tokens.bot, slack.tokens.app, 'f'.repeat(64)])
      expect(out + err).not.toContain(secret);
  });

  it('skips Slack where no token is set', async () => {
    const { status, out } = await doctor({});
    expect(out).toContain('skipped   bot token: no Slack token is set');
    expect(out).toContain('skipped   store: kept in memory in the playground');
    expect(status).toBe(0);
  });

  it('names each setting that is wrong, and checks what does not hang on it', async () => {
    const { status, out } = await doctor({ SLACK_BOT_TOKEN: 'xoxp-1', PORT: '99999' });
    expect(out).toMatch(/failed {4}settings: SLACK_BOT_TOKEN does not look like one/);
    expect(out).toContain('Example: PORT=3000');
    expect(out).toContain('skipped   Slack: the settings must be right first');
    expect(out).toContain('ok        knowledge');
    expect(out).not.toContain('xoxp-1');
    expect(status).toBe(1);
  });

  it.each([
    ['revoked', 'token_revoked', 'Install the app again'],
    ['inactive', 'account_inactive', 'Install it again'],
  ] as const)('says what to do about a token that is %s', async (state, code, todo) => {
    const slack = await standIn();
    slack.setTokenState(state);
    const { status, out } = await doctor(socket(slack));
    expect(out).toContain(`failed    bot token: Slack refuses SLACK_BOT_TOKEN (${code})`);
    expect(out).toContain(todo);
    expect(out).toContain('skipped   scopes: the bot token must be right first');
    expect(status).toBe(1);
  });

  it('says what to do about an app token that Slack does not take', async () => {
    const slack = await standIn();
    const { status, out } = await doctor({ ...socket(slack), SLACK_APP_TOKEN: 'xapp-1-no' });
    expect(out).toContain('failed    app token: Slack refuses SLACK_APP_TOKEN (invalid_auth)');
    expect(out).toContain('connections:write');
    expect(status).toBe(1);
  });

  it('names the scopes that are missing, and those that are not needed', async () => {
    const slack = await standIn();
    slack.scopes = ['commands', 'chat:write', 'app_mentions:read', 'channels:history'];
    const { out } = await doctor(socket(slack));
    expect(out).toContain('failed    scopes: im:history, assistant:write are not granted');
    slack.scopes = [
      'commands',
      'chat:write',
      'app_mentions:read',
      'im:history',
      'assistant:write',
      'users:read',
    ];
    const again = await doctor(socket(slack));
    expect(again.out).toContain(
      'ok        scopes: all 5 are granted; granted but not needed: users:read',
    );
  });

  it.each([
    [-600_000, 'behind'],
    [600_000, 'ahead of'],
  ])('finds a clock that is %i ms off', async (off, word) => {
    const { status, out } = await doctor(socket(await standIn()), { now: () => Date.now() + off });
    expect(out).toMatch(new RegExp(`failed {4}clock: (599|600|601) s ${word} Slack's`));
    expect(out).toContain('NTP');
    expect(status).toBe(1);
  });

  it('says why Slack cannot be reached', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const { status, out } = await doctor({
      ...socket(await standIn()),
      SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
    });
    expect(out).toContain('cannot be used: ECONNREFUSED');
    expect(out).toContain('skipped   clock: Slack did not answer');
    expect(status).toBe(1);
  });

  it('notices that it is not Slack who answers', async () => {
    const other = createServer((_, response) => response.end('<html>proxy</html>'));
    other.listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    stops.push(() => new Promise((resolve) => other.close(resolve)));
    const { port } = other.address() as AddressInfo;
    const { out } = await doctor({
      ...socket(await standIn()),
      SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
    });
    expect(out).toContain("what answered is not Slack's Web API (status 200)");
  });

  it('says that a signing secret cannot be checked', async () => {
    const slack = await standIn();
    const { status, out } = await doctor({
      SLACK_BOT_TOKEN: slack.tokens.bot,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: slack.apiUrl,
    });
    expect(out).toContain('skipped   signing secret: Slack has no call that checks it');
    expect(status).toBe(0);
  });
});

describe('the store, as doctor finds it', () => {
  const storeAt = async (file: string) => {
    const { out } = await doctor({ ...socket(await standIn()), DATABASE_URL: file });
    return /^(\w+) +store: (.*(?:\n {10}.*)*)/m.exec(out)?.slice(1);
  };

  it('is ok where it is in use', async () => {
    const file = join(temporaryFolder(), 'a.sqlite');
    const store = await openStore(file);
    stops.push(() => store.close());
    expect(await storeAt(file)).toEqual(['ok', `${file} can be written`]);
  });

  it('has failed, and is left as it is, where it is damaged or none', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.sqlite');
    writeFileSync(file, 'no database at all, but long enough to be taken for one'.repeat(10));
    expect(await storeAt(file)).toEqual([
      'failed',
      expect.stringContaining('is not an SQLite database'),
    ]);
    expect(readdirSync(folder)).toEqual(['a.sqlite']);
  });

  it('has failed where its place is a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'taken'), '');
    const [standing, detail] = (await storeAt(join(folder, 'taken', 'a.sqlite'))) ?? [];
    expect(standing).toBe('failed');
    expect(detail).toContain('set DATABASE_URL to another file');
  });
});

it('counts the problems of the knowledge and leaves them to lint', async () => {
  const folder = knowledgeFolder({ 'a.yaml': factText({ status: 'gone' }) });
  const { status, out } = await doctor({ GOVCLOUD_KNOWLEDGE: folder });
  expect(out).toMatch(/failed {4}knowledge: \d+ problems?, the first in .*a\.yaml/);
  expect(out).toContain('Run "govcloud lint"');
  expect(status).toBe(1);
});
