import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient as createFileClient } from '@libsql/client';
import { type Client, createClient } from '@libsql/client/web';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HranaServer, startHranaServer } from '../../support/hrana-server.ts';

let folder: string;
let server: HranaServer;
let client: Client;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'houvast-hrana-'));
  server = await startHranaServer({ file: join(folder, 'data.db'), idle: 300 });
  client = createClient({ url: server.url });
  await client.execute('CREATE TABLE tally (id INTEGER PRIMARY KEY, name TEXT, size REAL, raw BLOB)');
});

afterEach(async () => {
  client.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('libSQL server for tests', () => {
  test('answers every kind of value as the client of a file does', async () => {
    const insert = 'INSERT INTO tally (name, size, raw) VALUES (?, ?, ?) RETURNING *';
    const args = ['één', 1.5, new Uint8Array([0, 255]).buffer];
    const file = createFileClient({ url: `file:${join(folder, 'other.db')}` });
    await file.execute('CREATE TABLE tally (id INTEGER PRIMARY KEY, name TEXT, size REAL, raw BLOB)');
    const [here, there] = await Promise.all([file.execute(insert, args), client.execute(insert, args)]);
    file.close();
    expect(there.columns).toEqual(here.columns);
    expect(there.columnTypes).toEqual(here.columnTypes);
    expect(there.rows[0]).toMatchObject({ id: 1, name: 'één', size: 1.5 });
    const raw = there.rows[0]?.['raw'];
    expect(raw instanceof ArrayBuffer && [...new Uint8Array(raw)]).toEqual([0, 255]);
  });

  test('counts changed rows, with and without RETURNING', async () => {
    const plain = await client.execute("INSERT INTO tally (name) VALUES ('a'), ('b')");
    const returning = await client.execute("UPDATE tally SET name = 'c' RETURNING id");
    expect([plain.rowsAffected, plain.lastInsertRowid, returning.rowsAffected]).toEqual([2, 2n, 2]);
  });

  test('binds arguments by name', async () => {
    const found = await client.execute({
      sql: 'SELECT :first || $second AS joined',
      args: { first: 'a', second: 'b' },
    });
    expect(found.rows[0]?.['joined']).toBe('ab');
  });

  test('undoes a batch when one statement fails, and names the failure', async () => {
    const batch = client.batch(['INSERT INTO tally (id) VALUES (1)', 'INSERT INTO tally (id) VALUES (1)'], 'write');
    await expect(batch).rejects.toMatchObject({ code: expect.stringContaining('SQLITE_CONSTRAINT') });
    expect((await client.execute('SELECT count(*) AS n FROM tally')).rows[0]?.['n']).toBe(0);
  });

  test('[HO-66] keeps all of fifty transactions that overlap', async () => {
    await client.execute('INSERT INTO tally (id, size) VALUES (1, 0)');
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        const transaction = await client.transaction('write');
        const { rows } = await transaction.execute('SELECT size FROM tally WHERE id = 1');
        await transaction.execute({
          sql: 'UPDATE tally SET size = ? WHERE id = 1',
          args: [Number(rows[0]?.['size']) + 1],
        });
        await transaction.commit();
      }),
    );
    expect((await client.execute('SELECT size FROM tally')).rows[0]?.['size']).toBe(50);
    expect(server.openStreams()).toBe(0);
  });

  test('[HO-66] undoes the transaction of a client that went silent', async () => {
    const transaction = await client.transaction('write');
    await transaction.execute("INSERT INTO tally (name) VALUES ('lost')");
    await pause(500);
    await expect(transaction.commit()).rejects.toThrow();
    expect((await client.execute('SELECT count(*) AS n FROM tally')).rows[0]?.['n']).toBe(0);
  });

  test('runs several statements at once', async () => {
    await client.executeMultiple("INSERT INTO tally (name) VALUES ('a'); INSERT INTO tally (name) VALUES ('b');");
    expect((await client.execute('SELECT count(*) AS n FROM tally')).rows[0]?.['n']).toBe(2);
  });

  test('refuses a request without the token', async () => {
    const closed = await startHranaServer({ file: join(folder, 'closed.db'), authToken: 'geheim' });
    const stranger = createClient({ url: closed.url });
    const friend = createClient({ url: closed.url, authToken: 'geheim' });
    await expect(stranger.execute('SELECT 1')).rejects.toThrow();
    expect((await friend.execute('SELECT 1 AS one')).rows[0]?.['one']).toBe(1);
    await closed.close();
  });
});
