import { sayDate } from '../say-date.ts';
import type { Reply } from '../wording/reply.ts';
import { type Effective, named, type Rule } from './table.ts';

/** From when a ruleset binds. */
export function sayEffective(ruleset: Rule): Reply | null {
  const dates = ruleset.effective ?? [];
  const [first] = dates;
  if (first === undefined) return null;
  const said = dates.map((each) => {
    const whose = each[0] === '*' ? 'certifications' : `${each[0]} certifications`;
    return each[1] === each[2]
      ? `${whose}, new and held, from ${sayDate(each[1])}`
      : `new ${whose} from ${sayDate(each[1])} and held ones from ${sayDate(each[2])}`;
  });
  return {
    intent: 'when',
    headline: `The ${named(ruleset)} rules bind ${said.join('; ')}.`,
    points: dates.map(
      (each) => (each[0] === '*' ? '' : `${each[0]}: `) + upperFirst(sayGrace(each)),
    ),
    suggestions: [`list the ${ruleset.id} rules`],
    records: [`rule:${ruleset.id}`],
  };
}

const typeOf = ([type]: Effective): string => (type === '*' ? '' : `${type}: `);

const sayGrace = ([, , , graceTo, isUntilAssessment]: Effective): string =>
  isUntilAssessment
    ? `grace until the next assessment after ${sayDate(graceTo)}`
    : `grace until ${sayDate(graceTo)}`;

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A ruleset's dates in a line. */
export function sayDatesShortly(ruleset: Rule | null): string[] {
  const dates = ruleset?.effective ?? [];
  if (dates.length === 0) return [];
  const said = dates.map(
    (each) =>
      `${typeOf(each)}new ones ${sayDate(each[1])}, held ones ${sayDate(each[2])}, ${sayGrace(each)}`,
  );
  return [`Binds certifications from (${ruleset?.id}): ${said.join('; ')}`];
}
