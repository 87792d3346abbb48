import { z } from 'zod';
import { BASELINE_IDS, BASELINES, type BaselineId } from '../controls/baselines.ts';
import { CONTROL_ID } from '../controls/control-id.ts';
import { controlTitle } from './control-title.ts';
import { ImportError } from './importer.ts';
import type { ControlSet } from './nist-800-53-set.ts';
import { readJson, readPart } from './read-json-rows.ts';

const EXPECTED = "NIST's OSCAL catalogue or a baseline's OSCAL profile, as JSON";
const metadata = z.object({
  title: z.string().min(1),
  version: z.string().min(1),
  'last-modified': z.string().regex(/^\d{4}-\d\d-\d\d/, 'write it as 2024-02-04T23:16:00Z'),
});
const Control = z.object({
  id: z.string().regex(CONTROL_ID, 'write it as ac-2 or ac-2.1'),
  title: z.string().min(1).transform(controlTitle),
  props: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
  links: z.array(z.object({ href: z.string(), rel: z.string().default('') })).default([]),
  controls: z.array(z.unknown()).default([]),
});
const Group = z.object({
  id: z.string().regex(/^[a-z]{2}$/, 'a family has two letters'),
  title: z.string().min(1),
  controls: z.array(z.unknown()).default([]),
});
const Catalogue = z.object({
  catalog: z.object({ metadata, groups: z.array(z.unknown()).min(1) }),
});
const selection = z.strictObject({
  'with-ids': z.array(z.string()).min(1),
  'with-child-controls': z.literal('no').optional(),
});
const Profile = z.object({
  profile: z.object({
    metadata,
    imports: z
      .array(z.strictObject({ href: z.string(), 'include-controls': z.array(selection).min(1) }))
      .min(1),
  }),
});

/** One of NIST's or FedRAMP's files, with what it says of itself. */
export interface OscalFile {
  readonly kind: 'catalogue' | 'profile';
  readonly title: string;
  readonly version: string;
  readonly day: string;
}

/**
 * Reads an OSCAL file into a set: the families, controls and enhancements of a catalogue, or the
 * members of a baseline. A catalogue that was resolved from a baseline's profile is read as both.
 *
 * @throws {ImportError} that names the file or the control
 */
export function readOscal(text: string, fileName: string, set: ControlSet): OscalFile {
  const json = readJson(text, EXPECTED);
  if (typeof json === 'object' && json !== null && 'profile' in json) {
    const { profile } = readPart(Profile, json, fileName);
    const ids = profile.imports.flatMap((one) =>
      one['include-controls'].flatMap((chosen) => chosen['with-ids']),
    );
    const baseline = baselineNamed(profile.metadata.title);
    if (baseline === null)
      throw new ImportError(
        fileName,
        `its title is ${JSON.stringify(profile.metadata.title)}, which names no baseline (${BASELINE_IDS.join(', ')})`,
      );
    for (const id of ids) set.include(baseline, id);
    return said('profile', profile.metadata);
  }
  if (typeof json !== 'object' || json === null || !('catalog' in json))
    throw new ImportError(fileName, `it has neither a catalogue nor a profile; give ${EXPECTED}`);
  const { catalog } = readPart(Catalogue, json, fileName);
  const baseline = baselineNamed(catalog.metadata.title);
  for (const [at, value] of catalog.groups.entries()) {
    const group = readPart(Group, value, `${fileName} groups[${at}]`);
    set.family(group.id, group.title);
    for (const control of group.controls) readControl(control, group.id, set, baseline);
  }
  return said('catalogue', catalog.metadata);
}

function readControl(
  value: unknown,
  family: string,
  set: ControlSet,
  baseline: BaselineId | null,
): void {
  const control = readPart(Control, value, idOf(value) ?? family);
  const linked = (rel: string): string[] =>
    control.links.filter((link) => link.rel === rel).map(({ href }) => href.replace(/^#/, ''));
  const isWithdrawn = control.props.some(
    ({ name, value: state }) => name === 'status' && state.toLowerCase() === 'withdrawn',
  );
  set.control({
    id: control.id,
    title: control.title,
    withdrawnInto: isWithdrawn ? [...linked('incorporated-into'), ...linked('moved-to')] : null,
    related: linked('related').filter((id) => CONTROL_ID.test(id)),
  });
  if (baseline !== null) set.include(baseline, control.id);
  for (const enhancement of control.controls) readControl(enhancement, family, set, baseline);
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}

/** The baseline that a file's title speaks of: `FedRAMP Rev 5 Low Baseline`, `… HIGH IMPACT BASELINE`. */
function baselineNamed(title: string): BaselineId | null {
  const words = title.toLowerCase();
  if (!words.includes('baseline')) return null;
  const publisher = words.includes('fedramp') ? 'FedRAMP' : 'NIST';
  return (
    BASELINE_IDS.find(
      (id) =>
        BASELINES[id].publisher === publisher && words.includes(BASELINES[id].level.toLowerCase()),
    ) ?? null
  );
}

const said = (kind: OscalFile['kind'], about: z.infer<typeof metadata>): OscalFile => ({
  kind,
  title: about.title,
  version: about.version,
  day: about['last-modified'].slice(0, 10),
});
