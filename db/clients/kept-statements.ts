import type { Client, InStatement, InValue, ResultSet, Row, TransactionMode, Value } from '@libsql/client';
import Database from 'libsql';

/** Most texts of queries kept. Lists of values make a new text for every length. */
const maxKept = 200;

/**
 * Bytes of the file that are read in place, from the operating system's memory: SQLite's own limit. Copying pages of a
 * database larger than its cache would double the time of a read.
 */
const mapped = 0x7fff0000;

type Run = (args: readonly InValue[]) => ResultSet;

/**
 * The same client, which keeps its SELECT statements instead of preparing each anew: preparing is most of a small read.
 * They run on a second, read-only connection to the same file. A read sees every write that was acknowledged before it,
 * and nothing of a transaction that is under way. Anything but a SELECT goes to the client as it is.
 */
export function keepStatements(client: Client, path: string): Client {
  const reader = new Database(path, { timeout: 5000 });
  for (const setting of ['query_only = ON', `mmap_size = ${mapped}`]) reader.exec(`PRAGMA ${setting}`);
  const kept = new Map<string, Run>();

  function read(sql: string, args: readonly InValue[]): ResultSet {
    let run = kept.get(sql);
    if (!run) {
      if (kept.size >= maxKept) kept.clear();
      run = prepare(reader, sql);
      kept.set(sql, run);
    }
    return run(args);
  }

  async function execute(statement: InStatement): Promise<ResultSet> {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement;
    if (client.closed || !/^select\b/i.test(sql) || !Array.isArray(args) || !args.every(isPlain)) {
      return client.execute(statement);
    }
    try {
      return read(sql, args);
    } catch {
      kept.delete(sql);
      // The client says in its own words what is wrong.
      return client.execute(statement);
    }
  }

  return {
    get closed() {
      return client.closed;
    },
    protocol: client.protocol,
    execute: (statement: InStatement | string, args?: Parameters<Client['execute']>[1]) =>
      execute(typeof statement === 'string' && args ? { sql: statement, args } : statement),
    batch: (statements, mode) => client.batch(statements, mode),
    migrate: (statements) => client.migrate(statements),
    transaction: (mode?: TransactionMode) => client.transaction(mode ?? 'write'),
    executeMultiple: (sql) => client.executeMultiple(sql),
    sync: () => client.sync(),
    reconnect: () => client.reconnect(),
    close() {
      kept.clear();
      if (reader.open) reader.close();
      client.close();
    },
  };
}

const isPlain = (value: InValue): boolean => typeof value === 'string' || typeof value === 'number' || value === null;

function prepare(reader: Database.Database, sql: string): Run {
  const statement = reader.prepare(sql).raw(true).safeIntegers(true);
  const described = statement.columns();
  const columns = described.map(({ name }) => name);
  const columnTypes = described.map(({ type }) => type ?? '');
  const toRow = rowMaker(columns);
  return (args) => {
    const found = statement.all(args) as Value[][];
    // `select *` after a column was added.
    if (found[0] && found[0].length !== columns.length) throw new Error('The table has changed.');
    const rows = found.map(toRow);
    const result = { columns, columnTypes, rows, rowsAffected: 0, lastInsertRowid: undefined };
    return {
      ...result,
      toJSON: () => ({ ...result, lastInsertRowid: null, rows: rows.map((row) => Array.from(row)) }),
    };
  };
}

const cells = Symbol('cells');
type Cells = { [cells]: Value[] };

/** Rows as the client gives them: read by place or by name, only the names enumerable. The first of two equal names counts. */
function rowMaker(columns: readonly string[]): (values: Value[]) => Row {
  const byPlace = Object.create(null, { length: { value: columns.length } });
  columns.forEach((_, place) => {
    Object.defineProperty(byPlace, place, {
      get(this: Cells) {
        return this[cells][place];
      },
    });
  });
  const named = columns
    .map((name, place) => ({ name, place }))
    .filter(({ name, place }) => columns.indexOf(name) === place);
  return (values) => {
    const plain = values.map(toNumber);
    const row: Row = Object.create(byPlace, { [cells]: { value: plain } });
    for (const { name, place } of named) row[name] = plain[place] ?? null;
    return row;
  };
}

/** @throws RangeError where a number would lose digits. */
function toNumber(value: Value): Value {
  if (typeof value !== 'bigint') return value;
  if (!Number.isSafeInteger(Number(value)))
    throw new RangeError('An integer in the database is too large for a number.');
  return Number(value);
}
