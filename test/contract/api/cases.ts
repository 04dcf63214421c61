import { describe, expect, test } from 'vitest';
import { asCitizen, json, openOffice, openSession, type RunningHost } from './host.ts';

/** A citizen reads a case, and hears that it changes. */
export function registerCases(host: () => RunningHost): void {
  describe('cases', () => {
    test('[HO-01] shows the case of a letter, and no other', async () => {
      const office = await openOffice(host());
      const own = await office.signIn('1', { number: 'Z-1' });
      const other = await office.signIn('2', { number: 'Z-2' });
      const { cases } = await json<{ cases: { id: string }[] }>(await own.get('/cases'));
      expect(cases.map(({ id }) => id)).toEqual([own.id]);
      expect(await json(await own.get(`/cases/${own.id}`))).toMatchObject({ id: own.id, number: 'Z-1' });
      expect((await own.get(`/cases/${other.id}`)).status).toBe(404);
    });

    test('[HO-02] answers 304 to a current ETag, and the new case right after a push', async () => {
      const office = await openOffice(host());
      const { id, get } = await office.signIn('1');
      const etag = (await get(`/cases/${id}`)).headers.get('ETag') ?? '';
      const unchanged = await get(`/cases/${id}`, { 'If-None-Match': etag });
      expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
      for (const title of ['Een', 'Twee', 'Drie']) {
        await office.put('1', { title: { nl: title } });
        const changed = await get(`/cases/${id}`, { 'If-None-Match': etag });
        expect(await json(changed)).toMatchObject({ title: { nl: title } });
      }
    });

    test('[HO-03] streams the current version first, then each push', async () => {
      const office = await openOffice(host());
      const { id, get } = await office.signIn('1');
      const stream = await follow(await get(`/cases/${id}/events`));
      expect(await stream.next()).toMatchObject({ type: 'current', version: 1 });
      await office.put('1', { title: { nl: 'Anders' } });
      expect(await stream.next()).toMatchObject({ type: 'changed', version: 2 });
      await office.put('1', { title: { nl: 'Weer anders' } });
      expect(await stream.next()).toMatchObject({ type: 'changed', version: 3 });
      await stream.leave();
    });

    test('[HO-04] tells a reader who comes back what was missed', async () => {
      const office = await openOffice(host());
      const { id, get } = await office.signIn('1');
      const before = await follow(await get(`/cases/${id}/events`));
      await before.next();
      await before.leave();
      await office.put('1', { title: { nl: 'Anders' } });
      const after = await follow(await get(`/cases/${id}/events`, { 'Last-Event-ID': '1' }));
      expect(await after.next()).toMatchObject({ type: 'current', version: 2 });
      await after.leave();
    });

    test('[HO-05] lets every one of twenty readers know', async () => {
      const office = await openOffice(host());
      const { id, get } = await office.signIn('1');
      const streams = await Promise.all(
        Array.from({ length: 20 }, async () => follow(await get(`/cases/${id}/events`))),
      );
      for (const stream of streams) await stream.next();
      await office.put('1', { title: { nl: 'Anders' } });
      for (const stream of streams) expect(await stream.next()).toMatchObject({ version: 2 });
      await Promise.all(streams.map((stream) => stream.leave()));
    });

    test('[HO-26] opens twenty streams for one citizen; who asks for more reads the case instead', async () => {
      const office = await openOffice(host());
      const { id, get, letter } = await office.signIn('1');
      const streams = await Promise.all(
        Array.from({ length: 20 }, async () => follow(await get(`/cases/${id}/events`))),
      );
      for (const stream of streams) await stream.next();
      const again = await openSession(host().url, { kind: 'letter', organisation: office.code, ...letter });
      const signedInAgain = asCitizen(host().url, (await json<{ token: string }>(again)).token);
      for (const ask of [get, signedInAgain]) {
        const refused = await ask(`/cases/${id}/events`);
        expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60']);
        expect(await refused.json()).toMatchObject({
          type: '/problems/too-many-open',
          detail: expect.stringContaining('Sluit een paar vensters'),
        });
      }
      await office.put('1', { title: { nl: 'Anders' } });
      expect(await json(await signedInAgain(`/cases/${id}`))).toMatchObject({ title: { nl: 'Anders' } });
      await Promise.all(streams.map((stream) => stream.leave()));
    });
  });
}

/** Reads server-sent events one by one; the pieces in which they come in need not be whole. */
async function follow(answer: Response) {
  expect(answer.headers.get('Content-Type')).toBe('text/event-stream');
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  return {
    async next(): Promise<unknown> {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const block = text.slice(0, end);
          text = text.slice(end + 2);
          const data = /^data: (.*)$/m.exec(block)?.[1];
          if (data) return JSON.parse(data);
          continue;
        }
        const piece = await reader?.read();
        if (!piece || piece.done) return undefined;
        text += decoder.decode(piece.value, { stream: true });
      }
    },
    leave: async () => reader?.cancel(),
  };
}
