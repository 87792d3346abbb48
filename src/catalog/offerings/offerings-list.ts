import type { CatalogList } from '../list.ts';
import { LEVELS, MODELS, PATHS, STANDINGS } from './list-values.ts';

/** `govcloud list offerings`: the FedRAMP Marketplace, filtered. */
export const offeringsList: CatalogList = {
  name: 'offerings',
  about: 'cloud service offerings of the FedRAMP Marketplace',
  filters: [
    {
      name: 'level',
      about: `one or several of ${Object.keys(LEVELS).join(', ')}; 20x for all of 20x`,
    },
    { name: 'status', about: `${Object.keys(STANDINGS).join(', ')}, or all (default: authorized)` },
    { name: 'provider', about: 'the provider, as people call it' },
    { name: 'assessor', about: 'the assessor (3PAO)' },
    {
      name: 'agency',
      about: 'an agency that authorized or reuses it, or a department with its parts',
    },
    { name: 'model', about: Object.keys(MODELS).join(', ') },
    { name: 'path', about: Object.keys(PATHS).join(', ') },
    { name: 'since', about: 'YYYY-MM-DD: authorized (or with that status) on that day or later' },
  ],
  list: async (catalog, filters) =>
    (await import('./filtered-list.ts')).filteredList(catalog, filters),
};
