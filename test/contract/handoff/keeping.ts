import { and, eq, like } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { audit } from '../../../db/zaak/schema.ts';
import { closeCode } from '../../../edge/protocol/handoff-limits.ts';
import { newId, openCitizen, openDesk } from '../../support/handoff-line.ts';
import { json } from '../api/host.ts';
import type { HandoffHost, Office } from './office.ts';

const minute = 60_000;

export function registerKeeping(host: () => HandoffHost, office: () => Office): void {
  test('[HF-40] keeps nothing of a talk without a case once the citizen has left', async () => {
    const here = office();
    const { agent, citizen, created, room } = await here.talk({ question: 'kanarievraagzonderzaak' });
    const clientId = newId();
    citizen.send({ type: 'send', clientId, text: 'kanariezinzonderzaak' });
    await citizen.next('ack', (answer) => answer.clientId === clientId);
    expect(await host().holds(here.code, 'kanariezinzonderzaak')).toBe(true);
    agent.send({ type: 'close', room, clientId: newId(), outcome: 'answered' });
    await citizen.next('state', ({ state }) => state.status === 'closed');
    await citizen.leave();
    // A reload, or the next page of the site: still there to save.
    const back = await openCitizen(host().url, created);
    expect(
      back.welcome.entries.some(({ content }) => 'text' in content && content.text === 'kanariezinzonderzaak'),
    ).toBe(true);
    await back.line.leave();
    // The server hears a moment later than the citizen that the line is closed; only then do the minutes count.
    await vi.waitFor(
      async () => {
        await host().elapse(here.code, 3 * minute);
        const opened = openCitizen(host().url, created);
        await opened.then(({ line }) => line.leave()).catch(() => undefined);
        await expect(opened).rejects.toThrow(String(closeCode.gone));
      },
      { timeout: 10_000, interval: 200 },
    );
    await host().purge();
    await vi.waitFor(
      async () => {
        expect(await host().holds(here.code, 'kanariezinzonderzaak')).toBe(false);
        expect(await host().holds(here.code, 'kanarievraagzonderzaak')).toBe(false);
      },
      { timeout: 10_000, interval: 500 },
    );
  });

  test('[HF-41] keeps a talk with a case as long as the case, and not longer', async () => {
    const here = office();
    const { id, token, ref, asOffice } = await here.signIn();
    const { agent, citizen, created, room } = await here.talk({ caseId: id, question: 'kanarievraagmetzaak' }, token);
    const clientId = newId();
    citizen.send({ type: 'send', clientId, text: 'kanariezinmetzaak' });
    await citizen.next('ack', (answer) => answer.clientId === clientId);
    agent.send({ type: 'close', room, clientId: newId(), outcome: 'answered' });
    await citizen.next('state', ({ state }) => state.status === 'closed');
    await host().elapse(here.code, 31 * minute);
    expect(await citizen.closed).toBe(closeCode.gone);
    await expect(openCitizen(host().url, created)).rejects.toThrow(String(closeCode.gone));
    await host().purge();
    expect(await host().holds(here.code, 'kanariezinmetzaak')).toBe(true);

    expect((await asOffice('DELETE', ref)).status).toBe(204);
    await host().purge();
    await vi.waitFor(async () => expect(await host().holds(here.code, 'kanariezinmetzaak')).toBe(false), {
      timeout: 10_000,
      interval: 500,
    });
  });

  test('[HF-42] shuts a live talk when its case is erased', async () => {
    const here = office();
    const { id, token, ref, asOffice } = await here.signIn();
    const { agent, citizen, room } = await here.talk({ caseId: id }, token);
    expect((await asOffice('DELETE', ref)).status).toBe(204);
    expect(await citizen.closed).toBe(closeCode.gone);
    expect(await agent.next('gone')).toEqual({ type: 'gone', room });
  });

  test('[HF-43] writes down who read what, without a word of it', async () => {
    const here = office();
    const { id, token } = await here.signIn();
    const { agent, room } = await here.talk({ caseId: id, question: 'kanarieauditvraag', name: 'Kanarienaam' }, token);
    agent.send({ type: 'close', room, clientId: newId(), outcome: 'answered' });
    const rowsOf = () =>
      host()
        .deps.zaak.select()
        .from(audit)
        .where(and(eq(audit.organisation, here.code), like(audit.action, 'handoff.%')));
    await vi.waitFor(async () =>
      expect((await rowsOf()).map(({ action }) => action)).toEqual(['handoff.read', 'handoff.closed']),
    );
    const rows = await rowsOf();
    expect(rows[0]).toMatchObject({ actor: 'agent', caseId: id, detail: { agent: 'agent-samira', handoff: room } });
    expect(JSON.stringify(rows)).not.toMatch(/[Kk]anarie|Samira/);
  });

  test('[HF-44] gives back everything that was acknowledged after the host stopped without a word', async () => {
    const here = office();
    const { agent, citizen, created, room, agentCookie } = await here.talk();
    const clientId = newId();
    citizen.send({ type: 'send', clientId, text: 'Voor de klap' });
    const { seq } = await citizen.next('ack', (answer) => answer.clientId === clientId);
    agent.send({ type: 'calm', room, clientId: newId(), on: true });
    await agent.next('room', (answer) => answer.room.calm);
    await host().crash(here.code);
    await Promise.all([citizen.closed, agent.closed]);
    const back = await openCitizen(host().url, created);
    expect(back.welcome.entries.find((entry) => entry.clientId === clientId)?.seq).toBe(seq);
    expect(back.welcome.state).toMatchObject({
      status: 'talking',
      calm: true,
      with: [{ speaker: { name: 'Samira' } }],
    });
    const { welcome } = await openDesk(host().url, agentCookie);
    expect(welcome.rooms[0]).toMatchObject({ as: 'talk', calm: true });
    // Who did not hear the acknowledgement sends it again, and it is still one.
    back.line.send({ type: 'send', clientId, text: 'Voor de klap' });
    expect((await back.line.next('ack')).seq).toBe(seq);
  });

  test('[HF-45] gives a talk whose agent stays away back to the queue, before everyone else', async () => {
    const here = office();
    const { agent, citizen, room } = await here.talk({ question: 'Eerste' });
    const other = await here.agent('Joost');
    await here.citizen({ question: 'Tweede' });
    agent.drop();
    await other.line.next('colleagues', ({ colleagues }) => colleagues.every(({ name }) => name !== 'Samira'));
    await host().elapse(here.code, 91_000);
    const { queue } = await other.line.next('queue', (answer) => answer.queue.length === 2);
    expect(queue.map((item) => item.question)).toEqual(['Eerste', 'Tweede']);
    expect((await citizen.next('state', ({ state }) => state.status === 'waiting')).state).toMatchObject({ ahead: 0 });
    other.line.send({ type: 'take', clientId: newId() });
    expect((await other.line.next('room')).room.card.room).toBe(room);
  });

  test('[HF-11] [HF-13] skips who waits and is away for a minute, tells the desk since when, lets it leave a message, and helps them first when they are back', async () => {
    const here = office();
    const { line: desk } = await here.agent();
    const first = await here.citizen({ question: 'Eerste' });
    const second = await here.citizen({ question: 'Tweede' });
    first.line.drop();
    // The office hears a moment later that a line is gone; only then does the minute count.
    await vi.waitFor(
      async () => {
        await host().elapse(here.code, 61_000);
        const told = desk.heard.findLast((answer) => answer.type === 'queue');
        expect(told?.queue.map(({ awaySince }) => awaySince !== undefined)).toEqual([true, false]);
      },
      { timeout: 10_000, interval: 200 },
    );
    await second.line.next('state', ({ state }) => state.status === 'waiting' && state.ahead === 0);
    desk.send({ type: 'take', clientId: newId() });
    expect((await desk.next('room')).room.card.note.question).toBe('Tweede');
    const again = newId();
    desk.send({ type: 'take', clientId: again });
    expect((await desk.next('refused', ({ clientId }) => clientId === again)).code).toBe('wrong-order');
    const outlook = await fetch(`${host().url}/v1/handoffs/outlook?organisation=${here.code}`);
    expect(await json<object>(outlook)).toMatchObject({ chat: { status: 'open', waiting: 0 } });
    const left = newId();
    desk.send({ type: 'leaveMessage', room: first.created.id, clientId: left, text: 'Wij zijn er tot 17.00 uur.' });
    desk.send({ type: 'leaveMessage', room: first.created.id, clientId: left, text: 'Wij zijn er tot 17.00 uur.' });
    await desk.next('ack', ({ clientId }) => clientId === left);
    const { queue } = await desk.next('queue', (answer) => answer.queue[0]?.left !== undefined);
    expect(queue[0]).toMatchObject({ room: first.created.id, left: { by: expect.any(String) } });

    await here.citizen({ question: 'Derde' });
    const back = await openCitizen(host().url, first.created);
    expect(back.welcome.state).toMatchObject({ status: 'waiting', ahead: 0 });
    expect(back.welcome.entries.map(({ content }) => content)).toEqual([
      { kind: 'message', text: 'Wij zijn er tot 17.00 uur.' },
    ]);
    const late = newId();
    desk.send({ type: 'leaveMessage', room: first.created.id, clientId: late, text: 'Bent u er?' });
    expect((await desk.next('refused', ({ clientId }) => clientId === late)).code).toBe('wrong-order');
    desk.send({ type: 'take', clientId: newId() });
    const { room } = await desk.next('room', ({ room: shown }) => shown.card.note.question !== 'Tweede');
    expect(room.card.note.question).toBe('Eerste');
  });

  test('[HF-12] puts a talk that the citizen never came to back in its place, also after a stop without a word', async () => {
    const here = office();
    const { line: desk, cookie } = await here.agent();
    const { line: gone, created } = await here.citizen({ question: 'Eerste' });
    const second = await here.citizen({ question: 'Tweede' });
    gone.drop();
    desk.send({ type: 'take', clientId: newId() });
    const { room } = await desk.next('room');
    if (room.citizen.here) await desk.next('citizen', ({ here: isHere }) => !isHere);
    const seen = desk.heard.flatMap((answer) => {
      if (answer.type === 'room') return answer.room.citizen.awaySince ?? [];
      return answer.type === 'citizen' ? (answer.awaySince ?? []) : [];
    });
    expect(seen).not.toEqual([]);
    await host().crash(here.code);
    const { line: again, welcome } = await openDesk(host().url, cookie);
    expect(welcome.rooms[0]?.citizen).toMatchObject({ here: false, awaySince: seen[0] });
    again.send({ type: 'close', room: created.id, clientId: newId(), outcome: 'notReached' });
    await again.next('gone', (answer) => answer.room === created.id);
    await again.next(
      'queue',
      ({ queue }) => queue.map(({ room: one }) => one).join() === `${created.id},${second.created.id}`,
    );
    const back = await openCitizen(host().url, created);
    expect(back.welcome.state).toMatchObject({ status: 'waiting', ahead: 0 });
    again.send({ type: 'take', clientId: newId() });
    const taken = await again.next('room', ({ room: shown }) => shown.citizen.here);
    expect(taken.room.card.room).toBe(created.id);
  });
}
