import type { NameIndex } from '../name-index.ts';
import type { Marketplace } from './marketplace.ts';
import type { Tag } from './names/vocabulary.ts';
import type { OfferingQuestion } from './read-question.ts';
import type { BoundaryService } from './service-book.ts';
import type { Named } from './subjects.ts';

/** What an answer is made from. */
export interface Asking {
  readonly question: OfferingQuestion;
  readonly named: Named;
  readonly market: Marketplace;
  /** Made when it is first needed: most questions are not about services in a boundary. */
  readonly services: () => NameIndex<BoundaryService>;
}

/** Tags that tell that the Marketplace is asked, and not the company. */
const TELLING: readonly Tag[] = [
  'fedramp',
  'listed',
  '20x',
  'authorized',
  'authorizations',
  'ready',
];

/** Whether a question is plainly about FedRAMP. */
export const isAboutFedramp = ({ tags }: OfferingQuestion): boolean =>
  TELLING.some((tag) => tags.has(tag));
