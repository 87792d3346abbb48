import { afterEach, describe, expect, it } from 'vitest';
import { stopAll } from '../../modes/running-bot.ts';
import { DAY, type ListeningBot, startListeners } from './listening-bot.ts';

afterEach(stopAll);

const once = (question: string) => ({ question, count: 1, first: DAY, last: DAY });

async function offered(bot: ListeningBot) {
  const root = await bot.tell('@govcloud jdei');
  const [offer] = await bot.replies(root, 1);
  if (offer === undefined) throw new Error('nothing was offered');
  return { root, offer };
}

describe('what goes without an answer', () => {
  it('is kept from every surface, once an asking, with nothing of who asked', async () => {
    const bot = await startListeners();
    await bot.tell('/govcloud unheard of ship');
    await bot.replies(await bot.tell('@govcloud unheard of ship'), 1);
    await bot.replies(await bot.tell('unheard of boat', { channel: 'alex' }), 1);
    await bot.slack.act({ act: 'open-home', user: bot.slack.userId('alex'), tab: 'home' });
    await bot.homeShowing('govcloud');
    await bot.pressInHome({ action_id: 'ask_box', value: 'unheard of raft' });
    await bot.homeShowing('I do not know');
    await expect
      .poll(() => bot.gaps())
      .toEqual([
        { ...once('unheard of ship'), count: 2 },
        once('unheard of boat'),
        once('unheard of raft'),
      ]);
  });

  it('is kept without who is named in it', async () => {
    const bot = await startListeners();
    await bot.tell('/govcloud unheard of ana@navy.mil, +1 (202) 555-0123 or @sam');
    expect(await bot.gaps()).toEqual([once('unheard of …, … or …')]);
  });

  it.each(['jedi', 'help', '(S//NF) unheard of', 'break'])('is not "%s"', async (asked) => {
    const bot = await startListeners();
    await bot.tell(`/govcloud ${asked}`);
    expect(await bot.gaps()).toEqual([]);
  });

  it('is a reply once, however often Slack has it sent', async () => {
    const bot = await startListeners();
    bot.slack.faults.onCall('chat.postMessage', { kind: 'status', status: 503 }, { times: 2 });
    await bot.replies(await bot.tell('@govcloud unheard of ship'), 1);
    await expect.poll(() => bot.gaps()).toEqual([once('unheard of ship')]);
  });
});

describe('an offer of near misses', () => {
  it('is a gap where nothing of it is chosen', async () => {
    const bot = await startListeners();
    await offered(bot);
    await expect.poll(() => bot.gaps()).toEqual([once('jdei')]);
  });

  it('in a thread is none once one is chosen', async () => {
    const bot = await startListeners();
    const { root, offer } = await offered(bot);
    await bot.press(offer, 'choose:0', 'sam');
    await bot.replies(root, 2);
    expect(await bot.gaps()).toEqual([]);
  });

  it('under a command is none once one is chosen', async () => {
    const bot = await startListeners();
    await bot.press(await bot.tell('/govcloud jdei'), 'choose:0');
    await bot.slack.waitFor(() => bot.asked.some(({ question }) => question === 'What is JEDI?'));
    expect(await bot.gaps()).toEqual([]);
  });
});

it('a database that cannot be written loses a gap and nothing else', async () => {
  const bot = await startListeners();
  await bot.store.run((db) => db.schema.dropTable('gaps').execute());
  await bot.tell('/govcloud unheard of ship');
  await expect(bot.gaps()).rejects.toThrow('no such table');
  expect(bot.logged()).toContain('could not be kept');
  expect(bot.logged()).not.toContain('unheard of');
});
