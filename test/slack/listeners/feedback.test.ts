import { afterEach, describe, expect, it } from 'vitest';
import { stopAll } from '../../modes/running-bot.ts';
import { DAY, type ListeningBot, shown, startListeners } from './listening-bot.ts';

afterEach(stopAll);

const privately = (bot: ListeningBot, user: string) =>
  bot.slack
    .messages(bot.slack.channelId('general'))
    .filter(({ ephemeralTo }) => ephemeralTo === bot.slack.userId(user));

const jediIs = (verdict: string) => ({
  verdict,
  day: DAY,
  outcome: 'answer',
  question: 'jedi',
  facts: ['jedi-cancelled'],
  note: null,
  hearBack: null,
});

describe('"Right"', () => {
  it('is kept with what was asked and no name, and thanked for in private', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud jedi');
    const [reply] = await bot.replies(root, 1);
    if (reply) await bot.choose(reply, 'Right', 'sam');
    const [thanks] = await bot.slack.waitFor(
      () => privately(bot, 'sam').length > 0 && privately(bot, 'sam'),
    );
    expect(shown(thanks)).toBe('[text] Thank you. Noted: this answer is right.\n');
    expect(thanks?.threadTs).toBe(root.ts);
    await expect.poll(() => bot.feedback()).toEqual([jediIs('right')]);
    expect(bot.slack.messages(root.channel).filter(({ ephemeralTo }) => !ephemeralTo)).toHaveLength(
      2,
    );
  });

  it('leaves the answer to a command in its place', async () => {
    const bot = await startListeners();
    const answer = await bot.tell('/govcloud jedi');
    await bot.choose(answer, 'Right');
    await bot.slack.waitFor(() => privately(bot, 'alex').length === 2);
    expect(shown(privately(bot, 'alex')[0])).toBe(shown(answer));
    await expect.poll(() => bot.feedback()).toEqual([jediIs('right')]);
  });
});

describe('"Wrong" and "Outdated"', () => {
  it.each([
    ['Wrong', 'What would be right, and where does it say so?'],
    ['Outdated', 'What has changed, and where does it say so?'],
  ])('%s is kept at once, and asks for more in a modal', async (choice, asks) => {
    const bot = await startListeners();
    await bot.choose(await bot.tell('/govcloud jedi'), choice);
    expect(await bot.modalShowing('# Thank you')).toContain(asks);
    await expect.poll(() => bot.feedback()).toEqual([jediIs(choice.toLowerCase())]);
    await bot.submit({});
    await bot.slack.waitFor(() => bot.slack.modal(bot.slack.userId('alex')) === undefined);
  });

  it('keep a note without a name', async () => {
    const bot = await startListeners();
    await bot.choose(await bot.tell('/govcloud jedi'), 'Wrong');
    await bot.modalShowing('Noted: this answer is wrong.');
    await bot.submit({ note: { note: { type: 'plain_text_input', value: ' It was 7 July. ' } } });
    expect(await bot.modalShowing('see your note')).toContain('and no name');
    await expect
      .poll(() => bot.feedback())
      .toEqual([{ ...jediIs('wrong'), note: 'It was 7 July.' }]);
  });

  it('keep a name only of those who want to hear back', async () => {
    const bot = await startListeners();
    await bot.choose(await bot.tell('/govcloud jedi'), 'Wrong');
    await bot.modalShowing('Your name');
    await bot.submit({
      note: { note: { type: 'plain_text_input', value: 'No.' } },
      hear_back: {
        hear_back: {
          type: 'checkboxes',
          selected_options: [
            {
              text: { type: 'plain_text', text: 'Say who I am, so that I can hear back' },
              value: 'yes',
            },
          ],
        },
      },
    });
    await bot.modalShowing('your name with it');
    await expect
      .poll(() => bot.feedback())
      .toMatchObject([{ note: 'No.', hearBack: bot.slack.userId('alex') }]);
  });

  it('refuse a marked note at its field, and keep none of it', async () => {
    const bot = await startListeners();
    await bot.choose(await bot.tell('/govcloud jedi'), 'Outdated');
    await bot.modalShowing('# Thank you');
    const marked = '(S//NF) the convoy leaves at noon';
    await bot.submit({ note: { note: { type: 'plain_text_input', value: marked } } });
    expect(await bot.modalShowing('! This carries')).toContain('Take the marked text out');
    await expect.poll(() => bot.feedback()).toEqual([jediIs('outdated')]);
    await bot.submit({ note: { note: { type: 'plain_text_input', value: 'It leaves.' } } });
    await bot.modalShowing('see your note');
    await expect
      .poll(() => bot.feedback())
      .toEqual([{ ...jediIs('outdated'), note: 'It leaves.' }]);
  });

  it('are answered in a modal in Home, too', async () => {
    const bot = await startListeners();
    await bot.slack.act({ act: 'open-home', user: bot.slack.userId('alex'), tab: 'home' });
    await bot.homeShowing('govcloud');
    await bot.pressInHome({ action_id: 'ask_box', value: 'jedi' });
    await bot.homeShowing('cancelled JEDI');
    await bot.choose('home', 'Right');
    await bot.modalShowing('Noted: this answer is right.');
    await expect.poll(() => bot.feedback()).toEqual([jediIs('right')]);
  });
});

describe('a verdict', () => {
  it('is taken on "I do not know", as asked, without who was named in it', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud unheard of @sam ana@navy.mil');
    const [reply] = await bot.replies(root, 1);
    expect(shown(reply)).toContain('I do not know');
    if (reply) await bot.choose(reply, 'Wrong', 'sam');
    await bot.modalShowing('# Thank you', 'sam');
    await expect
      .poll(() => bot.feedback())
      .toMatchObject([{ outcome: 'abstain', question: 'unheard of … …', facts: [] }]);
  });

  it('takes the place of the one that the same person gave before', async () => {
    const bot = await startListeners();
    const answer = await bot.tell('/govcloud jedi');
    await bot.choose(answer, 'Right');
    await bot.choose(answer, 'Wrong');
    await bot.modalShowing('# Thank you');
    await expect.poll(() => bot.feedback()).toEqual([jediIs('wrong')]);
  });

  it('in a thread is on the answer as it was given there', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud jedi');
    await bot.replies(root, 1);
    await bot.tell('@govcloud when?', { thread: root });
    const [, second] = await bot.replies(root, 2);
    if (second) await bot.choose(second, 'Wrong');
    await bot.modalShowing('# Thank you');
    expect(bot.asked.at(-1)).toEqual({ question: 'when?', history: ['jedi'] });
  });

  it('on a question too long to be carried is kept with the fact it rests on', async () => {
    const bot = await startListeners();
    await bot.choose(await bot.tell(`/govcloud ${'jedi '.repeat(80)}`), 'Wrong');
    await bot.modalShowing('# Thank you');
    await expect
      .poll(() => bot.feedback())
      .toMatchObject([{ question: null, facts: ['jedi-cancelled'] }]);
  });

  it('is thanked for where the modal cannot be opened', async () => {
    const bot = await startListeners();
    const answer = await bot.tell('/govcloud jedi');
    bot.slack.faults.onCall('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await bot.choose(answer, 'Wrong');
    await bot.slack.waitFor(() =>
      shown(privately(bot, 'alex')[1]).includes('this answer is wrong'),
    );
    await expect.poll(() => bot.feedback()).toEqual([jediIs('wrong')]);
  });
});

describe('is not asked for', () => {
  it.each(['/govcloud help', '/govcloud (S//NF) the text'])('under %s', async (typed) => {
    const bot = await startListeners();
    expect(shown(await bot.tell(typed))).not.toContain('[rate');
  });

  it('where it is turned off', async () => {
    const bot = await startListeners({ feedback: null });
    expect(shown(await bot.tell('/govcloud jedi'))).not.toContain('[rate');
  });
});
