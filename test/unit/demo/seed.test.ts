import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoCases } from '../../../demo/cases/index.ts';
import { demoSource, toCaseInput } from '../../../demo/demo-case.ts';
import { people } from '../../../demo/people.ts';
import { seedDemo } from '../../../demo/seed.ts';
import { createApp } from '../../../edge/app.ts';
import type { Deps } from '../../../edge/deps.ts';
import { caseIdOf } from '../../../edge/sources/case-id.ts';
import { storeCase } from '../../../edge/sources/store-case.ts';
import { createTestClock, openTestDeps } from '../../support/node-deps.ts';

const origin = 'http://127.0.0.1:8787';
const first = demoCases[0] as (typeof demoCases)[number];

describe('[DEMO-05] the demo is put in the database through the same functions as real cases', () => {
  test('a citizen gets in with each number and code, and reads that case', async () => {
    const { deps } = await openTestDeps();
    expect(await seedDemo(deps, deps.clock(), origin)).toEqual({ refreshed: true, cases: demoCases.length });
    for (const { organisation, number, code } of demoCases) {
      const read = await readAsCitizen(deps, organisation, number, code);
      expect(read.map((found) => found.number)).toEqual([number]);
    }
  });

  test('seeding again on the same day changes nothing, not even what was pushed since', async () => {
    const { deps } = await openTestDeps();
    await seedDemo(deps, deps.clock(), origin);
    const input = toCaseInput(first, '2026-11-24');
    const noted = { id: 'noted-1', type: 'noted', on: '2026-11-24', text: { nl: 'Nieuw.' } } as const;
    await storeCase(deps, { ...placeOf(first), input: { ...input, events: [...input.events, noted] } });
    expect(await seedDemo(deps, deps.clock(), origin)).toEqual({ refreshed: false, cases: 0 });
    const { file } = await load(deps, first);
    expect(file.events.map(({ id }) => id)).toContain('noted-1');
    expect(file.version).toBe(2);
  });

  test('on a later day every story is told anew', async () => {
    const clock = createTestClock('2026-11-24T09:12:00+01:00');
    const { deps } = await openTestDeps(clock);
    await seedDemo(deps, clock(), origin);
    clock.set('2026-12-02T08:00:00+01:00');
    expect(await seedDemo(deps, clock(), origin)).toEqual({ refreshed: true, cases: demoCases.length });
    const { file } = await load(deps, first);
    expect(file.events[0]?.on).toBe(toCaseInput(first, '2026-12-02').events[0]?.on);
  });

  test('[DEMO-06] imported cases stay as they are, also one with the number of a demo case', async () => {
    const clock = createTestClock();
    const { deps, logged } = await openTestDeps(clock);
    const own = toCaseInput(first, '2026-11-24');
    const place = { organisation: 'lindewaard', source: 'zgw', ref: 'real' };
    await storeCase(deps, { ...place, input: own });
    await seedDemo(deps, clock(), origin);
    clock.set('2026-12-02T08:00:00+01:00');
    await seedDemo(deps, clock(), origin);
    const kept = await deps.cases.find(await caseIdOf(deps.keys, 'lindewaard', 'zgw', 'real'));
    expect(kept?.file.version).toBe(1);
    expect(logged.join()).toContain('an imported case has its number');
  });

  test('a case that left the demo is erased', async () => {
    const { deps } = await openTestDeps();
    const gone = { ...toCaseInput(first, '2026-11-24'), number: 'LW-00000' };
    await storeCase(deps, { organisation: 'lindewaard', source: demoSource, ref: 'LW-00000', input: gone });
    await seedDemo(deps, deps.clock(), origin);
    expect(await deps.cases.find(await caseIdOf(deps.keys, 'lindewaard', demoSource, 'LW-00000'))).toBeUndefined();
  });

  test('no number of a citizen and no code stands in the files of the database', async () => {
    const { deps, directory } = await openTestDeps();
    await seedDemo(deps, deps.clock(), origin);
    const bytes = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'latin1'));
    expect(bytes.join('')).toContain(first.number);
    for (const { holder } of Object.values(people))
      expect(bytes.some((file) => file.includes(holder.identifier))).toBe(false);
    for (const { code } of demoCases) expect(bytes.some((file) => file.includes(code))).toBe(false);
  });
});

function placeOf({ organisation, number }: (typeof demoCases)[number]) {
  return { organisation, source: demoSource, ref: number };
}

async function load(deps: Deps, demo: (typeof demoCases)[number]) {
  const found = await deps.cases.find(await caseIdOf(deps.keys, demo.organisation, demoSource, demo.number));
  if (!found) throw new Error('The case is not stored.');
  return found;
}

async function readAsCitizen(deps: Deps, organisation: string, number: string, code: string) {
  const api = createApp(deps);
  const opened = await api.request('/v1/sessions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind: 'letter', organisation, number, code }),
  });
  const { token } = (await opened.json()) as { token: string };
  const listed = await api.request('/v1/cases', { headers: { Authorization: `Bearer ${token}` } });
  return ((await listed.json()) as { cases: { number: string }[] }).cases;
}
