import type { Catalog } from '../catalog.ts';
import type { CatalogRecord, Domain, LookUp, LookUpQuestion, OpenDomain } from '../look-up.ts';
import { aboutPlaces } from './about-places.ts';
import { aboutServices } from './about-services.ts';
import { followUp } from './follow-up.ts';
import { indexNames } from './names.ts';
import { readAwsQuestion } from './read-question.ts';
import { awsRecords } from './records.ts';
import type { AwsSources } from './say.ts';
import { readAwsTable } from './table.ts';

/** In which partitions and regions AWS services have endpoints, after the SDKs' endpoint list. */
export const awsServices: Domain = {
  name: 'aws-services',
  open(catalog: Catalog): OpenDomain | null {
    const file = catalog.table('aws-endpoints');
    if (file === null) return null;
    const table = readAwsTable(file);
    const sources: AwsSources = { table, names: indexNames(table) };
    return {
      lookUp: (question) => lookUp(sources, question),
      records: (): Iterable<CatalogRecord> => awsRecords(sources),
    };
  },
};

function lookUp(sources: AwsSources, question: LookUpQuestion): LookUp | null {
  const read = readAwsQuestion(question.text, question.words, sources.names);
  if (read === null) return null;
  const meant = followUp(sources.names, read, question);
  return meant.services.length > 0
    ? aboutServices(sources, read, meant)
    : aboutPlaces(sources, read, meant.places, question.words);
}
