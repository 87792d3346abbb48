import type { Browser, Locator, Page } from 'playwright-core';

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colors?: 'light' | 'dark';
}

/** The playground's page as a person uses it. */
export interface PlaygroundPage {
  readonly page: Page;
  /** What the browser complained about: errors of scripts, refused requests, broken policies. */
  readonly complaints: readonly string[];
  /** Types into the composer of the channel, or of the open thread, and presses Enter. */
  say(text: string, where?: 'channel' | 'thread'): Promise<void>;
  /** The bot's last message in view, once there are `count` of them. */
  reply(count?: number): Promise<Locator>;
  /** The words of the bot's last message, once there are `count` of them. */
  readLastReply(count?: number): Promise<string>;
  /** Presses a button in the bot's last message. */
  clickButton(name: string): Promise<void>;
  /** Opens a channel, the direct message or Home by its name in the sidebar. */
  go(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the playground at `url` and waits until it is connected. */
export async function openPlayground(
  browser: Browser,
  url: string,
  { width = 1280, height = 860, colors = 'light' }: OpenOptions = {},
): Promise<PlaygroundPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colors,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('log').or(page.locator('.home')).first().waitFor();
  return playgroundPage(page, complaints);
}

function playgroundPage(page: Page, complaints: readonly string[]): PlaygroundPage {
  const botMessages = page.locator('article.message[data-author="bot"]');
  const reply = async (count = 1): Promise<Locator> => {
    await botMessages.nth(count - 1).waitFor();
    return botMessages.last();
  };
  return {
    page,
    complaints,
    reply,
    say: async (text, where = 'channel') => {
      const label = where === 'thread' ? 'Reply in the thread' : /^Message /;
      const composer = page.getByRole('textbox', { name: label });
      await composer.fill(text);
      await composer.press('Enter');
    },
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, with the lines apart
    readLastReply: async (count) => (await (await reply(count)).innerText()).trim(),
    clickButton: async (name) => {
      const exactly = new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
      await (await reply()).getByRole('button').filter({ hasText: exactly }).click();
    },
    go: async (name) => {
      const toggle = page.getByRole('button', { name: 'Channels and people' });
      if (await toggle.isVisible()) await toggle.click();
      const places = page.getByRole('navigation', { name: 'Workspace' });
      await places.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
    },
    close: () => page.context().close(),
  };
}
