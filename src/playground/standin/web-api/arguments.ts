import { SlackError } from './errors.ts';

/** The arguments of a call: strings from a form, any JSON value from a JSON body. */
export type Arguments = Readonly<Record<string, unknown>>;

const fromForm = (text: string): Arguments => Object.fromEntries(new URLSearchParams(text));

const fromJson = (text: string): Arguments => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Arguments;
    }
  } catch {
    throw new SlackError('invalid_json');
  }
  throw new SlackError('json_not_object');
};

/**
 * The arguments in a request's query and body.
 *
 * @throws SlackError for a body that is not JSON or a form
 */
export function readArguments(
  query: URLSearchParams,
  contentType: string | undefined,
  body: string,
): Arguments {
  const inQuery = Object.fromEntries(query);
  if (body === '') return inQuery;
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  switch (type) {
    case 'application/json':
      return { ...inQuery, ...fromJson(body) };
    case 'application/x-www-form-urlencoded':
      return { ...inQuery, ...fromForm(body) };
    case undefined:
    case '':
      throw new SlackError('missing_post_type');
    default:
      throw new SlackError('invalid_post_type');
  }
}

/** An argument as text; undefined when it is missing or empty. */
export function textArgument(args: Arguments, name: string): string | undefined {
  const value = args[name];
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A required argument as text. @throws SlackError invalid_arguments, or `error` */
export function required(args: Arguments, name: string, error?: string): string {
  const value = textArgument(args, name);
  if (value !== undefined) return value;
  if (error !== undefined) throw new SlackError(error);
  const reason = `missing required field: ${name}`;
  throw new SlackError('invalid_arguments', {
    response_metadata: { messages: [`[ERROR] ${reason}`] },
  });
}

export const booleanArgument = (args: Arguments, name: string): boolean =>
  args[name] === true || args[name] === 'true' || args[name] === '1';

/** An argument that is JSON inside a form. @throws SlackError `error` when it is not JSON */
export function jsonArgument(args: Arguments, name: string, error: string): unknown {
  const value = args[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new SlackError(error);
  }
}

const JSON_ARGUMENTS = new Set(['blocks', 'attachments', 'metadata', 'view', 'prompts']);

/** The arguments with JSON in forms unpacked, for the record. */
export function unpacked(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value !== 'string' || !JSON_ARGUMENTS.has(name)) return [name, value];
      try {
        return [name, JSON.parse(value)];
      } catch {
        return [name, value];
      }
    }),
  );
}
