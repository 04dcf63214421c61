import { expect, test } from 'vitest';
import type { DeskRole } from '../../../edge/protocol/handoff-desk-frames.ts';
import { newId } from '../../support/handoff-line.ts';
import { json } from '../api/host.ts';
import type { HandoffHost, Office } from './office.ts';

interface Door {
  roles: readonly DeskRole[];
  /** What stands for the id in the path. */
  id?: 'room' | 'task' | 'incident';
  body?: object;
}

const all: readonly DeskRole[] = ['agent', 'lead', 'quality'];
/** Every way over HTTP into a desk, and who may go through. */
const doors: Readonly<Record<string, Door>> = {
  'get /v1/desk/me': { roles: all },
  'get /v1/desk/help': { roles: all },
  'get /v1/desk/tasks': { roles: ['lead', 'quality'] },
  'patch /v1/desk/tasks/{id}': { roles: ['lead', 'quality'], id: 'task', body: { owner: 'Vreemd' } },
  'get /v1/desk/rooms/{room}/cases': { roles: ['agent', 'lead'], id: 'room' },
  'post /v1/desk/incidents': { roles: ['agent', 'lead'], body: { requestId: 'doors-1', kind: 'other', need: 'pause' } },
  'get /v1/desk/incidents': { roles: ['lead'] },
  'get /v1/desk/incidents/mine': { roles: ['agent', 'lead'] },
  'get /v1/desk/incidents/{id}': { roles: ['lead'], id: 'incident' },
  'patch /v1/desk/incidents/{id}': { roles: ['lead'], id: 'incident', body: { mine: true } },
  'delete /v1/desk/incidents/{id}': { roles: ['agent', 'lead'], id: 'incident' },
};
/** Ways that ask for no session, or that other tests hold: login [DL], socket [HF-32], the other lane [RK]. */
const elsewhere = /^\/v1\/desk\/(login|callback|logout|socket|rondkomen\/.*)$/;

export function registerDoors(host: () => HandoffHost, office: () => Office): void {
  test('[HF-30] lets nobody of another organisation, role or room through any way into a desk', async () => {
    const { url } = host();
    const { paths } = await json<{ paths: Record<string, object> }>(await fetch(`${url}/v1/openapi.json`));
    const described = Object.entries(paths).flatMap(([path, ways]) =>
      path.startsWith('/v1/desk/') && !elsewhere.test(path) ? Object.keys(ways).map((way) => `${way} ${path}`) : [],
    );
    expect(described.toSorted(), 'a new way has to be held here').toEqual(Object.keys(doors).toSorted());

    const here = office();
    const there = office();
    const asked = (on: string, id: string) =>
      ({ id, on, type: 'contacted', channel: 'phone', question: 'status' }) as const;
    const first = { id: 'e1', type: 'received', on: '2026-10-20' } as const;
    const one = await here.signIn({ events: [first, asked('2026-11-01', 'c1'), asked('2026-11-05', 'c2')] });
    const { agent, room, agentCookie } = await here.talk(
      { caseId: one.id, contacts: true, question: 'kanariedeur' },
      await here.signInAsSelf(),
    );
    const ask = (way: string, path: string, cookie: string, body?: object) =>
      fetch(`${url}${path}`, {
        method: way.toUpperCase(),
        headers: { Cookie: cookie, 'Houvast-Desk': '1', ...(body && { 'Content-Type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    const report = { requestId: newId(), kind: 'threat', need: 'lead', words: 'kanariedeur' };
    const incident = (await json<{ id: string }>(await ask('post', '/v1/desk/incidents', agentCookie, report))).id;
    agent.send({ type: 'close', room, clientId: newId(), outcome: 'answered' });
    await agent.next('gone');
    const lead = await here.cookieOf('Karin', { roles: ['lead'] });
    const tasks = async () =>
      (await json<{ tasks: { id: string; owner?: string }[] }>(await ask('get', '/v1/desk/tasks', lead))).tasks;
    await expect.poll(async () => (await tasks()).length, { timeout: 10_000 }).toBe(1);
    const task = (await tasks())[0]?.id ?? '';
    const ids = { room, task, incident };
    const secrets = [room, task, incident, one.id, 'kanariedeur'];

    for (const [name, { roles, id, body }] of Object.entries(doors)) {
      const [way = '', path = ''] = name.split(' ');
      const address = path.replace(/\{\w+\}/, id ? ids[id] : '');
      const nobody = await ask(way, address, '', body);
      expect([name, 'nobody', nobody.status]).toEqual([name, 'nobody', 401]);
      for (const role of all) {
        if (!roles.includes(role)) {
          const wrongRole = await ask(way, address, await here.cookieOf(`Mis${role}`, { roles: [role] }), body);
          expect([name, role, wrongRole.status]).toEqual([name, role, 403]);
        }
        const stranger = await ask(way, address, await there.cookieOf(`Vreemd${role}`, { roles: [role] }), body);
        const status = !roles.includes(role) ? 403 : id ? 404 : way === 'post' ? 201 : 200;
        expect([name, 'stranger', role, stranger.status]).toEqual([name, 'stranger', role, status]);
        const text = await stranger.text();
        for (const secret of secrets) expect([name, role, text.includes(secret)]).toEqual([name, role, false]);
      }
    }
    // Nothing of it was changed.
    expect(await tasks()).toMatchObject([{ id: task }]);
    expect((await tasks())[0]).not.toHaveProperty('owner');
    expect((await ask('get', `/v1/desk/incidents/${incident}`, lead)).status).toBe(200);
  });
}
