import { z } from 'zod';
import { BASELINE_IDS } from '../controls/baselines.ts';
import { CONTROL_ID, familyOf } from '../controls/control-id.ts';
import { controlTitle } from './control-title.ts';
import { ImportError, type ImportInput } from './importer.ts';
import type { ControlSet } from './nist-800-53-set.ts';
import { readPart } from './read-json-rows.ts';
import { readTabSeparated } from './tab-separated.ts';

const ids = z.string().transform((text) => (text === '' ? [] : text.split(',')));
const flag = z.enum(['0', '1'], 'write 0 or 1').transform((value) => value === '1');
const Row = z.object({
  id: z.string().regex(CONTROL_ID, 'write it as ac-2 or ac-2.1'),
  title: z.string().min(1).transform(controlTitle),
  family: z.string().min(1),
  withdrawn: z.enum(['', 'yes'], 'write yes, or leave it empty'),
  withdrawn_into: ids,
  related: ids,
  ...(Object.fromEntries(BASELINE_IDS.map((id) => [id, flag])) as Record<
    (typeof BASELINE_IDS)[number],
    typeof flag
  >),
});

export const TABLE_COLUMNS = Object.keys(Row.shape);

/**
 * Reads our table of the controls and their baselines into a set.
 *
 * @throws {ImportError} that names the row
 */
export function readControlTable({ text, onProgress }: ImportInput, set: ControlSet): void {
  const rows = readTabSeparated(text, TABLE_COLUMNS);
  const seen = new Set<string>();
  for (const [at, { row, cell }] of rows.entries()) {
    onProgress(at, rows.length);
    const cells = Object.fromEntries(TABLE_COLUMNS.map((column) => [column, cell(column)]));
    const read = readPart(Row, cells, row);
    if (seen.has(read.id)) throw new ImportError(row, `${read.id} is there twice`);
    seen.add(read.id);
    set.family(familyOf(read.id), read.family);
    set.control({
      id: read.id,
      title: read.title,
      withdrawnInto: read.withdrawn === 'yes' ? read.withdrawn_into : null,
      related: read.related,
    });
    for (const baseline of BASELINE_IDS) if (read[baseline]) set.include(baseline, read.id);
  }
}
