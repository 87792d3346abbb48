import type { Catalog } from '../catalog.ts';
import { recordsOf } from '../catalog-file.ts';
import type { Edition } from '../edition.ts';
import { MORE_OF_FAMILY } from './names/nicknames.ts';
import { type Agency, type Offering, type OlderRecord, standingOf } from './offering.ts';
import { familyOf, providerWords } from './provider-family.ts';

interface ProductRow extends Omit<Offering, 'name' | 'status' | 'standing' | 'history' | 'older'> {
  readonly offering: string;
}

interface StatusRow {
  readonly id: string;
  readonly status: string;
  readonly history: readonly (readonly [date: string | null, status: string])[];
}

interface OlderRow extends OlderRecord {
  readonly kind: 'offering' | 'agency' | 'assessor';
  readonly id: string;
  readonly name: string;
  readonly of: string | null;
  readonly since: string | null;
}

/** Offerings that one provider has, under whichever of its names. */
export interface Family {
  readonly name: string;
  readonly offerings: readonly Offering[];
}

/** The Marketplace as the tables have it, joined by the offerings' ids. */
export interface Marketplace {
  readonly offerings: readonly Offering[];
  readonly byId: ReadonlyMap<string, Offering>;
  readonly families: ReadonlyMap<string, Family>;
  familyOf(offering: Offering): Family;
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Names of assessors, and when each was accredited, where that is known. */
  readonly assessors: ReadonlyMap<string, string | null>;
  readonly editions: Editions;
}

export interface Editions {
  readonly products: Edition;
  readonly status: Edition;
  /** Null where the older edition was not imported. */
  readonly older: Edition | null;
}

/** Joins the tables; null where the export or the log is not there. */
export function readMarketplace(catalog: Catalog): Marketplace | null {
  const products = catalog.table('fedramp-products');
  const log = catalog.table('fedramp-status');
  if (products === null || log === null) return null;
  const older = catalog.table('fedramp-marketplace');
  const olderRows = older === null ? [] : recordsOf<OlderRow>(older);
  const logged = new Map(recordsOf<StatusRow>(log).map((row) => [row.id, row]));
  const olderById = new Map(
    olderRows.filter(({ kind }) => kind === 'offering').map((row) => [row.id, row]),
  );
  const offerings = recordsOf<ProductRow>(products).map((row) =>
    joined(row, logged.get(row.id), olderById.get(row.id)),
  );
  const byId = new Map(offerings.map((offering) => [offering.id, offering]));
  const families = familiesOf(offerings);
  const heads = new Map(
    [...families].flatMap(([key, family]) => family.offerings.map(({ id }) => [id, key] as const)),
  );
  const assessors = new Map<string, string | null>();
  for (const { assessor } of offerings) if (assessor !== null) assessors.set(assessor, null);
  for (const { kind, name, since } of olderRows)
    if (kind === 'assessor') assessors.set(name, since);
  return {
    offerings,
    byId,
    families,
    familyOf: ({ id, provider }) =>
      families.get(heads.get(id) ?? '') ?? { name: provider, offerings: [] },
    agencies: new Map(
      olderRows
        .filter(({ kind }) => kind === 'agency')
        .map(({ id, name, of }) => [id, { id, name, parent: of }]),
    ),
    assessors,
    editions: { products: products.edition, status: log.edition, older: older?.edition ?? null },
  };
}

function joined(
  row: ProductRow,
  logged: StatusRow | undefined,
  older: OlderRow | undefined,
): Offering {
  const history = (logged?.history ?? []).map(([date, status]) => ({ date, status }));
  const status = logged?.status ?? null;
  const { offering: name, ...rest } = row;
  return {
    ...rest,
    name,
    status,
    standing: standingOf(status),
    history,
    authorized:
      row.authorized ?? history.findLast((each) => each.status === 'Authorized')?.date ?? null,
    older: older ?? null,
  };
}

/** Offerings by the provider's shortest name, in the export's order. */
function familiesOf(offerings: readonly Offering[]): Map<string, Family> {
  const wordsBy = new Map<string, readonly string[]>();
  for (const { provider } of offerings)
    if (!wordsBy.has(provider)) wordsBy.set(provider, providerWords(provider));
  const keys = new Set([...wordsBy.values()].map((words) => words.join(' ')));
  const byKey = new Map<string, Offering[]>();
  for (const offering of offerings) {
    const key = familyOf(wordsBy.get(offering.provider) ?? [], keys);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [offering]);
    else list.push(offering);
  }
  for (const [key, ids] of Object.entries(MORE_OF_FAMILY))
    byKey.get(key)?.push(...offerings.filter(({ id }) => ids.includes(id)));
  return new Map(
    [...byKey].map(([key, list]) => [key, { name: shortestName(list), offerings: list }]),
  );
}

const shortestName = (offerings: readonly Offering[]): string =>
  offerings
    .map(({ provider }) => provider)
    .reduce((best, each) => (each.length < best.length ? each : best));
