import { z } from 'zod';
import { Id } from './fact.ts';

const Cell = z.strictObject({
  text: z.string().min(1).max(160),
  fact: Id.describe('The fact that the cell rests on'),
});

/** Two or more entities held side by side, a row a dimension, a fact behind each cell. */
export const Comparison = z
  .strictObject({
    id: Id,
    between: z.array(Id).min(2).describe('Entity ids, in the order of the columns'),
    summary: z.string().min(1).max(280).describe('The difference that matters most'),
    rows: z
      .array(z.strictObject({ dimension: z.string().min(1), cells: z.array(Cell).min(2) }))
      .min(1),
  })
  .refine(
    (comparison) => comparison.rows.every((row) => row.cells.length === comparison.between.length),
    {
      message: 'every row needs one cell for each entity in `between`',
      path: ['rows'],
    },
  );

export type Comparison = z.infer<typeof Comparison>;
export const ComparisonFile = z.array(Comparison);
