/** Something in the knowledge that must be put right, and where. */
export interface Problem {
  readonly file: string;
  /** 1-based; null where the file or folder as a whole is meant. */
  readonly line: number | null;
  readonly column?: number;
  /** Id of the fact, entity or comparison; null where there is none. */
  readonly subject: string | null;
  /** The field as a reader of the file sees it, for example `sources[0].url`. */
  readonly field: string;
  /** What is there, worded to follow "is": a quoted value, "missing", "not a list". */
  readonly seen: string;
  /** What to write or do instead. */
  readonly fix: string;
}

/**
 * A problem in two lines: where, then what and how to mend it.
 *
 * @example
 * knowledge/contracts/jwcc.yaml:14 jwcc-ceiling
 * asOf is "July 2021"; write it as YYYY-MM
 */
export function formatProblem({ file, line, subject, field, seen, fix }: Problem): string {
  const where = line === null ? file : `${file}:${line}`;
  return `${where}${subject === null ? '' : ` ${subject}`}\n${field} is ${seen}; ${fix}`;
}

/** Several problems, a blank line between them, in the order of files and lines. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems].sort(byPlace).map(formatProblem).join('\n\n');
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/** The knowledge cannot be used as it stands; `problems` holds every reason, `message` prints them. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

const SHOWN_LENGTH = 60;

/** A value as shown in a problem: JSON, cut where it is long. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  const json = JSON.stringify(value);
  return json.length <= SHOWN_LENGTH ? json : `${json.slice(0, SHOWN_LENGTH)}…`;
}
