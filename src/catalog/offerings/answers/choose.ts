import type { LookUp } from '../../look-up.ts';
import type { Editions } from '../marketplace.ts';
import type { Offering } from '../offering.ts';
import { checkCaveat, houseName, listed, lookUpOf, nameOf, statement } from '../say.ts';
import type { Subject } from '../subjects.ts';
import { inForce } from './ask-field.ts';
import { inOrder, offeringTable } from './offering-table.ts';

const MOST_CHOICES = 5;
const SURE_OF_CHOICE = 0.85;

/**
 * The one offering that an answer of its own is about; where a provider has several, they are offered
 * instead, each with its complete question.
 */
export function oneOrChoose(
  subject: Subject,
  editions: Editions,
  asking: (name: string) => string,
): { readonly one: Offering } | { readonly choice: LookUp } {
  const told = inForce(subject.offerings);
  const [only] = told;
  if (only !== undefined && told.length === 1) return { one: only };
  const names = told.slice(0, MOST_CHOICES).map(nameOf);
  return {
    choice: lookUpOf(
      {
        outcome: 'did-you-mean',
        intent: 'list',
        headline: statement(
          `${houseName(subject.family.name)} has ${told.length} such offerings: ${listed(names)}${told.length > names.length ? ' among them' : ''}. Which one?`,
          editions.status,
          editions.products,
        ),
        table: offeringTable(`Offerings of ${subject.family.name}`, inOrder(told)),
        caveats: [checkCaveat(editions, told)],
        suggestions: names.map(asking),
        confidence: SURE_OF_CHOICE,
      },
      told,
    ),
  };
}
