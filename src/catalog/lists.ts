import type { CatalogList } from './list.ts';

/** Everything that `govcloud list` prints, by name; each is loaded only when it is asked for. */
export const LISTS: Readonly<Record<string, () => Promise<CatalogList>>> = {};
