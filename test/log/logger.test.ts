import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogLevel } from '../../src/config/settings.ts';
import { createLogger } from '../../src/log/logger.ts';
import { scrub } from '../../src/log/scrub.ts';
import { forSlack } from '../../src/log/slack-logger.ts';

function logged(level: LogLevel = 'info') {
  const lines: string[] = [];
  const log = createLogger(level, { write: (line) => lines.push(line) });
  return { log, text: () => lines.join(''), entries: () => lines.map((line) => JSON.parse(line)) };
}

describe('the log', () => {
  it('is one line of JSON an entry, with the level in words', () => {
    const { log, entries } = logged();
    log.warn({ channel: 'C1' }, 'line\nbreak');
    expect(entries()).toMatchObject([{ level: 'warn', channel: 'C1', msg: 'line\nbreak' }]);
  });

  it.each([
    ['a bot token', 'xoxb-123-456-abcDEF'],
    ['a rotated token', 'xoxe.xoxb-1-Mi0y-abc'],
    ['a user token', 'xoxp-1-2-3'],
    ['an app-level token', 'xapp-1-A012-34-abc'],
    ['an address to answer at', 'https://hooks.slack.com/commands/T1/2/abc'],
    ["a socket's ticket", 'wss://x.slack.com/link/?ticket=abc-def'],
  ])('never holds %s, wherever it stands', (_, secret) => {
    const { log, text } = logged('debug');
    const error = new Error(`failed with ${secret}`, { cause: new Error(secret) });
    log.error({ err: error, deep: { list: [secret] } }, `while using ${secret}`);
    forSlack(log, 'web').error(error, secret);
    expect(text()).toContain('[secret]');
    expect(text()).not.toContain(secret.slice(-6));
  });

  it('holds of an error its message and stack, and not what it carries', () => {
    const { log, text } = logged();
    const error = Object.assign(new Error('refused'), { code: 'c', body: 'what somebody asked' });
    log.error({ err: error }, 'x');
    expect(text()).toContain('refused');
    expect(text()).not.toContain('what somebody asked');
  });

  it('stays JSON whatever is scrubbed from it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const line = JSON.stringify({ msg: `${before} xoxb-1-a${after}` });
        expect(() => JSON.parse(scrub(line))).not.toThrow();
      }),
    );
  });
});

describe("the log of Slack's packages", () => {
  it('leaves out their debug lines, which hold questions', () => {
    const { log, text } = logged('debug');
    forSlack(log, 'web').debug('http request body: what is jedi');
    expect(text()).toBe('');
  });
});
