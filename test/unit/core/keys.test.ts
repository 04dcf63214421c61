import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openNodeDatabases } from '../../../db/clients/node.ts';
import { deriveKeys, fromBase64Url, keyedHash, toBase64Url } from '../../../edge/keys.ts';
import { loadSecret } from '../../../edge/node-host/secret.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

describe('keys', () => {
  it('[CO-20] gives another hash for each purpose', async () => {
    const keys = await deriveKeys(new Uint8Array(32).fill(7));
    const hashes = await Promise.all(Object.values(keys).map((key) => keyedHash(key, 'same')));
    expect(new Set(hashes).size).toBe(Object.keys(keys).length);
  });

  it('[CO-20] refuses a secret of fewer than 32 bytes', async () => {
    await expect(deriveKeys(new Uint8Array(31))).rejects.toThrow(RangeError);
  });

  it('keeps parts apart', async () => {
    const { code } = await deriveKeys(new Uint8Array(32).fill(1));
    expect(await keyedHash(code, 'ab', 'c')).not.toBe(await keyedHash(code, 'a', 'bc'));
    expect(await keyedHash(code, '1:a')).not.toBe(await keyedHash(code, 'a'));
  });

  it('[CO-20] makes the secret once, for its owner only', () => {
    const directory = mkdtempSync(join(tmpdir(), 'houvast-secret-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const first = loadSecret(directory, undefined, random);
    expect(fromBase64Url(first)).toHaveLength(32);
    expect(loadSecret(directory, undefined, random)).toBe(first);
    expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('[CO-20] keeps the databases for their owner only, in a folder that others can open', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'houvast-files-'));
    chmodSync(directory, 0o755);
    const databases = await openNodeDatabases(directory);
    onTestFinished(() => {
      databases.close();
      rmSync(directory, { recursive: true });
    });
    for (const name of ['zaak.db', 'zaak.db-wal', 'zaak.db-shm', 'rondkomen.db', 'rondkomen.db-wal'])
      expect([name, statSync(join(directory, name)).mode & 0o777]).toEqual([name, 0o600]);
  });

  it('reads back what it writes in base64url', () => {
    const bytes = random(99);
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  });
});
