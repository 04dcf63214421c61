import { and, eq, like } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { audit, incident as table } from '../../../db/zaak/schema.ts';
import type { Incident, IncidentLine, OwnIncident } from '../../../edge/protocol/handoff-incident.ts';
import { newId } from '../../support/handoff-line.ts';
import { json } from '../api/host.ts';
import type { HandoffHost, Office } from './office.ts';

const report = (more: object = {}) => ({ requestId: newId(), kind: 'threat', need: 'lead', ...more });

export function registerIncidents(host: () => HandoffHost, office: () => Office): void {
  const ask = (cookie: string, method: string, path = '', body?: object, own = '1') =>
    fetch(`${host().url}/v1/desk/incidents${path}`, {
      method,
      headers: {
        Cookie: cookie,
        ...(own && { 'Houvast-Desk': own }),
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  const tell = async (cookie: string, more: object = {}) =>
    json<OwnIncident>(await ask(cookie, 'POST', '', report(more)));
  const listOf = async (cookie: string) =>
    (await json<{ incidents: IncidentLine[] }>(await ask(cookie, 'GET'))).incidents;
  const mine = async (cookie: string) =>
    (await json<{ incidents: OwnIncident[] }>(await ask(cookie, 'GET', '/mine'))).incidents;

  test('[HF-170] a report reaches the leads at once, and the reporter follows what is done with it', async () => {
    const here = office();
    const samira = await here.agent();
    const karin = await here.agent('Karin', { roles: ['agent', 'lead'] });
    const joost = await here.agent('Joost');
    const { id, followUpOn } = await tell(samira.cookie, { channel: 'chat', words: 'Ik werd bedreigd.' });
    await karin.line.next('incidents');
    expect(await listOf(karin.cookie)).toMatchObject([{ id, reporter: 'Samira', need: 'lead', followUpOn }]);

    const opened = await json<Incident>(await ask(karin.cookie, 'GET', `/${id}`));
    expect(opened).toMatchObject({ kind: 'threat', channel: 'chat', words: 'Ik werd bedreigd.' });
    expect(await mine(samira.cookie)).toMatchObject([{ id, readBy: 'Karin' }]);
    expect((await ask(karin.cookie, 'PATCH', `/${id}`, { mine: true, followUpOn: '2030-01-02' })).status).toBe(204);
    expect((await ask(karin.cookie, 'PATCH', `/${id}`, { done: { told: 'Wij bellen samen.' } })).status).toBe(204);
    await samira.line.next('incidents');
    const [own] = await mine(samira.cookie);
    expect(own).toMatchObject({ owner: 'Karin', followUpOn: '2030-01-02', told: 'Wij bellen samen.' });
    expect(own?.doneAt).toBeDefined();
    expect((await ask(karin.cookie, 'PATCH', `/${id}`, { mine: true })).status).toBe(409);
    expect(joost.line.heard.filter(({ type }) => type === 'incidents')).toEqual([]);
  });

  test('[HF-170] nobody else sees it: no colleague, no Quality, no other organisation, no other site', async () => {
    const here = office();
    const samira = await here.cookieOf('Samira');
    const { id } = await tell(samira, { words: 'kanarieincident' });
    const elsewhere = await office().cookieOf('Karin', { roles: ['agent', 'lead', 'quality'] });
    const strangers = {
      reporter: samira,
      colleague: await here.cookieOf('Joost'),
      quality: await here.cookieOf('Noor', { roles: ['quality'] }),
      elsewhere,
      nobody: '',
    };
    for (const [who, cookie] of Object.entries(strangers)) {
      const refused = who === 'nobody' ? 401 : who === 'elsewhere' ? 404 : 403;
      expect([who, (await ask(cookie, 'GET', `/${id}`)).status]).toEqual([who, refused]);
      expect([who, (await ask(cookie, 'PATCH', `/${id}`, { mine: true })).status]).toEqual([who, refused]);
      expect([who, await (await ask(cookie, 'GET')).text()]).not.toContain(id);
      if (who !== 'reporter') expect(await (await ask(cookie, 'GET', '/mine')).text()).not.toContain(id);
    }
    expect((await ask(strangers.quality, 'POST', '', report())).status).toBe(403);
    expect((await ask(samira, 'POST', '', report(), '')).status).toBe(403);
    const karin = await here.cookieOf('Karin', { roles: ['lead'] });
    expect((await ask(karin, 'PATCH', `/${id}`, { mine: true }, '')).status).toBe(403);
    expect(await listOf(karin)).toMatchObject([{ id }]);
    expect((await listOf(karin))[0]).not.toHaveProperty('owner');
  });

  test('[HF-175] what a lead reports is for another lead, and theirs to take back until that one opened it', async () => {
    const here = office();
    const karin = await here.agent('Karin', { roles: ['agent', 'lead'] });
    const lotte = await here.agent('Lotte', { roles: ['lead'] });
    const { id } = await tell(karin.cookie, { words: 'Ik werd zelf bedreigd.' });
    await lotte.line.next('incidents');
    expect(await listOf(karin.cookie)).toEqual([]);
    expect(await listOf(lotte.cookie)).toMatchObject([{ id, reporter: 'Karin' }]);
    expect((await ask(karin.cookie, 'GET', `/${id}`)).status).toBe(403);
    for (const change of [{ mine: true }, { followUpOn: '2030-01-02' }, { done: {} }])
      expect((await ask(karin.cookie, 'PATCH', `/${id}`, change)).status).toBe(403);
    const other = await tell(karin.cookie);
    expect((await ask(karin.cookie, 'DELETE', `/${other.id}`)).status).toBe(204);
    await ask(lotte.cookie, 'GET', `/${id}`);
    expect((await ask(karin.cookie, 'DELETE', `/${id}`)).status).toBe(409);
    expect((await ask(lotte.cookie, 'PATCH', `/${id}`, { mine: true })).status).toBe(204);
    expect(await mine(karin.cookie)).toMatchObject([{ id, readBy: 'Lotte', owner: 'Lotte' }]);
  });

  test('[HF-171] holds nothing that leads to a citizen, a case or a talk, and changes nothing for them', async () => {
    const here = office();
    const { id: caseId, token, get } = await here.signIn();
    const { agent, citizen, room, agentCookie } = await here.talk({ caseId, name: 'Mevrouw Kanarie' }, token);
    const waits = await here.citizen({ question: 'Wie wacht' });
    const heard = citizen.heard.length;
    const caseNow = async () => (await get(`/cases/${caseId}`)).text();
    const before = await caseNow();
    await tell(agentCookie, { room, caseId, name: 'Mevrouw Kanarie' });
    const [row] = await host().deps.zaak.select().from(table).where(eq(table.organisation, here.code));
    const stored = JSON.stringify(row);
    for (const trace of [room, caseId, 'Kanarie']) expect(stored).not.toContain(trace);
    const sent = newId();
    agent.send({ type: 'send', room, clientId: sent, text: 'Ik ben er nog.' });
    await agent.next('ack', ({ clientId }) => clientId === sent);
    await citizen.next('entry', ({ entry }) => entry.content.kind === 'message');
    const since = citizen.heard.slice(heard).map(({ type }) => type);
    expect(since.filter((type) => type !== 'delivered')).toEqual(['entry']);
    expect(waits.welcome.state).toMatchObject({ status: 'waiting', ahead: 0 });
    expect(before).toContain(caseId);
    expect(await caseNow()).toBe(before);
  });

  test('[HF-172] the same report sent again is one; what does not fit is refused by name', async () => {
    const here = office();
    const samira = await here.cookieOf('Samira');
    const body = report({ need: 'pause' });
    const first = await json<OwnIncident>(await ask(samira, 'POST', '', body));
    const again = await json<OwnIncident>(await ask(samira, 'POST', '', body));
    expect(again.id).toBe(first.id);
    expect(await mine(samira)).toHaveLength(1);
    for (const wrong of [
      { kind: 'frustration' },
      { need: 'sanction' },
      { words: ' \u200b ' },
      { words: 'a'.repeat(1001) },
      { words: 'half \ud83d' },
      { requestId: 'x' },
    ])
      expect([wrong, (await ask(samira, 'POST', '', report(wrong))).status]).toEqual([wrong, 400]);
    expect((await ask(samira, 'POST', '', report({ words: 'a'.repeat(40_000) }))).status).toBe(413);
    expect(await mine(samira)).toHaveLength(1);
  });

  test('[HF-172] can be taken back by who made it, until somebody has opened it', async () => {
    const here = office();
    const [samira, joost] = [await here.cookieOf('Samira'), await here.cookieOf('Joost')];
    const karin = await here.cookieOf('Karin', { roles: ['lead'] });
    const elsewhere = await office().cookieOf('Samira');
    const [one, other] = [await tell(samira), await tell(samira)];
    expect((await ask(joost, 'DELETE', `/${one.id}`)).status).toBe(404);
    expect((await ask(elsewhere, 'DELETE', `/${one.id}`)).status).toBe(404);
    expect((await ask(samira, 'DELETE', `/${one.id}`)).status).toBe(204);
    await ask(karin, 'GET', `/${other.id}`);
    expect((await ask(samira, 'DELETE', `/${other.id}`)).status).toBe(409);
    expect(await listOf(karin)).toMatchObject([{ id: other.id }]);
  });

  test('[HF-173] each look of a lead is written down; who reported is not', async () => {
    const here = office();
    const { id } = await tell(await here.cookieOf('Samira'), { words: 'kanariewoord' });
    const karin = await here.cookieOf('Karin', { roles: ['lead'] });
    await listOf(karin);
    await ask(karin, 'GET', `/${id}`);
    await ask(karin, 'GET', `/${id}`);
    await ask(karin, 'PATCH', `/${id}`, { done: {} });
    const rows = await host()
      .deps.zaak.select()
      .from(audit)
      .where(and(eq(audit.organisation, here.code), like(audit.action, 'incident.%')));
    expect(rows.map(({ action }) => action).toSorted()).toEqual([
      'incident.done',
      'incident.read',
      'incident.read',
      'incident.reported',
    ]);
    for (const { action, detail } of rows)
      expect(detail).toEqual({ incident: id, ...(action !== 'incident.reported' && { agent: 'agent-karin' }) });
    expect(JSON.stringify(rows)).not.toMatch(/kanariewoord|samira/i);
  });

  test('[HF-174] goes on its day, done or not, and nothing of it stays', async () => {
    const here = office();
    const samira = await here.cookieOf('Samira');
    const { id, keptUntil } = await tell(samira, { words: 'kanarieincidentweg' });
    await tell(samira, { words: 'blijft nog' });
    // As many days as the organisation set; its day may be another than that of Greenwich.
    const days = (Date.parse(keptUntil) - Date.now()) / 86_400_000;
    expect(Math.abs(days - 90)).toBeLessThan(2);
    await host().purge();
    expect(await mine(samira)).toHaveLength(2);
    await host().deps.zaak.update(table).set({ keptUntil: '2020-01-01' }).where(eq(table.id, id));
    await host().purge();
    expect(await mine(samira)).toMatchObject([{ words: 'blijft nog' }]);
    await vi.waitFor(async () => expect(await host().holds(here.code, 'kanarieincidentweg')).toBe(false), {
      timeout: 10_000,
      interval: 500,
    });
  });

  test('[HF-160] [HF-161] [HF-163] [HF-164] who stands by is shown, is asked for help first, and reads along when they come', async () => {
    const here = office();
    const { agent, citizen, room } = await here.talk();
    const joost = await here.agent('Joost');
    const karin = await here.agent('Karin', { roles: ['lead'] });
    joost.line.send({ type: 'standBy', clientId: newId(), on: true });
    await joost.line.next('me', ({ me }) => me.standBy !== undefined);
    await agent.next('colleagues', ({ colleagues }) => colleagues.some(({ standBy }) => standBy !== undefined));
    agent.send({ type: 'help', room, clientId: newId() });
    expect(await joost.line.next('help')).toEqual({ type: 'help', room, from: 'Samira' });
    await host().elapse(here.code, 31_000);
    await karin.line.next('help');
    joost.line.send({ type: 'join', room, clientId: newId() });
    await citizen.next('entry', ({ entry }) => entry.content.kind === 'joined' && entry.content.as === 'aside');
    expect(await karin.line.next('helped')).toEqual({ type: 'helped', room, by: 'Joost' });
  });
}
