import { afterEach, describe, expect, it } from 'vitest';
import { stopAll } from '../../modes/running-bot.ts';
import { shown, startListeners } from './listening-bot.ts';

afterEach(stopAll);

describe('/govcloud', () => {
  it('answers its asker alone, with a button to share', async () => {
    const bot = await startListeners();
    const answer = await bot.tell('/govcloud jedi');
    expect(answer.ephemeralTo).toBe(bot.slack.userId('alex'));
    expect(shown(answer)).toContain('*The Department of Defense cancelled JEDI on 6 July 2021.*');
    expect(shown(answer)).toContain('[share] (Share to channel) → jedi');
    expect(bot.answers).toEqual(['command answer']);
  });

  it('answers where the bot is no member, and in a direct message', async () => {
    const bot = await startListeners({
      users: [{ name: 'alex' }],
      channels: [{ name: 'general' }, { name: 'closed', kind: 'private', withBot: false }],
    });
    for (const channel of ['closed', 'alex'])
      expect(shown(await bot.tell('/govcloud jedi', { channel }))).toContain('cancelled JEDI');
  });

  it.each(['/govcloud', '/govcloud   ', '/govcloud help'])(
    'explains itself at "%s"',
    async (text) => {
      const bot = await startListeners();
      const help = shown(await bot.tell(text));
      expect(help).toContain('Ask about government cloud in your own words');
      expect(help).toContain('Mention @govcloud in a channel');
      expect(help).toContain('(il4 vs il5) → il4 vs il5');
      expect(help).not.toContain('[share]');
    },
  );

  it.each([
    ['R&D <b>', 'R&D <b>'],
    ['*bold* _it_ `code` ~no~', '*bold* _it_ `code` ~no~'],
    ['什么是 JEDI 🎉', '什么是 JEDI 🎉'],
  ])('hears %j as it was typed', async (typed, heard) => {
    const bot = await startListeners();
    await bot.tell(`/govcloud ${typed}`);
    expect(bot.asked.map(({ question }) => question)).toEqual([heard]);
  });

  it('answers 5,000 characters', async () => {
    const bot = await startListeners();
    const answer = await bot.tell(`/govcloud ${'jedi '.repeat(1_000)}`);
    expect(shown(answer)).toContain('You asked “jedi jedi');
    expect(answer.ephemeralTo).not.toBeNull();
  });

  it('refuses a marked text without repeating it', async () => {
    const bot = await startListeners();
    const answer = await bot.tell('/govcloud (S//NF) the convoy leaves at noon');
    expect(shown(answer)).toContain('That message carries classification or control markings');
    expect(JSON.stringify(answer)).not.toContain('convoy');
    expect(bot.logged()).not.toContain('convoy');
  });

  it('apologises with a number when something breaks, and logs it without the question', async () => {
    const bot = await startListeners();
    const apology = await bot.tell('/govcloud break');
    const number = /error ([0-9a-f]{8})/.exec(shown(apology))?.[1];
    expect(apology.ephemeralTo).toBe(bot.slack.userId('alex'));
    expect(bot.logged()).toContain(`"errorId":"${number}"`);
    expect(bot.logged()).not.toContain('"break"');
  });

  it('uses no table block where Slack is known to lag', async () => {
    const bot = await startListeners({ plainBlocks: true });
    const answer = await bot.tell('/govcloud il4 vs il5');
    expect(shown(answer)).toContain('• *Data* – IL4: CUI; IL5: CUI and unclassified NSS');
  });
});
