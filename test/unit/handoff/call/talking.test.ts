import { describe, expect, test } from 'vitest';
import { agentGraceMs, joinMs, ringMs } from '../../../../edge/handoff/core/times.ts';
import { id } from '../office.ts';
import { CallOffice, callAt, rings } from './line.ts';

const next = () => ({ clientId: id() });

describe('a talk by ear', () => {
  test('[HF-110] a chat becomes a call and back, in the same room, with the same agent', () => {
    const office = new CallOffice();
    const { agent, citizen, room } = office.talk();
    agent.send({ type: 'phone', on: true });
    citizen.send({ type: 'call', ...next(), on: true });
    expect(citizen.last('state').state).toMatchObject({ status: 'talking', call: { status: 'ringing' } });
    const sid = office.joins(room, 'citizen');
    expect(rings(agent, room)).toBe(true);
    agent.send({ type: 'answerCall', room, ...next(), accept: true });
    office.joins(room, 'agent-1');
    expect(callAt(agent, room)?.status).toBe('talking');
    citizen.send({ type: 'send', ...next(), text: 'En ik typ ook.' });
    expect(agent.last('entry').entry.content).toMatchObject({ kind: 'message' });

    office.ordered(room);
    citizen.send({ type: 'call', ...next(), on: false });
    expect(office.ordered(room)).toEqual([{ kind: 'end' }]);
    expect(citizen.last('state').state).toMatchObject({ status: 'talking', call: { status: 'over' } });
    office.leaves(room, 'citizen', sid);
    expect(office.callSteps(room)).toEqual(['asked', 'answered', 'ended']);
    // A second call is another conference.
    const before = office.office.call(room)?.conference;
    citizen.send({ type: 'call', ...next(), on: true });
    expect(office.office.call(room)?.conference).not.toBe(before);
    office.voice(room, { kind: 'joined', leg: 'citizen', callSid: 'CAold', conference: before ?? '' });
    expect(callAt(agent, room)?.citizen.here).toBe(false);
  });

  test('[HF-111] a call that was asked for rings as soon as the agent switches the phone on', () => {
    const office = new CallOffice();
    const { agent, citizen, room } = office.talk();
    citizen.send({ type: 'call', ...next(), on: true });
    office.joins(room, 'citizen');
    expect(rings(agent, room)).toBe(false);
    expect(callAt(agent, room)?.status).toBe('asked');
    agent.send({ type: 'phone', on: true });
    expect(rings(agent, room)).toBe(true);
    agent.send({ type: 'answerCall', room, ...next(), accept: false });
    expect(citizen.last('state').state).toMatchObject({ status: 'talking', call: { status: 'over' } });
    expect(office.callSteps(room)).toEqual(['asked', 'missed']);
  });

  test('[HF-112] the citizen is told when they are on hold, and when they are heard again', () => {
    const office = new CallOffice();
    const { agent, citizen, room } = office.onTheLine();
    agent.send({ type: 'hold', room, ...next(), on: true });
    agent.send({ type: 'hold', room, ...next(), on: true });
    expect(citizen.last('entry').entry.content).toEqual({ kind: 'call', step: 'held' });
    expect(citizen.last('state').state).toMatchObject({ call: { status: 'held' } });
    agent.send({ type: 'hold', room, ...next(), on: false });
    expect(office.ordered(room)).toEqual([
      { kind: 'hold', leg: 'citizen', on: true },
      { kind: 'hold', leg: 'citizen', on: false },
    ]);
    expect(office.callSteps(room)).toEqual(['answered', 'held', 'resumed']);
    expect(citizen.last('state').state).toMatchObject({ call: { status: 'talking' } });
  });

  test('[HF-113] whoever hangs up, the room stays until it is closed, and the contact was by telephone', () => {
    for (const by of ['agent', 'citizen', 'telephone'] as const) {
      const office = new CallOffice();
      const { agent, room, sid } = office.onTheLine();
      if (by === 'agent') agent.send({ type: 'hangUp', room, ...next() });
      else if (by === 'citizen') office.leaves(room, 'citizen', sid);
      else office.voice(room, { kind: 'ended' });
      expect(office.ordered(room)).toEqual([{ kind: 'end' }]);
      expect(callAt(agent, room)?.status).toBe('over');
      expect(office.office.state.rooms.get(room)?.status).toBe('talking');
      expect(office.callSteps(room)).toEqual(['answered', 'ended']);
      // A line that still comes is let go.
      office.joins(room, 'agent-1', 'CAlate');
      expect(office.ordered(room)).toEqual([{ kind: 'remove', leg: 'agent-1' }]);
    }
  });

  test('[HF-113] closing the room ends the call', () => {
    const office = new CallOffice();
    const { agent, room } = office.onTheLine();
    agent.send({ type: 'close', room, ...next(), outcome: 'answered' });
    expect(office.ordered(room)).toEqual([{ kind: 'end' }]);
    expect(office.office.call(room)).toMatchObject({ open: false });
  });

  test('[HF-114] who listens, whispers or talks along is named to the citizen before they hear anything', () => {
    const office = new CallOffice();
    const { agent, citizen, room } = office.onTheLine();
    const lead = office.phone('Karin', { roles: ['agent', 'lead'] });
    agent.send({ type: 'help', room, ...next() });
    lead.send({ type: 'join', room, ...next() });
    for (const as of ['listen', 'whisper', 'talk', 'off'] as const) {
      lead.send({ type: 'hear', room, ...next(), as });
      if (as === 'listen') {
        expect(citizen.last('entry').entry).toMatchObject({ from: { name: 'Karin' }, content: { step: 'listening' } });
        expect(citizen.last('state').state).toMatchObject({ call: { listening: ['Karin'] } });
        office.joins(room, 'agent-2');
      }
    }
    expect(office.ordered(room)).toEqual([
      { kind: 'ring', leg: 'agent-2', agent: 'agent-Karin', hearing: 'listen' },
      { kind: 'hear', leg: 'agent-2', hearing: 'whisper', coached: 'agent-1' },
      { kind: 'hear', leg: 'agent-2', hearing: 'talk' },
      { kind: 'remove', leg: 'agent-2' },
    ]);
    expect(office.callSteps(room)).toEqual(['answered', 'listening', 'whispering', 'answered']);
    expect(citizen.last('state').state).toMatchObject({ call: { status: 'talking', listening: [] } });
  });

  test('[HF-114] who stops listening is told too, also when their line broke', () => {
    const office = new CallOffice();
    const { agent, room } = office.onTheLine();
    const lead = office.phone('Karin', { roles: ['agent', 'lead'] });
    agent.send({ type: 'help', room, ...next() });
    lead.send({ type: 'join', room, ...next() });
    lead.send({ type: 'hear', room, ...next(), as: 'listen' });
    office.leaves(room, 'agent-2', office.joins(room, 'agent-2'));
    expect(office.callSteps(room)).toEqual(['answered', 'listening', 'stoppedListening']);
  });

  test('[HF-115] a colleague in the aside may listen and whisper, and is never heard by the citizen', () => {
    const office = new CallOffice();
    const { agent, room } = office.onTheLine();
    const joost = office.phone('Joost');
    agent.send({ type: 'transfer', room, ...next(), to: { kind: 'agent', id: 'agent-Joost' } });
    joost.send({ type: 'read', room, seq: 1 });
    office.ordered(room);
    expect(joost.send({ type: 'hear', room, ...next(), as: 'talk' }).at(-1)).toMatchObject({ code: 'not-allowed' });
    joost.send({ type: 'hear', room, ...next(), as: 'whisper' });
    expect(office.ordered(room)).toEqual([
      { kind: 'ring', leg: 'agent-2', agent: 'agent-Joost', hearing: 'whisper', coached: 'agent-1' },
    ]);
    // Nobody else hears anything of this room.
    const other = office.phone('Bram');
    expect(other.send({ type: 'hear', room, ...next(), as: 'listen' }).at(-1)).toMatchObject({ code: 'not-allowed' });
    expect(other.send({ type: 'hold', room, ...next(), on: true }).at(-1)).toMatchObject({ code: 'not-allowed' });
    expect(other.send({ type: 'answerCall', room, ...next(), accept: true }).at(-1)).toMatchObject({
      code: 'not-allowed',
    });
  });

  test('[HF-116] a warm hand-over: on hold and told so, consult, three together, the first leaves', () => {
    const office = new CallOffice();
    const { agent, citizen, room } = office.onTheLine();
    const joost = office.phone('Joost');
    agent.send({ type: 'transfer', room, ...next(), to: { kind: 'agent', id: 'agent-Joost' } });
    expect(office.ordered(room)).toEqual([{ kind: 'hold', leg: 'citizen', on: true }]);
    expect(citizen.last('entry').entry.content).toEqual({ kind: 'call', step: 'held' });
    joost.send({ type: 'answerTransfer', room, ...next(), accept: true });
    expect(office.ordered(room)).toEqual([{ kind: 'ring', leg: 'agent-2', agent: 'agent-Joost', hearing: 'talk' }]);
    expect(callAt(joost, room)?.forMe).toBe(false);
    // Not yet: the citizen would hear nobody.
    expect(agent.send({ type: 'leave', room, ...next() }).at(-1)).toMatchObject({ code: 'not-allowed' });
    office.joins(room, 'agent-2');
    expect(citizen.last('state').state).toMatchObject({ call: { status: 'held' } });
    agent.send({ type: 'hold', room, ...next(), on: false });
    expect(citizen.last('state').state).toMatchObject({ call: { status: 'talking' } });
    agent.send({ type: 'leave', room, ...next() });
    expect(office.ordered(room)).toEqual([
      { kind: 'hold', leg: 'citizen', on: false },
      { kind: 'remove', leg: 'agent-1' },
    ]);
    expect(citizen.last('state').state).toMatchObject({ status: 'talking', call: { status: 'talking' } });
    expect(callAt(joost, room)?.legs).toMatchObject([{ name: 'Joost', as: 'talk', here: true }]);
  });

  test.each(['declined', 'cancelled', 'unanswered', 'not heard'] as const)(
    '[HF-117] a hand-over that was %s takes the citizen off hold with who had them',
    (how) => {
      const office = new CallOffice();
      const { agent, citizen, room } = office.onTheLine();
      const joost = office.phone('Joost');
      agent.send({ type: 'transfer', room, ...next(), to: { kind: 'agent', id: 'agent-Joost' } });
      if (how === 'declined') joost.send({ type: 'answerTransfer', room, ...next(), accept: false });
      if (how === 'cancelled') agent.send({ type: 'cancelTransfer', room, ...next() });
      if (how === 'unanswered') office.pass(60_000);
      if (how === 'not heard') {
        joost.send({ type: 'answerTransfer', room, ...next(), accept: true });
        office.voice(room, { kind: 'unanswered', leg: 'agent-2' });
      }
      expect(citizen.last('state').state).toMatchObject({ status: 'talking', call: { status: 'talking' } });
      expect(office.ordered(room)).toContainEqual({ kind: 'hold', leg: 'citizen', on: false });
      expect(callAt(agent, room)?.legs).toMatchObject([{ name: 'Samira', here: true }]);
    },
  );

  test('[HF-118] a call goes only to a colleague who can be heard', () => {
    const office = new CallOffice();
    const { agent, room } = office.onTheLine();
    office.agent('Joost', { team: 'Wonen' });
    const to = [
      { kind: 'agent', id: 'agent-Joost' },
      { kind: 'team', team: 'Wonen' },
    ] as const;
    for (const each of to)
      expect(agent.send({ type: 'transfer', room, ...next(), to: each }).at(-1)).toMatchObject({ code: 'busy' });
  });

  test('[HF-119] an agent whose line breaks is rung again at once; the citizen waits on hold and is told', () => {
    const office = new CallOffice();
    const { agent, citizen, room, agentSid } = office.onTheLine();
    office.leaves(room, 'agent-1', agentSid);
    expect(citizen.last('state').state).toMatchObject({ call: { status: 'held' } });
    expect(rings(agent, room)).toBe(true);
    expect(office.ordered(room)).toEqual([
      { kind: 'hold', leg: 'citizen', on: true },
      { kind: 'ring', leg: 'agent-2', agent: 'agent-Samira', hearing: 'talk' },
    ]);
    agent.send({ type: 'answerCall', room, ...next(), accept: true });
    office.joins(room, 'agent-2');
    expect(office.ordered(room)).toEqual([{ kind: 'hold', leg: 'citizen', on: false }]);
  });

  test('[HF-119] when the agent does not come back the chat goes on; without a chat someone else helps', () => {
    for (const by of ['browser', 'telephone'] as const) {
      const office = new CallOffice();
      const { room, agentSid } = office.onTheLine(by);
      office.phone('Zoe');
      office.leaves(room, 'agent-1', agentSid);
      office.pass(ringMs);
      if (by === 'browser') expect(office.office.call(room)).toMatchObject({ open: false });
      else {
        expect(office.office.state.rooms.get(room)?.status).toBe('waiting');
        expect(office.ordered(room).at(-1)).toMatchObject({ kind: 'ring', agent: 'agent-Zoe' });
      }
    }
  });

  test('[HF-120] an agent whose desk is gone loses the call to the front of the queue, and it rings elsewhere', () => {
    const office = new CallOffice();
    const { agent, citizen, room } = office.onTheLine();
    const later = office.caller('Later');
    agent.hangUp();
    // The sound may go on: for now nothing happens.
    expect(office.ordered(room)).toEqual([]);
    office.pass(agentGraceMs);
    expect(office.ordered(room)).toEqual([
      { kind: 'remove', leg: 'agent-1' },
      { kind: 'hold', leg: 'citizen', on: true },
    ]);
    expect(citizen.last('state').state).toMatchObject({ status: 'waiting', ahead: 0, call: { status: 'held' } });
    const joost = office.phone('Joost');
    expect([rings(joost, room), rings(joost, later.room)]).toEqual([true, false]);
    joost.send({ type: 'answerCall', room, ...next(), accept: true });
    office.joins(room, 'agent-2');
    expect(office.ordered(room).at(-1)).toEqual({ kind: 'hold', leg: 'citizen', on: false });
    expect(citizen.last('state').state).toMatchObject({ status: 'talking', call: { status: 'talking' } });
  });

  test('[HF-119] a hand-over that was asked before the talk came back to the queue is over with it', () => {
    const office = new CallOffice();
    const { agent: samira, room, agentSid } = office.onTheLine('telephone');
    const joost = office.phone('Joost');
    const karin = office.agent('Karin', { roles: ['lead'] });
    samira.send({ type: 'transfer', room, clientId: id(), to: { kind: 'agent', id: 'agent-Joost' } });
    samira.send({ type: 'help', room, clientId: id() });
    office.leaves(room, 'agent-1', agentSid);
    office.pass(ringMs);
    const { waiting, rooms } = office.office.state;
    expect(waiting.map((each) => each.id)).toEqual([room]);
    expect(rooms.get(room)?.transfer).toBeUndefined();
    expect(karin.last('helped')).toMatchObject({ room });
    const [answer] = joost.send({ type: 'answerTransfer', room, clientId: id(), accept: true });
    expect(answer).toMatchObject({ type: 'refused' });
    expect(rooms.get(room)?.members).toEqual([]);
  });

  test('[HF-121] who said yes and whose sound does not come is not waited for', () => {
    const office = new CallOffice();
    const samira = office.phone('Samira');
    const { room } = office.caller(undefined, 'telephone');
    samira.send({ type: 'answerCall', room, ...next(), accept: true });
    office.phone('Joost');
    office.pass(joinMs);
    expect(office.callSteps(room)).toEqual(['answered', 'missed']);
    expect(office.ordered(room).at(-1)).toMatchObject({ kind: 'ring', agent: 'agent-Joost' });
    expect(samira.last('gone')).toEqual({ type: 'gone', room });
  });

  test('[HF-122] nobody calls where there is no telephone', () => {
    const office = new CallOffice();
    const { citizen } = office.talk();
    office.office.configure({ ...office.office.state.settings, call: false });
    expect(citizen.send({ type: 'call', ...next(), on: true }).at(-1)).toMatchObject({ code: 'not-allowed' });
  });
});
