import fc from 'fast-check';
import { expect, it } from 'vitest';
import { azureServices } from '../../../src/catalog/azure-services/domain.ts';
import { Catalog } from '../../../src/catalog/catalog.ts';
import { asked, openCommitted, shown } from '../cloud-services.ts';

const domain = openCommitted(azureServices);
const look = (question: string) => domain.lookUp(asked(question));

it.each([
  [
    'is AKS IL5',
    'Yes: Azure Kubernetes Service (AKS) is in audit scope at DoD IL5 in Azure Government as of June 2023.',
  ],
  [
    'is azure openai fedramp high in azure government',
    'Not listed: Azure OpenAI is not in audit scope at FedRAMP High in Azure Government as of June 2023.',
  ],
  [
    'which azure services are il6',
    '65 services are in audit scope at DoD IL6 in Azure Government Secret as of June 2023.',
  ],
  [
    'how many azure services are il5',
    '150 services are in audit scope at DoD IL5 in Azure Government as of June 2023.',
  ],
  [
    'us dod regions il5 list',
    '59 services are in audit scope at DoD IL5 in the US DoD regions of Azure Government as of June 2023.',
  ],
  [
    'how many azure services are fedramp high',
    '160 services are in audit scope at FedRAMP High in Azure Government as of June 2023.',
  ],
  [
    'azure sql gov endpoint',
    'Azure SQL Database answers at database.usgovcloudapi.net in Azure Government, and at database.windows.net in public Azure, as of 21 August 2025.',
  ],
  [
    'is azure ad il6',
    'In part: of Microsoft Entra ID, Microsoft Entra ID (Free and Basic) is in audit scope at DoD IL6 in Azure Government Secret as of June 2023, and Microsoft Entra ID (Premium P1 + P2) is not.',
  ],
  [
    'what is myvault.vault.usgovcloudapi.net',
    'myvault.vault.usgovcloudapi.net is the Azure Government endpoint of Key Vault; in public Azure it is vault.azure.net, as of 21 August 2025.',
  ],
])('%s', (question, answer) => {
  expect(look(question)?.headline.text).toBe(answer);
});

it('says with every Yes at IL5 that isolation settings may be needed, and how old the list is', () => {
  const text = shown(look('is key vault il5'));
  expect(text).toMatch(/isolation settings/);
  expect(text).toMatch(/as of June 2023; later additions are not in it/);
});

it('leaves the word to facts where a list of 2023 has nothing', () => {
  expect(look('is azure openai il5')?.certainty).toBe('named');
  expect(look('is intune il6')?.certainty).toBe('named');
  expect(look('is azure container apps il5')?.certainty).toBe('named');
  expect(look('is aks il5')?.certainty).toBe('asked');
});

it.each([
  'is aks il5',
  'which azure services are il6',
  'aks',
  'what is the azure government endpoint of key vault',
  'is intune il6',
  'azurecr.us',
])('suggests after "%s" only what it can answer', (question) => {
  const found = look(question);
  expect(found?.suggestions.length).toBeGreaterThan(0);
  for (const next of found?.suggestions ?? []) expect(look(next), next).not.toBeNull();
});

it('answers any text without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      look(text);
    }),
  );
});

it('has nothing to say where the tables are not there', () => {
  expect(azureServices.open(new Catalog(new Map()))).toBeNull();
});

it('writes a record for every service', () => {
  const records = [...domain.records()];
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(records.find(({ id }) => id === 'azure-service:key vault')?.text).toMatch(
    /vault\.usgovcloudapi\.net/,
  );
});
