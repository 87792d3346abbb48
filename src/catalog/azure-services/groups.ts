import { NameIndex, wordsIn } from '../name-index.ts';
import { FAMILIES, NEED_AZURE, SERVICE_NAMES } from './service-names.ts';
import type { AzureCloud, EndpointRow, ScopeRow } from './table.ts';

/** A service with its rows of all lists, whatever each calls it. */
export interface AzureService {
  readonly key: string;
  readonly name: string;
  readonly scope: Readonly<Partial<Record<AzureCloud, readonly ScopeRow[]>>>;
  readonly endpoints: readonly EndpointRow[];
}

export interface AzureServices {
  readonly all: readonly AzureService[];
  /** Names that need no "Azure" beside them. */
  readonly plain: NameIndex<AzureService>;
  /** All names, for questions that say Azure. */
  readonly inAzure: NameIndex<AzureService>;
}

/** A listed name in small letters without Microsoft's ways of saying Azure. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ \([^)]*\)$/, '')
    .replace(/^(?:foundry: )?(?:azure ai services: |azure ai |azure )/, '')
    .trim();
}

const named = SERVICE_NAMES.map(([name, keys, also = '']) => ({
  name,
  keys: keys.split(' | '),
  also: also.split(', ').filter((each) => each !== ''),
}));
const lineOf = new Map(named.flatMap((line) => line.keys.map((key) => [key, line] as const)));

export function groupServices(
  scope: readonly ScopeRow[],
  endpoints: readonly EndpointRow[],
): AzureServices {
  const made = new Map<
    string,
    { name: string; scope: Record<string, ScopeRow[]>; endpoints: EndpointRow[] }
  >();
  const groupOf = (listed: string) => {
    const own = keyOf(listed);
    const line = lineOf.get(own);
    const key = line?.keys[0] ?? own;
    const group = made.get(key) ?? { name: line?.name ?? listed, scope: {}, endpoints: [] };
    made.set(key, group);
    return group;
  };
  for (const row of scope) {
    const group = groupOf(row.service);
    group.scope[row.cloud] = [...(group.scope[row.cloud] ?? []), row];
  }
  for (const row of endpoints) groupOf(row.service).endpoints.push(row);
  const all = [...made].map(([key, group]) => ({ key, ...group }));
  return { all, ...indexNames(all) };
}

function indexNames(all: readonly AzureService[]): Pick<AzureServices, 'plain' | 'inAzure'> {
  const plain = new NameIndex<AzureService>();
  const inAzure = new NameIndex<AzureService>();
  const needAzure = new Set(NEED_AZURE.map((name) => wordsIn(name).join(' ')));
  const add = (name: string, service: AzureService): void => {
    const words = wordsIn(name);
    if (!needAzure.has(words.join(' '))) plain.addWords(words, service);
    inAzure.addWords(words, service);
    if (words[0] === 'azure' || words[0] === 'microsoft') return;
    for (const index of [plain, inAzure]) index.addWords(['azure', ...words], service);
  };
  for (const service of all) for (const name of namesOf(service)) add(name, service);
  const byKey = new Map(all.map((service) => [service.key, service]));
  for (const [family, keys] of FAMILIES)
    for (const key of keys) {
      const service = byKey.get(key);
      if (service !== undefined) add(family, service);
    }
  return { plain, inAzure };
}

/** Everything that a service is called: as listed, as it was called, and as people say. */
export function namesOf({ key, name, scope, endpoints }: AzureService): string[] {
  const rows = Object.values(scope).flat();
  const listed = [
    name,
    ...rows.map(({ service }) => service),
    ...endpoints.map(({ service }) => service),
  ];
  const line = lineOf.get(key);
  return [
    ...new Set([
      key,
      ...(line?.keys ?? []),
      ...listed,
      ...listed.map((each) => each.replace(/ \([^)]*\)$/, '')),
      ...rows.flatMap(({ formerName }) => formerName ?? []),
      ...(line?.also ?? []),
    ]),
  ];
}
