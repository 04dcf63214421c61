import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newStep, type Step } from '../../../edge/handoff/core/step.ts';
import { toIn } from '../../../edge/handoff/hosts/node/storage.ts';
import { createTalkLog, eraseSharedStatements, type TalkLog } from '../../../edge/handoff/hosts/node/talk-log.ts';
import { eraseCaseStatements } from '../../../edge/handoff/hosts/statements.ts';
import type { Entry } from '../../../edge/protocol/handoff-entry.ts';

const [first, second, third] = ['lw_room-number-1', 'lw_room-number-2', 'lw_room-number-3'] as const;
let directory: string;
let client: Client;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'houvast-log-'));
  client = createClient({ url: `file:${join(directory, 'log.db')}`, concurrency: 1 });
  for (const setting of ['journal_mode = WAL', 'secure_delete = ON']) await client.execute(`PRAGMA ${setting}`);
  await client.executeMultiple(`
    CREATE TABLE handoff_log (id INTEGER PRIMARY KEY, handoff_id TEXT NOT NULL, body TEXT NOT NULL);
    CREATE TABLE handoff (id TEXT PRIMARY KEY, organisation TEXT, case_id TEXT, is_live INTEGER, talk TEXT, body TEXT);
    CREATE TABLE handoff_errand (id TEXT, organisation TEXT, case_id TEXT);
    CREATE TABLE handoff_promise (id TEXT, organisation TEXT, case_id TEXT);
    INSERT INTO handoff VALUES ('${first}', 'lw', 'case-1', 1, NULL, ''), ('${second}', 'lw', NULL, 1, NULL, '');`);
});
afterEach(() => {
  client.close();
  rmSync(directory, { recursive: true, force: true });
});

let seq = 0;
const said = (room: string, text: string): Step['entries'][number] => {
  const content = { kind: 'message', text } as const;
  const entry: Entry = { seq: ++seq, at: '2026-11-24T09:44:00Z', from: { role: 'citizen' }, content };
  return { room, entry };
};
const write = (log: TalkLog, step: Partial<Step>) =>
  client.batch(log.statements('lw', { ...newStep(), ...step }, new Map()).map(toIn), 'write');
const rows = async () => (await client.execute('SELECT handoff_id, body FROM handoff_log')).rows;
/** What a process that starts anew finds of a room. */
async function found(room: string): Promise<string[]> {
  const log = createTalkLog(client);
  await log.load('lw');
  const entries: Entry[] = log.take(room).flatMap((body) => JSON.parse(body));
  return entries.map(({ content }) => (content.kind === 'message' ? content.text : content.kind));
}
async function bytes(): Promise<string> {
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  return readdirSync(directory).reduce((all, name) => all + readFileSync(join(directory, name), 'latin1'), '');
}

describe('what was said, as Node keeps it', () => {
  it('is read again by whoever comes next when it could not be read at first [HF-183]', async () => {
    await write(createTalkLog(client), { entries: [said(first, 'een')] });
    const log = createTalkLog(client);
    await client.execute('ALTER TABLE handoff_log RENAME TO away');
    await expect(log.load('lw')).rejects.toThrow();
    await client.execute('ALTER TABLE away RENAME TO handoff_log');
    await log.load('lw');
    expect(log.take(first)).toHaveLength(1);
  });

  it('is one row a moment, and each room has its own again after a restart [HF-89]', async () => {
    const log = createTalkLog(client);
    await log.load('lw');
    await write(log, { entries: [said(first, 'een')] });
    await write(log, { entries: [said(first, 'twee'), said(second, 'zwei'), said(first, 'drie')] });
    await write(log, { entries: [said(second, 'drei'), said(second, 'vier')] });
    expect(await rows()).toHaveLength(3);
    expect(await found(first)).toEqual(['een', 'twee', 'drie']);
    expect(await found(second)).toEqual(['zwei', 'drei', 'vier']);
    expect(await found(third)).toEqual([]);
  });

  it('leaves no byte of a room that goes, and all of the others, also after a restart [HF-89]', async () => {
    let log = createTalkLog(client);
    await log.load('lw');
    await write(log, { entries: [said(first, 'walnoot'), said(second, 'hazelnoot'), said(third, 'kastanje')] });
    await write(log, { entries: [said(first, 'beukennoot'), said(second, 'amandel')] });
    await write(log, { entries: [said(first, 'eikel'), said(second, 'pinda')], erased: new Set([first]) });
    expect(await found(second)).toEqual(['hazelnoot', 'amandel', 'pinda']);
    expect(await found(third)).toEqual(['kastanje']);
    expect(await bytes()).not.toMatch(/walnoot|beukennoot|eikel/);
    log = createTalkLog(client);
    await log.load('lw');
    await write(log, { archived: new Map([[second, []]]) });
    expect(await found(third)).toEqual(['kastanje']);
    await write(log, { erased: new Set([third]) });
    expect(await rows()).toEqual([]);
    expect(await bytes()).not.toMatch(/hazelnoot|amandel|pinda|kastanje/);
  });

  it('goes with its case, also when no office is open [HF-89]', async () => {
    const log = createTalkLog(client);
    await log.load('lw');
    await write(log, { entries: [said(first, 'walnoot'), said(second, 'hazelnoot')] });
    await write(log, { entries: [said(first, 'beukennoot')] });
    const statements = [
      ...eraseSharedStatements('lw', 'case-1'),
      ...eraseCaseStatements('handoff_log', 'lw', 'case-1'),
    ];
    await client.batch(statements.map(toIn), 'write');
    expect(await found(first)).toEqual([]);
    expect(await found(second)).toEqual(['hazelnoot']);
    expect(await bytes()).not.toMatch(/walnoot|beukennoot/);
  });

  it('is begun anew for an office whose last moment was not stored [HF-89]', async () => {
    const log = createTalkLog(client);
    await log.load('lw');
    await write(log, { entries: [said(first, 'een'), said(second, 'zwei')] });
    log.statements('lw', { ...newStep(), entries: [said(first, 'nooit'), said(second, 'nie')] }, new Map());
    await log.load('lw');
    expect(log.take(first).flatMap((body) => JSON.parse(body))).toMatchObject([{ content: { text: 'een' } }]);
    await write(log, { entries: [said(second, 'drei')], erased: new Set([first]) });
    expect(await found(second)).toEqual(['zwei', 'drei']);
  });
});
