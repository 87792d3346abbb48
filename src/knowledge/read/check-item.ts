import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { fieldName, placed } from './field-name.ts';
import { wordIssue } from './issue-wording.ts';
import type { FieldPath, YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** Checks one item of a file. `base` is the way to it from the top of the file. */
export function checkItem<T>(
  schema: z.ZodType<T>,
  raw: unknown,
  file: YamlFile,
  base: FieldPath,
): { item: T } | { problems: Problem[] } {
  const first = schema.safeParse(raw, { reportInput: true });
  if (first.success) return { item: first.data };
  const mended = withTextAsTyped(raw, first.error.issues, file, base);
  const second = schema.safeParse(mended, { error: wordIssue, reportInput: true });
  if (second.success) return { item: second.data };
  const issues = second.error.issues.flatMap((issue) => choose(issue));
  return { problems: withoutEchoes(issues).flatMap((issue) => report(issue, raw, file, base)) };
}

/** YAML reads 2021 as a number and true as a boolean; where text is wanted, take what was typed. */
function withTextAsTyped(
  raw: unknown,
  issues: readonly Issue[],
  file: YamlFile,
  base: FieldPath,
): unknown {
  let mended = raw;
  for (const issue of issues.flatMap((each) => choose(each))) {
    const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
    if (!wantsText || !['number', 'boolean'].includes(typeof issue.input)) continue;
    const typed = file.typed([...base, ...issue.path]);
    if (typed !== null) mended = replaced(mended, issue.path, typed);
  }
  return mended;
}

function replaced(value: unknown, path: FieldPath, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replaced(item, rest, text) : item));
  const object = value as Record<PropertyKey, unknown>;
  return { ...object, [step]: replaced(object[step], rest, text) };
}

/** Of a union's complaints, keeps those of the form that the value resembles. */
function choose(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const isObject = typeof issue.input === 'object' && issue.input !== null;
  const fitting = issue.errors.find((errors) => {
    const aboutWhole = errors.find(
      ({ path, code }) => path.length === 0 && code === 'invalid_type',
    );
    if (!isObject) return aboutWhole?.code === 'invalid_type' && aboutWhole.expected === 'string';
    return aboutWhole === undefined;
  });
  if (fitting === undefined || (isObject && isTextWithColon(fitting))) return [issue];
  return fitting.flatMap((inner) =>
    choose({ ...inner, path: [...issue.path, ...inner.path] } as Issue),
  );
}

/** `- Who won: Microsoft?` without quotes becomes a key and a value, and the key is like no known one. */
function isTextWithColon(issues: readonly Issue[]): boolean {
  return issues.some(
    (issue) =>
      issue.code === 'unrecognized_keys' &&
      issue.keys.length === Object.keys(issue.input ?? {}).length &&
      issue.keys.every((key) => nearest(key, knownKeys(issue)) === null),
  );
}

/** The wording of unknown keys is the list of the known ones. */
const knownKeys = ({ message }: Issue): string[] => message.split(', ');

/** Drops "claim is missing" where "clam" is there and is reported. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  return issues.filter(({ path, code, input }) => {
    if (code === 'unrecognized_keys' || input !== undefined) return true;
    const key = String(path.at(-1));
    return !unknown.some(
      (other) =>
        other.length === path.length &&
        other.slice(0, -1).every((step, index) => step === path[index]) &&
        nearest(String(other.at(-1)), [key]) !== null,
    );
  });
}

function report(issue: Issue, raw: unknown, file: YamlFile, base: FieldPath): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const meant = nearest(key, knownKeys(issue));
      const fix = meant === null ? `the keys are ${issue.message}` : `write ${meant}`;
      return placed(file, base, raw, [...issue.path, key], { seen: 'not a known key', fix });
    });
  if (wantedText(issue) && typeof issue.input === 'object' && issue.input !== null)
    return [
      placed(file, base, raw, issue.path, {
        seen: 'read as a key and a value',
        fix: 'put the whole text in double quotes: it has a colon in it',
      }),
    ];
  const seen = issue.input === undefined ? 'missing' : undefined;
  const fix = withoutFieldName(issue.message, issue.path);
  return [placed(file, base, raw, issue.path, { seen, fix, value: issue.input })];
}

const wantedText = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' && issue.expected === 'string') ||
  (issue.code === 'invalid_union' && issue.errors.length > 0);

/** "kind is one of …" after "kind is "foo"; " would name the field twice. */
function withoutFieldName(message: string, path: FieldPath): string {
  const start = `${fieldName(path.slice(-1))} is one of `;
  return message.startsWith(start) ? `use one of ${message.slice(start.length)}` : message;
}
