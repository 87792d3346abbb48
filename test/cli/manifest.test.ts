import { describe, expect, it } from 'vitest';
import { command } from '../../src/cli/commands/manifest.ts';
import { only, run } from './support/run.ts';

const manifest = (...args: string[]) => run(only(command), ['manifest', ...args]);

describe('manifest', () => {
  it.each([
    [[], true, 'assistant:write'],
    [['--socket'], true, 'assistant:write'],
    [['--host', 'https://govcloud.example.gov'], false, 'assistant:write'],
  ])('with %j prints JSON', async (args, socketMode, scope) => {
    const { status, out, err } = await manifest(...args);
    const { settings, oauth_config } = JSON.parse(out);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(settings.socket_mode_enabled).toBe(socketMode);
    expect(oauth_config.scopes.bot).toContain(scope);
  });

  it('says beside the JSON where an app for GovSlack is made', async () => {
    const { out, err } = await manifest('--gov');
    expect(JSON.parse(out).oauth_config.scopes.bot).not.toContain('assistant:write');
    expect(err).toContain('SLACK_API_URL=https://slack-gov.com/api/');
  });

  it.each([
    [['--host', 'govcloud.example.gov'], '--host is "govcloud.example.gov"; write the address'],
    [['--host', 'http://a.example'], '--host is "http://a.example"; write the address'],
    [['--host', 'https://a.example', '--socket'], 'give --socket or --host, not both'],
    [['now'], 'takes no argument, but got "now"'],
  ])('refuses %j', async (args, message) => {
    const { status, out, err } = await manifest(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });
});
