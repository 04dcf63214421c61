import { eq } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { booking, dayCount } from '../../../db/rondkomen/schema.ts';
import type { TalkKind } from '../../../edge/protocol/rondkomen.ts';
import { roomClose } from '../../../edge/protocol/rondkomen-room.ts';
import { talkNameOf } from '../../../edge/rondkomen/code.ts';
import { issueConsulentTicket } from '../../../edge/rondkomen/ticket.ts';
import { filesHolding } from '../../support/rondkomen/bytes.ts';
import { type LaneHost, openDesk } from '../../support/rondkomen/hosts.ts';
import { ask, bookableDay, entryOn, openTalks, plantTalk } from '../../support/rondkomen/lane.ts';
import { citizenRoom, consulentRoom, RoomVisitor } from '../../support/rondkomen/room.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export function registerRoom(running: () => LaneHost): void {
  async function open({ kind = 'chat', ...options }: { startsIn?: number; minutes?: number; kind?: TalkKind } = {}) {
    const host = running();
    const code = crypto.randomUUID();
    const organisation = await openTalks(host, entryOn(bookableDay()));
    const { codeHash } = await plantTalk(host, organisation, { code, startsIn: 5, ...options });
    await host.database.db.update(booking).set({ kind }).where(eq(booking.codeHash, codeHash));
    const ticket = async () => {
      const { keys } = host;
      const talk = await talkNameOf(keys, codeHash);
      return (await issueConsulentTicket({ keys, random, clock: () => new Date() }, { organisation, talk })).ticket;
    };
    return { host, code, organisation, codeHash, ticket };
  }

  async function visit(address: string, headers?: Record<string, string>): Promise<RoomVisitor> {
    const visitor = await new RoomVisitor(address, headers ? { headers } : {}).opened();
    onTestFinished(() => visitor.cut());
    return visitor;
  }
  const asCitizen = (organisation: string) => visit(citizenRoom(running().url, organisation));
  const asConsulent = (organisation: string) => visit(consulentRoom(running().url, organisation));

  /** Both in one room, past the greetings. */
  async function meet(options: Parameters<typeof open>[0] = {}) {
    const opened = await open(options);
    const { organisation, code, ticket } = opened;
    const citizen = await asCitizen(organisation);
    citizen.send({ type: 'enter', code });
    const entered = await citizen.next();
    const consulent = await asConsulent(organisation);
    consulent.send({ type: 'enter-desk', ticket: await ticket() });
    const shown = await consulent.next();
    expect(await citizen.next()).toEqual({ type: 'arrived' });
    return { ...opened, citizen, consulent, entered, shown };
  }

  describe('the chat', () => {
    test('[NR-50] lets both in and passes on what they say', async () => {
      const { citizen, consulent, entered, shown } = await meet();
      expect(entered).toMatchObject({ type: 'entered', side: 'citizen', other: false, kept: 'nothing' });
      expect(shown).toMatchObject({ type: 'entered', side: 'consulent', other: true, kind: 'chat', topic: 'debts' });
      citizen.send({ type: 'say', number: 1, text: 'Ik heb een brief over mijn huur.' });
      expect(await consulent.next()).toEqual({ type: 'said', text: 'Ik heb een brief over mijn huur.' });
      expect(await citizen.next()).toEqual({ type: 'heard', number: 1, heard: true });
      consulent.send({ type: 'typing', on: true });
      expect(await citizen.next()).toEqual({ type: 'typing', on: true });
      consulent.send({ type: 'say', number: 7, text: 'Wat staat erin?' });
      expect(await citizen.next()).toEqual({ type: 'said', text: 'Wat staat erin?' });
    });

    test('[NR-51] repeats nothing after a broken line, and says that nobody heard', async () => {
      const { citizen, consulent, organisation, code, entered } = await meet();
      citizen.cut();
      expect(await consulent.next()).toEqual({ type: 'away' });
      consulent.send({ type: 'say', number: 2, text: 'Bent u er nog?' });
      expect(await consulent.next()).toEqual({ type: 'heard', number: 2, heard: false });
      const again = await asCitizen(organisation);
      again.send({ type: 'enter', code });
      const back = await again.next();
      expect(back).toMatchObject({ type: 'entered', other: true });
      expect('room' in back && 'room' in entered && back.room === entered.room).toBe(true);
      expect(await consulent.next()).toEqual({ type: 'arrived' });
      again.send({ type: 'ping' });
      expect(await again.next()).toEqual({ type: 'pong' });
    });

    test('[NR-52] refuses a wrong code, a code of elsewhere and an old code alike', async () => {
      const [here, elsewhere, over] = await Promise.all([open(), open(), open({ startsIn: -120 })]);
      for (const [organisation, code] of [
        [here.organisation, 'ACDE-FHJK-MNPR'],
        [here.organisation, elsewhere.code],
        [over.organisation, over.code],
      ] as const) {
        const visitor = await asCitizen(organisation);
        visitor.send({ type: 'enter', code });
        expect(await visitor.next()).toEqual({ type: 'refused', reason: 'unknown' });
        expect(await visitor.closed()).toBe(roomClose.over);
      }
    });

    test('[NR-53] says when the room opens to whoever is early', async () => {
      const { organisation, code } = await open({ startsIn: 120 });
      const visitor = await asCitizen(organisation);
      visitor.send({ type: 'enter', code });
      const answer = await visitor.next();
      expect(answer).toMatchObject({ type: 'refused', reason: 'early' });
      const opensAt = answer.type === 'refused' ? Date.parse(answer.opensAt ?? '') : 0;
      expect(Math.abs(opensAt - Date.now() - 110 * 60_000)).toBeLessThan(120_000);
    });

    test('[NR-54] lets a ticket in once', async () => {
      const { organisation, ticket } = await open();
      const used = await ticket();
      const first = await asConsulent(organisation);
      first.send({ type: 'enter-desk', ticket: used });
      expect(await first.next()).toMatchObject({ type: 'entered' });
      for (const wrong of [used, `${used}x`, 'geen.kaartje']) {
        const second = await asConsulent(organisation);
        second.send({ type: 'enter-desk', ticket: wrong });
        expect(await second.next()).toEqual({ type: 'refused', reason: 'unknown' });
      }
    });

    test('[NR-54] gives a ticket to somebody at the desk of the organisation', async () => {
      const { host, organisation, code } = await open();
      const agent = await openDesk(host, organisation, ['agent']);
      const { talk } = await (await agent('POST', '/talks/find', { organisation, code })).json();
      const { ticket } = await (await agent('POST', `/talks/${talk}/ticket?organisation=${organisation}`)).json();
      const consulent = await asConsulent(organisation);
      consulent.send({ type: 'enter-desk', ticket });
      expect(await consulent.next()).toMatchObject({ type: 'entered', side: 'consulent' });
      const stranger = await openDesk(host, 'elders', ['agent']);
      expect((await stranger('POST', `/talks/${talk}/ticket?organisation=${organisation}`)).status).toBe(403);
    });

    test('[NR-54] says in a ticket which talk, and nothing of its code', async () => {
      const { codeHash, ticket } = await open();
      const [content = ''] = (await ticket()).split('.');
      const said = JSON.parse(Buffer.from(content, 'base64url').toString('utf8'));
      expect(Object.keys(said).sort()).toEqual(['expires', 'id', 'organisation', 'talk']);
      expect(JSON.stringify(said)).not.toContain(codeHash);
    });

    test('[NR-55] erases the booking as soon as one of both ends the talk', async () => {
      const { host, organisation, citizen, consulent, codeHash } = await meet();
      consulent.send({ type: 'end' });
      for (const side of [citizen, consulent]) {
        expect(await side.next()).toEqual({ type: 'over', reason: 'ended' });
        expect(await side.closed()).toBe(roomClose.over);
      }
      const { db } = host.database;
      await expect.poll(() => db.select().from(booking).where(eq(booking.organisation, organisation))).toEqual([]);
      await expect.poll(() => filesHolding(host.directory, codeHash)).toEqual([]);
      const counts = await db.select().from(dayCount).where(eq(dayCount.organisation, organisation));
      expect(counts).toMatchObject([{ kind: 'chat', talks: 1 }]);
    });

    test('[NR-67] tells both sides of a call who is on the line, and counts it as held', async () => {
      const { host, organisation, citizen, consulent, shown } = await meet({ kind: 'call' });
      expect(shown).toMatchObject({ type: 'entered', other: true, kind: 'call' });
      citizen.send({ type: 'here', on: false });
      expect(await consulent.next()).toEqual({ type: 'away' });
      citizen.send({ type: 'here', on: true });
      expect(await consulent.next()).toEqual({ type: 'arrived' });
      citizen.send({ type: 'end' });
      expect(await consulent.next()).toEqual({ type: 'over', reason: 'ended' });
      const { db } = host.database;
      await expect.poll(() => db.select().from(booking).where(eq(booking.organisation, organisation))).toEqual([]);
      const counts = await db.select().from(dayCount).where(eq(dayCount.organisation, organisation));
      expect(counts).toMatchObject([{ kind: 'call', talks: 1 }]);
    });

    test('[NR-67] has no such room for a talk at the counter', async () => {
      const { organisation, code } = await open({ kind: 'counter' });
      const citizen = await asCitizen(organisation);
      citizen.send({ type: 'enter', code });
      expect(await citizen.next()).toEqual({ type: 'refused', reason: 'unknown' });
    });

    test('[NR-56] ends the talk for both when the citizen cancels', async () => {
      const { host, citizen, consulent, code } = await meet();
      await ask(host.url, '/talks/mine', { method: 'DELETE', headers: { 'Houvast-Code': code } });
      for (const side of [citizen, consulent]) expect(await side.next()).toEqual({ type: 'over', reason: 'ended' });
    });

    test('[NR-57] puts a second line with the same code in the place of the first', async () => {
      const { citizen, organisation, code, consulent } = await meet();
      const second = await asCitizen(organisation);
      second.send({ type: 'enter', code });
      expect(await second.next()).toMatchObject({ type: 'entered', other: true });
      expect(await citizen.next()).toEqual({ type: 'over', reason: 'replaced' });
      expect(await consulent.next()).toEqual({ type: 'arrived' });
      second.send({ type: 'say', number: 1, text: 'Ik ben er weer.' });
      expect(await consulent.next()).toEqual({ type: 'said', text: 'Ik ben er weer.' });
    });

    test('[NR-58] refuses what it cannot read, what is too long and what comes too fast; the line stays open', async () => {
      const { citizen, consulent } = await meet();
      citizen.sendRaw('{"type":"say","number":3}');
      expect(await citizen.next()).toEqual({ type: 'refused', reason: 'unreadable', number: 3 });
      citizen.sendRaw('geen json');
      expect(await citizen.next()).toEqual({ type: 'refused', reason: 'unreadable' });
      citizen.sendRaw(JSON.stringify({ type: 'say', number: 4, text: 'x'.repeat(2001) }));
      expect(await citizen.next()).toEqual({ type: 'refused', reason: 'too-long', number: 4 });
      for (let each = 0; each < 30; each += 1) citizen.send({ type: 'say', number: 5, text: 'nog een keer' });
      const answers = [];
      for (let each = 0; each < 30; each += 1) answers.push(await citizen.next());
      expect(answers).toContainEqual({ type: 'refused', reason: 'too-fast', number: 5 });
      expect(await consulent.next()).toEqual({ type: 'said', text: 'nog een keer' });
    });

    test('[NR-58] closes a line that sends a frame of more than its size, or starts with anything but its code', async () => {
      const { organisation, code } = await open();
      const large = await asCitizen(organisation);
      large.sendRaw(JSON.stringify({ type: 'enter', code, text: 'x'.repeat(10_001) }));
      expect(await large.closed()).toBe(roomClose.misuse);
      const odd = await asCitizen(organisation);
      odd.send({ type: 'say', number: 1, text: 'hallo' });
      expect(await odd.next()).toEqual({ type: 'refused', reason: 'unreadable' });
      expect(await odd.closed()).toBe(roomClose.misuse);
    });

    test('[NR-59] writes no word of a talk anywhere', async () => {
      const { host, citizen, consulent } = await meet();
      const word = `kanarie${crypto.randomUUID().slice(0, 8)}`;
      citizen.send({ type: 'say', number: 1, text: word });
      expect(await consulent.next()).toEqual({ type: 'said', text: word });
      expect(filesHolding(host.directory, word)).toEqual([]);
      expect(host.logged()).not.toContain(word);
    });

    test('[NR-01] drops a cookie that a browser sends along with a line, and refuses a login', async () => {
      const { host, organisation, code } = await open();
      const visitor = await visit(citizenRoom(host.url, organisation), { Cookie: '_ga=1' });
      visitor.send({ type: 'enter', code });
      expect(await visitor.next()).toMatchObject({ type: 'entered' });
      const refused = new RoomVisitor(citizenRoom(host.url, organisation), { headers: { Authorization: 'Bearer x' } });
      await expect(refused.opened()).rejects.toThrow('400');
    });
  });
}
