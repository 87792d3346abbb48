import type { Importer } from './importer.ts';

/** Every importer, by the name that `govcloud import` takes; each is loaded only when it is used. */
export const IMPORTERS: Readonly<Record<string, () => Promise<Importer>>> = {
  'fedramp-products': async () => (await import('./fedramp-products.ts')).fedrampProducts,
  'fedramp-status': async () => (await import('./fedramp-status.ts')).fedrampStatus,
  'fedramp-marketplace': async () => (await import('./fedramp-marketplace.ts')).fedrampMarketplace,
};
