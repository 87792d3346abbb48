import { SERVICE_NAMES } from './service-names.ts';

const leading = new Map<string, string>();
const listed = new Map<string, string>();
for (const [name, prefixes] of SERVICE_NAMES) {
  const all = prefixes.split(' ');
  const [first = ''] = all;
  if (!leading.has(first)) leading.set(first, name);
  for (const prefix of all) if (!listed.has(prefix)) listed.set(prefix, name);
}

/** What a service of the endpoint list is called; undefined where only its prefix is known. */
export const officialName = (prefix: string): string | undefined =>
  leading.get(prefix) ?? listed.get(prefix);
