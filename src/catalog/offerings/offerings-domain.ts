import type { Catalog } from '../catalog.ts';
import type { CatalogRecord, Domain, LookUp, LookUpQuestion, OpenDomain } from '../look-up.ts';
import type { NameIndex } from '../name-index.ts';
import { answerQuestion } from './answer-question.ts';
import { type Marketplace, readMarketplace } from './marketplace.ts';
import { type Meaning, nameBook } from './name-book.ts';
import { readQuestion } from './read-question.ts';
import { offeringRecords } from './records.ts';
import { type BoundaryService, serviceBook } from './service-book.ts';
import { sortNames } from './subjects.ts';

/** Cloud service offerings of the FedRAMP Marketplace: what is authorized, at which level, since when. */
export const offeringsDomain: Domain = {
  name: 'offerings',
  open(catalog: Catalog): OpenDomain | null {
    if (catalog.table('fedramp-products') === null || catalog.table('fedramp-status') === null)
      return null;
    return new Offerings(catalog);
  },
};

/** The tables are joined, and names sorted, when the first question comes. */
class Offerings implements OpenDomain {
  readonly #catalog: Catalog;
  #market: Marketplace | null = null;
  #names: NameIndex<Meaning> | null = null;
  #services: NameIndex<BoundaryService> | null = null;

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  lookUp({ text, today, history }: LookUpQuestion): LookUp | null {
    this.#market ??= readMarketplace(this.#catalog);
    const market = this.#market;
    if (market === null) return null;
    this.#names ??= nameBook(market);
    const names = this.#names;
    const read = (each: string) =>
      readQuestion({ text: each, today }, names, market.editions.status.date);
    const question = read(text);
    const named = sortNames(question, market);
    const last = history.at(-1);
    const isFollowUp =
      last !== undefined &&
      named.subjects.length + named.strays.length === 0 &&
      question.tokens.some(({ text: word }) => PRONOUNS.has(word));
    const { subjects } = isFollowUp ? sortNames(read(last), market) : named;
    const answering = {
      question,
      named: { ...named, subjects },
      market,
      services: () => (this.#services ??= serviceBook(market)),
    };
    return answerQuestion(answering);
  }

  *records(): Iterable<CatalogRecord> {
    this.#market ??= readMarketplace(this.#catalog);
    if (this.#market !== null) yield* offeringRecords(this.#market);
  }
}

const PRONOUNS: ReadonlySet<string> = new Set([
  'it',
  'its',
  'they',
  'them',
  'their',
  'that',
  'this',
]);
