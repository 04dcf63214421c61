import { describe, expect, it } from 'vitest';
import { attempt } from '../../../db/zaak/schema.ts';
import { wrongPerCaseNumber, wrongPerNetwork } from '../../../edge/access/attempts.ts';
import { issueCode } from '../../../edge/access/issue-code.ts';
import { type AccessHost, addCase, letter, minutes, openHost, problemCode } from './support.ts';

const wrongCode = 'ACDEFHJKMNPR';

async function hostWithCode(directory?: string) {
  const host = await openHost(directory);
  const caseId = await addCase(host);
  const code = await issueCode(host.deps, { organisation: 'lindewaard', caseId, number: 'Z-2026-0001' });
  return { host, code };
}

const statusOf = async (host: AccessHost, number: string, code = wrongCode) =>
  (await host.post('/v1/sessions', letter(number, code))).status;

async function statusesOf(host: AccessHost, times: number, number: (index: number) => string) {
  const statuses: number[] = [];
  for (let index = 0; index < times; index++) statuses.push(await statusOf(host, number(index)));
  return statuses;
}

const tally = (statuses: number[]) => ({
  looked: statuses.filter((status) => status === 401).length,
  refused: statuses.filter((status) => status === 429).length,
});

describe('guessing', () => {
  it('[AC-11] stops after 5 wrong codes for one number, the right code included, and says how long', async () => {
    const { host, code } = await hostWithCode();
    expect(await statusesOf(host, 5, () => 'Z-2026-0001')).toEqual([401, 401, 401, 401, 401]);
    host.at(minutes(4));
    const refused = await host.post('/v1/sessions', letter('Z-2026-0001', code));
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe(String(11 * 60));
    expect(await problemCode(refused)).toBe('too-many-attempts');
  });

  it('[AC-11] names a person as the way out, in plain words', async () => {
    const { host } = await hostWithCode();
    await statusesOf(host, 5, () => 'Z-2026-0001');
    const refused = await host.post('/v1/sessions', letter('Z-2026-0001', wrongCode));
    expect(await refused.text()).toContain('medewerker');
  });

  it('[AC-11] lets the next attempt in when 15 minutes have passed since the first', async () => {
    const { host, code } = await hostWithCode();
    await statusesOf(host, 3, () => 'Z-2026-0001');
    host.at(minutes(10));
    await statusesOf(host, 2, () => 'Z-2026-0001');
    host.at(minutes(5) - 1);
    expect(await statusOf(host, 'Z-2026-0001', code)).toBe(429);
    host.at(1);
    expect(await statusOf(host, 'Z-2026-0001', code)).toBe(201);
    expect(tally(await statusesOf(host, 6, () => 'Z-2026-0001'))).toEqual({ looked: 5, refused: 1 });
  });

  it('[AC-11] counts a number however it is typed, and each organisation for itself', async () => {
    const { host } = await hostWithCode();
    const spellings = ['Z-2026-0001', 'z 2026 0001', 'Z20260001', 'Z.2026.0001', 'z/2026/0001', 'Z_2026_0001'];
    const statuses = await statusesOf(host, 6, (index) => spellings[index] ?? '');
    expect(tally(statuses)).toEqual({ looked: 5, refused: 1 });
    const elsewhere = await host.post('/v1/sessions', letter('Z-2026-0001', wrongCode, 'de-linde'));
    expect(elsewhere.status).toBe(401);
  });

  it('[AC-11] stops a network after 20 wrong codes over many numbers, and no other network', async () => {
    const { host, code } = await hostWithCode();
    expect(tally(await statusesOf(host, 25, (index) => `Z-${index}`))).toEqual({ looked: 20, refused: 5 });
    host.from('203.0.113.200');
    expect(await statusOf(host, 'Z-2026-0001', code)).toBe(429);
    host.from('203.0.114.9');
    expect(await statusOf(host, 'Z-2026-0001', code)).toBe(201);
  });

  it('[AC-10] looks at no more than 5 of 200 parallel guesses at one number', async () => {
    const { host, code } = await hostWithCode();
    const storm = Array.from({ length: 200 }, () => statusOf(host, 'Z-2026-0001'));
    expect(tally(await Promise.all(storm))).toEqual({ looked: wrongPerCaseNumber, refused: 195 });
    expect(await statusOf(host, 'Z-2026-0001', code)).toBe(429);
  });

  it('[AC-10] looks at no more than 20 of 200 parallel guesses from one network', async () => {
    const { host } = await hostWithCode();
    const storm = Array.from({ length: 200 }, (_, index) => statusOf(host, `Z-${index}`));
    expect(tally(await Promise.all(storm))).toEqual({ looked: wrongPerNetwork, refused: 180 });
  });

  it('[AC-10] [AC-13] looks at no more than 5 when two hosts on one database are stormed together', async () => {
    const { host } = await hostWithCode();
    const second = await openHost(host.directory);
    second.from('198.51.100.1');
    const storm = Array.from({ length: 100 }, () => [statusOf(host, 'Z-2026-0001'), statusOf(second, 'Z-2026-0001')]);
    expect(tally(await Promise.all(storm.flat()))).toEqual({ looked: 5, refused: 195 });
  });

  it('[AC-13] keeps its counts over a restart', async () => {
    const { host, code } = await hostWithCode();
    await statusesOf(host, 5, () => 'Z-2026-0001');
    const restarted = await openHost(host.directory);
    expect(await statusOf(restarted, 'Z-2026-0001', code)).toBe(429);
  });

  it('[AC-12] gives the count back when the code is right, so that looking often never locks anyone out', async () => {
    const { host, code } = await hostWithCode();
    await statusesOf(host, 4, () => 'Z-2026-0001');
    for (let times = 0; times < 30; times++) expect(await statusOf(host, 'Z-2026-0001', code)).toBe(201);
    expect(tally(await statusesOf(host, 2, () => 'Z-2026-0001'))).toEqual({ looked: 1, refused: 1 });
  });

  it('[AC-12] counts a refused attempt nowhere: one stubborn citizen does not lock the library', async () => {
    const { host, code } = await hostWithCode();
    expect(tally(await statusesOf(host, 40, () => 'Z-9999'))).toEqual({ looked: 5, refused: 35 });
    expect(await statusOf(host, 'Z-2026-0001', code)).toBe(201);
    expect(tally(await statusesOf(host, 16, (index) => `Z-${index}`))).toEqual({ looked: 15, refused: 1 });
  });

  it('[AC-12] makes a refused network cost a number nothing', async () => {
    const { host, code } = await hostWithCode();
    await statusesOf(host, 20, (index) => `Z-${index}`);
    await statusesOf(host, 9, () => 'Z-2026-0001');
    host.from('198.51.100.1');
    expect(await statusOf(host, 'Z-2026-0001', code)).toBe(201);
  });

  it('[AC-15] holds per number where the network is not known, and mixes nobody together', async () => {
    const { host } = await hostWithCode();
    host.from(undefined);
    expect(tally(await statusesOf(host, 30, (index) => `Z-${index}`))).toEqual({ looked: 30, refused: 0 });
    expect(tally(await statusesOf(host, 6, () => 'Z-2026-0001'))).toEqual({ looked: 5, refused: 1 });
  });

  it('[AC-14] keeps hashes that are others tomorrow, and never a number or an address', async () => {
    const { host } = await hostWithCode();
    await statusOf(host, 'Z-9999');
    const today = await host.deps.zaak.select().from(attempt);
    host.at(minutes(24 * 60));
    await statusOf(host, 'Z-9999');
    const both = await host.deps.zaak.select().from(attempt);
    expect(today).toHaveLength(2);
    expect(both).toHaveLength(4);
    expect(JSON.stringify(both)).not.toMatch(/9999|203\.0/);
    for (const { bucket } of both) expect(bucket).toMatch(/^[\w-]{43}$/);
  });
});
