import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnBot } from '../modes/bot-process.ts';
import { type BrowserStart, launchBrowser } from '../support/browser.ts';
import { openPlayground, type PlaygroundPage } from '../support/playground-page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const browser: BrowserStart = await launchBrowser();
if (browser.kind === 'absent') console.error(`Skipped in the browser: ${browser.why}`);

/** The product as `npm start` runs it, in a real browser. */
describe.skipIf(browser.kind === 'absent')(
  'the playground, with the real bot',
  { timeout: 60_000 },
  () => {
    let url = '';
    let stop: () => Promise<unknown>;

    beforeAll(async () => {
      const bot = spawnBot({ GOVCLOUD_MODE: 'playground' }, { cwd: ROOT });
      const words = 'govcloud playground: open ';
      url = (await bot.line(words)).replace(words, '');
      stop = () => bot.end('SIGTERM');
    }, 90_000);

    afterAll(async () => {
      await stop?.();
      if (browser.kind === 'started') await browser.browser.close();
    });

    const visit = async (use: (page: PlaygroundPage) => Promise<void>): Promise<void> => {
      if (browser.kind === 'absent') return;
      const page = await openPlayground(browser.browser, url);
      await use(page);
      expect(page.complaints).toEqual([]);
      await page.close();
    };

    it('answers /govcloud jedi with the contract, its end, its sources and what to ask next', async () => {
      await visit(async (page) => {
        await page.say('/govcloud jedi');
        const text = await page.readLastReply();
        expect(text).toContain('Joint Enterprise Defense Infrastructure');
        expect(text).toContain('6 July 2021');
        expect(text).toContain('As of ');
        expect(text).toContain('Sources');
        await expect((await page.reply()).getByRole('button').count()).resolves.toBeGreaterThan(2);
      });
    });

    it('shares an answer to the channel, for everyone to see', async () => {
      await visit(async (page) => {
        await page.go('cloud-contracts');
        await page.say('/govcloud who won jwcc');
        await page.clickButton('Share to channel');
        await page.page.getByText('alex asked: who won jwcc').waitFor();
        expect(await page.readLastReply()).toContain('Oracle');
      });
    });

    it('answers a mention in its thread and follows up there without naming the thing again', async () => {
      await visit(async (page) => {
        await page.go('capture-team');
        await page.say('hello @govcloud, who won jedi?');
        const thread = page.page.getByRole('complementary', { name: 'Thread' });
        await thread.getByText('25 October 2019').first().waitFor();
        await page.say('@govcloud when was it cancelled?', 'thread');
        await thread.getByText('6 July 2021').first().waitFor();
      });
    });

    it('asks what a suggestion says when it is pressed', async () => {
      await visit(async (page) => {
        await page.go('govcloud');
        await page.say('jedi vs jwcc');
        await page.clickButton('JWCC');
        await page.page.getByText('Joint Warfighting Cloud Capability').first().waitFor();
      });
    });

    it('stops at once though a page is open', async () => {
      if (browser.kind === 'absent') return;
      const bot = spawnBot({ GOVCLOUD_MODE: 'playground' }, { cwd: ROOT });
      const words = 'govcloud playground: open ';
      const page = await openPlayground(
        browser.browser,
        (await bot.line(words)).replace(words, ''),
      );
      expect(await bot.end('SIGINT')).toBe(0);
      await page.close();
    }, 20_000);

    it('says that it does not know, and refuses marked text without showing it again', async () => {
      await visit(async (page) => {
        await page.go('random');
        await page.say('/govcloud what is the weather in paris');
        await page.page.getByText('I do not know').waitFor();
        await page.say('/govcloud (S//NF) The purple otters sleep until noon.');
        await page.page.getByText('carries classification or control markings').waitFor();
        expect(await page.page.getByText('purple otters').count()).toBe(0);
      });
    });
  },
);
