import { expect, test, vi } from 'vitest';
import type { VoiceOrder } from '../../../edge/handoff/voice.ts';
import type { HandoffOutlook } from '../../../edge/protocol/handoff-note.ts';
import { newId, openCitizen, openDesk } from '../../support/handoff-line.ts';
import { json } from '../api/host.ts';
import type { HandoffHost, Office } from './office.ts';

const wishOf = ({ id: _id, handoff: _handoff, conference: _conference, ...wish }: VoiceOrder): object => wish;

export function registerCalls(host: () => HandoffHost, office: () => Office): void {
  /** Waits until the telephone was asked for this many things, and says what. */
  const asked = (code: string, count: number) =>
    vi.waitFor(
      async () => {
        const orders = await host().telephone.carriedOut(code);
        if (orders.length < count) throw new Error(`${orders.length} orders`);
        return orders;
      },
      { timeout: 8000, interval: 100 },
    );

  test('[HF-150] says whether a call is possible now: when somebody is there whose phone is on', async () => {
    const here = office();
    const outlook = async () =>
      json<HandoffOutlook>(await fetch(`${host().url}/v1/handoffs/outlook?organisation=${here.code}`));
    expect((await outlook()).call).toBe('closed');
    const { line } = await here.agent();
    expect((await outlook()).call).toBe('closed');
    expect((await here.ask({ way: 'call', note: here.noteOf({}) })).status).toBe(409);
    line.send({ type: 'phone', on: true });
    await vi.waitFor(async () => expect((await outlook()).call).toBe('open'));
    await line.leave();
    await vi.waitFor(async () => expect((await outlook()).call).toBe('closed'));
  });

  test('[HF-151] a citizen and an agent speak: it rings, is answered, held, heard along and ended', async () => {
    const here = office();
    const { telephone } = host();
    const agent = await here.phone();
    const lead = await here.phone('Karin', { roles: ['lead'] });
    lead.line.send({ type: 'presence', presence: 'pause' });
    const citizen = await here.caller({ question: 'Ik wil bellen' });
    const { room } = citizen;
    const shown = await agent.line.next('room', ({ room: { call } }) => call?.forMe === true);
    expect(shown.room.card.note.question).toBe('Ik wil bellen');
    const tell = (event: Parameters<typeof telephone.tell>[2]) => telephone.tell(here.code, room, event);

    agent.line.send({ type: 'answerCall', room, clientId: newId(), accept: true });
    await citizen.line.next('state', ({ state }) => state.status === 'talking');
    await tell({ kind: 'joined', leg: 'agent-1', callSid: 'CA-agent' });
    await tell({ kind: 'joined', leg: 'agent-1', callSid: 'CA-agent' });
    const heard = (status: string) =>
      citizen.line.next('state', ({ state }) => 'call' in state && state.call?.status === status);
    await heard('talking');
    agent.line.send({ type: 'hold', room, clientId: newId(), on: true });
    await heard('held');
    agent.line.send({ type: 'hold', room, clientId: newId(), on: false });
    await heard('talking');
    agent.line.send({ type: 'help', room, clientId: newId() });
    await lead.line.next('help');
    lead.line.send({ type: 'join', room, clientId: newId() });
    lead.line.send({ type: 'hear', room, clientId: newId(), as: 'whisper' });
    const { entry } = await citizen.line.next(
      'entry',
      ({ entry: { content } }) => 'step' in content && content.step === 'whispering',
    );
    expect(entry.from).toMatchObject({ name: 'Karin' });
    await tell({ kind: 'joined', leg: 'agent-2', callSid: 'CA-lead' });
    agent.line.send({ type: 'hangUp', room, clientId: newId() });
    await heard('over');

    const orders = await asked(here.code, 5);
    expect(orders.map(wishOf)).toEqual([
      { kind: 'ring', leg: 'agent-1', agent: 'agent-samira', hearing: 'talk' },
      { kind: 'hold', leg: 'citizen', on: true },
      { kind: 'hold', leg: 'citizen', on: false },
      { kind: 'ring', leg: 'agent-2', agent: 'agent-karin', hearing: 'whisper', coached: 'agent-1' },
      { kind: 'end' },
    ]);
    expect(new Set(orders.map(({ id }) => id)).size).toBe(5);
    const look = await telephone.call(here.code, room);
    expect(look).toMatchObject({ conference: orders[0]?.conference, open: false });
    expect(look?.conference).toMatch(/^[\w-]{20,}$/);
    expect([...citizen.line.misfits, ...agent.line.misfits, ...lead.line.misfits]).toEqual([]);
  });

  test('[HF-152] what the telephone cannot do now it does later, in order and once', async () => {
    const here = office();
    const agent = await here.phone();
    const { room } = await here.caller();
    await asked(here.code, 1);
    agent.line.send({ type: 'answerCall', room, clientId: newId(), accept: true });
    await host().telephone.tell(here.code, room, { kind: 'joined', leg: 'agent-1', callSid: 'CA-agent' });
    await host().telephone.fail(here.code, 2);
    agent.line.send({ type: 'hold', room, clientId: newId(), on: true });
    // The desk hears at once what the office decided, whatever the telephone does.
    await agent.line.next('room', (answer) => answer.room.call?.status === 'held');
    expect((await asked(here.code, 2)).map(wishOf)).toEqual([
      { kind: 'ring', leg: 'agent-1', agent: 'agent-samira', hearing: 'talk' },
      { kind: 'hold', leg: 'citizen', on: true },
    ]);
  });

  test('[HF-153] what was asked of the telephone when the host stopped is done when it is back, and the call goes on', async () => {
    const here = office();
    const agent = await here.phone();
    const citizen = await here.caller();
    const { room } = citizen;
    await asked(here.code, 1);
    agent.line.send({ type: 'answerCall', room, clientId: newId(), accept: true });
    await host().telephone.tell(here.code, room, { kind: 'joined', leg: 'agent-1', callSid: 'CA-agent' });
    const before = await host().telephone.call(here.code, room);
    await host().telephone.fail(here.code, 1000);
    agent.line.send({ type: 'hold', room, clientId: newId(), on: true });
    await agent.line.next('room', (answer) => answer.room.call?.status === 'held');
    await host().crash(here.code);
    await Promise.all([citizen.line.closed, agent.line.closed]);
    await host().telephone.fail(here.code, 0);

    const hold = { kind: 'hold', leg: 'citizen', on: true };
    await vi.waitFor(
      async () => expect((await host().telephone.carriedOut(here.code)).map(wishOf)).toContainEqual(hold),
      { timeout: 8000, interval: 200 },
    );
    const back = await openDesk(host().url, agent.cookie);
    expect(back.welcome.rooms[0]?.call).toMatchObject({
      status: 'held',
      citizen: { here: true },
      legs: [{ here: true }],
    });
    expect(await host().telephone.call(here.code, room)).toEqual(before);
    const { welcome } = await openCitizen(host().url, citizen.created);
    expect(welcome.state).toMatchObject({ status: 'talking', call: { status: 'held' } });
    back.line.send({ type: 'hold', room, clientId: newId(), on: false });
    await back.line.next('room', (answer) => answer.room.call?.status === 'talking');
  });

  test('[HF-154] nothing that happens at the telephone reaches a room of another organisation', async () => {
    const theirs = office();
    const elsewhere = office();
    await theirs.phone();
    const { room, line } = await theirs.caller();
    const { telephone } = host();
    await telephone.tell(elsewhere.code, room, { kind: 'ended' });
    await telephone.tell(elsewhere.code, room, { kind: 'left', leg: 'citizen', callSid: 'CA-citizen' });
    expect(await telephone.call(elsewhere.code, room)).toBeUndefined();
    expect(await telephone.call(theirs.code, room)).toMatchObject({ open: true });
    line.send({ type: 'call', clientId: newId(), on: false });
    await line.next('state', ({ state }) => 'call' in state && state.call?.status === 'over');
  });

  test('[HF-155] calls back: the promise on the list becomes a call, and is on the list again when it fails', async () => {
    const here = office();
    const agent = await here.phone();
    const outlook = await json<HandoffOutlook>(
      await fetch(`${host().url}/v1/handoffs/outlook?organisation=${here.code}`),
    );
    const window = outlook.callback[0]?.id ?? '';
    const request = { way: 'callback', note: here.noteOf({}), callback: { window, phone: '06 12345678' } };
    const { id: room } = await json<{ id: string }>(await here.ask(request));
    await agent.line.next('promises', ({ callbacks }) => callbacks.length === 1);
    agent.line.send({ type: 'callBack', room, clientId: newId() });
    // The desk's line and the telephone's news take different ways in.
    await asked(here.code, 1);
    await host().telephone.tell(here.code, room, { kind: 'joined', leg: 'agent-1', callSid: 'CA-agent' });
    await agent.line.next('room', (answer) => answer.room.call?.legs[0]?.here === true);
    const orders = await asked(here.code, 2);
    expect(orders.map(wishOf)).toEqual([
      { kind: 'ring', leg: 'agent-1', agent: 'agent-samira', hearing: 'talk' },
      { kind: 'phone', leg: 'citizen', number: '+31612345678' },
    ]);
    await host().telephone.tell(here.code, room, { kind: 'unanswered', leg: 'citizen' });
    await agent.line.next('room', (answer) => answer.room.call?.status === 'over');
    agent.line.send({ type: 'close', room, clientId: newId(), outcome: 'notReached' });
    await agent.line.next('gone', (answer) => answer.room === room);
    // The number stands in no order any more, only with the promise.
    await agent.line.next('promises', ({ callbacks }) => callbacks[0]?.room === room);
    await host().purge();
    expect(await host().holds(here.code, '+31612345678')).toBe(false);
  });
}
