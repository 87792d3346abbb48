import type { Importer } from './importer.ts';

/** Every importer, by the name that `govcloud import` takes; each is loaded only when it is used. */
export const IMPORTERS: Readonly<Record<string, () => Promise<Importer>>> = {};
