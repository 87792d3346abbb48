import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder below the system's temporary one, taken away after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'govcloud-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, by path, into a new folder (or the one given). */
export function knowledgeFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  folder = temporaryFolder(),
): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Two entities, as they stand in entities.yaml. */
export const ENTITIES = `- id: jedi
  kind: contract
  name: JEDI
  fullName: Joint Enterprise Defense Infrastructure
  definition: A cancelled Pentagon cloud contract.
- id: microsoft
  kind: company
  name: Microsoft
  definition: A software and cloud company.
`;

/** A fact as it stands in a topic's file; each key given replaces or, as null, drops its lines. */
export function factText(replaced: Readonly<Record<string, string | null>> = {}): string {
  const lines: Record<string, string> = {
    id: 'jedi-cancelled',
    claim: 'The Pentagon cancelled JEDI in July 2021 before any real work was done.',
    kind: 'decision',
    entities: '[jedi]',
    questions: '\n    - What happened to JEDI\n    - Why did JEDI end\n    - JEDI cancellation',
    date: '2021-07-06',
    asOf: '2021-07',
    status: 'historical',
    sources:
      '\n    - title: Contract cancelled\n      publisher: Department of Defense\n      url: https://example.com/jedi\n      date: 2021-07-06',
    confidence: 'high',
  };
  const merged = { ...lines, ...replaced };
  const text = Object.entries(merged)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `  ${key}:${value?.startsWith('\n') ? '' : ' '}${value}\n`)
    .join('');
  return `- ${text.trimStart()}`;
}
