import { expect, it } from 'vitest';
import { formatCatalogFile } from '../../../src/catalog/catalog-file.ts';
import { azureAuditScope } from '../../../src/catalog/import/azure-audit-scope.ts';
import type { ImportInput } from '../../../src/catalog/import/importer.ts';

const CHECK = '&#x2705;';
const PAGE = `---
title: compliance scope
---
# Scope

## Azure public services by audit scope
*Last updated: June 2023*

| Service | FedRAMP High | DoD IL2 |
| ------- |:------------:|:-------:|
| [Azure Kubernetes Service (AKS)](../../aks/index.yml) | ${CHECK} | ${CHECK} |
| **Service** | **FedRAMP High** | **DoD IL2** |
| [Azure Databricks](/azure/databricks/) **&ast;&ast;** | ${CHECK} | ${CHECK} |

**&ast;&ast;** A footnote.

## Azure Government services by audit scope
*Last updated: June 2023*

| Service | FedRAMP High | DoD IL2 | DoD IL4 | DoD IL5 | DoD IL6 |
| ------- |:------------:|:-------:|:-------:|:-------:|:-------:|
| [Azure Kubernetes Service (AKS)](../../aks/index.yml) | ${CHECK} | ${CHECK} | ${CHECK} | ${CHECK} | ${CHECK} |
| [Cognitive Search](../../search/index.yml) (formerly Azure Search) | ${CHECK} | ${CHECK} | ${CHECK} | ${CHECK} | ${CHECK} |
| [Azure Service Manager (RDFE)](/previous/ee460799(v=azure.100)) | ${CHECK} | ${CHECK} | ${CHECK} | | |
| [Storage: Blobs](../../storage/index.yml) (incl. [Azure Data Lake Storage Gen2](../../x.md)) | ${CHECK} | ${CHECK} | ${CHECK} | ${CHECK} | ${CHECK} |

## Next steps
| Other | table |
`;
const DOD = `# DoD

## US DoD regions IL5 audit scope

The list:

- [Microsoft Entra ID (Free](../active-directory/x.md#licenses)
- [Azure Scheduler](../scheduler/index.yml) (replaced by [Azure Logic Apps](https://azure.example/))

## Questions

- not a service
`;
const TABLE = [
  'cloud\tservice\tformer_name\tfedramp_high\til2\til4\til5\til6\tnotes',
  'azure\tAdvisor\t\t1\t1\t\t\t\t',
  'azure-government\tCognitive Search\tAzure Search\t1\t1\t1\t1\t0\t',
  'azure-us-dod\tBatch\t\t\t\t\t1\t\t',
].join('\n');

function input(text: string, other?: string, more: Partial<ImportInput> = {}): ImportInput {
  return {
    text,
    fileName: 'azure-services-in-fedramp-auditscope.md',
    date: null,
    others: other === undefined ? [] : [{ text: other, fileName: 'dod.md' }],
    onProgress: () => undefined,
    ...more,
  };
}

it('reads Microsoft’s two pages: marks, old names, remarks, an unclosed name', () => {
  const { file, report } = azureAuditScope.read(input(PAGE, DOD));
  expect(file.edition.date).toBe('2023-06');
  expect(file.rows).toEqual([
    ['azure', 'Azure Kubernetes Service (AKS)', null, true, true, null, null, null, null],
    [
      'azure',
      'Azure Databricks',
      null,
      true,
      true,
      null,
      null,
      null,
      'see the footnote on the page',
    ],
    [
      'azure-government',
      'Azure Kubernetes Service (AKS)',
      null,
      true,
      true,
      true,
      true,
      true,
      null,
    ],
    ['azure-government', 'Cognitive Search', 'Azure Search', true, true, true, true, true, null],
    [
      'azure-government',
      'Azure Service Manager (RDFE)',
      null,
      true,
      true,
      true,
      false,
      false,
      null,
    ],
    [
      'azure-government',
      'Storage: Blobs',
      null,
      true,
      true,
      true,
      true,
      true,
      'includes Azure Data Lake Storage Gen2',
    ],
    ['azure-us-dod', 'Microsoft Entra ID (Free)', null, null, null, null, true, null, null],
    [
      'azure-us-dod',
      'Azure Scheduler',
      null,
      null,
      null,
      null,
      true,
      null,
      'replaced by Azure Logic Apps',
    ],
  ]);
  expect(report[0]).toBe('read 8 rows: 2 in azure, 4 in azure-government, 2 in azure-us-dod');
});

it('gives the same file again, and the same whichever page comes first', () => {
  const once = formatCatalogFile(azureAuditScope.read(input(PAGE, DOD)).file);
  expect(formatCatalogFile(azureAuditScope.read(input(PAGE, DOD)).file)).toBe(once);
  expect(formatCatalogFile(azureAuditScope.read(input(DOD, PAGE)).file)).toBe(once);
});

it('reads a table of the rows, dated by the name of the file', () => {
  const { file } = azureAuditScope.read(input(TABLE, undefined, { fileName: 'scope-2023-06.tsv' }));
  expect(file.edition.date).toBe('2023-06');
  expect(file.rows[1]).toEqual([
    'azure-government',
    'Cognitive Search',
    'Azure Search',
    true,
    true,
    true,
    true,
    false,
    null,
  ]);
});

it.each([
  {
    damage: 'the DoD page missing',
    text: PAGE,
    other: undefined,
    says: /documentation-government-overview-dod\.md/,
  },
  { damage: 'no section', text: '# Other', other: DOD, says: /no section/ },
  {
    damage: 'a strange mark',
    text: PAGE.replace(
      `| ${CHECK} | ${CHECK} |\n| **Service**`,
      `| maybe | ${CHECK} |\n| **Service**`,
    ),
    other: DOD,
    says: /row 11: "maybe" is no check mark/,
  },
  {
    damage: 'an unknown level',
    text: PAGE.replace('| DoD IL6 |', '| DoD IL9 |'),
    other: DOD,
    says: /row 20: there is no level "dod il9"/,
  },
  {
    damage: 'a cell too few',
    text: PAGE.replace('| | |\n', '| |\n'),
    other: DOD,
    says: /row 24: has 5 cells where the header has 6/,
  },
  {
    damage: 'a service twice',
    text: PAGE.replace('[Azure Databricks]', '[Azure Kubernetes Service (AKS)]'),
    other: DOD,
    says: /azure: Azure Kubernetes Service \(AKS\): is there twice/,
  },
  {
    damage: 'no date',
    text: PAGE.replaceAll(/\*Last updated.*\n/g, ''),
    other: DOD,
    says: /Last updated/,
  },
  {
    damage: 'a strange cloud',
    text: TABLE.replace('azure-us-dod', 'azure-moon'),
    other: undefined,
    says: /row 4: cloud is "azure-moon"/,
  },
  {
    damage: 'a strange flag',
    text: TABLE.replace('1\t1\t1\t1\t0', '1\t1\tyes\t1\t0'),
    other: undefined,
    says: /row 3: il4 is "yes"; it is 1, 0 or empty/,
  },
])('refuses $damage and says where', ({ text, other, says }) => {
  expect(() => azureAuditScope.read(input(text, other, { fileName: 'x-2023-06.md' }))).toThrow(
    says,
  );
});

it('tells which services and levels came and went', () => {
  const before = azureAuditScope.read(input(PAGE, DOD)).file;
  const next = PAGE.replace(/\| \[Cognitive Search\].*\n/, '').replace(
    `${CHECK} | ${CHECK} | ${CHECK} | | |`,
    `${CHECK} | ${CHECK} | ${CHECK} | ${CHECK} | |`,
  );
  const after = azureAuditScope.read(input(next, DOD.replace('Azure Scheduler', 'Batch'))).file;
  expect(
    azureAuditScope.changesBetween(before, after).map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual([
    'changed Azure Service Manager (RDFE) in azure-government: now DoD IL5',
    'removed Cognitive Search in azure-government',
    'removed Azure Scheduler in azure-us-dod',
    'added Batch in azure-us-dod',
  ]);
});
