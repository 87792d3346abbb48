import { z } from 'zod';
import { counted } from '../../knowledge/counted.ts';
import type { Cell } from '../catalog-file.ts';
import { editionDate } from './edition-date.ts';
import { fieldChanges } from './field-changes.ts';
import { ImportError, type Imported, type Importer, type ImportInput } from './importer.ts';
import { readPart } from './read-json-rows.ts';
import { hasTabHeader, readTabSeparated } from './tab-separated.ts';

const Row = z
  .object({
    id: z.string().regex(/^[A-Z]{2}\.L[123]-\S+$/, 'write it as AC.L2-3.1.1'),
    level: z.enum(['1', '2', '3'], 'write 1, 2 or 3').transform(Number),
    domain: z.string().regex(/^[A-Z]{2}$/, 'a domain has two capital letters'),
    domain_name: z.string().min(1),
    requirement: z
      .string()
      .regex(/^(?:b\.1\.[ivx]+|3\.\d{1,2}\.\d{1,2}e?)$/, 'write it as 3.1.1, 3.1.2e or b.1.iv'),
    title: z.string().min(1),
    far_52_204_21: z.enum(['', 'yes'], 'write yes, or leave it empty'),
    dod_points: z
      .enum(['', '1', '3', '5'], 'write 1, 3 or 5, or leave it empty')
      .transform((points) => (points === '' ? null : Number(points))),
    points_note: z.string(),
    poam_allowed: z.string(),
  })
  .refine(({ id, domain, level, requirement }) => id === `${domain}.L${level}-${requirement}`, {
    path: ['id'],
    message: 'it does not agree with the domain, the level and the requirement',
  });
const SOURCE_COLUMNS = [
  'id',
  'level',
  'domain',
  'domain_name',
  'requirement',
  'title',
  'far_52_204_21',
  'dod_points',
  'points_note',
  'poam_allowed',
] as const;
const COLUMNS = [
  'id',
  'level',
  'domain',
  'domain_name',
  'requirement',
  'title',
  'far',
  'points',
  'points_note',
  'poam',
];

/** The requirements of CMMC with DoD's points. */
export const cmmc: Importer = {
  name: 'cmmc',
  about:
    'our table of the CMMC requirements, tab-separated, made from the Model Overview and the DoD Assessment Methodology',
  read,
  changesBetween: (before, after) =>
    fieldChanges(before, after, {
      record: ({ id }) => `requirement:${id}`,
      name: ({ id, title }) => `${id} ${title}`,
      added: ({ level }) => `new at level ${level}`,
      removed: () => 'gone',
      fields: {
        title: 'title',
        far: 'in FAR 52.204-21',
        points: 'points',
        points_note: 'note on points',
        poam: 'on a POA&M',
      },
    }),
};

function read(input: ImportInput): Imported {
  if (!hasTabHeader(input.text, 'id', 'requirement'))
    throw new ImportError(
      null,
      `it has no header with id and requirement; give a tab-separated table with the columns ${SOURCE_COLUMNS.join(', ')}`,
    );
  const source = readTabSeparated(input.text, SOURCE_COLUMNS);
  const seen = new Set<string>();
  const rows = source.map(({ row, cell }, at): Cell[] => {
    input.onProgress(at, source.length);
    const read = readPart(Row, Object.fromEntries(SOURCE_COLUMNS.map((c) => [c, cell(c)])), row);
    if (seen.has(read.id)) throw new ImportError(row, `${read.id} is there twice`);
    seen.add(read.id);
    return [
      read.id,
      read.level,
      read.domain,
      read.domain_name,
      read.requirement,
      read.title,
      read.far_52_204_21 === 'yes',
      read.dod_points,
      read.points_note === '' ? null : read.points_note,
      read.poam_allowed === '' ? null : read.poam_allowed,
    ];
  });
  if (rows.length === 0) throw new ImportError(null, 'it has no rows');
  const points = rows.reduce((sum, row) => sum + Number(row[7] ?? 0), 0);
  return {
    file: { edition: editionOf(input), columns: COLUMNS, rows },
    report: [
      `read ${counted(rows.length, 'requirement')}: ${[1, 2, 3].map((level) => `${rows.filter((row) => row[1] === level).length} at level ${level}`).join(', ')}`,
      `their points add up to ${points}`,
    ],
  };
}

/** The model's version stands in the file's name: `cmmc-2.13-requirements.tsv`. */
function editionOf(input: ImportInput) {
  const version = /\d+\.\d+/.exec(input.fileName)?.[0];
  return {
    title: `CMMC Model Overview${version === undefined ? '' : ` ${version}`} and NIST SP 800-171 DoD Assessment Methodology 1.2.1`,
    publisher: 'DoD CIO',
    url: 'https://dodcio.defense.gov/CMMC/Documentation/',
    date: editionDate(input),
    licence: 'Works of the US Government, public domain in the United States',
    check: 'https://www.ecfr.gov/current/title-32/subtitle-A/chapter-I/subchapter-G/part-170',
  };
}
