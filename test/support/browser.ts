import { type Browser, chromium } from 'playwright-core';

/** Flags that keep the browser from calling home or asking anything. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

export type BrowserStart =
  | { readonly kind: 'started'; readonly browser: Browser }
  | { readonly kind: 'absent'; readonly why: string };

/**
 * Starts a real Chromium: on Linux x64 the one that `npm ci` brought, elsewhere the machine's own
 * Chrome or Edge. Gives the reason where there is none; the caller skips with it. Close the browser.
 *
 * @example
 *   const start = await launchBrowser();
 *   describe.skipIf(start.kind === 'absent')('the page', () => …);
 */
export async function launchBrowser(): Promise<BrowserStart> {
  const start =
    process.platform === 'linux' && process.arch === 'x64' ? await packed() : await installed();
  if (start.kind === 'absent') console.error(`Browser tests are skipped: ${start.why}`);
  return start;
}

async function packed(): Promise<BrowserStart> {
  try {
    const { unpackChromium } = await import('./chromium.ts');
    const browser = await chromium.launch({
      ...(await unpackChromium()),
      args: [...QUIET, '--no-zygote'],
    });
    return { kind: 'started', browser };
  } catch (error) {
    const other = await installed();
    if (other.kind === 'started') return other;
    return {
      kind: 'absent',
      why: `the Chromium of @sparticuz/chromium did not start (${firstLine(error)}), ${other.why}`,
    };
  }
}

async function installed(): Promise<BrowserStart> {
  for (const channel of ['chrome', 'msedge']) {
    try {
      return { kind: 'started', browser: await chromium.launch({ channel, args: QUIET }) };
    } catch {
      // The next channel may be there.
    }
  }
  return { kind: 'absent', why: 'and neither Chrome nor Edge is installed on this machine' };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
