import type { LookUp } from '../../look-up.ts';
import type { Editions } from '../marketplace.ts';
import type { Offering } from '../offering.ts';
import { checkCaveat, houseName, listed, lookUpOf, nameOf, statement } from '../say.ts';
import type { Subject } from '../subjects.ts';
import type { Field } from './fields.ts';
import { lagNote, othersOf, slipNote } from './notes.ts';
import { inOrder, offeringTable } from './offering-table.ts';

const INTENTS: Partial<Record<Field['tag'], LookUp['intent']>> = {
  'ask:assessor': 'who',
  'ask:sponsor': 'who',
  'ask:date': 'when',
  'ask:annual': 'when',
  'ask:reuse': 'how-much',
};

/** What the table holds in one column of the offerings asked about. */
export function askField(subject: Subject, field: Field, editions: Editions): LookUp {
  const told = inForce(subject.offerings);
  const [only] = told;
  const isOne = told.length === 1 && only !== undefined;
  const headline = isOne ? field.sentence(only) : summary(told, field, subject.family.name);
  const edition = field.edition(editions);
  return lookUpOf(
    {
      intent: INTENTS[field.tag] ?? 'topic',
      headline: statement(
        headline,
        edition,
        ...(edition === editions.status ? [] : [editions.status]),
      ),
      points: isOne
        ? [...lagNote(only, editions), ...othersOf(told, subject.family.offerings, editions)]
        : [],
      table: isOne
        ? null
        : offeringTable(
            `Offerings of ${subject.family.name}`,
            told,
            isExtra(field) ? field : undefined,
          ),
      caveats: [checkCaveat(editions, told), ...slipNote(subject.slip, subject.family.name)],
      suggestions: told
        .slice(0, 2)
        .flatMap((each) => [
          `Is ${nameOf(each)} FedRAMP authorized?`,
          `What is the status history of ${nameOf(each)}?`,
        ]),
      confidence: subject.slip === null ? 0.97 : 0.9,
    },
    told,
  );
}

/** Level and status stand in every table. */
const isExtra = ({ tag }: Field): boolean => tag !== 'ask:level' && tag !== 'ask:status';

function summary(told: readonly Offering[], field: Field, provider: string): string {
  const values = [...new Set(told.map(field.cell))];
  const [value] = values;
  if (values.length === 1)
    return `${field.column} of ${told.length === 2 ? 'both' : `all ${told.length}`} offerings of ${houseName(provider)}: ${value}.`;
  if (told.length <= 3)
    return `${field.column} by offering of ${provider}: ${listed(told.map((each) => `${nameOf(each)}, ${field.cell(each)}`).map((each) => each.replaceAll(';', ',')))}.`;
  return `${provider} has ${told.length} offerings; ${field.column.toLowerCase()} by offering is in the table.`;
}

/** The offerings that an answer is about: authorized ones, or else those on their way, or else all. */
export function inForce(offerings: readonly Offering[]): Offering[] {
  const ordered = inOrder(offerings);
  const authorized = ordered.filter(({ standing }) => standing === 'authorized');
  if (authorized.length > 0) return authorized;
  const coming = ordered.filter(
    ({ standing }) => standing === 'in-process' || standing === 'ready',
  );
  return coming.length > 0 ? coming : ordered;
}
