/** One thing that Slack would refuse: where (a JSON pointer such as `/blocks/0/text`) and why. */
export interface BlockProblem {
  readonly pointer: string;
  readonly rule: string;
  /** The code that the Web API answers with. */
  readonly error: 'invalid_blocks' | 'msg_blocks_too_long';
}

type Report = (pointer: string, rule: string) => void;

/** Looks at one value of a payload and reports what Slack would refuse about it. */
export type Check = (value: unknown, at: string, report: Report) => void;

export type Fields = Readonly<Record<string, Check>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any JSON value in a message; `String` throws for objects with a `toString` of their own. */
export const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');

/** A string of `min` to `max` characters. */
export const string =
  (max = Number.POSITIVE_INFINITY, min = 0): Check =>
  (value, at, report) => {
    if (typeof value !== 'string') report(at, 'must provide a string');
    else if (value.length < min) report(at, `must be more than ${min - 1} characters`);
    else if (value.length > max) report(at, `must be less than ${max + 1} characters`);
  };

export const boolean: Check = (value, at, report) => {
  if (typeof value !== 'boolean') report(at, 'must provide a boolean');
};

export const integer =
  (min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Check =>
  (value, at, report) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      report(at, 'must provide an integer');
    } else if (value < min) report(at, `must be at least ${min}`);
    else if (value > max) report(at, `must be at most ${max}`);
  };

export const number: Check = (value, at, report) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) report(at, 'must provide a number');
};

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, at, report) => {
    if (!values.includes(value)) report(at, 'must be a valid enum value');
  };

export const pattern =
  (expression: RegExp, rule: string): Check =>
  (value, at, report) => {
    if (typeof value !== 'string' || !expression.test(value)) report(at, rule);
  };

/** An absolute address of at most `max` characters with one of the given schemes. */
export const url =
  (schemes: readonly string[] = ['http', 'https'], max = 3000): Check =>
  (value, at, report) => {
    string(max, 1)(value, at, report);
    if (typeof value !== 'string' || value === '') return;
    const parsed = URL.canParse(value) ? new URL(value) : null;
    if (parsed === null || !schemes.includes(parsed.protocol.slice(0, -1))) {
      report(at, `must be a valid url (${schemes.join(', ')})`);
    }
  };

export const list =
  (item: Check, min: number, max: number): Check =>
  (value, at, report) => {
    if (!Array.isArray(value)) {
      report(at, 'must provide an array');
      return;
    }
    if (value.length < min) report(at, `no less than ${min} items allowed`);
    if (value.length > max) report(at, `no more than ${max} items allowed`);
    for (const [index, entry] of value.entries()) item(entry, `${at}/${index}`, report);
  };

/** An object with exactly these fields: Slack refuses unknown ones too. `type` is always allowed. */
export const object =
  (required: Fields, optional: Fields = {}, ...more: readonly Check[]): Check =>
  (value, at, report) => {
    if (!isRecord(value)) {
      report(at, 'must provide an object');
      return;
    }
    for (const name of Object.keys(required)) {
      if (value[name] === undefined) report(at, `missing required field: ${name}`);
    }
    for (const [name, entry] of Object.entries(value)) {
      const check = required[name] ?? optional[name];
      if (check !== undefined && entry !== undefined) check(entry, `${at}/${name}`, report);
      else if (check === undefined && name !== 'type') {
        report(at, `invalid additional property: ${name}`);
      }
    }
    for (const check of more) check(value, at, report);
  };

/** The check that belongs to the value's `type`. */
export const byType =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value, at, report) => {
    if (!isRecord(value)) {
      report(at, 'must provide an object');
      return;
    }
    const { type } = value;
    if (type === undefined) report(at, 'missing required field: type');
    else if (typeof type !== 'string' || !Object.hasOwn(kinds, type)) {
      report(`${at}/type`, `unsupported type: ${shown(type)}`);
    } else kinds[type]?.(value, at, report);
  };

/** Reports `rule` unless exactly one of the fields is there. */
export const exactlyOne =
  (...names: readonly string[]): Check =>
  (value, at, report) => {
    if (!isRecord(value)) return;
    const given = names.filter((name) => value[name] !== undefined);
    const either = names.map((name) => `\`${name}\``).join(' or ');
    if (given.length === 0) report(at, `must define either ${either}`);
    if (given.length > 1) report(at, `must not define both ${either}`);
  };

/** Reports a problem unless at least one of the fields is there. */
export const atLeastOne =
  (...names: readonly string[]): Check =>
  (value, at, report) => {
    if (!isRecord(value) || names.some((name) => value[name] !== undefined)) return;
    report(at, `must define either ${names.map((name) => `\`${name}\``).join(' or ')}`);
  };

/** The entries of `kinds` with these names. */
export const pick = (
  kinds: Readonly<Record<string, Check>>,
  names: readonly string[],
): Record<string, Check> =>
  Object.fromEntries(
    names.map((name) => {
      const check = kinds[name];
      if (check === undefined) throw new Error(`No check for "${name}"`);
      return [name, check];
    }),
  );
