import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const GRAVE = new Set(['serious', 'critical']);

/** What axe-core finds serious or worse on the page as it is, one readable line each. */
export async function graveFaults(page: Page): Promise<readonly string[]> {
  const source = await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  // Evaluated by the debugger, which the page's content policy does not bind.
  await page.evaluate(source);
  const found = (await page.evaluate('axe.run(document)')) as { violations: readonly Violation[] };
  return found.violations
    .filter(({ impact }) => GRAVE.has(impact))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
    );
}
