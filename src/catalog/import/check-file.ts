import { z } from 'zod';
import { TABLES } from '../catalog.ts';

const text = z.string().min(1);
const Edition = z.strictObject({
  title: text,
  publisher: text,
  url: z.string().regex(/^https:\/\/\S+$/, 'a link starts with https://'),
  date: z.string().regex(/^\d{4}(-\d\d){0,2}$/, 'write the date as YYYY-MM-DD'),
  licence: text,
  check: z.string().regex(/^https:\/\/\S+$/, 'a link starts with https://'),
});
const File = z.strictObject({
  edition: Edition,
  columns: z.array(text).min(1),
  rows: z.array(z.array(z.unknown())),
});

/** A fault in a catalogue file, in words that follow its name. */
export interface FileFault {
  readonly field: string;
  readonly seen: string;
  readonly fix: string;
}

const AGAIN = 'make it anew with govcloud import';

/** What is wrong with a catalogue file that was edited by hand, cut short or put there by mistake. */
export function faultsOf(name: string, content: string): FileFault[] {
  if (!(TABLES as readonly string[]).includes(name))
    return [
      {
        field: 'the file',
        seen: 'no table of the catalogue',
        fix: `those are ${TABLES.join(', ')}`,
      },
    ];
  let read: unknown;
  try {
    read = JSON.parse(content);
  } catch {
    return [{ field: 'the file', seen: 'not JSON', fix: AGAIN }];
  }
  const checked = File.safeParse(read);
  if (!checked.success)
    return checked.error.issues.map(({ path, message }) => ({
      field: path.join('.') || 'the file',
      seen: `wrong: ${message}`,
      fix: AGAIN,
    }));
  const { columns, rows } = checked.data;
  const at = rows.findIndex((row) => row.length !== columns.length);
  if (at < 0) return [];
  const seen = `${rows[at]?.length} cells long, where there are ${columns.length} columns`;
  return [{ field: `row ${at + 1}`, seen, fix: AGAIN }];
}
