import type { CatalogFile, Cell } from '../catalog-file.ts';
import { MEANINGS } from '../rules/meanings.ts';
import { Document } from './fedramp-rules-format.ts';
import { definitionRow, RULE_COLUMNS, rulesetRows, themeRows } from './fedramp-rules-rows.ts';
import { FEDRAMP_LICENCE } from './fedramp-text.ts';
import { fieldChanges } from './field-changes.ts';
import type { Imported, Importer, ImportInput } from './importer.ts';
import { readJson, readPart } from './read-json-rows.ts';

/** FedRAMP's Consolidated Rules: definitions, rules and Key Security Indicators. */
export const fedrampRules: Importer = {
  name: 'fedramp-rules',
  about: "FedRAMP's Consolidated Rules, JSON (github.com/FedRAMP/rules)",
  read,
  changesBetween: (before, after) =>
    fieldChanges(before, after, {
      record: ({ id }) => `rule:${id}`,
      name: ({ id, name }) => `${id} ${name}`,
      added: ({ kind }) => `new ${kind}`,
      removed: ({ kind }) => `${kind} is gone`,
      fields: {
        name: 'name',
        affects: 'affects',
        types: 'types',
        classes: 'classes',
        asks: 'what it asks',
        effective: 'dates',
        controls: 'controls',
        mark: 'wording',
      },
    }),
};

function read({ text, date, onProgress }: ImportInput): Imported {
  const { info, FRD, FRR, KSI } = readPart(
    Document,
    readJson(text, "FedRAMP's Consolidated Rules as JSON"),
    null,
  );
  const parts = [
    ...Object.entries(FRD.data.all).map(([id, value]) => () => [definitionRow(id, value)]),
    ...Object.entries(FRR).map(
      ([code, value]) =>
        () =>
          rulesetRows(code, value),
    ),
    ...Object.entries(KSI).map(
      ([code, value]) =>
        () =>
          themeRows(code, value),
    ),
  ];
  const rows = parts.flatMap((rowsOf, at) => {
    onProgress(at, parts.length);
    return rowsOf();
  });
  const edition: CatalogFile['edition'] = {
    title: `${info.title}, version ${info.version}`,
    publisher: 'FedRAMP (GSA)',
    url: 'https://github.com/FedRAMP/rules',
    date: date ?? info.last_updated,
    licence: FEDRAMP_LICENCE,
    check: 'https://www.fedramp.gov/',
  };
  return { file: { edition, columns: RULE_COLUMNS, rows }, report: reportOf(rows) };
}

function reportOf(rows: readonly Cell[][]): string[] {
  const count = (kind: string): number => rows.filter((row) => row[1] === kind).length;
  const mark = RULE_COLUMNS.indexOf('mark');
  const stale = rows.flatMap((row) => {
    const meaning = MEANINGS.get(String(row[0]));
    return meaning !== undefined && meaning.of !== row[mark] ? [String(row[0])] : [];
  });
  return [
    `read ${count('definition')} definitions, ${count('rule')} rules in ${count('ruleset')} rulesets, ${count('indicator')} Key Security Indicators in ${count('theme')} themes`,
    "FedRAMP's sentences, notes and examples were left out; the table keeps a mark of each wording",
    ...(stale.length === 0
      ? []
      : [
          `reworded since our own words were written, which are not shown until they are looked at: ${stale.join(', ')}`,
        ]),
  ];
}
