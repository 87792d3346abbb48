import { expect, it } from 'vitest';
import { azureEndpoints } from '../../../src/catalog/import/azure-endpoints.ts';
import type { ImportInput } from '../../../src/catalog/import/importer.ts';

const PAGE = `---
title: Compare
ms.date: 08/21/2025
---

|Service category|Service name|Azure Public|Azure Government|Notes|
|-----------|-----------|-------|----------|----------------------|
|**AI + machine learning**|Custom Vision|cognitiveservices.azure.com|cognitiveservices.azure.us </br>[Portal](https://www.customvision.azure.us/)||
||Speech service|See [the docs](/azure/x)|[Speech Studio](https://speech.azure.us/)</br></br>See [endpoints](/azure/y)</br></br>**Speech translation endpoints**</br>Virginia: \`https://usgovvirginia.s2s.speech.azure.us\`</br>||
|**Identity**|Microsoft Entra ID|login.microsoftonline.com|login.microsoftonline.us||
|||certauth.login.microsoftonline.com|certauth.login.microsoftonline.us||
|**Management and governance**|Azure Monitor<br>*Application Insights*|{region}.in.applicationinsights.azure.com|{region}.in.applicationinsights.azure.us|[Additional endpoints](/azure/z)|
||Microsoft Intune|manage.microsoft.com|manage.microsoft.us|Enterprise enrollment|
|**Storage**|Azure Backup|backup.windowsazure.com|backup.windowsazure.us||
||Blob|blob.core.windows.net|blob.core.usgovcloudapi.net||
|**Virtual desktop infrastructure**|Azure Virtual Desktop|See [AVD docs](/x)|See [AVD docs](/x)||

## Other

|**Region**|**Allowed IP addresses**|
|------|----|
|US DoD Central|52.180.249.174|
`;
const TABLE = [
  'service\tazure_endpoint\tazure_government_endpoint',
  'Key Vault\tvault.azure.net\tvault.usgovcloudapi.net',
  'Language Understanding (LUIS)\tcognitiveservices.azure.com\tcognitiveservices.azure.us',
  'Custom Vision (portal)\t\twww.customvision.azure.us',
].join('\n');

const input = (text: string, date: string | null = null): ImportInput => ({
  text,
  fileName: 'compare-azure-government-global-azure.md',
  date,
  others: [],
  onProgress: () => undefined,
});

it('reads Microsoft’s page: several hosts in a cell, lines that go on, parts of a service', () => {
  const { file } = azureEndpoints.read(input(PAGE));
  expect(file.edition.date).toBe('2025-08-21');
  expect(file.rows).toEqual([
    ['Custom Vision', null, 'cognitiveservices.azure.com', 'cognitiveservices.azure.us'],
    ['Custom Vision', 'Portal', null, 'www.customvision.azure.us'],
    ['Speech service', 'Speech Studio', null, 'speech.azure.us'],
    ['Speech service', 'Virginia', null, 'usgovvirginia.s2s.speech.azure.us'],
    ['Microsoft Entra ID', null, 'login.microsoftonline.com', 'login.microsoftonline.us'],
    [
      'Microsoft Entra ID',
      'certauth.login.microsoftonline.us',
      'certauth.login.microsoftonline.com',
      'certauth.login.microsoftonline.us',
    ],
    [
      'Azure Monitor',
      'Application Insights',
      '{region}.in.applicationinsights.azure.com',
      '{region}.in.applicationinsights.azure.us',
    ],
    ['Microsoft Intune', 'Enterprise enrollment', 'manage.microsoft.com', 'manage.microsoft.us'],
    ['Azure Backup', null, 'backup.windowsazure.com', 'backup.windowsazure.us'],
    ['Storage: Blob', null, 'blob.core.windows.net', 'blob.core.usgovcloudapi.net'],
  ]);
});

it('reads a table, where brackets tell hosts apart and are else part of a name', () => {
  expect(azureEndpoints.read(input(TABLE, '2025-08-21')).file.rows).toEqual([
    ['Key Vault', null, 'vault.azure.net', 'vault.usgovcloudapi.net'],
    [
      'Language Understanding (LUIS)',
      null,
      'cognitiveservices.azure.com',
      'cognitiveservices.azure.us',
    ],
    ['Custom Vision', 'portal', null, 'www.customvision.azure.us'],
  ]);
});

it.each([
  {
    damage: 'another page',
    text: '# Other\n\n|a|b|\n|--|--|\n',
    says: /no table with the columns/,
  },
  {
    damage: 'a table without the government host',
    text: TABLE.replace('vault.usgovcloudapi.net', ''),
    says: /row 2: azure_government_endpoint is empty/,
  },
  { damage: 'a table without a date', text: TABLE, says: /add --edition/ },
])('refuses $damage', ({ text, says }) => {
  const date = says.source.includes('edition') ? null : '2025-08-21';
  expect(() => azureEndpoints.read(input(text, date))).toThrow(says);
});

it('tells which hosts changed', () => {
  const before = azureEndpoints.read(input(TABLE, '2023-06-08')).file;
  const after = azureEndpoints.read(
    input(
      `${TABLE.replace('www.customvision', 'new.customvision')}\nBatch\tbatch.azure.com\tbatch.usgovcloudapi.net`,
      '2025-08-21',
    ),
  ).file;
  expect(
    azureEndpoints.changesBetween(before, after).map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual([
    'added Batch: batch.usgovcloudapi.net',
    'changed Custom Vision (portal): www.customvision.azure.us to new.customvision.azure.us',
  ]);
});
