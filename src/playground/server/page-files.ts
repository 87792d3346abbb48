import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** A file of the built page, ready to be sent. */
export interface PageFile {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The files of a built page by their path ("/assets/index-1a2b.js"), the index also as "/". Held in
 * memory, so that no request reaches the file system and a newer build does not pull this one away.
 */
export async function readPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const type = TYPES[extname(full)] ?? 'application/octet-stream';
    const path = `/${relative(folder, full).split(sep).join('/')}`;
    files.set(path, pageFile(await readFile(full), type));
  }
  const index = files.get('/index.html');
  if (!index) throw new Error(`${folder} is no built page: it has no index.html.`);
  return files.set('/', index);
}

/** A value as a file of the page. */
export function jsonFile(value: unknown): PageFile {
  return pageFile(Buffer.from(JSON.stringify(value)), 'application/json');
}

function pageFile(body: Buffer, type: string): PageFile {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  return { body, type, etag };
}
