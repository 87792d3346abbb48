import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Statements kept ready; there are some twenty in all. */
const KEPT_STATEMENTS = 100;

/**
 * Opens node:sqlite's database. Node up to 22 calls the module experimental on standard error at
 * its first use; that one line is kept back.
 */
export async function openDatabase(file: string, busyMs: number): Promise<DatabaseSync> {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (String(warning).startsWith('SQLite is an experimental feature')) return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    const { DatabaseSync } = await import('node:sqlite');
    return new DatabaseSync(file, { timeout: busyMs, enableForeignKeyConstraints: true });
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** node:sqlite's database in the shape that Kysely's SqliteDialect takes (that of better-sqlite3). */
export function forKysely(database: DatabaseSync): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      let statement = ready.get(sql);
      if (statement === undefined) {
        if (ready.size >= KEPT_STATEMENTS) ready.clear();
        statement = statementForKysely(database.prepare(sql));
        ready.set(sql, statement);
      }
      return statement;
    },
  };
}

function statementForKysely(statement: StatementSync): SqliteStatement {
  const bind = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    // A statement that gives columns gives rows: SELECT, and INSERT or UPDATE with RETURNING.
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bind(parameters)),
    run: (parameters) => statement.run(...bind(parameters)),
    iterate: (parameters) => statement.iterate(...bind(parameters)),
  };
}
