import { z } from 'zod';

/** FedRAMP's Consolidated Rules as it publishes them, in the parts that the catalogue keeps. */
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'write it as YYYY-MM-DD');
const name = z.string().min(1);
const force = z.enum(['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY']);

export const Document = z.object({
  info: z.object({ title: name, version: name, last_updated: day }),
  FRD: z.object({
    data: z.object({ all: z.record(z.string().regex(/^FRD-[A-Z]{3}$/), z.unknown()) }),
  }),
  FRR: z.record(z.string().regex(/^[A-Z]{3}$/), z.unknown()),
  KSI: z.record(z.string().regex(/^[A-Z]{3}$/), z.unknown()),
});

export const Definition = z.object({
  term: name,
  definition: name,
  tag: name.optional(),
  alts: z.array(name).default([]),
});

const Effective = z.object({
  date: z.object({
    obtain: day,
    maintain: day,
    grace: z.object({ default: day, until_next_assessment: z.boolean() }),
  }),
});
const Subsets = z.record(
  z.string(),
  z.object({
    name,
    applicability: z.object({ types: z.array(z.enum(['20x', 'Rev5'])), classes: z.array(name) }),
  }),
);
const OfType = z.object({ effective: Effective, subsets: Subsets.default({}) });
export const Ruleset = z.object({
  info: z.object({
    name,
    effective: Effective.optional(),
    subsets: Subsets.default({}),
    '20x': OfType.optional(),
    rev5: OfType.optional(),
  }),
  data: z.partialRecord(
    z.enum(['all', '20x', 'rev5']),
    z.record(z.string(), z.record(z.string().regex(/^[A-Z]{3}-[A-Z]{3}-[A-Z]{3}$/), z.unknown())),
  ),
});
export type Ruleset = z.infer<typeof Ruleset>;

const Asked = z.object({
  statement: name,
  force,
  timeframe_type: z.enum(['hours', 'days', 'bizdays', 'weeks', 'months', 'years']).optional(),
  timeframe_num: z.number().positive().optional(),
});
export type Asked = z.infer<typeof Asked>;
const ByClass = <Part extends z.ZodType>(part: Part) =>
  z.partialRecord(z.enum(['a', 'b', 'c', 'd']), part);
const named = { name, affects: z.array(name).min(1) };
export const Rule = z.union([
  z.object({ ...named, ...Asked.shape }),
  z.object({ ...named, varies_by_class: ByClass(Asked) }),
]);

export const Theme = z.object({
  id: z.string().regex(/^KSI-[A-Z]{3}$/),
  name,
  indicators: z.record(z.string().regex(/^KSI-[A-Z]{3}-[A-Z]{3}$/), z.unknown()),
});
export const Indicator = z.object({
  name,
  controls: z.array(z.string().regex(/^[a-z]{2}-\d+(?:\.\d+)?$/, 'write it as ac-2 or ac-2.1')),
  statement: name.optional(),
  varies_by_class: ByClass(z.object({ statement: name })).optional(),
});
