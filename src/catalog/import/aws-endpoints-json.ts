import { z } from 'zod';
import type { AwsPartition, AwsServiceRow } from '../aws-services/table.ts';
import { ImportError } from './importer.ts';

const Endpoint = z.object({
  credentialScope: z.object({ region: z.string().optional() }).optional(),
  variants: z.array(z.object({ tags: z.array(z.string()).default([]) })).default([]),
});

const Endpoints = z.object({
  version: z.literal(3),
  partitions: z
    .array(
      z.object({
        partition: z.string().regex(/^aws[a-z-]*$/),
        partitionName: z.string().min(1),
        dnsSuffix: z.string().min(1),
        regions: z.record(z.string(), z.object({ description: z.string().min(1) })),
        services: z.record(
          z.string(),
          z.object({
            isRegionalized: z.boolean().optional(),
            endpoints: z.record(z.string(), Endpoint).default({}),
          }),
        ),
      }),
    )
    .min(1),
});

/** The same as read from the AWS SDKs' `endpoints.json`, version 3. */
export function readEndpointsJson(text: string): {
  partitions: AwsPartition[];
  services: AwsServiceRow[];
  /** Services without any endpoint. */
  dropped: string[];
} {
  const parsed = Endpoints.safeParse(parseJson(text));
  if (!parsed.success) throw faultOf(text, parsed.error.issues[0]);
  const dropped: string[] = [];
  const services = parsed.data.partitions.flatMap(({ partition, regions: known, services }) =>
    Object.entries(services).flatMap(([prefix, { isRegionalized, endpoints }]) => {
      const names = Object.keys(endpoints);
      if (names.length === 0) {
        dropped.push(`${prefix} in ${partition}`);
        return [];
      }
      const regions = names.filter((name) => known[name] !== undefined).sort();
      const fips = new Set<string>();
      for (const [name, { variants, credentialScope }] of Object.entries(endpoints)) {
        const isVariant = variants.some(({ tags }) => tags.includes('fips'));
        if (!isVariant && !/fips/i.test(name)) continue;
        if (known[name] !== undefined) fips.add(name);
        else if (regions.length === 0) fips.add(WHOLE_PARTITION);
        else if (regions.includes(credentialScope?.region ?? ''))
          fips.add(credentialScope?.region ?? '');
      }
      const isGlobal = isRegionalized === false || regions.length === 0;
      return [{ partition, prefix, regions, fips: [...fips].sort(), isGlobal }];
    }),
  );
  return { partitions: parsed.data.partitions.map(partitionOf), services, dropped };
}

/** In a list of FIPS regions: the endpoint that serves the whole partition. */
export const WHOLE_PARTITION = 'global';

function partitionOf(read: z.infer<typeof Endpoints>['partitions'][number]): AwsPartition {
  const { partition: id, partitionName: name, dnsSuffix, regions } = read;
  const named = Object.entries(regions).map(([region, { description }]) => ({
    id: region,
    name: description,
  }));
  return { id, name, dnsSuffix, regions: named };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(null, `it is not JSON: ${(error as Error).message}`);
  }
}

/** Names the partition and the service, which a path of numbers does not. */
function faultOf(text: string, issue: z.core.$ZodIssue | undefined): ImportError {
  const path = issue?.path.map(String) ?? [];
  const [top, at, ...rest] = path;
  const what = issue?.message ?? 'is not as expected';
  if (top !== 'partitions' || at === undefined)
    return new ImportError(top ?? null, `${what}; this reads version 3 of endpoints.json`);
  const raw = (JSON.parse(text) as { partitions: { partition?: unknown }[] }).partitions[
    Number(at)
  ];
  return new ImportError([String(raw?.partition ?? at), ...rest].join(' > '), what);
}
