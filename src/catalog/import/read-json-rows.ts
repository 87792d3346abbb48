import { z } from 'zod';
import { ImportError } from './importer.ts';

/**
 * The JSON in a publisher's file.
 *
 * @throws {ImportError} that says what file was expected
 */
export function readJson(text: string, expected: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new ImportError(null, `it is not JSON (${what}); give ${expected}`);
  }
}

/**
 * A part of a publisher's file in the form that the schema asks for.
 *
 * @param row names the part in the message: its number or its key; null for the file as a whole
 * @throws {ImportError} that names the row, the field, what was seen there and what is wrong with it
 */
export function readPart<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  row: number | string | null,
): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const seen = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
  const field = path.length === 0 ? 'it' : z.core.toDotPath(path);
  throw new ImportError(row, `${field} is ${shown(seen)}: ${issue?.message ?? 'not as expected'}`);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
