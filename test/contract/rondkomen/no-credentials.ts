import { describe, expect, test } from 'vitest';
import type { LaneHost } from '../../support/rondkomen/hosts.ts';
import {
  ask,
  askJson,
  bookableDay,
  bookOne,
  entryOn,
  lightProof,
  openTalks,
  requestBooking,
  slotOn,
} from '../../support/rondkomen/lane.ts';

const addresses = [
  '/slots?organisation=x1',
  '/challenge',
  '/talks/mine',
  '/talks/mine/room?organisation=x1',
  '/nothing',
];

export function registerNoCredentials(running: () => LaneHost): void {
  describe('who is asking', () => {
    test.each(['Authorization', 'Cookie'])('[NR-01] refuses %s at every address, and says why', async (header) => {
      const { url } = running();
      for (const path of addresses) {
        const answer = await ask(url, path, { headers: { [header]: 'Bearer geheim=1' } });
        expect(answer.status).toBe(400);
        expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
        const problem = await answer.json();
        expect(problem).toMatchObject({ type: '/problems/credentials-refused', status: 400 });
        expect(JSON.stringify(problem)).not.toContain('geheim');
      }
    });

    test('[NR-01] refuses them with a booking too, before reading it', async () => {
      const { url } = running();
      const answer = await askJson(url, '/talks', 'no booking at all', { Authorization: 'Bearer abc' });
      expect(await answer.json()).toMatchObject({ type: '/problems/credentials-refused' });
    });

    test('[NR-02] answers everyone the same, and gives nothing to be known by', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay()));
      const asked = [
        { 'User-Agent': 'phone', 'X-Forwarded-For': '203.0.113.7', 'If-None-Match': '"a"' },
        { 'User-Agent': 'laptop', 'X-Forwarded-For': '198.51.100.9', Referer: 'https://example.org/' },
      ];
      const path = `/slots?organisation=${organisation}`;
      const answers = await Promise.all(asked.map((headers) => ask(lane.url, path, { headers })));
      const [one, other] = await Promise.all(
        answers.map(async (answer) => ({ headers: comparable(answer), body: await answer.text() })),
      );
      expect(one).toEqual(other);
      for (const answer of answers) {
        for (const name of ['Set-Cookie', 'ETag', 'Last-Modified', 'X-Request-Id']) {
          expect(answer.headers.get(name), name).toBeNull();
        }
      }
    });

    test('[NR-03] lets nothing that a code leads to be kept by a cache, and slots only for some seconds', async () => {
      const lane = running();
      const organisation = await openTalks(lane, entryOn(bookableDay(), { capacity: 2 }));
      const { code } = await bookOne(lane, organisation);
      for (const answer of [
        await ask(lane.url, '/talks/mine', { headers: { 'Houvast-Code': code } }),
        await ask(lane.url, '/talks/mine', { headers: { 'Houvast-Code': 'ACDE-FHJK-MNPR' } }),
        await ask(lane.url, '/challenge'),
        await requestBooking(lane, organisation),
      ]) {
        expect(answer.headers.get('Cache-Control')).toBe('no-store');
      }
      const slots = await ask(lane.url, `/slots?organisation=${organisation}`);
      expect(slots.headers.get('Cache-Control')).toBe('public, max-age=10');
    });

    test('[NR-04] answers every wrong code alike, whatever was wrong with it', async () => {
      const { url } = running();
      const codes = ['ACDE-FHJK-MNPR', 'x', '!!', 'A'.repeat(400), ''];
      const answers = await Promise.all(
        codes.map((code) => ask(url, '/talks/mine', code ? { headers: { 'Houvast-Code': code } } : {})),
      );
      const bodies = await Promise.all(answers.map((answer) => answer.text()));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
      expect(new Set(bodies).size).toBe(1);
      expect(new Set(answers.map((answer) => JSON.stringify(comparable(answer)))).size).toBe(1);
    });

    test('[NR-05] quotes nothing of a request that it cannot read', async () => {
      const lane = running();
      const proof = await lightProof(lane);
      const good = { organisation: 'lindewaard', slot: slotOn(), kind: 'counter', proof };
      const bodies = [
        { ...good, topic: 'mijn-huur-en-kanariepiet' },
        { ...good, kanariepiet: 'een veld dat niet bestaat' },
        { ...good, slot: { ...good.slot, time: 'kanariepiet' } },
        { ...good, proof: { ...proof, kanariepiet: 1 } },
        'kanariepiet',
      ];
      for (const body of bodies) {
        const answer = await askJson(lane.url, '/talks', body);
        expect(answer.status).toBe(400);
        expect(await answer.text()).not.toContain('kanariepiet');
      }
      const broken = await ask(lane.url, '/talks', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"kanariepiet"',
      });
      expect(broken.status).toBe(400);
      expect(await broken.text()).not.toContain('kanariepiet');
      expect((await askJson(lane.url, '/talks', 'x'.repeat(5000))).status).toBe(413);
      expect(lane.logged()).not.toContain('kanariepiet');
    });

    test('[NR-06] lets any page ask, without credentials', async () => {
      const { url } = running();
      const answer = await ask(url, '/talks/mine', {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://www.lindewaard.example',
          'Access-Control-Request-Method': 'DELETE',
          'Access-Control-Request-Headers': 'houvast-code',
        },
      });
      expect(answer.status).toBe(204);
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
      expect(answer.headers.get('Access-Control-Allow-Headers')?.toLowerCase()).toContain('houvast-code');
    });
  });
}

/** Headers but for the clock on the wall. */
function comparable(answer: Response): [string, string][] {
  return [...answer.headers].filter(([name]) => name !== 'date').sort();
}
