import type { Catalog } from '../catalog.ts';
import { type CatalogList, ListError } from '../list.ts';
import { sayForces } from './say-rule.ts';
import { KINDS, RuleTable } from './table.ts';

/** `govcloud list rules`: FedRAMP's Consolidated Rules, with what they mean in our own words. */
export const rulesList: CatalogList = {
  name: 'rules',
  about: "FedRAMP's Consolidated Rules: definitions, rules, Key Security Indicators",
  filters: [
    { name: 'kind', about: KINDS.join(', ') },
    { name: 'of', about: 'a ruleset or a theme by its code: VDR, KSI-IAM' },
  ],
  list: (catalog: Catalog, { kind, of }) => {
    const file = catalog.table('fedramp-rules');
    if (file === null) return null;
    const table = new RuleTable(file);
    if (kind !== undefined && !KINDS.some((each) => each === kind))
      throw new ListError(`--kind is ${JSON.stringify(kind)}; use one of ${KINDS.join(', ')}`);
    const code = of?.toUpperCase();
    const group = code === undefined ? null : (table.get(code) ?? table.get(`KSI-${code}`));
    const groups = [...table.of('ruleset'), ...table.of('theme')];
    if (code !== undefined && (group === null || !groups.includes(group)))
      throw new ListError(
        `--of is ${JSON.stringify(of)}; use one of ${groups.map(({ id }) => id).join(', ')}`,
      );
    const chosen = table.all.filter(
      (one) => (kind === undefined || one.kind === kind) && (group === null || one.of === group.id),
    );
    return {
      title: `FedRAMP's Consolidated Rules for 2026${group === null ? '' : `: ${group.name}`}`,
      columns: [
        'Id',
        'Kind',
        'Name',
        'Of',
        'For',
        'Types',
        'Classes',
        'Word',
        'Controls',
        'In our own words',
      ],
      rows: chosen.map((one) => [
        one.id,
        one.kind,
        one.name,
        one.of,
        one.affects,
        one.types?.join(', ') ?? null,
        one.classes?.join(', ') ?? null,
        one.asks === null ? null : sayForces(one.asks),
        one.controls?.join(', ') ?? null,
        table.meaning(one),
      ]),
      editions: [table.edition],
    };
  },
};
