import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Checked, CheckedSentence } from '../../check/types.ts';
import { cacheFolder, knowledgeFolders } from '../../config/knowledge-place.ts';
import { findPreparation } from '../../config/preparation.ts';
import { counted } from '../../knowledge/counted.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { readArgs } from '../read-args.ts';
import { readDay } from '../read-day.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud check FILE [--json] [--date DATE]

Holds a text, plain or Markdown, against the knowledge, sentence by sentence: supported, outdated,
conflict, not-covered or no-claim, with the facts and why. FILE may be "-" for standard input.

  --json       {"sentences":[{"text","verdict","facts","detail"}]}
  --date DATE  when the text was written, YYYY-MM-DD, for "last week" and the like; otherwise the
               date that the text gives ("published in August 2021"), or today
`;

/** A text longer than this is no article or report, and is not read. */
const MOST_BYTES = 2_000_000;

export const command: Command = {
  name: 'check',
  summary: 'Check a text against the knowledge, sentence by sentence',
  usage,
  async run(args, io) {
    const { values, positionals } = readArgs(args, {
      json: { type: 'boolean' },
      date: { type: 'string' },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      throw new UsageError(
        'give one file, for example: govcloud check draft.md, or - to read input',
      );
    const date = values.date === undefined ? undefined : readDay('--date', values.date);
    const text = await readText(file, io);
    const [{ loadKnowledge }, { check }] = await Promise.all([
      import('../../knowledge/load.ts'),
      import('../../check/check.ts'),
    ]);
    const knowledge = await loadKnowledge(knowledgeFolders(io), {
      cacheFolder: cacheFolder(io),
      preparation: findPreparation(),
    });
    const today = readDay('today', undefined);
    const checked = check(text, { knowledge, today, ...(date !== undefined && { date }) });
    const printed = values.json === true ? JSON.stringify(checked, null, 2) : asText(checked);
    await write(io.stdout, `${printed}\n`);
    return 0;
  },
};

async function readText(file: string, { stdin, cwd }: Io): Promise<string> {
  const bytes = file === '-' ? await buffer(stdin) : readBytes(resolve(cwd, file), file);
  if (bytes.length > MOST_BYTES)
    throw new UsageError(`${file} has ${bytes.length} bytes; a text has at most ${MOST_BYTES}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8 text; give plain text or Markdown`);
  }
}

function readBytes(path: string, shown: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${shown} cannot be read (${code}); give a file, or - for standard input`);
  }
}

/** For a person: each sentence with its verdict and why, and how many of each at the end. */
function asText({ sentences, refused }: Checked): string {
  if (refused !== undefined) return refused;
  const lines = sentences.flatMap(({ text, verdict, facts, detail }) => [
    `[${verdict}] ${text.replaceAll(/\s+/g, ' ')}`,
    ...(verdict === 'no-claim' ? [] : [`    ${detail}`]),
    ...(facts.length === 0 ? [] : [`    Facts: ${facts.join(', ')}`]),
  ]);
  return [...lines, '', countsOf(sentences)].join('\n');
}

function countsOf(sentences: readonly CheckedSentence[]): string {
  const byVerdict = Map.groupBy(sentences, ({ verdict }) => verdict);
  const counts = Array.from(byVerdict, ([verdict, those]) => `${those.length} ${verdict}`);
  return `${counted(sentences.length, 'sentence')}: ${counts.join(', ') || 'none'}`;
}
