import { afterAll, describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { briefSituation } from '../../src/brief/situation.ts';
import { renderBriefHtml } from '../../src/render/brief-html.ts';
import { graveFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { MARKS, markedUpBrief } from '../support/marked-up-brief.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const situation = briefSituation(await smallKnowledge(), '2023-02-01', null);
const otter = renderBriefHtml(brief('otter', situation));

describe('a brief as HTML', () => {
  it('reads as one page', async () => {
    await expect(otter).toMatchFileSnapshot('snapshots/brief-otter.html.txt');
  });

  it('runs no script and loads nothing', () => {
    expect(otter).toContain(`default-src 'none'`);
    expect(otter).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=|\ssrc=/);
  });

  it('takes no mark in a fact for its own', () => {
    const text = renderBriefHtml(markedUpBrief());
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;both&quot;');
    expect(text).toContain('href="https://example.com/a_(b)?c=&quot;d&quot;&amp;e=&lt;f&gt;"');
  });

  it('gives each statement a link to each of its sources, and no two things one id', () => {
    const ids = [...otter.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const cited = [...otter.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(cited.length).toBeGreaterThan(5);
    for (const id of cited) expect(ids).toContain(id);
  });
});

const start = await launchBrowser();

describe.skipIf(start.kind === 'absent')('a brief in a real browser', () => {
  afterAll(async () => {
    if (start.kind === 'started') await start.browser.close();
  });

  const open = async (html: string, width: number, colorScheme: 'light' | 'dark') => {
    if (start.kind === 'absent') throw new Error(start.why);
    const page = await start.browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(html);
    return { page, requests };
  };

  it.each([
    ['a telephone', 390, 'light'],
    ['a telephone', 390, 'dark'],
    ['a desk', 1280, 'light'],
    ['a desk', 1280, 'dark'],
  ] as const)('has no grave fault on %s (%i pixels, %s) and fits', async (_, width, scheme) => {
    for (const html of [otter, renderBriefHtml(markedUpBrief())]) {
      const { page, requests } = await open(html, width, scheme);
      expect(await graveFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.getByRole('img').count()).toBe(1);
      expect(requests).toEqual([]);
      await page.close();
    }
  });

  it('shows marks in a fact as they are', async () => {
    const { page } = await open(renderBriefHtml(markedUpBrief()), 1280, 'light');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(MARKS);
    await page.close();
  });

  it('has its headings in order and tells the timeline in words too', async () => {
    const { page } = await open(otter, 1280, 'light');
    const levels = await page.evaluate(
      `[...document.querySelectorAll('h1,h2,h3')].map(({ tagName }) => tagName)`,
    );
    expect(levels).toEqual([
      'H1',
      ...Array.from({ length: (levels as string[]).length - 1 }, () => 'H2'),
    ]);
    const drawing = page.getByRole('img', { name: /^Timeline of OTTER, to scale: 3 events/ });
    expect(await drawing.count()).toBe(1);
    expect(await page.locator('ol:not(.sources) > li').allTextContents()).toHaveLength(3);
    await page.close();
  });
});
