import type { Importer } from './importer.ts';

/** Every importer, by the name that `govcloud import` takes; each is loaded only when it is used. */
export const IMPORTERS: Readonly<Record<string, () => Promise<Importer>>> = {
  'fedramp-products': async () => (await import('./fedramp-products.ts')).fedrampProducts,
  'fedramp-status': async () => (await import('./fedramp-status.ts')).fedrampStatus,
  'fedramp-marketplace': async () => (await import('./fedramp-marketplace.ts')).fedrampMarketplace,
  'fedramp-rules': async () => (await import('./fedramp-rules.ts')).fedrampRules,
  'nist-800-53': async () => (await import('./nist-800-53.ts')).nist80053,
  cmmc: async () => (await import('./cmmc.ts')).cmmc,
  'aws-endpoints': async () => (await import('./aws-endpoints.ts')).awsEndpoints,
  'azure-audit-scope': async () => (await import('./azure-audit-scope.ts')).azureAuditScope,
  'azure-endpoints': async () => (await import('./azure-endpoints.ts')).azureEndpoints,
};
