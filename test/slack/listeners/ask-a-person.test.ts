import { afterEach, expect, it } from 'vitest';
import { stopAll } from '../../modes/running-bot.ts';
import { shown, startListeners } from './listening-bot.ts';

afterEach(stopAll);

const group = { kind: 'group', id: 'S0HELP123' } as const;

it('names the group to the one who presses, and calls nobody', async () => {
  const bot = await startListeners({ person: group });
  const root = await bot.tell('@govcloud unheard of ship');
  const [reply] = await bot.replies(root, 1);
  expect(JSON.stringify(reply)).not.toContain(group.id);
  if (reply) await bot.press(reply, 'person', 'sam');
  expect(await bot.modalShowing('Mention @S0HELP123', 'sam')).toContain('# Ask a person');
  expect(bot.slack.messages(root.channel)).toHaveLength(2);
});

it('leads to it from Home', async () => {
  const bot = await startListeners({ person: group });
  await bot.slack.act({ act: 'open-home', user: bot.slack.userId('alex'), tab: 'home' });
  await bot.homeShowing('govcloud');
  await bot.pressInHome({ action_id: 'ask_box', value: 'unheard of ship' });
  await bot.homeShowing('[person] (Ask a person)');
  await bot.pressInHome({ action_id: 'person' });
  await bot.modalShowing('Mention @S0HELP123');
});

it('takes the press of a button that leads to a page', async () => {
  const bot = await startListeners({ person: { kind: 'link', url: 'https://help.example.gov/' } });
  const answer = await bot.tell('/govcloud unheard of ship');
  expect(shown(answer)).toContain('(Ask a person) → https://help.example.gov/');
  await bot.press(answer, 'person');
  expect(bot.slack.calls('views.open')).toEqual([]);
});
