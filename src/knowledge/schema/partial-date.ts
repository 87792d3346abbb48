import { z } from 'zod';

const hint = 'write a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes or without';

/** A date as exact as its source: `2021`, `2021-07` or `2021-07-06`. Sorts as text within one precision. */
export const PartialDate = z
  .string(hint)
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, hint)
  // An editor sees the year 2021 as a number; loading takes it as it was typed.
  .meta({ type: ['string', 'integer'], patternErrorMessage: hint });

export type PartialDate = z.infer<typeof PartialDate>;
