import type { CatalogList } from './list.ts';

/** Everything that `govcloud list` prints, by name; each is loaded only when it is asked for. */
export const LISTS: Readonly<Record<string, () => Promise<CatalogList>>> = {
  offerings: async () => (await import('./offerings/offerings-list.ts')).offeringsList,
  controls: async () => (await import('./controls/controls-list.ts')).controlsList,
  requirements: async () => (await import('./requirements/requirements-list.ts')).requirementsList,
  rules: async () => (await import('./rules/rules-list.ts')).rulesList,
  'aws-services': async () => (await import('./aws-services/service-list.ts')).awsServiceList,
  'azure-services': async () => (await import('./azure-services/service-list.ts')).azureServiceList,
  'azure-endpoints': async () =>
    (await import('./azure-services/service-list.ts')).azureEndpointList,
};
