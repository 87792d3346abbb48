import { type CatalogFile, recordsOf } from '../catalog-file.ts';
import type { Change, OtherTables } from './importer.ts';

interface Logged {
  readonly id: string;
  readonly status: string;
  readonly history: readonly (readonly [date: string | null, status: string])[];
}

const AUTHORIZED = 'Authorized';
const DELISTED = 'No Status Found (Delisted)';

/**
 * What changed from one edition of the status log to the next: newly authorized, delisted, new
 * listings, gone, other changes of status; each in the log's own order. A start that was only dated
 * anew is none.
 *
 * @param tables where the products' names are read; without them they are told of by their ids
 */
export function statusChanges(
  before: CatalogFile,
  after: CatalogFile,
  tables?: OtherTables,
): Change[] {
  const nameOf = namesFrom(tables);
  const old = new Map(recordsOf<Logged>(before).map((each) => [each.id, each]));
  const now = recordsOf<Logged>(after);
  const still = new Set(now.map(({ id }) => id));
  const moved = now.filter(({ id, status }) => old.has(id) && old.get(id)?.status !== status);
  const change = (kind: Change['kind'], id: string, text: string): Change => ({
    kind,
    record: `offering:${id}`,
    text,
  });
  const step = (label: string, { id, status, history }: Logged): Change => {
    const since = history.findLast(([, each]) => each === status)?.[0];
    const from = old.get(id)?.status;
    return change(
      'changed',
      id,
      `${label}${nameOf(id)}: ${from} to ${status}${since ? `, ${since}` : ''}`,
    );
  };
  return [
    ...moved
      .filter(({ status }) => status === AUTHORIZED)
      .map((each) => step('newly authorized: ', each)),
    ...moved.filter(({ status }) => status === DELISTED).map((each) => step('delisted: ', each)),
    ...now
      .filter(({ id }) => !old.has(id))
      .map(({ id, status }) => change('added', id, `new listing: ${nameOf(id)}, ${status}`)),
    ...[...old.keys()]
      .filter((id) => !still.has(id))
      .map((id) => change('removed', id, `no longer in the log: ${nameOf(id)}`)),
    ...moved
      .filter(({ status }) => status !== AUTHORIZED && status !== DELISTED)
      .map((each) => step('', each)),
  ];
}

function namesFrom(tables: OtherTables | undefined): (id: string) => string {
  const products = tables?.('fedramp-products') ?? null;
  if (products === null) return (id) => id;
  const names = new Map(
    recordsOf<{ id: string; offering: string; provider: string; level: string }>(products).map(
      ({ id, offering, provider, level }) => [id, `${offering} (${provider}), ${level}`],
    ),
  );
  return (id) => names.get(id) ?? id;
}
