import type { Catalog } from '../catalog.ts';
import { type CatalogList, ListError } from '../list.ts';
import { RequirementTable } from './table.ts';

/** `govcloud list requirements`: those of CMMC, with DoD's points. */
export const requirementsList: CatalogList = {
  name: 'requirements',
  about: "requirements of CMMC and NIST SP 800-171 Rev. 2, with DoD's points",
  filters: [
    { name: 'level', about: '1, 2 or 3' },
    { name: 'domain', about: 'a domain by its code: AC' },
  ],
  list: (catalog: Catalog, { level, domain }) => {
    const file = catalog.table('cmmc');
    if (file === null) return null;
    const table = new RequirementTable(file);
    const code = domain?.toUpperCase();
    if (level !== undefined && !/^[123]$/.test(level))
      throw new ListError(`--level is ${JSON.stringify(level)}; use 1, 2 or 3`);
    if (code !== undefined && !table.domains.has(code))
      throw new ListError(
        `--domain is ${JSON.stringify(domain)}; use one of ${[...table.domains.keys()].join(', ')}`,
      );
    const chosen = table.all.filter(
      (one) =>
        (level === undefined || one.level === Number(level)) &&
        (code === undefined || one.domain === code),
    );
    const parts = [
      ...(level === undefined ? [] : [`Level ${level}`]),
      ...(code === undefined ? [] : [table.domains.get(code) ?? code]),
    ];
    return {
      title: `CMMC requirements${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`,
      columns: [
        'Requirement',
        'Level',
        'Domain',
        'Title',
        'FAR 52.204-21',
        'Points',
        'Note on points',
        'On a POA&M',
      ],
      rows: chosen.map((one) => [
        one.id,
        one.level,
        one.domain_name,
        one.title,
        one.far || one.level === 1,
        one.points,
        one.points_note,
        one.level === 1 ? 'no' : one.poam,
      ]),
      editions: [table.edition],
    };
  },
};
