import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { KnowledgeFile } from '../files.ts';
import type { Problem } from '../problem.ts';
import { adviseOnComment, adviseOnLine, entryAt } from './yaml-advice.ts';

/** The way to a field: keys and list positions from the top of the file. */
export type FieldPath = readonly PropertyKey[];

/** A YAML file as read: its plain value, and where each field stands. */
export interface YamlFile {
  readonly shown: string;
  readonly value: unknown;
  /** The line and column of a field, or of the nearest thing around it that exists. */
  position(path: FieldPath): { readonly line: number; readonly column: number };
  /** The text of a scalar as typed, before YAML made a number or a boolean of it. */
  typed(path: FieldPath): string | null;
}

/** YAML anchors may be used this often in a file; more is taken for an attempt to exhaust memory. */
const MAX_ANCHOR_USES = 100;
/** One slip often confuses what follows, so only the first of an entry and few of a file are told. */
const MAX_SYNTAX_PROBLEMS = 3;

/** Parses a file's bytes; with problems there is no file. Dates stay text (YAML 1.2 core schema). */
export function parseYamlFile({
  shown,
  bytes,
}: KnowledgeFile): { file: YamlFile } | { problems: Problem[] } {
  const whole = { file: shown, line: null, subject: null, field: 'the file' };
  const text = decode(bytes);
  if (text === null)
    return {
      problems: [{ ...whole, seen: 'not UTF-8 text', fix: 'save it with the encoding UTF-8' }],
    };
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      schema: 'core',
      prettyErrors: false,
      stringKeys: true,
    });
    const problems = syntaxProblems(document, shown, text, lines);
    if (problems.length > 0) return { problems };
    const value: unknown = document.toJS({ maxAliasCount: MAX_ANCHOR_USES });
    return { file: withPositions(document, shown, value, lines) };
  } catch (error) {
    const seen = `not readable as YAML (${error instanceof Error ? error.message : error})`;
    return { problems: [{ ...whole, seen, fix: 'write plain lists and keys, without anchors' }] };
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function syntaxProblems(
  document: Document.Parsed,
  shown: string,
  text: string,
  lines: LineCounter,
): Problem[] {
  const textLines = text.split('\n');
  const lineText = (line: number) => textLines[line - 1] ?? '';
  const byEntry = new Map<string | null, Problem>();
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const { line, col } = lines.linePos(pos[0]);
    const advised = adviseOnLine(code, message, line, lineText);
    const subject = entryAt(advised.line, lineText);
    if (byEntry.has(subject)) continue;
    byEntry.set(subject, { file: shown, column: col, subject, field: 'the line', ...advised });
  }
  if (byEntry.size > 0) return [...byEntry.values()].slice(0, MAX_SYNTAX_PROBLEMS);
  const cut: Problem[] = [];
  visit(document, {
    Scalar(_, { comment, type, range, value }) {
      if (type !== 'PLAIN' || !comment || !range) return;
      const advised = adviseOnComment(String(value), comment);
      if (advised === null) return;
      const { line, col } = lines.linePos(range[0]);
      const subject = entryAt(line, lineText);
      cut.push({ file: shown, line, column: col, subject, field: 'the text', ...advised });
    },
  });
  return cut;
}

function withPositions(
  document: Document.Parsed,
  shown: string,
  value: unknown,
  lines: LineCounter,
): YamlFile {
  const walk = (path: FieldPath) => {
    let node: unknown = document.contents;
    let offset = document.contents?.range[0] ?? 0;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (!pair) return { offset, node: null };
        offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        const start = (node as { range?: [number, ...unknown[]] } | undefined)?.range?.[0];
        offset = start ?? offset;
      } else return { offset, node: null };
    }
    return { offset, node };
  };
  return {
    shown,
    value,
    position(path) {
      const { line, col } = lines.linePos(walk(path).offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
    typed(path) {
      const { node } = walk(path);
      return isScalar(node) ? (node.source ?? null) : null;
    },
  };
}
