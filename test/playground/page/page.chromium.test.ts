import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graveFaults } from '../../support/axe.ts';
import { launchBrowser } from '../../support/browser.ts';
import {
  type OpenOptions,
  openPlayground,
  type PlaygroundPage,
} from '../../support/playground-page.ts';
import { type ServedPlayground, servePlayground } from '../../support/serve-playground.ts';
import { type RunningApp, startApp } from '../standin/echo-app.ts';
import { FEATURES, scriptedApp } from './scripted-app.ts';

const start = await launchBrowser();
let running: RunningApp;
let served: ServedPlayground;
let opened: PlaygroundPage[] = [];

const open = async (options: OpenOptions = {}): Promise<PlaygroundPage> => {
  if (start.kind === 'absent') throw new Error(start.why);
  const playground = await openPlayground(start.browser, served.url, options);
  opened.push(playground);
  return playground;
};

beforeEach(async () => {
  running = await startApp('http', scriptedApp);
  served = await servePlayground(running.slack, { features: FEATURES });
});
afterEach(async () => {
  const complaints = opened.flatMap((playground) => playground.complaints);
  await Promise.all(opened.map((playground) => playground.close()));
  opened = [];
  await served.close();
  await running.stop();
  expect(complaints.filter((complaint) => !complaint.includes('ERR_CONNECTION'))).toEqual([]);
});
afterAll(async () => {
  if (start.kind === 'started') await start.browser.close();
});

describe.skipIf(start.kind === 'absent')('the playground in a real browser', () => {
  it('answers a command, for the one who asked only', async () => {
    const playground = await open();
    await playground.say('/govcloud jedi');
    const reply = await playground.readLastReply();
    expect(reply).toContain('Only visible to you');
    expect(reply).toContain('cancelled on 6 July 2021. [1]');
    expect(reply).toContain('As of 6 July 2021 · Sources: 1 Department of Defense');
    await playground.page.getByRole('combobox', { name: 'You play' }).selectOption('sam');
    await playground.page.getByRole('textbox', { name: 'Message #general' }).waitFor();
    expect(await playground.page.getByRole('article').count()).toBe(0);
  });

  it('asks an example of the first screen at one press', async () => {
    const playground = await open();
    await playground.page.getByRole('button', { name: '/govcloud il4 vs il5' }).click();
    expect(await playground.readLastReply()).toContain('IL5 adds protection');
    const table = playground.page.getByRole('table');
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(['–', 'IL4', 'IL5']);
    expect(await (await playground.reply()).textContent()).toContain('Escaped: <!channel> & R&D.');
  });

  it('opens the thread in which a mention is answered, and takes a follow-up in it', async () => {
    const { page, say } = await open();
    await say('@govcloud who won JWCC?');
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText('JWCC was awarded to AWS, Google').waitFor();
    expect(await page.getByRole('textbox', { name: 'Message #general' }).evaluate(hasFocus)).toBe(
      true,
    );
    await say('@govcloud and jedi?', 'thread');
    await thread.getByText('cancelled on 6 July 2021').waitFor();
    await page.keyboard.press('Escape');
    await thread.waitFor({ state: 'detached' });
    const summary = page.getByRole('button', { name: /3 replies/ });
    await summary.click();
    await thread.waitFor();
    await page.keyboard.press('Escape');
    expect(await summary.evaluate(hasFocus)).toBe(true);
  });

  it('has buttons that work: share, ask further, choose, rate', async () => {
    const { page, say, reply, clickButton } = await open();
    await say('/govcloud jedi');
    await clickButton('who won JWCC?');
    expect(await (await reply(2)).textContent()).toContain('JWCC was awarded');
    await page.getByRole('button', { name: 'Share to channel' }).first().click();
    const shared = await reply(3);
    expect(await shared.getAttribute('data-ephemeral')).toBe('false');
    await shared.getByRole('button', { name: 'Right', exact: true }).click();
    await shared.getByRole('button', { name: 'Right', exact: true, pressed: true }).waitFor();
    await say('/govcloud il4');
    await (await reply(4)).getByRole('combobox').selectOption('IL6');
    const chosen = await running.slack.waitFor(() =>
      running.slack.deliveries.find(({ payload }) => JSON.stringify(payload).includes('"IL6"')),
    );
    expect(chosen.payload).toMatchObject({
      actions: [{ action_id: 'level', selected_option: { value: 'IL6' } }],
    });
  });

  it('opens a modal, shows what is wrong at its field, and gives the focus back', async () => {
    const { page } = await open();
    const shortcuts = page.getByRole('button', { name: 'Shortcuts' });
    await shortcuts.click();
    await page.getByRole('menuitem', { name: 'Ask govcloud' }).click();
    const modal = page.getByRole('dialog', { name: 'Ask govcloud' });
    const question = modal.getByRole('textbox', { name: 'Question' });
    await question.fill('a');
    await modal.getByRole('button', { name: 'Ask', exact: true }).click();
    await modal.getByText('Ask with a word or two more.').waitFor();
    expect(await question.getAttribute('aria-invalid')).toBe('true');
    expect(await question.inputValue()).toBe('a');
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    expect(await shortcuts.evaluate(hasFocus)).toBe(true);
  });

  it('sends a filled form and closes it', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('menuitem', { name: 'Ask govcloud' }).click();
    const modal = page.getByRole('dialog');
    await modal.getByRole('textbox', { name: 'Question' }).fill('who won JWCC?');
    await modal.getByRole('radio', { name: 'Only me' }).check();
    await modal.getByLabel('As of').fill('2021-07-06');
    await modal.getByRole('button', { name: 'Ask', exact: true }).click();
    await modal.waitFor({ state: 'detached' });
    const sent = running.slack.deliveries.find(({ name }) => name === 'view_submission');
    expect(sent?.payload).toMatchObject({
      view: {
        state: {
          values: {
            question: { text: { value: 'who won JWCC?' } },
            where: { who: { selected_option: { value: 'me' } } },
            date: { day: { selected_date: '2021-07-06' } },
          },
        },
      },
    });
  });

  it('explains a message by the app’s own shortcut', async () => {
    const { page, say } = await open();
    await say('what is an ATO?');
    const message = page.getByRole('article').last();
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Explain with govcloud' }).click();
    await page.getByText('You chose “what is an ATO?”').waitFor();
  });

  it('shows Home, and in the direct message prompts, a status line and the answer', async () => {
    const { page, go } = await open();
    await go('Home');
    await page.getByRole('heading', { name: 'Ask about government cloud' }).waitFor();
    await go('govcloud');
    await page.getByRole('button', { name: 'Who won JWCC?' }).click();
    await page.getByText('JWCC was awarded to AWS').waitFor();
    await page.getByRole('textbox', { name: 'Message govcloud' }).fill('slow');
    await page.keyboard.press('Enter');
    await page.getByText('govcloud is thinking…').waitFor();
  });

  it('can be used by the keyboard alone', async () => {
    const { page, reply } = await open();
    const composer = page.getByRole('textbox', { name: 'Message #general' });
    await page.keyboard.type('/g');
    await page.getByRole('option', { name: /\/govcloud/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('jedi');
    await page.keyboard.press('Shift+Enter');
    expect(await composer.inputValue()).toBe('/govcloud jedi\n');
    await page.keyboard.press('Enter');
    await reply(1);
    await page.keyboard.press('ArrowUp');
    expect(await composer.inputValue()).toBe('/govcloud jedi');
    await page.keyboard.press('Enter');
    await reply(2);
    const share = (await reply()).getByRole('button', { name: 'Share to channel' });
    for (let steps = 0; steps < 40 && !(await share.evaluate(hasFocus)); steps += 1) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    expect(await (await reply(3)).getAttribute('data-ephemeral')).toBe('false');
  });

  it('shows each request in the inspector, and copies its blocks for Block Kit Builder', async () => {
    const { page, say, reply } = await open();
    await say('/govcloud il4');
    await reply(1);
    await page.getByRole('button', { name: 'Inspector' }).click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    const call = inspector.getByRole('listitem').filter({ hasText: '/govcloud' }).first();
    await call.locator('summary').click();
    await call.getByRole('button', { name: 'Copy for Block Kit Builder' }).click();
    await call.getByText('Copied').waitFor();
    const copied = JSON.parse(String(await page.evaluate('navigator.clipboard.readText()')));
    expect(copied.blocks[1].type).toBe('table');
  });

  it('says when the server is gone, and goes on when it is back', async () => {
    const { page, say, readLastReply } = await open();
    await served.close();
    await page.getByText('The connection to the playground was lost. Trying again…').waitFor();
    await say('/govcloud jedi');
    await page.getByText('The playground does not answer.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Message #general' }).inputValue()).toBe(
      '/govcloud jedi',
    );
    served = await servePlayground(running.slack, { features: FEATURES, port: served.port });
    await page.getByText('Connected again.').waitFor();
    await page.keyboard.press('Enter');
    expect(await readLastReply()).toContain('cancelled on 6 July 2021');
  }, 30_000);

  it('fits a narrow window: sidebar behind a button, thread over the messages', async () => {
    const { page, say, go } = await open({ width: 390, height: 780 });
    const places = page.getByRole('navigation', { name: 'Workspace' });
    expect(await places.isVisible()).toBe(false);
    await go('cloud-contracts');
    await page.getByRole('heading', { name: 'cloud-contracts' }).waitFor();
    await places.waitFor({ state: 'hidden' });
    await say('@govcloud il4 vs il5');
    await page.getByRole('button', { name: /1 reply/ }).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    expect((await thread.boundingBox())?.width).toBe(390);
    await thread.getByRole('table').waitFor();
    const wider = 'document.documentElement.scrollWidth > innerWidth';
    expect(await page.evaluate(wider)).toBe(false);
    await page.getByRole('button', { name: 'Close thread' }).click();
    await page.getByRole('textbox', { name: 'Message #cloud-contracts' }).waitFor();
  });

  it('shows a long answer from its first sentence', async () => {
    const { page, say, reply } = await open({ width: 390, height: 420 });
    const lines = [/^JEDI was a single-award/, /^IL5 adds protection/];
    for (const [index, line] of lines.entries()) {
      await say(index === 0 ? '/govcloud jedi' : '/govcloud il4');
      const answer = await reply(index + 1);
      const log = await page.getByRole('log').boundingBox();
      const first = await answer.getByText(line).first().boundingBox();
      expect(first?.y).toBeGreaterThanOrEqual(log?.y ?? 0);
      expect(first?.y).toBeLessThan((log?.y ?? 0) + (log?.height ?? 0));
    }
  });

  it('keeps the chosen colours', async () => {
    const { page } = await open();
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await background();
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    expect(await background()).not.toBe(light);
    await page.reload();
    await page.getByRole('log').waitFor();
    expect(await background()).not.toBe(light);
  });

  it.each([
    { width: 1280, colors: 'light' },
    { width: 1280, colors: 'dark' },
    { width: 390, colors: 'light' },
    { width: 390, colors: 'dark' },
  ] as const)(
    'has no serious fault for axe at $width px in $colors',
    async (options) => {
      const { page, say, reply, go } = await open(options);
      const roomy = options.width > 1000;
      expect(await graveFaults(page)).toEqual([]);
      await say('/govcloud jedi');
      await say('/govcloud il4');
      await reply(2);
      await say('@govcloud who won JWCC?');
      const summary = page.getByRole('button', { name: /1 reply/ });
      if (roomy) await summary.waitFor();
      else await summary.click();
      await page.getByRole('complementary', { name: 'Thread' }).waitFor();
      expect(await graveFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close thread' }).click();
      await page.getByRole('textbox', { name: /^Message/ }).fill('@');
      await page.getByRole('listbox').waitFor();
      expect(await graveFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Shortcuts' }).click();
      expect(await graveFaults(page)).toEqual([]);
      await page.getByRole('menuitem', { name: 'Ask govcloud' }).click();
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.getByText('Please complete this required field.').waitFor();
      expect(await graveFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Inspector' }).click();
      await page.locator('.call summary').first().click();
      expect(await graveFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close inspector' }).click();
      await go('Home');
      await page.getByRole('heading', { name: 'Ask about government cloud' }).waitFor();
      expect(await graveFaults(page)).toEqual([]);
      if (roomy) return;
      await page.getByRole('button', { name: 'Channels and people' }).click();
      expect(await graveFaults(page)).toEqual([]);
    },
    30_000,
  );
});

/** Runs in the page. */
function hasFocus(element: unknown): boolean {
  return (
    element ===
    (globalThis as unknown as { document: { activeElement: unknown } }).document.activeElement
  );
}
