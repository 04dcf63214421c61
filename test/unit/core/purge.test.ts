import { describe, expect, test } from 'vitest';
import { attempt, caseFile } from '../../../db/zaak/schema.ts';
import { purge } from '../../../edge/operations/purge.ts';
import { storeCase } from '../../../edge/sources/store-case.ts';
import { applicationInput } from '../../support/case-inputs.ts';
import { openTestDeps } from '../../support/node-deps.ts';

describe('the job that erases', () => {
  async function open() {
    const { deps, logged } = await openTestDeps();
    const { offices } = deps;
    if (!offices) throw new Error('There are offices.');
    const expiresAt = '2026-11-24T00:00:00.000Z';
    await deps.zaak.insert(attempt).values({ bucket: 'of yesterday', count: 1, expiresAt });
    const failures = () => logged.map((line) => JSON.parse(line)).filter(({ message }) => message === 'purge failed');
    return { deps, offices, failures };
  }

  test('[HO-49] does all the rest when one part of it fails, and tells the log which', async () => {
    const { deps, offices, failures } = await open();
    const broken = async () => {
      throw new RangeError('The office does not answer.');
    };
    await purge({ ...deps, offices: { ...offices, tidy: broken } });
    expect(await deps.zaak.select().from(attempt)).toEqual([]);
    expect(failures()).toEqual([{ message: 'purge failed', part: 'offices', kind: 'RangeError' }]);
  });

  test('[HO-49] erases every other case when one cannot be erased', async () => {
    const { deps, offices, failures } = await open();
    const ids: string[] = [];
    for (const number of ['1', '2', '3']) {
      const pushed = { organisation: 'lindewaard', source: 'office', ref: number, input: applicationInput({ number }) };
      ids.push((await storeCase(deps, pushed)).id);
    }
    await deps.zaak.update(caseFile).set({ purgeAfter: '2026-01-01' });
    const [stubborn] = ids;
    const eraseCase = async (_organisation: string, id: string) => {
      if (id === stubborn) throw new RangeError('The office does not answer.');
    };
    expect(await purge({ ...deps, offices: { ...offices, eraseCase } })).toBe(2);
    const left = await deps.zaak.select({ id: caseFile.id }).from(caseFile);
    expect(left).toEqual([{ id: stubborn }]);
    expect(failures()).toEqual([{ message: 'purge failed', part: 'case', kind: 'RangeError' }]);
    expect(await deps.zaak.select().from(attempt)).toEqual([]);
  });
});
