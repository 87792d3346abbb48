import { afterAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';

const start = await launchBrowser();
afterAll(async () => {
  if (start.kind === 'started') await start.browser.close();
});

describe.skipIf(start.kind === 'absent')('the browser of the tests', () => {
  it('runs a script, draws text and takes a click', async () => {
    if (start.kind === 'absent') return;
    const page = await start.browser.newPage();
    await page.setContent(
      `<span id="text">govcloud</span><button onclick="this.textContent = 'pressed'">press</button>`,
    );
    await page.getByRole('button').click();
    expect(await page.getByRole('button').textContent()).toBe('pressed');
    const box = await page.locator('#text').boundingBox();
    expect(box?.width).toBeGreaterThan(30);
    await page.close();
  });
});
