import { z } from 'zod';
import { FACT_KINDS } from './fact.ts';

const hint = 'write whole months, for example 12';

/** For how many months after its `asOf` a current fact of each kind may be taken as it stands. */
export const Ageing = z.partialRecord(
  z.enum(FACT_KINDS, `a kind is one of ${FACT_KINDS.join(', ')}`),
  z.int(hint).positive(hint),
);

export type Ageing = z.infer<typeof Ageing>;
