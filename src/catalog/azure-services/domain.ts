import type { Catalog } from '../catalog.ts';
import type { Domain, LookUp, LookUpQuestion, OpenDomain } from '../look-up.ts';
import { aboutLists } from './about-lists.ts';
import { aboutServices } from './about-services.ts';
import { answerHost } from './endpoint.ts';
import { groupServices } from './groups.ts';
import { answerStranger } from './overview.ts';
import { readAzureQuestion } from './read-question.ts';
import { azureRecords } from './records.ts';
import { type AzureSources, dodEdition } from './say.ts';
import { readEndpointTable, readScopeTable } from './table.ts';

/** Which Azure services are in audit scope at which level, and their government endpoints. */
export const azureServices: Domain = {
  name: 'azure-services',
  open(catalog: Catalog): OpenDomain | null {
    const scope = catalog.table('azure-audit-scope');
    if (scope === null) return null;
    const endpoints = catalog.table('azure-endpoints');
    const rows = endpoints === null ? [] : readEndpointTable(endpoints);
    const sources: AzureSources = {
      services: groupServices(readScopeTable(scope), rows),
      scope: scope.edition,
      dod: dodEdition(scope.edition),
      endpoints: endpoints?.edition ?? null,
    };
    return {
      lookUp: (question) => lookUp(sources, question),
      records: () => azureRecords(sources),
    };
  },
};

function lookUp(sources: AzureSources, question: LookUpQuestion): LookUp | null {
  const host = hostIn(question);
  if (host !== null) return answerHost(sources, host);
  const read = readAzureQuestion(question.words, sources.services);
  if (read === null) return null;
  // "How do I …" asks for a way, which only facts have.
  if (read.cues.has('how') && !read.cues.has('count')) return null;
  if (read.stranger !== null) return answerStranger(sources, read.stranger);
  return read.services.length > 0
    ? aboutServices(sources, read, question.words)
    : aboutLists(sources, read);
}

const HOST = /(?<![\w@-])(?:[a-z0-9-]+\.)+(?:us|net|com|io)(?![\w-])/;
const AROUND_HOST =
  /^(?:what|which|is|the|an?|service|for|endpoint|of|does|belong|to|at|url|host|azure|in|gov|government|who|uses?|https?)$/;

/** A host name, where the question asks of nothing but it. */
function hostIn({ text }: LookUpQuestion): string | null {
  const host = HOST.exec(text)?.[0];
  if (host === undefined) return null;
  const rest = text
    .replace(host, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return rest.every((word) => AROUND_HOST.test(word)) ? host : null;
}
