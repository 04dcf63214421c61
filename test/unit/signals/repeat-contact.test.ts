import { describe, expect, test } from 'vitest';
import { openDeskSession } from '../../../edge/access/desk/session.ts';
import { createApp } from '../../../edge/app.ts';
import type { Deps } from '../../../edge/deps.ts';
import { explain } from '../../../edge/progress/explain.ts';
import { todayInNetherlands } from '../../../edge/progress/today.ts';
import type { QualityTask } from '../../../edge/protocol/desk.ts';
import type { DeskRole } from '../../../edge/protocol/handoff-desk-frames.ts';
import { registerContact } from '../../../edge/signals/register-contact.ts';
import { changeTask } from '../../../edge/signals/tasks.ts';
import { type AppendedEvents, appendEvents } from '../../../edge/sources/append-events.ts';
import { storeCase } from '../../../edge/sources/store-case.ts';
import { applicationInput, organisationOf } from '../../support/case-inputs.ts';
import { createTestClock, openTestDeps } from '../../support/node-deps.ts';

const organisation = 'lindewaard';

async function openCase() {
  const clock = createTestClock('2026-11-24T09:12:00+01:00');
  const { deps } = await openTestDeps(clock);
  await deps.organisations.put(organisationOf(organisation));
  const input = applicationInput();
  const push = () => storeCase(deps, { organisation, source: 'office', ref: '1', input });
  const { id: caseId } = await push();
  const contact = (id: string) => registerContact(deps, { organisation, caseId, id, channel: 'chat' });
  const append = (action: AppendedEvents['action'], ...events: AppendedEvents['events']) =>
    appendEvents(deps, { organisation, caseId, action, events });
  return { deps, clock, caseId, contact, append, input };
}

const on = '2026-11-24';
const acted = { type: 'acted', id: 'acted-1', on, question: 'status' } as const;
const promised = {
  type: 'promised',
  id: 'promise-1',
  on,
  what: { nl: 'Samira belt u over het voorschot.' },
  due: '2026-11-25',
  owner: { team: { nl: 'Inkomen' }, name: 'Samira' },
} as const;

async function explained(deps: Deps, caseId: string) {
  const found = await deps.cases.find(caseId);
  if (!found) throw new Error('The case is gone.');
  return explain(found.file, todayInNetherlands(deps.clock()));
}

async function deskOf(deps: Deps, roles: DeskRole[], organisationCode = organisation) {
  const identity = { organisation: organisationCode, id: 'noor', name: 'Noor', roles, isDemo: false };
  const { token } = await openDeskSession(deps, identity);
  const app = createApp(deps);
  return (path: string, change?: object) =>
    app.request(`/v1/desk/tasks${path}`, {
      method: change ? 'PATCH' : 'GET',
      headers: {
        Cookie: `houvast-desk=${token}`,
        ...(change ? { 'Content-Type': 'application/json', 'Houvast-Desk': '1' } : {}),
      },
      ...(change ? { body: JSON.stringify(change) } : {}),
    });
}

const tasksIn = async (answer: Response) => ((await answer.json()) as { tasks: QualityTask[] }).tasks;

describe('repeat contact', () => {
  test('[SI-01] a contact is an event of the case, and a push of the back office leaves it alone', async () => {
    const { deps, caseId, contact, input } = await openCase();
    await contact('room-1');
    expect((await explained(deps, caseId)).contacts).toMatchObject({ count: 1 });
    await storeCase(deps, { organisation, source: 'office', ref: '1', input: { ...input, number: 'Z-2026-0009' } });
    expect((await explained(deps, caseId)).contacts).toMatchObject({ count: 1 });
  });

  test('[SI-02] the same contact, promise or action again changes nothing', async () => {
    const { deps, caseId, contact, append } = await openCase();
    const tell = async () => {
      await contact('room-1');
      await append('promise.made', promised, acted);
    };
    await tell();
    const before = await explained(deps, caseId);
    await tell();
    expect(await explained(deps, caseId)).toEqual(before);
    expect(before.promises).toHaveLength(1);
  });

  test('[SI-03] the third contact without action makes a task, to be answered within two working days', async () => {
    const { deps, clock, contact } = await openCase();
    expect((await contact('room-1')).task).toBeUndefined();
    clock.set('2026-11-25T09:00:00+01:00');
    expect((await contact('room-2')).task).toBeUndefined();
    // A Friday: two working days on is a Tuesday.
    clock.set('2026-11-27T09:00:00+01:00');
    const third = await contact('room-3');
    expect(third).toMatchObject({ time: 3, actedSinceFirst: false, days: ['2026-11-24', '2026-11-25'] });
    const tasks = await tasksIn(await (await deskOf(deps, ['quality']))(''));
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      id: third.task,
      answerBy: '2026-12-01',
      contacts: ['2026-11-24', '2026-11-25', '2026-11-27'],
      caseNumber: 'Z-2026-0001',
    });
  });

  test('[SI-04] the citizen reads with it that Quality looks, and by when', async () => {
    const { deps, caseId, contact } = await openCase();
    for (const id of ['room-1', 'room-2', 'room-3']) await contact(id);
    const { promises } = await explained(deps, caseId);
    expect(promises).toMatchObject([{ due: '2026-11-26', owner: { team: { nl: 'Kwaliteit' } } }]);
  });

  test('[SI-09] of two who finish a task at the same moment the words of one stand, and the other is told', async () => {
    const { deps, contact } = await openCase();
    for (const id of ['room-1', 'room-2', 'room-3']) await contact(id);
    const desk = await deskOf(deps, ['lead']);
    const [task] = await tasksIn(await desk(''));
    const words = ['Wij belden terug.', 'Wij schreven een brief.'];
    const at = { organisation, id: task?.id ?? '', agent: 'noor' };
    // Both have read that it is open before either writes.
    const tried = await Promise.allSettled(words.map((result) => changeTask(deps, at, { done: { result } })));
    expect(tried.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const kept = tried.findIndex(({ status }) => status === 'fulfilled');
    expect((await tasksIn(await desk('')))[0]).toMatchObject({ result: words[kept] });
    const late = await desk(`/${task?.id}`, { owner: 'Noor' });
    expect([late.status, (await late.json()).type]).toEqual([409, '/problems/changed']);
  });

  test('[SI-05] a case that was acted on makes no task', async () => {
    const { deps, contact, append } = await openCase();
    await contact('room-1');
    await append('action.registered', acted);
    await contact('room-2');
    expect(await contact('room-3')).toMatchObject({ time: 3, actedSinceFirst: true });
    expect(await tasksIn(await (await deskOf(deps, ['quality']))(''))).toEqual([]);
  });

  test('[SI-06] a fourth contact adds to the open task', async () => {
    const { deps, contact } = await openCase();
    const asked = [];
    for (const id of ['room-1', 'room-2', 'room-3', 'room-4']) asked.push(await contact(id));
    const tasks = await tasksIn(await (await deskOf(deps, ['lead']))(''));
    expect(tasks).toHaveLength(1);
    expect(tasks[0]?.contacts).toHaveLength(4);
    expect(asked[3]?.task).toBe(asked[2]?.task);
  });

  test('[SI-06] two hosts that find out at once make one task', async () => {
    const { deps, contact } = await openCase();
    await contact('room-1');
    await contact('room-2');
    await Promise.all([contact('room-3'), contact('room-3')]);
    expect(await tasksIn(await (await deskOf(deps, ['quality']))(''))).toHaveLength(1);
  });

  test('[SI-07] an agent, another organisation and a stranger see no task and change none', async () => {
    const { deps, contact } = await openCase();
    for (const id of ['room-1', 'room-2', 'room-3']) await contact(id);
    const [task] = await tasksIn(await (await deskOf(deps, ['quality']))(''));
    const path = `/${task?.id}`;
    const agent = await deskOf(deps, ['agent']);
    expect((await agent('')).status).toBe(403);
    expect((await agent(path, { owner: 'Samira' })).status).toBe(403);
    const other = await deskOf(deps, ['quality', 'lead', 'agent'], 'vlierhof');
    expect(await tasksIn(await other(''))).toEqual([]);
    expect((await other(path, { done: { result: 'Klaar' } })).status).toBe(404);
    expect((await createApp(deps).request('/v1/desk/tasks')).status).toBe(401);
  });

  test('[SI-08] a task that is done keeps the promise and says that something happened', async () => {
    const { deps, clock, caseId, contact } = await openCase();
    for (const id of ['room-1', 'room-2', 'room-3']) await contact(id);
    const quality = await deskOf(deps, ['quality']);
    const [task] = await tasksIn(await quality(''));
    expect((await quality(`/${task?.id}`, { owner: 'Noor', answerBy: '2026-11-27' })).status).toBe(204);
    clock.set('2026-11-24T15:00:00+01:00');
    expect((await quality(`/${task?.id}`, { done: { result: 'De uitbetaling is geregeld.' } })).status).toBe(204);
    expect((await quality(`/${task?.id}`, { done: { result: 'Nog eens.' } })).status).toBe(409);
    const told = await explained(deps, caseId);
    expect(told.contacts.actedSinceFirst).toBe(true);
    expect(told.promises).toMatchObject([{ status: 'kept' }]);
    expect((await contact('room-4')).task).toBeUndefined();
    const [done] = await tasksIn(await quality(''));
    expect(done).toMatchObject({ owner: 'Noor', result: 'De uitbetaling is geregeld.' });
  });

  test('a promise of the desk is on the case at once, and kept when it is kept', async () => {
    const { deps, caseId, append } = await openCase();
    await append('promise.made', promised);
    expect((await explained(deps, caseId)).promises).toMatchObject([{ status: 'open', due: '2026-11-25' }]);
    await append('promise.kept', { type: 'promiseKept', id: 'kept-1', on, promise: promised.id });
    expect((await explained(deps, caseId)).promises).toMatchObject([{ status: 'kept' }]);
  });

  test('a case of another organisation cannot be written to', async () => {
    const { deps, caseId } = await openCase();
    const stranger = { organisation: 'vlierhof', caseId, id: 'x', channel: 'chat' } as const;
    await expect(registerContact(deps, stranger)).rejects.toThrow('not-found');
  });
});
