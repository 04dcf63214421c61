import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { caseFile } from '../../../db/zaak/schema.ts';
import { json, openOffice, type RunningHost } from './host.ts';

/** A back office pushes cases. */
export function registerPushes(host: () => RunningHost): void {
  describe('pushes', () => {
    test('[HO-10] stores a case once, however often the same is pushed', async () => {
      const office = await openOffice(host());
      const answers = [
        await office.put('1'),
        await office.put('1'),
        await office.put('1', { title: { nl: 'Anders' } }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([201, 200, 200]);
      const outcomes = await Promise.all(answers.map((answer) => json<{ outcome: string; version: number }>(answer)));
      expect(outcomes.map(({ outcome, version }) => [outcome, version])).toEqual([
        ['created', 1],
        ['unchanged', 1],
        ['changed', 2],
      ]);
    });

    test('[HO-11] keeps nothing of a push with one event that is wrong', async () => {
      const office = await openOffice(host());
      const events = [
        { id: 'e1', type: 'received', on: '2026-10-20' },
        { id: 'e2', type: 'received', on: '2026-02-30' },
      ];
      const refused = await office.asOffice('PUT', '1', { number: 'Z-1', type: { code: 'x' }, events });
      expect(refused.status).toBe(400);
      expect((await office.asOffice('POST', '1/codes')).status).toBe(404);
    });

    test('[HO-12] keeps nothing of a push whose number belongs to another case', async () => {
      const office = await openOffice(host());
      await office.put('1', { number: 'Z-1' });
      expect((await office.put('2', { number: 'Z-1' })).status).toBe(409);
      expect((await office.asOffice('POST', '2/codes')).status).toBe(404);
    });

    test('[HO-13] keeps all of fifty cases that are pushed at once', async () => {
      const office = await openOffice(host());
      const refs = Array.from({ length: 50 }, (_, index) => `z${index}`);
      const answers = await Promise.all(refs.map((ref) => office.put(ref, { number: `N-${ref}` })));
      expect(answers.map(({ status }) => status)).toEqual(refs.map(() => 201));
      const codes = await Promise.all(refs.map((ref) => office.asOffice('POST', `${ref}/codes`)));
      expect(codes.map(({ status }) => status)).toEqual(refs.map(() => 201));
    });

    test('[HO-14] keeps one whole push of fifty for the same case, and counts them all', async () => {
      const office = await openOffice(host());
      const { id, get } = await office.signIn('1');
      const pushes = Array.from({ length: 50 }, (_, index) =>
        office.put('1', {
          title: { nl: `Push ${index}` },
          events: [
            { id: 'e1', type: 'received', on: '2026-10-20' },
            { id: 'e2', type: 'step', on: '2026-10-21', step: 's', title: { nl: `Push ${index}` } },
          ],
        }),
      );
      const answers = await Promise.all(pushes.map(async (push) => json<{ version: number }>(await push)));
      expect(new Set(answers.map(({ version }) => version)).size).toBe(50);
      const last = await json<{ version: number; title: { nl: string } }>(await get(`/cases/${id}`));
      expect(last.version).toBe(51);
      const texts = new Set(JSON.stringify(last).match(/Push \d+/g));
      expect([...texts]).toEqual([last.title.nl]);
    });

    test('[HO-15] refuses the key of another source, another organisation and nobody', async () => {
      const office = await openOffice(host());
      const body = { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{}' };
      const put = (path: string, key?: string) =>
        fetch(`${host().url}/v1/sources/${path}`, {
          ...body,
          headers: key ? { ...body.headers, Authorization: `Bearer ${key}` } : body.headers,
        });
      expect((await put('office/cases/1')).status).toBe(401);
      expect((await put('office/cases/1', 'hv_onbekend')).status).toBe(401);
      expect((await put('another/cases/1', office.key)).status).toBe(403);
    });

    test('[HO-16] keeps a citizen service number and a code nowhere in the clear', async () => {
      const office = await openOffice(host());
      const { letter, token } = await office.signIn('1', { holders: [{ scheme: 'bsn', identifier: '999993653' }] });
      const bytes = filesBelow(host().directory).map((file) => readFileSync(file).toString('latin1'));
      expect(bytes.join('')).toContain(office.code);
      for (const secret of ['999993653', letter.code, letter.code.replaceAll(' ', ''), token, office.key]) {
        expect(bytes.some((content) => content.includes(secret))).toBe(false);
      }
    });

    test('[HO-17] erases a case on request, at once', async () => {
      const office = await openOffice(host());
      const { id, get } = await office.signIn('1');
      expect((await office.asOffice('DELETE', '1')).status).toBe(204);
      expect((await get(`/cases/${id}`)).status).toBe(404);
    });

    test('[HO-18] erases in the hourly job what was kept long enough, and only that', async () => {
      const office = await openOffice(host());
      const kept = await office.signIn('1', { number: 'Z-1' });
      const due = await office.signIn('2', { number: 'Z-2' });
      await host().deps.zaak.update(caseFile).set({ purgeAfter: '2020-01-01' }).where(eq(caseFile.id, due.id));
      await host().purge();
      expect((await kept.get(`/cases/${kept.id}`)).status).toBe(200);
      expect((await due.get(`/cases/${due.id}`)).status).toBe(404);
    });
  });
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
