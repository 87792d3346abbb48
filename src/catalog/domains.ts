import { awsServices } from './aws-services/domain.ts';
import { azureServices } from './azure-services/domain.ts';
import type { Catalog } from './catalog.ts';
import { controls } from './controls/controls.ts';
import type { Domain, LookUp, LookUpQuestion, OpenDomain } from './look-up.ts';
import { offeringsDomain } from './offerings/offerings-domain.ts';
import { requirements } from './requirements/requirements.ts';
import { rules } from './rules/rules.ts';

/** Every domain, in the order in which they are asked. */
export const DOMAINS: readonly Domain[] = [
  awsServices,
  azureServices,
  offeringsDomain,
  controls,
  requirements,
  rules,
];

const opened = new WeakMap<Catalog, readonly OpenDomain[]>();

/** The domains over a catalogue, made at its first use and kept as long as the catalogue is. */
export function openDomains(catalog: Catalog): readonly OpenDomain[] {
  const known = opened.get(catalog);
  if (known !== undefined) return known;
  const made = DOMAINS.map((domain) => domain.open(catalog)).filter((domain) => domain !== null);
  opened.set(catalog, made);
  return made;
}

/** The best that the catalogue says to a question: what is asked before what is only named. */
export function lookUp(catalog: Catalog, question: LookUpQuestion): LookUp | null {
  const found = openDomains(catalog)
    .map((domain) => domain.lookUp(question))
    .filter((one) => one !== null);
  const rank = ({ certainty, confidence }: LookUp): number =>
    (certainty === 'asked' ? 1 : 0) + confidence;
  return found.reduce<LookUp | null>(
    (best, one) => (best === null || rank(one) > rank(best) ? one : best),
    null,
  );
}
