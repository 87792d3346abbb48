import { z } from 'zod';
import { counted } from '../../knowledge/counted.ts';
import type { Cell } from '../catalog-file.ts';
import {
  editionDay,
  FEDRAMP_LICENCE,
  isTestRow,
  MARKETPLACE_PAGE,
  sourceDay,
} from './fedramp-text.ts';
import type { Importer } from './importer.ts';
import { readJson, readPart } from './read-json-rows.ts';
import { statusChanges } from './status-changes.ts';

/** What FedRAMP's log calls a status; a new one is told of, so that its meaning is looked up first. */
const STATUSES = [
  'Authorized',
  'FRR',
  'Agency In Process',
  'Agency Review',
  'PMO Review',
  'JAB Review',
  'Initial Program Review',
  'Final Program Review',
  'No Status Found',
  'No Status Found (Delisted)',
] as const;

const Log = z.object({
  metadata: z.object({ export_timestamp: z.string() }),
  products: z.record(z.string(), z.unknown()),
});

const Entry = z.object({
  current_status: z.enum(STATUSES),
  statuses: z.array(z.object({ status_name: z.enum(STATUSES), start_date: sourceDay })),
});

/** Reads `fedramp-status-changelog.json`: the status of each product, and every one that it had. */
export const fedrampStatus: Importer = {
  name: 'fedramp-status',
  about:
    "FedRAMP's status log: fedramp-status-changelog.json of github.com/FedRAMP/marketplace-fedramp-gov-data",
  read({ text, fileName, date, onProgress }) {
    const log = readPart(Log, readJson(text, 'fedramp-status-changelog.json'), null);
    const entries = Object.entries(log.products);
    const kept = entries.filter(([id]) => !isTestRow(id));
    const rows = kept.map(([id, entry], at): Cell[] => {
      onProgress(at + 1, kept.length);
      const { current_status, statuses } = readPart(Entry, entry, id);
      return [id, current_status, statuses.map((each) => [each.start_date, each.status_name])];
    });
    const day = editionDay(date, log.metadata.export_timestamp, fileName);
    return {
      file: {
        edition: {
          title: 'Marketplace status log',
          publisher: 'FedRAMP',
          url: 'https://github.com/FedRAMP/marketplace-fedramp-gov-data',
          date: day,
          licence: FEDRAMP_LICENCE,
          check: MARKETPLACE_PAGE,
        },
        columns: ['id', 'status', 'history'],
        rows,
      },
      report: [
        `read ${counted(entries.length, 'product')}, edition of ${day}`,
        ...(entries.length > kept.length
          ? [`dropped ${counted(entries.length - kept.length, 'row')} of test data (FAKE-...)`]
          : []),
        `by status: ${tally(rows)}`,
      ],
    };
  },
  changesBetween: statusChanges,
};

function tally(rows: readonly (readonly Cell[])[]): string {
  return STATUSES.map((status) => [status, rows.filter((row) => row[1] === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
}
