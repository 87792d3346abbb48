import type { Catalog } from '../catalog.ts';
import { type CatalogList, ListError } from '../list.ts';
import { BASELINE_IDS, BASELINES, type Baseline } from './baselines.ts';
import { familyOf } from './control-id.ts';
import { findBaselines } from './find-baselines.ts';
import { ControlTable } from './table.ts';

/** `govcloud list controls`: NIST SP 800-53's controls with the baselines that have them. */
export const controlsList: CatalogList = {
  name: 'controls',
  about: 'controls of NIST SP 800-53 Rev. 5 and the baselines that have them',
  filters: [
    {
      name: 'baseline',
      about: 'fedramp-li-saas, -low, -moderate or -high; nist-low … nist-privacy',
    },
    { name: 'family', about: 'a family by its code: ac' },
  ],
  list: (catalog: Catalog, { baseline, family }) => {
    const file = catalog.table('nist-800-53');
    if (file === null) return null;
    const table = new ControlTable(file);
    const chosen = baseline === undefined ? null : baselineNamed(baseline);
    const code = family?.toLowerCase();
    if (code !== undefined && !table.families.has(code))
      throw new ListError(
        `--family is ${JSON.stringify(family)}; use one of ${[...table.families.keys()].join(', ')}`,
      );
    const controls = table.controls.filter(
      ({ id, baselines }) =>
        (chosen === null || baselines.has(chosen.id)) &&
        (code === undefined || familyOf(id) === code),
    );
    const parts = [
      ...(chosen === null ? [] : [chosen.name]),
      ...(code === undefined ? [] : [table.families.get(code) ?? code]),
    ];
    return {
      title: `Controls of NIST SP 800-53 Rev. 5${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`,
      columns: [
        'Control',
        'Title',
        'Family',
        'Withdrawn into',
        ...BASELINE_IDS.map((id) => BASELINES[id].name),
        'Related',
      ],
      rows: controls.map((control) => [
        control.label,
        control.title,
        table.families.get(familyOf(control.id)) ?? null,
        control.withdrawnInto === null
          ? null
          : control.withdrawnInto.map((id) => table.named(id).split(' (')[0] ?? id).join(', ') ||
            'nothing',
        ...BASELINE_IDS.map((id) => control.baselines.has(id)),
        control.related.map((id) => table.get(id)?.label ?? id).join(', '),
      ]),
      editions: [table.edition],
    };
  },
};

function baselineNamed(name: string): Baseline {
  const { baselines } = findBaselines(name.toLowerCase().replaceAll(/[-_](?!saas)/g, ' '));
  const [only, second] = baselines;
  const isPrivacy = /^nist[-_ ]privacy$/i.test(name.trim());
  if (isPrivacy) return BASELINES.nist_privacy;
  if (only === undefined || second !== undefined)
    throw new ListError(
      `--baseline is ${JSON.stringify(name)}; use one of ${BASELINE_IDS.map((id) => id.replace('_', '-')).join(', ')}`,
    );
  return only;
}
