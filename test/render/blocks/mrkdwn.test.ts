import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMrkdwn, linkable } from '../../../src/render/blocks/mrkdwn.ts';

/** As a browser writes it. */
const written = (url: string) =>
  new URL(url).href.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');

describe('an address that is linked', () => {
  it.each([
    ['https://www.defense.gov/News/Releases/Article/2682992', undefined],
    ['https://example.com', 'https://example.com/'],
    ['https://Example.com/A', 'https://example.com/A'],
    ['https://example.com/a/../b', 'https://example.com/b'],
    ['https://example.com/a/.', 'https://example.com/a/'],
    ['https://example.com/.well-known/x', undefined],
    ['https://example.com/a//b', undefined],
    ['https://1.2.3/a', 'https://1.2.0.3/a'],
    ['https://example.com:443/a', 'https://example.com/a'],
    ['https://example.com/a|b<c>?q="', 'https://example.com/a%7Cb%3Cc%3E?q=%22'],
    ['http://example.com/é', 'http://example.com/%C3%A9'],
  ])('%s is linked as a browser would write it', (url, href = url) =>
    expect(linkable(url)).toBe(href),
  );

  it.each([
    null,
    '',
    'example.com',
    'javascript:alert(1)',
    'https://',
    'https://a b.com/x',
    'ftp://a/b',
  ])('%s is not linked', (url) => expect(linkable(url)).toBe(null));

  it('is not linked where it is too long', () => {
    expect(linkable('https://example.com/abc', 22)).toBe(null);
    expect(linkable('https://example.com/abc', 23)).toBe('https://example.com/abc');
  });

  it('is as a browser writes it, whatever it is', () => {
    const host = fc.stringMatching(/^(?:[a-z0-9-]{1,5}\.){1,3}[a-z0-9]{1,4}$/);
    const path = fc.stringMatching(/^(?:\/[a-z.~%_-]{0,4}){0,4}$/);
    fc.assert(
      fc.property(fc.tuple(host, path), ([name, rest]) => {
        const url = `https://${name}${rest}`;
        expect(linkable(url)).toBe(URL.canParse(url) ? written(url) : null);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(linkable(url, 9_999)).toBe(written(url));
      }),
    );
  });
});

describe('text as mrkdwn', () => {
  it.each([
    ['plain', 'plain'],
    ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
    ['&amp;', '&amp;amp;'],
  ])('%s is escaped as %s', (text, escaped) => expect(escapeMrkdwn(text)).toBe(escaped));
});
