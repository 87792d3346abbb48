import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBriefCommand } from '../../src/cli/commands/brief.ts';
import { only, run } from './support/run.ts';

const cwd = mkdtempSync(join(tmpdir(), 'govcloud-brief-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const surroundings = {
  env: { GOVCLOUD_KNOWLEDGE: resolve('knowledge'), XDG_CACHE_HOME: cwd },
  cwd,
};
const commands = only(createBriefCommand(() => '2026-11-24'));
const make = (...args: string[]) => run(commands, ['brief', ...args], surroundings);

describe('govcloud brief', () => {
  it('writes Markdown to standard output', async () => {
    const { status, out, err } = await make('jedi');
    expect(out).toMatch(
      /^# JEDI\n\n\*\*Joint Enterprise Defense Infrastructure\*\* · Contract · brief of 24 November 2026\n/,
    );
    expect(out).toContain('## How it ended');
    expect(out).toMatch(/\n## Sources\n\n1\. \[/);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it.each([['contracts/jwcc'], ['jwwc'], ['the', 'jwcc', 'contract']])(
    'takes %j for what it names',
    async (...words) => {
      expect((await make(...words)).out).toMatch(/^# JWCC\n/);
    },
  );

  it('writes one HTML file with --html, or to a name that ends so', async () => {
    expect((await make('jedi', '--html')).out).toMatch(/^<!doctype html>\n/);
    const { out, status } = await make('jedi', '--out', 'jedi.html');
    const place = join(cwd, 'jedi.html');
    expect({ out, status }).toEqual({ out: `wrote ${place}\n`, status: 0 });
    expect(readFileSync(place, 'utf8')).toContain('<h1>JEDI</h1>');
  });

  it('writes as of an earlier day', async () => {
    const { out } = await make('jedi', '--as-of', '2020-06');
    expect(out).toContain('as of June 2020');
    expect(out).not.toContain('cancelled JEDI');
  });

  it('offers the meanings of a name that has several, with status 1', async () => {
    const { status, out, err } = await make('govcloud');
    expect(err).toContain('"govcloud" can mean several things; name one:\n');
    expect(err).toMatch(/govcloud brief "AWS GovCloud \(US\)" {2,}Amazon's isolated cloud/);
    expect({ status, out }).toEqual({ status: 1, out: '' });
  });

  it('says what else a name can mean that one thing is called first', async () => {
    const { status, out, err } = await make('azure');
    expect(err).toMatch(
      /^"azure" is read as Azure here; it can also mean:\n {2}govcloud brief "Azure Gov/,
    );
    expect(out).toMatch(/^# Azure\n/);
    expect(status).toBe(0);
  });

  it('says what comes nearest to a name that nothing goes by, with status 1', async () => {
    const { status, out, err } = await make('jwcc', 'price');
    expect(err).toMatch(
      /^Nothing in the knowledge goes by "jwcc price"\. Did you mean:\n {2}govcloud brief JWCC {2}/,
    );
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect((await make('quux zzyzx')).err).toContain(
      'Nothing in the knowledge goes by "quux zzyzx".',
    );
  });

  it('neither looks up nor repeats what carries markings', async () => {
    const { status, out, err } = await make('SECRET//NOFORN', 'jedi');
    expect(err).toMatch(/^The topic carries classification markings\./);
    expect(`${out}${err}`).not.toContain('NOFORN');
    expect(status).toBe(1);
  });

  it.each([
    [[], 'name the thing, for example: govcloud brief jedi'],
    [['jedi', '--as-of', 'soon'], '--as-of is "soon"; write YYYY, YYYY-MM or YYYY-MM-DD'],
    [['jedi', '--out', 'no/such/file'], 'no/such/file cannot be written (ENOENT)'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, err } = await make(...args);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});
