import type { Edition } from '../edition.ts';
import type { LookUp, LookUpStatement } from '../look-up.ts';
import { sayDate } from '../say-date.ts';
import type { AzureService, AzureServices } from './groups.ts';
import type { AzureCloud, Level, ScopeRow } from './table.ts';
import type { AskedCloud } from './words.ts';

export interface AzureSources {
  readonly services: AzureServices;
  readonly scope: Edition;
  /** Of the list of the US DoD regions, which is on a page of its own. */
  readonly dod: Edition;
  readonly endpoints: Edition | null;
}

const DOD_PAGE =
  'https://learn.microsoft.com/azure/azure-government/documentation-government-overview-dod';

/** The page of the US DoD list: the same edition, under its own title and address. */
export const dodEdition = (scope: Edition): Edition => ({
  ...scope,
  title: 'Department of Defense (DoD) in Azure Government',
  url: DOD_PAGE,
  check: DOD_PAGE,
});

export const CLOUD_LABELS: Readonly<Record<AskedCloud, string>> = {
  'azure-government': 'Azure Government',
  'azure-us-dod': 'the US DoD regions of Azure Government',
  azure: 'public Azure (US regions)',
  secret: 'Azure Government Secret',
};

export const asOf = ({ date }: Edition): string => `as of ${sayDate(date)}`;

export const age = ({ scope }: AzureSources): string =>
  `This is Microsoft’s audit scope ${asOf(scope)}; later additions are not in it, and it says nothing on what can be bought.`;

export const ISOLATION =
  'In the US Gov regions some services need extra isolation settings for IL5 (Microsoft’s isolation guidelines for Impact Level 5).';

export const SECRET =
  'The IL6 authorization is that of Azure Government Secret, which has no list of its own.';

/** The rows of a service in a cloud; those of Azure Government Secret are its IL6 column. */
export function rowsOf(service: AzureService, cloud: AskedCloud): readonly ScopeRow[] {
  return service.scope[homeOf(cloud)] ?? [];
}

export const homeOf = (cloud: AskedCloud): AzureCloud =>
  cloud === 'secret' ? 'azure-government' : cloud;

export const isAt = (row: ScopeRow, level: Level): boolean => row.levels[level] === true;

export const editionOf = (sources: AzureSources, cloud: AskedCloud): Edition =>
  cloud === 'azure-us-dod' ? sources.dod : sources.scope;

type Text = string | LookUpStatement;

export function say(
  edition: Edition,
  parts: Pick<LookUp, 'intent' | 'records'> & {
    readonly certainty?: LookUp['certainty'];
    readonly headline: Text;
    readonly points?: readonly Text[];
    readonly table?: LookUp['table'];
    readonly caveats?: readonly Text[];
    readonly suggestions: readonly string[];
    readonly confidence?: number;
  },
): LookUp {
  const cite = (text: Text): LookUpStatement =>
    typeof text === 'string' ? { text, editions: [edition] } : text;
  return {
    certainty: parts.certainty ?? 'asked',
    outcome: 'answer',
    intent: parts.intent,
    headline: cite(parts.headline),
    points: (parts.points ?? []).map(cite),
    table: parts.table ?? null,
    caveats: (parts.caveats ?? []).map(cite),
    suggestions: parts.suggestions,
    confidence: parts.confidence ?? 0.96,
    records: parts.records,
  };
}

export function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export const recordOf = ({ key }: AzureService): string => `azure-service:${key}`;

export const QUESTIONS: readonly string[] = [
  'Which Azure services are IL6?',
  'How many Azure services are IL5?',
  'Which Azure services are IL5 but not IL6?',
  'Which services are IL5 in the US DoD regions?',
];
