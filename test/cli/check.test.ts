import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../../src/cli/commands/check.ts';
import { only, run } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const surroundings = {
  cwd: folder,
  env: { GOVCLOUD_KNOWLEDGE: resolve('knowledge'), XDG_CACHE_HOME: folder },
};
const text =
  'Google won the JEDI contract in October 2019. The Pentagon cancelled JEDI on 6 July 2021.';

describe('check', () => {
  it('prints each sentence with its verdict, reason and facts', async () => {
    writeFileSync(join(folder, 'draft.md'), text);
    const { status, out } = await run(only(command), ['check', 'draft.md'], surroundings);
    expect(out).toContain('[conflict] Google won the JEDI contract in October 2019.\n');
    expect(out).toContain('not Google but Microsoft won JEDI');
    expect(out).toContain('[supported] The Pentagon cancelled JEDI on 6 July 2021.\n');
    expect(out).toMatch(/2 sentences: 1 conflict, 1 supported\n$/);
    expect(status).toBe(0);
  });

  it('reads standard input and writes the fields of the contract', async () => {
    const { status, out } = await run(only(command), ['check', '-', '--json'], {
      ...surroundings,
      input: text,
    });
    const { sentences } = JSON.parse(out) as { sentences: Record<string, unknown>[] };
    expect(sentences.map((sentence) => Object.keys(sentence))).toEqual(
      [0, 1].map(() => ['text', 'verdict', 'facts', 'detail']),
    );
    expect(status).toBe(0);
  });

  it('says why a marked text was not read, and repeats nothing of it', async () => {
    const { status, out } = await run(only(command), ['check', '-'], {
      ...surroundings,
      input: 'SECRET//NOFORN\nThe otter sleeps.',
    });
    expect(out).toMatch(/^That message carries classification or control markings/);
    expect(out).not.toContain('otter');
    expect(status).toBe(0);
  });

  it.each([
    [['check'], 'give one file'],
    [['check', 'a', 'b'], 'give one file'],
    [['check', 'gone.md'], 'gone.md cannot be read (ENOENT)'],
    [['check', '-', '--date', 'May'], '--date is "May"; write it as YYYY-MM-DD'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, err } = await run(only(command), args, surroundings);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });

  it('takes text only', async () => {
    const { status, err } = await run(only(command), ['check', '-'], {
      ...surroundings,
      input: Buffer.from([0xff, 0xfe, 0x00]),
    });
    expect(err).toContain('- is not UTF-8 text');
    expect(status).toBe(2);
  });
});
