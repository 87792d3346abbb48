import {
  formatAmount,
  formatDate,
  formatMoney,
  formatNumber,
  formatPeriod,
} from '../answer/format.ts';
import type { Entity } from '../knowledge/schema/entity.ts';
import type { TopicFact } from '../knowledge/types.ts';
import type { Item } from './statement.ts';

/** When a fact happened or was last seen to be so, for the end of a sentence. */
export function dated({ date, asOf, kind }: TopicFact): string {
  const isEvent =
    date !== undefined && ['award', 'event', 'decision', 'authorization'].includes(kind);
  return isEvent ? `${formatDate(date)}` : `as of ${formatDate(asOf)}`;
}

/** A fact as told to a person: its claim and its date. */
export const tellFact = (fact: TopicFact): string => `${ended(fact.claim)} (${dated(fact)})`;

const ended = (claim: string): string => claim.trim().replace(/\.$/, '');

/** A number, date or name as a person writes it. */
export function tellItem(item: Item, names: ReadonlyMap<string, Entity>): string {
  switch (item.type) {
    case 'name':
      return names.get(item.entity)?.name ?? item.text;
    case 'date':
      return formatPeriod(item.date);
    case 'quantity': {
      const { kind, amount } = item.quantity;
      if (kind === 'money') return formatMoney(amount, 'USD');
      if (kind === 'percent') return formatAmount({ type: 'percent', what: '', amount });
      if (kind === 'time') return item.text;
      return /[a-z]/.test(item.text) ? item.text : formatNumber(amount);
    }
    case 'word':
    case 'stranger':
      return item.text;
    default:
      throw new Error(`Unhandled: ${item satisfies never}`);
  }
}
