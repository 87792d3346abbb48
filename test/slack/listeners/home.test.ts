import { afterEach, describe, expect, it } from 'vitest';
import { stopAll } from '../../modes/running-bot.ts';
import { type ListeningBot, startListeners } from './listening-bot.ts';

afterEach(stopAll);

async function openHome(bot: ListeningBot, tab: 'home' | 'messages' = 'home') {
  await bot.slack.act({ act: 'open-home', user: bot.slack.userId('alex'), tab });
}

describe('Home', () => {
  it('says what the app is and offers a box and examples', async () => {
    const bot = await startListeners();
    await openHome(bot);
    await expect(await bot.homeShowing('govcloud')).toMatchFileSnapshot(
      '../../render/snapshots/home.txt',
    );
  });

  it('answers a question from the box, below it', async () => {
    const bot = await startListeners();
    await openHome(bot);
    await bot.homeShowing('govcloud');
    await bot.pressInHome({ action_id: 'ask_box', value: '  il4 vs il5 ' });
    const home = await bot.homeShowing('You asked: il4 vs il5');
    expect(home).toContain('• *Data* – IL4: CUI; IL5: CUI and unclassified NSS');
    expect(home).toContain('[ask:0] (What is IL6?)');
  });

  it('empties the box with each answer', async () => {
    const bot = await startListeners();
    await openHome(bot);
    await bot.homeShowing('govcloud');
    const box = () => JSON.stringify(bot.slack.home(bot.slack.userId('alex'))?.view.blocks);
    const before = /"block_id":"(ask-[^"]+)"/.exec(box())?.[1];
    await bot.pressInHome({ action_id: 'ask_box', value: 'jedi' });
    await bot.homeShowing('You asked: jedi');
    expect(before).toBeDefined();
    expect(box()).not.toContain(`"${before}"`);
  });

  it.each([
    ['an example', 'ask:example-1', 'You asked: Who won JWCC?'],
    ['the empty box', 'ask_box', 'in your own words'],
  ])('answers %s', async (_, action_id, words) => {
    const bot = await startListeners();
    await openHome(bot);
    await bot.homeShowing('govcloud');
    await bot.pressInHome({ action_id });
    await bot.homeShowing(words);
  });

  it('refuses a marked question and keeps none of it', async () => {
    const bot = await startListeners();
    await openHome(bot);
    await bot.homeShowing('govcloud');
    await bot.pressInHome({ action_id: 'ask_box', value: '(S//NF) the convoy leaves at noon' });
    expect(await bot.homeShowing('was not read, searched')).not.toContain('convoy');
  });
});

describe('the Messages tab', () => {
  it('is offered questions', async () => {
    const bot = await startListeners();
    await openHome(bot, 'messages');
    const call = await bot.slack.waitFor(
      () => bot.slack.calls('assistant.threads.setSuggestedPrompts')[0],
    );
    expect(call.response).toMatchObject({ ok: true });
    expect(JSON.stringify(call.payload)).toContain('What is Azure Government Top Secret?');
  });

  it('does without where that is not granted, and asks no more', async () => {
    const bot = await startListeners({ scopes: ['commands', 'chat:write', 'im:history'] });
    await openHome(bot, 'messages');
    const prompts = () => bot.slack.calls('assistant.threads.setSuggestedPrompts');
    await bot.slack.waitFor(() => prompts().length === 1);
    await openHome(bot, 'messages');
    await bot.replies(await bot.tell('jedi', { channel: 'alex' }), 1);
    expect(prompts()).toHaveLength(1);
    expect(bot.logged()).toContain('suggested prompts could not be set');
  });
});
