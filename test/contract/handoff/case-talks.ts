import { eq } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { audit } from '../../../db/zaak/schema.ts';
import type { QualityTask } from '../../../edge/protocol/desk.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import type { HandoffNote } from '../../../edge/protocol/handoff-note.ts';
import { readFrames } from '../../../widget/assistant/sse.ts';
import { newId } from '../../support/handoff-line.ts';
import { json } from '../api/host.ts';
import type { HandoffHost, Office } from './office.ts';

const asked = (on: string, id: string) =>
  ({ id, on, type: 'contacted', channel: 'phone', question: 'status' }) as const;
const received = { id: 'e1', type: 'received', on: '2026-10-20' } as const;

export function registerCaseTalks(host: () => HandoffHost, office: () => Office): void {
  test('[HF-20] shows the agent the case exactly as the citizen sees it', async () => {
    const here = office();
    const { id, token, get } = await here.signIn();
    const { shown } = await here.talk({ caseId: id, contacts: true }, token);
    expect(shown.card.case).toEqual(await json<Explanation>(await get(`/cases/${id}`)));
    expect(shown.card).toMatchObject({ otherCases: false, repeat: { time: 1, days: [] } });
  });

  test('[HF-21] passes on no contacts and no case that the citizen left out', async () => {
    const here = office();
    const { id, token } = await here.signIn({
      events: [received, asked('2026-11-01', 'c1'), asked('2026-11-05', 'c2')],
    });
    const { shown, agent } = await here.talk({ caseId: id }, token);
    expect(shown.card.case?.contacts).toEqual({ count: 0, sameQuestion: 0, actedSinceFirst: false, recent: [] });
    expect(shown.card.repeat).toBeUndefined();
    await here.citizen({}, token);
    agent.send({ type: 'take', clientId: newId() });
    const other = await agent.next('room', ({ room }) => room.card.note.caseId === undefined);
    expect(other.room.card.case).toBeUndefined();
    const [item] = (await agent.next('queue', ({ queue }) => queue.length === 1)).queue;
    expect(item).toMatchObject({ tags: [] });
  });

  test('[HF-22] puts a promise on the case at once, where the citizen sees it', async () => {
    const here = office();
    const { id, token, get } = await here.signIn();
    const { agent, room } = await here.talk({ caseId: id, name: 'Mevrouw Een' }, token);
    const hangUp = new AbortController();
    const { body } = await get(`/cases/${id}/events`, {}, hangUp.signal);
    const frames = body && readFrames(body);
    await frames?.next();
    const clientId = newId();
    agent.send({ type: 'promise', room, clientId, what: 'Samira belt u', due: '2030-01-02', owner: 'Samira' });
    await agent.next('ack', (answer) => answer.clientId === clientId);
    expect((await frames?.next())?.value).toMatchObject({ type: 'changed' });
    hangUp.abort();
    const { promises } = await json<Explanation>(await get(`/cases/${id}`));
    expect(promises).toMatchObject([
      { what: { nl: 'Samira belt u' }, due: '2030-01-02', owner: { name: 'Samira' }, status: 'open' },
    ]);
    const due = await agent.next('promises', (answer) => answer.promises.length === 1);
    expect(due.promises[0]).toMatchObject({ what: 'Samira belt u', kept: false, caseId: id, name: 'Mevrouw Een' });
    await agent.next('room', (answer) => answer.room.card.case?.promises.length === 1);
    agent.send({ type: 'kept', clientId: newId(), promise: due.promises[0]?.id ?? '' });
    await vi.waitFor(async () => {
      const after = await json<Explanation>(await get(`/cases/${id}`));
      expect(after.promises[0]?.status).toBe('kept');
    });
  });

  test('[DK-48] keeps no name with a promise of a talk that belongs to no case', async () => {
    const here = office();
    const { agent, room } = await here.talk({ name: 'Mevrouw Twee' });
    const what = 'Samira belt u';
    agent.send({ type: 'promise', room, clientId: newId(), what, due: '2030-01-02', owner: 'Samira' });
    const { promises } = await agent.next('promises', (answer) => answer.promises.length === 1);
    expect(promises[0]).toEqual({ id: expect.any(String), what, due: '2030-01-02', kept: false });
  });

  test('[HF-23] registers the contact by closing; the third without action is a task for Quality', async () => {
    const here = office();
    const promised = { type: 'promised', what: { nl: 'Wij bellen u' }, owner: { team: { nl: 'Inkomen' } } } as const;
    const { id, token, get } = await here.signIn({
      events: [
        received,
        asked('2026-11-01', 'c1'),
        { ...promised, id: 'p1', on: '2026-11-01', due: '2026-11-03' },
        asked('2026-11-05', 'c2'),
        { ...promised, id: 'p2', on: '2026-11-05', due: '2026-11-07' },
      ],
    });
    const { agent, room, shown } = await here.talk({ caseId: id, contacts: true }, token);
    // Before the first word.
    expect(shown.card.repeat).toMatchObject({ time: 3, days: ['2026-11-01', '2026-11-05'], actedSinceFirst: false });
    expect(shown.card.case?.promises.map(({ status }) => status)).toEqual(['missed', 'missed']);
    const waited = await agent.next('queue', ({ queue }) => queue.length === 1);
    expect(waited.queue[0]).toMatchObject({ time: 3, tags: ['promiseBroken', 'third'] });
    agent.send({ type: 'close', room, clientId: newId(), outcome: 'answered' });
    await agent.next('gone');
    const quality = await here.cookieOf('Noor', { roles: ['quality'] });
    await vi.waitFor(
      async () => {
        const { tasks } = await json<{ tasks: QualityTask[] }>(
          await fetch(`${host().url}/v1/desk/tasks`, { headers: { Cookie: quality } }),
        );
        expect(tasks).toMatchObject([{ caseId: id }]);
        expect(tasks[0]?.contacts).toHaveLength(3);
      },
      { timeout: 5000 },
    );
    const after = await json<Explanation>(await get(`/cases/${id}`));
    expect(after.contacts).toMatchObject({ count: 3, recent: [{ channel: 'chat' }, {}, {}] });
  });

  test('[HF-24] makes no task when something was done since the first time', async () => {
    const here = office();
    const acted = { id: 'a1', on: '2026-11-06', type: 'acted', question: 'status' } as const;
    const { id, token, get } = await here.signIn({
      events: [received, asked('2026-11-01', 'c1'), asked('2026-11-05', 'c2'), acted],
    });
    const { agent, room } = await here.talk({ caseId: id, contacts: true }, token);
    agent.send({ type: 'close', room, clientId: newId(), outcome: 'answered' });
    await vi.waitFor(async () => {
      expect((await json<Explanation>(await get(`/cases/${id}`))).contacts.count).toBe(3);
    });
    const quality = await here.cookieOf('Noor', { roles: ['quality'] });
    const answer = await fetch(`${host().url}/v1/desk/tasks`, { headers: { Cookie: quality } });
    expect(await json(answer)).toEqual({ tasks: [] });
  });

  test('[HF-25] promises an answer to a message by a day, and puts the answer on the case', async () => {
    const here = office();
    const { id, token, get } = await here.signIn();
    const made = await json<{ id: string; answerBy: string }>(
      await here.ask({ way: 'message', note: here.noteOf({ caseId: id, question: 'Mag ik werken?' }) }, token),
    );
    const { line, welcome } = await here.agent();
    expect(welcome.messages).toMatchObject([
      { room: made.id, answerBy: made.answerBy, question: 'Mag ik werken?', caseId: id },
    ]);
    await vi.waitFor(async () => {
      const { promises } = await json<Explanation>(await get(`/cases/${id}`));
      expect(promises).toMatchObject([{ due: made.answerBy, status: 'open' }]);
    });
    line.send({ type: 'answer', room: made.id, clientId: newId(), text: 'Ja, dat mag.' });
    await line.next('promises', ({ messages }) => messages.length === 0);
    await vi.waitFor(async () => {
      const { promises, changes } = await json<Explanation>(await get(`/cases/${id}`));
      expect(promises[0]?.status).toBe('kept');
      expect(changes.find(({ kind }) => kind === 'noted')?.text).toEqual({ nl: 'Ja, dat mag.' });
    });
  });

  test('[HF-26] takes no case along that is not of the session', async () => {
    const here = office();
    await here.agent();
    const [mine, theirs] = [await here.signIn(), await here.signIn()];
    const ask = (caseId: string, token?: string) => here.ask({ way: 'chat', note: here.noteOf({ caseId }) }, token);
    expect((await ask(theirs.id, mine.token)).status).toBe(404);
    expect((await ask(mine.id)).status).toBe(401);
    const elsewhere = office();
    await elsewhere.agent();
    const abroad = await elsewhere.ask({ way: 'chat', note: elsewhere.noteOf({ caseId: mine.id }) }, mine.token);
    expect(abroad.status).toBe(404);
    // Nor by changing the note afterwards.
    const citizen = await here.citizen({ caseId: mine.id }, mine.token);
    const note: HandoffNote = { question: 'x', language: 'nl', contacts: true, before: [], caseId: theirs.id };
    citizen.line.send({ type: 'note', clientId: newId(), note });
    expect((await citizen.line.next('refused')).code).toBe('not-allowed');
  });

  test('[HF-27] shows the other cases of who signed in as themselves to who talks with them, and writes it down', async () => {
    const here = office();
    const [one, two] = [await here.signIn(), await here.signIn()];
    const token = await here.signInAsSelf();
    const { room, agentCookie, shown } = await here.talk({ caseId: one.id }, token);
    expect(shown.card.otherCases).toBe(true);
    const cases = (cookie: string, of = room) =>
      fetch(`${host().url}/v1/desk/rooms/${of}/cases`, { headers: { Cookie: cookie } });
    const seen = await json<{ cases: Explanation[] }>(await cases(agentCookie));
    expect(seen.cases.map(({ id }) => id)).toEqual([two.id]);
    const rows = await host().deps.zaak.select().from(audit).where(eq(audit.action, 'handoff.otherCase'));
    expect(rows).toMatchObject([{ caseId: two.id, detail: { handoff: room, agent: 'agent-samira' } }]);
    expect((await cases(await here.cookieOf('Joost'))).status).toBe(404);
    expect((await cases(await here.cookieOf('Noor', { roles: ['quality'] }))).status).toBe(403);
    expect((await cases(await office().cookieOf('Samira'))).status).toBe(404);
    // With a letter there is one case, and no other.
    const elsewhere = office();
    const letter = await elsewhere.signIn();
    const byLetter = await elsewhere.talk({ caseId: letter.id }, letter.token);
    expect((await cases(byLetter.agentCookie, byLetter.room)).status).toBe(404);
  });
}
