import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnBot } from '../modes/bot-process.ts';
import { graveFaults } from '../support/axe.ts';
import { type BrowserStart, launchBrowser } from '../support/browser.ts';
import {
  type OpenOptions,
  openPlayground,
  type PlaygroundPage,
} from '../support/playground-page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHOTS = process.env.SHOTS;

const browser: BrowserStart = await launchBrowser();
if (browser.kind === 'absent') console.error(`Skipped in the browser: ${browser.why}`);

/** What makes the knowledge better: feedback, gaps, and where curators see them; in a real browser. */
describe.skipIf(browser.kind === 'absent')(
  'the playground, with the real bot',
  { timeout: 60_000 },
  () => {
    let url = '';
    let stop: () => Promise<unknown>;

    beforeAll(async () => {
      const bot = spawnBot(
        { GOVCLOUD_MODE: 'playground', GOVCLOUD_ASK_A_PERSON: 'https://help.example.gov/cloud' },
        { cwd: ROOT },
      );
      const words = 'govcloud playground: open ';
      url = (await bot.line(words)).replace(words, '');
      stop = () => bot.end('SIGTERM');
    }, 90_000);

    afterAll(async () => {
      await stop?.();
      if (browser.kind === 'started') await browser.browser.close();
    });

    const visit = async (
      use: (page: PlaygroundPage) => Promise<void>,
      options: OpenOptions = {},
    ): Promise<void> => {
      if (browser.kind === 'absent') return;
      const page = await openPlayground(browser.browser, url, options);
      await use(page);
      expect(page.complaints).toEqual([]);
      await page.close();
    };
    const shoot = async ({ page }: PlaygroundPage, name: string): Promise<void> => {
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png` });
    };
    const modal = ({ page }: PlaygroundPage) => page.getByRole('dialog');

    it('takes feedback: a verdict, a note refused at its field, and the note without it', async () => {
      await visit(async (page) => {
        await page.say('/govcloud who won jwcc');
        await shoot(page, 'reply');
        const rate = (await page.reply()).getByRole('combobox');
        await rate.selectOption({ label: 'Outdated' });
        const note = modal(page).getByRole('textbox');
        await note.fill('(S//NF) the convoy leaves at noon');
        await shoot(page, 'note');
        await modal(page).getByRole('button', { name: 'Send' }).click();
        await modal(page).getByText('Take the marked text out').waitFor();
        await shoot(page, 'note-refused');
        expect(await note.inputValue()).toContain('convoy');
        await note.fill('A fifth vendor was added.');
        await modal(page).getByRole('button', { name: 'Send' }).click();
        await modal(page).getByText('and no name').waitFor();
        await shoot(page, 'note-thanks');
        await modal(page).getByRole('button', { name: 'Close' }).first().click();
      });
    });

    it('says why it answers so, and leads to a person where it has no answer', async () => {
      await visit(async (page) => {
        await page.go('random');
        await page.say('/govcloud who won jdei in 2019');
        await page.clickButton('Why this answer?');
        await modal(page).getByText('How the question was read').waitFor();
        await modal(page).getByText('jedi-').first().waitFor();
        await shoot(page, 'why');
        await modal(page).getByRole('button', { name: 'Close' }).first().click();
        await page.say('/govcloud what is the weather in paris');
        const person = (await page.reply(2)).getByRole('link', { name: 'Ask a person' });
        expect(await person.getAttribute('href')).toBe('https://help.example.gov/cloud');
        await shoot(page, 'abstain');
      });
    });

    it.each([
      { width: 1280, colors: 'light' },
      { width: 390, colors: 'dark' },
    ] as const)(
      'leads by folder and topic to an answer in Home, at $width pixels',
      async (look) => {
        await visit(async (page) => {
          await page.go('Home');
          const home = page.page.locator('.home');
          await home.getByRole('button', { name: 'Contracts' }).click();
          const topics = home.getByRole('combobox').last();
          const option = topics.locator('option', { hasText: /^JWCC Next \(\d+\)$/ });
          await option.waitFor({ state: 'attached' });
          await topics.selectOption({ label: (await option.textContent()) ?? '' });
          await shoot(page, `home-topic-${look.width}`);
          await home.getByRole('button', { name: 'Ask: JWCC Next', exact: true }).click();
          await home.getByText('You asked: JWCC Next').waitFor();
          // The minute of a gap's writing is not waited for: it is shown at the next drawing.
          await expect
            .poll(async () => {
              await home.getByRole('button', { name: 'Contracts' }).click();
              return home.getByText('weather in paris').count();
            })
            .toBeGreaterThan(0);
          await home.getByText('A fifth vendor was added.').waitFor();
          expect(await graveFaults(page.page)).toEqual([]);
          if (SHOTS) await home.screenshot({ path: `${SHOTS}/home-whole-${look.width}.png` });
          await shoot(page, `home-${look.width}`);
        }, look);
      },
    );
  },
);
