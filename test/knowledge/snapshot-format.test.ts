import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaFiles } from '../../src/knowledge/json-schema.ts';
import { SNAPSHOT_FORMAT } from '../../src/knowledge/snapshot.ts';

const SOURCES = new URL('../../src/knowledge/', import.meta.url);

/** What a kept snapshot has gone through: the schemas, the merging and the rules of integrity. */
function fingerprint(): string {
  const rules = readFileSync(new URL('lint/lint.ts', SOURCES), 'utf8');
  const integrity = /INTEGRITY_RULES = \[([^\]]+)\]/.exec(rules)?.[1]?.replace(/\s+/g, ' ').trim();
  const hash = createHash('sha256').update(integrity ?? '');
  hash.update(readFileSync(new URL('read/layers.ts', SOURCES)));
  for (const [name, text] of jsonSchemaFiles())
    if (name !== 'article.schema.json') hash.update(text);
  return hash.digest('hex').slice(0, 12);
}

// When this fails, a snapshot of an older version could be taken for one of this version:
// raise SNAPSHOT_FORMAT in src/knowledge/snapshot.ts and note both values here.
it('has a format number that goes with the schemas and the rules', () => {
  expect({ format: SNAPSHOT_FORMAT, fingerprint: fingerprint() }).toEqual({
    format: 6,
    fingerprint: '2de78b1c1480',
  });
});

it('every rule is in use', () => {
  const lint = readFileSync(new URL('lint/lint.ts', SOURCES), 'utf8');
  for (const file of readdirSync(new URL('lint/rules/', SOURCES)))
    expect(lint).toContain(`./rules/${file}`);
});
