import { expect, test, vi } from 'vitest';
import { newId, openCitizen, openDesk } from '../../support/handoff-line.ts';
import { json } from '../api/host.ts';
import type { HandoffHost, Office } from './office.ts';

export function registerTalking(host: () => HandoffHost, office: () => Office): void {
  test('[HF-01] says before choosing whether a person is there, and how many wait', async () => {
    const here = office();
    const outlook = async () =>
      json<{ chat: { status: string; waiting?: number }; callback: unknown[]; message: unknown }>(
        await fetch(`${host().url}/v1/handoffs/outlook?organisation=${here.code}`),
      );
    expect((await outlook()).chat).toEqual({ status: 'closed' });
    const agent = await here.agent();
    expect(await outlook()).toMatchObject({ chat: { status: 'open', waiting: 0 }, message: {} });
    await here.citizen();
    expect((await outlook()).chat).toMatchObject({ status: 'open', waiting: 1 });
    agent.line.send({ type: 'presence', presence: 'pause' });
    await vi.waitFor(async () => expect((await outlook()).chat.status).toBe('closed'));
    expect((await here.ask({ way: 'chat', note: here.noteOf({}) })).status).toBe(409);
    await agent.line.leave();
  });

  test('[HF-02] takes a citizen and an agent through a talk: stored, delivered, read, ended', async () => {
    const { agent, citizen, room } = await office().talk({ name: 'Mw. De Vries' });
    const clientId = newId();
    citizen.send({ type: 'send', clientId, text: 'Ik wacht al drie weken.' });
    const ack = await citizen.next('ack', (answer) => answer.clientId === clientId);
    const { entry } = await agent.next('entry', (answer) => answer.entry.content.kind === 'message');
    expect(entry).toMatchObject({
      seq: ack.seq,
      from: { role: 'citizen' },
      content: { text: 'Ik wacht al drie weken.' },
    });
    expect((await citizen.next('delivered', ({ seq }) => seq === ack.seq)).seq).toBe(ack.seq);
    agent.send({ type: 'read', room, seq: entry.seq });
    expect((await citizen.next('read')).seq).toBe(entry.seq);

    agent.send({ type: 'typing', room, on: true });
    expect(await citizen.next('typing')).toMatchObject({ name: 'Samira', on: true });
    citizen.send({ type: 'typing', on: true });
    expect(await agent.next('typing')).toMatchObject({ room, name: 'Mw. De Vries', on: true });

    agent.send({ type: 'summary', room, clientId: newId(), text: 'U wacht al drie weken. Klopt dat?' });
    const summary = await citizen.next('entry', (answer) => answer.entry.content.kind === 'summary');
    citizen.send({ type: 'answerSummary', clientId: newId(), of: summary.entry.seq, agreed: true });
    await agent.next('entry', (answer) => answer.entry.content.kind === 'summaryAnswer');

    const closing = newId();
    agent.send({ type: 'close', room, clientId: closing, outcome: 'answered' });
    await agent.next('ack', (answer) => answer.clientId === closing);
    await agent.next('gone', (answer) => answer.room === room);
    expect((await citizen.next('state', ({ state }) => state.status === 'closed')).state).toEqual({
      status: 'closed',
      keptUntilLeave: true,
    });
    const clear = newId();
    citizen.send({ type: 'clear', clientId: clear, knows: true });
    await citizen.next('ack', (answer) => answer.clientId === clear);
    expect([...citizen.misfits, ...agent.misfits]).toEqual([]);
  });

  test('[HF-03] gives the one who waits longest, whatever was said in what tone', async () => {
    const here = office();
    const first = await here.agent('Samira');
    const second = await here.agent('Joost');
    const questions = ['Eerste', 'NU EEN MENS, STELLETJE PRUTSERS', 'Derde'];
    const rooms: string[] = [];
    for (const question of questions) rooms.push((await here.citizen({ question })).created.id);
    const taken: string[] = [];
    for (const line of [second.line, first.line, second.line]) {
      line.send({ type: 'take', clientId: newId() });
      taken.push((await line.next('room', (answer) => !taken.includes(answer.room.card.room))).room.card.room);
    }
    expect(taken).toEqual(rooms);
  });

  test('[HF-04] goes on where a citizen was after the line was gone, without loss or doubles', async () => {
    const { agent, citizen, created, room } = await office().talk();
    const clientId = newId();
    citizen.send({ type: 'send', clientId, text: 'Een' });
    const { seq = 0 } = await citizen.next('ack');
    citizen.drop();
    await agent.next('citizen', (answer) => !answer.here);
    agent.send({ type: 'send', room, clientId: newId(), text: 'Twee' });
    agent.send({ type: 'send', room, clientId: newId(), text: 'Drie' });
    await agent.next('ack', (answer) => answer.seq === seq + 2);
    const back = await openCitizen(host().url, created, seq);
    expect(back.welcome.entries.map(({ content }) => 'text' in content && content.text)).toEqual(['Twee', 'Drie']);
    // The acknowledgement was lost: the same frame again.
    back.line.send({ type: 'send', clientId, text: 'Een' });
    expect((await back.line.next('ack', (answer) => answer.clientId === clientId)).seq).toBe(seq);
    const whole = await openCitizen(host().url, created, 0);
    expect(whole.welcome.entries.filter(({ content }) => content.kind === 'message')).toHaveLength(3);
  });

  test('[HF-05] gives an agent who comes back their rooms, from where they were', async () => {
    const { agent, citizen, room, agentCookie } = await office().talk();
    agent.drop();
    const sent = newId();
    citizen.send({ type: 'send', clientId: sent, text: 'Bent u er nog?' });
    const { seq = 0 } = await citizen.next('ack', (answer) => answer.clientId === sent);
    const { welcome } = await openDesk(host().url, agentCookie, { [room]: seq - 1 });
    expect(welcome.rooms).toHaveLength(1);
    expect(welcome.rooms[0]?.entries.map(({ content }) => content)).toEqual([
      { kind: 'message', text: 'Bent u er nog?' },
    ]);
    expect(welcome.rooms[0]?.as).toBe('talk');
  });

  test('[HF-06] keeps an aside from the citizen, and names who reads along', async () => {
    const here = office();
    const { agent, citizen, created, room } = await here.talk();
    const colleague = await here.agent('Joost', { team: 'Inkomen' });
    agent.send({
      type: 'transfer',
      room,
      clientId: newId(),
      to: { kind: 'agent', id: colleague.id },
      note: 'Kijk jij mee?',
    });
    const shown = await colleague.line.next('room', (answer) => answer.room.card.room === room);
    expect(shown.room.transfer).toMatchObject({ from: 'Samira', forMe: true, step: 'offered' });
    colleague.line.send({ type: 'read', room, seq: shown.room.entries.length });
    const talking = await citizen.next('state', ({ state }) => state.status === 'talking' && state.with.length === 2);
    expect(talking.state).toMatchObject({ with: [{ as: 'talk' }, { as: 'aside', speaker: { name: 'Joost' } }] });
    colleague.line.send({ type: 'aside', room, clientId: newId(), text: 'Ik neem het over.' });
    await agent.next('entry', ({ entry }) => entry.content.kind === 'aside' && entry.content.text.startsWith('Ik'));
    const refused = newId();
    colleague.line.send({ type: 'send', room, clientId: refused, text: 'Hallo' });
    expect((await colleague.line.next('refused', (answer) => answer.clientId === refused)).code).toBe('not-allowed');

    const leave = newId();
    agent.send({ type: 'leave', room, clientId: leave });
    expect((await agent.next('refused', (answer) => answer.clientId === leave)).code).toBe('not-allowed');
    colleague.line.send({ type: 'answerTransfer', room, clientId: newId(), accept: true });
    const three = await citizen.next(
      'state',
      ({ state }) => state.status === 'talking' && state.with.filter(({ as }) => as === 'talk').length === 2,
    );
    expect(three.state).toMatchObject({ status: 'talking' });
    agent.send({ type: 'leave', room, clientId: newId() });
    await agent.next('gone', (answer) => answer.room === room);
    colleague.line.send({ type: 'send', room, clientId: newId(), text: 'Ik ga met u verder.' });
    await citizen.next(
      'entry',
      ({ entry }) => entry.from.role !== 'citizen' && entry.from.name === 'Joost' && entry.content.kind === 'message',
    );
    const again = await openCitizen(host().url, created, 0);
    const all = JSON.stringify([...citizen.heard, ...again.line.heard]);
    expect(all).not.toContain('Kijk jij mee?');
    expect(all).not.toContain('Ik neem het over.');
    const steps = again.welcome.entries.flatMap(({ content }) => (content.kind === 'transfer' ? [content.step] : []));
    expect(steps).toEqual(['offered', 'reading', 'accepted']);
  });

  test('[HF-07] brings a transfer that was declined back to who offered it', async () => {
    const here = office();
    const { agent, citizen, room } = await here.talk();
    const colleague = await here.agent('Joost', { team: 'Inkomen' });
    agent.send({ type: 'transfer', room, clientId: newId(), to: { kind: 'team', team: 'Inkomen' } });
    await colleague.line.next('room');
    colleague.line.send({ type: 'answerTransfer', room, clientId: newId(), accept: false });
    await colleague.line.next('gone', (answer) => answer.room === room);
    await citizen.next('entry', ({ entry }) => entry.content.kind === 'transfer' && entry.content.step === 'declined');
    const back = await agent.next('room', (answer) =>
      answer.room.entries.some(({ content }) => content.kind === 'transfer' && content.step === 'declined'),
    );
    expect(back.room.transfer).toBeUndefined();
    citizen.send({ type: 'send', clientId: newId(), text: 'Bent u er nog?' });
    await agent.next('entry', ({ entry }) => entry.content.kind === 'message');
  });

  test('[HF-08] lets a lead who was asked for help join, seen by the citizen', async () => {
    const here = office();
    const { agent, citizen, room } = await here.talk();
    const lead = await here.agent('Karin', { roles: ['agent', 'lead'] });
    const uninvited = newId();
    lead.line.send({ type: 'join', room, clientId: uninvited });
    expect((await lead.line.next('refused', (answer) => answer.clientId === uninvited)).code).toBe('not-allowed');
    agent.send({ type: 'help', room, clientId: newId() });
    expect(await lead.line.next('help')).toEqual({ type: 'help', room, from: 'Samira' });
    lead.line.send({ type: 'join', room, clientId: newId() });
    expect((await lead.line.next('room')).room.as).toBe('lead');
    const { state } = await citizen.next(
      'state',
      (answer) => answer.state.status === 'talking' && answer.state.with.length === 2,
    );
    expect(state).toMatchObject({ with: [{}, { as: 'lead', speaker: { role: 'lead', name: 'Karin' } }] });
    agent.send({
      type: 'boundary',
      room,
      clientId: newId(),
      person: 'Ik wil u helpen.',
      behaviour: 'U scheldt.',
      rule: 'Dan stop ik.',
    });
    const { entry } = await citizen.next('entry', (answer) => answer.entry.content.kind === 'boundary');
    citizen.send({ type: 'choose', clientId: newId(), of: entry.seq, choice: 'goOn' });
    await lead.line.next('entry', (answer) => answer.entry.content.kind === 'boundaryChoice');
    agent.send({ type: 'stop', room, clientId: newId(), sentence: 'Uw vraag blijft open.', againOn: '2030-01-02' });
    await citizen.next(
      'entry',
      (answer) => answer.entry.content.kind === 'ended' && answer.entry.content.againOn === '2030-01-02',
    );
  });

  test('[HF-09] lets who waits change the note, switch to a call-back, or stop', async () => {
    const here = office();
    const agent = await here.agent();
    const citizen = await here.citizen({ question: 'Oud' });
    citizen.line.send({
      type: 'note',
      clientId: newId(),
      note: { question: 'Nieuw', language: 'nl', contacts: false, before: [] },
    });
    await agent.line.next('queue', ({ queue }) => queue[0]?.question === 'Nieuw');
    const { state } = citizen.welcome;
    if (state.status !== 'waiting') throw new Error('Does not wait.');
    const [window] = state.callback;
    if (!window) throw new Error('No window.');
    const moved = newId();
    citizen.line.send({ type: 'toCallback', clientId: moved, window: window.id, phone: '06 12345678' });
    await citizen.line.next('ack', (answer) => answer.clientId === moved);
    expect((await citizen.line.next('state', (answer) => answer.state.status === 'callback')).state).toEqual({
      status: 'callback',
      window,
    });
    const due = await agent.line.next('promises', ({ callbacks }) => callbacks.length === 1);
    expect(due.callbacks[0]).toMatchObject({ window, question: 'Nieuw', phone: '06 12345678' });
    agent.line.send({ type: 'close', room: citizen.created.id, clientId: newId(), outcome: 'answered' });
    await agent.line.next('promises', ({ callbacks }) => callbacks.length === 0);

    const other = await here.citizen();
    other.line.send({ type: 'stopWaiting', clientId: newId() });
    await agent.line.next('queue', ({ queue }) => queue.length === 0);
    expect((await other.line.next('state')).state.status).toBe('closed');
  });

  test('[HF-10] answers the same request with the same hand-off', async () => {
    const here = office();
    await here.agent();
    const body = { way: 'chat', requestId: 'the-same-request', note: here.noteOf({}) };
    const [one, two] = await Promise.all([here.ask(body), here.ask(body)]);
    expect(await json(one)).toEqual(await json(two));
    const other = await json<{ id: string }>(
      await here.ask({ ...body, note: here.noteOf({ question: 'Iets anders' }) }),
    );
    expect(other.id).not.toBe((await json<{ id: string }>(await here.ask(body))).id);
  });
}
