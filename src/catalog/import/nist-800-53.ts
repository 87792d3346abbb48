import { counted } from '../../knowledge/counted.ts';
import type { Cell } from '../catalog-file.ts';
import { BASELINES, type BaselineId } from '../controls/baselines.ts';
import { controlLabel } from '../controls/control-id.ts';
import type { Edition } from '../edition.ts';
import { editionDate } from './edition-date.ts';
import { fieldChanges } from './field-changes.ts';
import type { Imported, Importer, ImportInput } from './importer.ts';
import { type OscalFile, readOscal } from './nist-800-53-oscal.ts';
import { CONTROL_COLUMNS, ControlSet } from './nist-800-53-set.ts';
import { readControlTable } from './nist-800-53-table.ts';
import { hasTabHeader } from './tab-separated.ts';

/** NIST SP 800-53's controls with NIST's and FedRAMP's baselines. */
export const nist80053: Importer = {
  name: 'nist-800-53',
  about:
    "NIST's OSCAL catalogue with the baselines' OSCAL profiles beside it (github.com/usnistgov/oscal-content, github.com/GSA/fedramp-automation), JSON; or our table, tab-separated",
  read,
  changesBetween: (before, after) => {
    const columns = Object.keys(BASELINES) as BaselineId[];
    const isControl = (row: Readonly<Record<string, Cell>>) => String(row.id).includes('-');
    const named = (row: Readonly<Record<string, Cell>>) =>
      isControl(row) ? `${controlLabel(String(row.id))} ${row.title}` : `family ${row.title}`;
    return fieldChanges(before, after, {
      record: (row) => (isControl(row) ? `control:${row.id}` : `family:${row.id}`),
      name: named,
      added: () => 'new',
      removed: () => 'gone',
      fields: {
        title: 'title',
        withdrawn_into: 'withdrawn into',
        related: 'related controls',
        ...Object.fromEntries(columns.map((id) => [id, `in ${BASELINES[id].name}`])),
      },
    });
  },
};

function read(input: ImportInput): Imported {
  const set = new ControlSet();
  const edition = hasTabHeader(input.text, 'id', 'nist_low', 'fedramp_low')
    ? fromTable(input, set)
    : fromOscal(input, set);
  const rows = set.rows();
  return {
    file: { edition, columns: CONTROL_COLUMNS, rows },
    report: [
      `read ${counted(set.inForce, 'control and enhancement', 'controls and enhancements')} in force and ${set.withdrawn} withdrawn, in ${counted(set.families, 'family', 'families')}`,
      ...set.counts().map(([id, count]) => `${BASELINES[id].name}: ${counted(count, 'control')}`),
      ...missing(set).map((name) => `${name}: no profile was given, so nothing is known of it`),
      'statements, guidance and parameters were left out',
    ],
  };
}

function missing(set: ControlSet): string[] {
  const read = new Set(set.counts().map(([id]) => id));
  return Object.values(BASELINES)
    .filter(({ id }) => !read.has(id))
    .map(({ name }) => name);
}

function fromTable(input: ImportInput, set: ControlSet): Edition {
  readControlTable(input, set);
  return editionOf(editionDate(input), '');
}

function fromOscal(input: ImportInput, set: ControlSet): Edition {
  const inputs = [input, ...input.others];
  const files = inputs.map(({ text, fileName }, at): OscalFile => {
    input.onProgress(at, inputs.length);
    return readOscal(text, fileName, set);
  });
  const days = files.map(({ day }) => day).sort();
  const catalogue = files.find(({ kind }) => kind === 'catalogue');
  return editionOf(
    input.date ?? days.at(-1) ?? editionDate(input),
    catalogue === undefined ? '' : ` (${catalogue.version})`,
  );
}

const editionOf = (date: string, version: string): Edition => ({
  title: `NIST SP 800-53 Rev. 5 controls${version} with NIST's and FedRAMP's Rev 5 baselines`,
  publisher: 'NIST and FedRAMP (GSA)',
  url: 'https://github.com/usnistgov/oscal-content',
  date,
  licence: 'Works of the US Government, public domain in the United States',
  check: 'https://csrc.nist.gov/projects/cprt/catalog',
});
