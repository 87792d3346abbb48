import { afterEach, describe, expect, it } from 'vitest';
import { stopAll } from '../../modes/running-bot.ts';
import { shown, startListeners } from './listening-bot.ts';

afterEach(stopAll);

describe('"Why this answer?"', () => {
  it('under a command explains it in a modal, and posts nothing', async () => {
    const bot = await startListeners();
    const answer = await bot.tell('/govcloud jedi');
    await bot.press(answer, 'why');
    expect(await bot.modalShowing('# Why this answer?')).toContain('*Asked: *jedi');
    expect(bot.slack.messages(answer.channel)).toHaveLength(1);
  });

  it('in a thread explains it to whoever presses, as it was asked there', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud jedi');
    await bot.replies(root, 1);
    await bot.tell('@govcloud when?', { thread: root });
    const [, second] = await bot.replies(root, 2);
    if (second) await bot.press(second, 'why', 'sam');
    expect(await bot.modalShowing('# Why', 'sam')).toContain('*Asked: *jedi > when?');
  });

  it('works in Home', async () => {
    const bot = await startListeners();
    await bot.slack.act({ act: 'open-home', user: bot.slack.userId('alex'), tab: 'home' });
    await bot.homeShowing('govcloud');
    await bot.pressInHome({ action_id: 'ask_box', value: 'jedi' });
    await bot.homeShowing('[why] (Why this answer?)');
    await bot.pressInHome({ action_id: 'why' });
    await bot.modalShowing('*Asked: *jedi');
  });

  it.each([
    ['unheard of ship', '[why] (Why no answer?) → unheard of ship'],
    ['jdei', '[why] (Why no answer?) → jdei'],
  ])('is asked otherwise where there is no answer: %s', async (question, button) => {
    const bot = await startListeners();
    expect(shown(await bot.tell(`/govcloud ${question}`))).toContain(button);
  });

  it.each(['help', '(S//NF) the text'])('is not asked under "%s"', async (question) => {
    const bot = await startListeners();
    expect(shown(await bot.tell(`/govcloud ${question}`))).not.toContain('[why]');
  });
});
