import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import { fromWire, type StreamRequest, toWire, type WireCondition, type WireStatement } from './hrana-wire.ts';

/** How long a statement waits for another stream's transaction, in milliseconds. */
const patience = 60_000;

interface StepError {
  message: string;
  code: string;
}

/** Streams of one file that wait for a lock, first come first served. */
export class Waiters {
  readonly #waiting: (() => void)[] = [];

  /** Resolves at the next release, or soon: another process may hold the lock. */
  async turn(): Promise<void> {
    await Promise.race([pause(50), new Promise<void>((resolve) => this.#waiting.push(resolve))]);
  }

  released(): void {
    for (const proceed of this.#waiting.splice(0)) proceed();
  }
}

/** One SQL connection, as a Hrana stream has. */
export class HranaStream {
  readonly #database: InstanceType<typeof Database>;
  readonly #stored = new Map<number, string>();
  readonly #waiters: Waiters;
  readonly #secureDelete: boolean;

  constructor(file: string, waiters: Waiters, secureDelete = false) {
    this.#waiters = waiters;
    this.#database = new Database(file, { timeout: 0 });
    // Nothing here has to survive a power cut.
    this.#database.exec('PRAGMA synchronous = OFF');
    if (secureDelete) this.#database.exec('PRAGMA secure_delete = ON');
    this.#secureDelete = secureDelete;
  }

  /** Answers one request of a pipeline. @throws what the database threw. */
  async answer(request: StreamRequest): Promise<Record<string, unknown>> {
    switch (request.type) {
      case 'execute':
        return { type: 'execute', result: await this.#execute(request.stmt) };
      case 'batch':
        return { type: 'batch', result: await this.#batch(request.batch.steps) };
      case 'sequence':
        await this.#patiently(() => this.#database.exec(this.#sqlOf(request)));
        return { type: 'sequence' };
      case 'describe':
        return { type: 'describe', result: this.#describe(this.#sqlOf(request)) };
      case 'store_sql':
        this.#stored.set(request.sql_id, request.sql);
        return { type: 'store_sql' };
      case 'close_sql':
        this.#stored.delete(request.sql_id);
        return { type: 'close_sql' };
      case 'get_autocommit':
        return { type: 'get_autocommit', is_autocommit: !this.#database.inTransaction };
      case 'close':
        return { type: 'close' };
    }
  }

  /** Gives the connection back; a transaction that was open is undone. */
  close(): void {
    if (!this.#database.open) return;
    if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
    // What was deleted is still in the log. While others are busy this does nothing; whoever closes last does it for all.
    if (this.#secureDelete) this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
    this.#database.close();
    this.#waiters.released();
  }

  async #batch(steps: { condition?: WireCondition | null | undefined; stmt: WireStatement }[]) {
    const results: (object | null)[] = [];
    const errors: (StepError | null)[] = [];
    for (const [index, step] of steps.entries()) {
      results[index] = null;
      errors[index] = null;
      if (step.condition && !this.#holds(step.condition, results, errors)) continue;
      try {
        results[index] = await this.#execute(step.stmt);
      } catch (error) {
        errors[index] = wireError(error);
      }
    }
    return { step_results: results, step_errors: errors };
  }

  #holds(condition: WireCondition, results: (object | null)[], errors: (StepError | null)[]): boolean {
    switch (condition.type) {
      case 'ok':
        return Boolean(results[condition.step]);
      case 'error':
        return Boolean(errors[condition.step]);
      case 'not':
        return !this.#holds(condition.cond, results, errors);
      case 'and':
        return condition.conds.every((each) => this.#holds(each, results, errors));
      case 'or':
        return condition.conds.some((each) => this.#holds(each, results, errors));
      case 'is_autocommit':
        return !this.#database.inTransaction;
    }
  }

  #execute(wire: WireStatement) {
    return this.#patiently(() => {
      const sql = this.#sqlOf(wire);
      if (/^\s*(begin|commit|rollback|end)\b/i.test(sql)) {
        // A prepared BEGIN that finds the file locked stays in progress, and then no COMMIT succeeds.
        this.#database.exec(sql);
        return { cols: [], rows: [], affected_row_count: 0, last_insert_rowid: null };
      }
      const statement = this.#database.prepare(sql);
      const values = argumentsOf(wire);
      if (!statement.reader) {
        const { changes, lastInsertRowid } = statement.run(values);
        return { cols: [], rows: [], affected_row_count: changes, last_insert_rowid: String(lastInsertRowid) };
      }
      const before = this.#totalChanges();
      const rows = statement.raw(true).safeIntegers(true).all(values);
      const cols = statement.columns().map((column) => ({ name: column.name, decltype: column.type }));
      return {
        cols,
        rows: wire.want_rows === false ? [] : rows.map((row) => (Array.isArray(row) ? row.map(toWire) : [])),
        affected_row_count: this.#totalChanges() - before,
        last_insert_rowid: null,
      };
    });
  }

  #describe(sql: string) {
    const statement = this.#database.prepare(sql);
    const cols = statement.reader
      ? statement.columns().map((column) => ({ name: column.name, decltype: column.type }))
      : [];
    const isExplain = /^\s*explain\b/i.test(sql);
    // Parameters are not told: the driver under this server does not know them, and no client of ours asks.
    return { params: [], cols, is_explain: isExplain, is_readonly: isExplain || /^\s*select\b/i.test(sql) };
  }

  #totalChanges(): number {
    const row: unknown = this.#database.prepare('SELECT total_changes() AS total').get();
    return typeof row === 'object' && row !== null && 'total' in row ? Number(row.total) : 0;
  }

  #sqlOf(request: { sql?: string | null | undefined; sql_id?: number | null | undefined }): string {
    const sql = request.sql ?? this.#stored.get(request.sql_id ?? Number.NaN);
    if (sql === undefined) throw new Error('SQL text was not stored in this stream.');
    return sql;
  }

  /** Waits for another stream's lock without blocking the process, since that stream's COMMIT has to come in here. */
  async #patiently<T>(statement: () => T): Promise<T> {
    for (const until = Date.now() + patience; ; ) {
      try {
        const result = statement();
        if (!this.#database.inTransaction) this.#waiters.released();
        return result;
      } catch (error) {
        if (wireError(error).code !== 'SQLITE_BUSY' || Date.now() > until) throw error;
        await this.#waiters.turn();
      }
    }
  }
}

function argumentsOf(wire: WireStatement): unknown[] | Record<string, unknown> {
  if (wire.named_args.length === 0) return wire.args.map(fromWire);
  return Object.fromEntries(wire.named_args.map(({ name, value }) => [name.replace(/^[:@$]/, ''), fromWire(value)]));
}

export function wireError(error: unknown): StepError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  return { message: error instanceof Error ? error.message : 'Unknown error', code };
}
