import { describe, expect, test } from 'vitest';
import type { Room } from '../../../edge/handoff/core/room.ts';
import { agentGraceMs, autoCloseMs, leftMs, saveMs, transferMs } from '../../../edge/handoff/core/times.ts';
import { closeCode } from '../../../edge/protocol/handoff-limits.ts';
import { id, TestOffice } from './office.ts';

describe('nobody is lost', () => {
  test('[HF-70] an agent who comes back in time keeps the talk', () => {
    const office = new TestOffice();
    const { agent, citizen, room } = office.talk();
    agent.hangUp();
    office.pass(agentGraceMs - 1);
    const back = office.agent('Samira', { team: 'Inkomen' });
    office.pass(agentGraceMs);
    expect(back.last('welcome').rooms[0]?.card.room).toBe(room);
    expect(citizen.heard().filter(({ type }) => type === 'state')).toHaveLength(1);
  });

  test('[HF-71] a talk whose agent stays away goes to the front of the queue', () => {
    const office = new TestOffice();
    const { agent, citizen, room } = office.talk();
    const later = office.create();
    office.citizen(later);
    agent.hangUp();
    office.pass(agentGraceMs);
    expect(citizen.last('state').state).toMatchObject({ status: 'waiting', ahead: 0 });
    expect(office.entries(room).map(({ content }) => content.kind)).toEqual(['joined', 'left']);
    const colleague = office.agent('Joost');
    colleague.send({ type: 'take', clientId: id() });
    expect(colleague.last('room').room.card.room).toBe(room);
    colleague.send({ type: 'take', clientId: id() });
    expect(colleague.last('room').room.card.room).toBe(later);
  });

  test('[HF-72] the time to come back does not begin anew when the office itself restarts', () => {
    const office = new TestOffice();
    const { agent, room } = office.talk();
    agent.hangUp();
    const kept = structuredClone(office.steps.flatMap(({ rooms }) => [...rooms.values()]).at(-1)) as Room;
    const again = new TestOffice({ rooms: [kept], waits: [], promises: [] }, () => office.entries(room));
    again.office.woken();
    again.settle();
    again.pass(agentGraceMs);
    expect(again.office.state.rooms.get(room)?.status).toBe('waiting');
  });

  test('[HF-73] when somebody else talks with the citizen, losing an agent is a leave and no more', () => {
    const office = new TestOffice();
    const { agent, citizen, room } = office.talk();
    const colleague = office.agent('Joost');
    agent.send({ type: 'transfer', room, clientId: id(), to: { kind: 'agent', id: 'agent-Joost' } });
    colleague.send({ type: 'answerTransfer', room, clientId: id(), accept: true });
    agent.hangUp();
    office.pass(agentGraceMs);
    expect(citizen.last('state').state).toMatchObject({ status: 'talking', with: [{ speaker: { name: 'Joost' } }] });
  });

  test('[HF-74] a transfer that nobody answers comes back after a minute, and the citizen is told', () => {
    const office = new TestOffice();
    const { agent, citizen, room } = office.talk();
    const colleague = office.agent('Joost', { team: 'Wonen' });
    agent.send({ type: 'transfer', room, clientId: id(), to: { kind: 'agent', id: 'agent-Joost' }, note: 'Let op' });
    expect(colleague.last('room').room.transfer).toMatchObject({ forMe: true, step: 'offered' });
    office.pass(transferMs);
    expect(colleague.last('gone')).toEqual({ type: 'gone', room });
    expect(citizen.last('entry').entry.content).toEqual({ kind: 'transfer', step: 'unanswered', to: 'Joost' });
    expect(agent.last('room').room.transfer).toBeUndefined();
    const heard = agent.send({ type: 'send', room, clientId: id(), text: 'Ik ben er nog.' });
    expect(heard.map(({ type }) => type)).toContain('ack');
  });

  test('[HF-74] who was asked to take over is told when the talk ends before they looked', () => {
    const office = new TestOffice();
    const { agent, citizen, room } = office.talk();
    const joost = office.agent('Joost');
    agent.send({ type: 'transfer', room, clientId: id(), to: { kind: 'agent', id: 'agent-Joost' } });
    expect(joost.last('room').room.transfer?.forMe).toBe(true);
    citizen.send({ type: 'end', clientId: id() });
    expect(joost.last('gone')).toEqual({ type: 'gone', room });
    expect(agent.last('room').room).toMatchObject({ ended: true });
  });

  test('[HF-75] a team is asked one by one, whoever has the fewest talks first; nobody free is said at once', () => {
    const office = new TestOffice();
    const { agent, room } = office.talk();
    const offer = () => agent.send({ type: 'transfer', room, clientId: id(), to: { kind: 'team', team: 'Wonen' } });
    expect(offer().at(-1)).toMatchObject({ type: 'refused', code: 'busy' });
    const paused = office.agent('Anna', { team: 'Wonen' });
    paused.send({ type: 'presence', presence: 'pause' });
    const [bram, cor] = [office.agent('Bram', { team: 'Wonen' }), office.agent('Cor', { team: 'Wonen' })];
    office.create();
    bram.send({ type: 'take', clientId: id() });
    offer();
    expect(cor.last('room').room.transfer).toMatchObject({ forMe: true });
    expect(JSON.stringify(bram.heard())).not.toContain(room);
    cor.send({ type: 'answerTransfer', room, clientId: id(), accept: false });
    expect(bram.last('room').room.transfer).toMatchObject({ forMe: true });
    office.pass(transferMs);
    expect(JSON.stringify(paused.heard())).not.toContain(room);
    expect(agent.last('room').room.transfer).toBeUndefined();
  });

  test('[HF-76] a citizen is never left alone: who is last cannot leave, and a cancelled transfer changes nothing', () => {
    const office = new TestOffice();
    const { agent, citizen, room } = office.talk();
    expect(agent.send({ type: 'leave', room, clientId: id() })).toMatchObject([
      { type: 'refused', code: 'not-allowed' },
    ]);
    const colleague = office.agent('Joost');
    agent.send({ type: 'transfer', room, clientId: id(), to: { kind: 'agent', id: 'agent-Joost' } });
    colleague.send({ type: 'read', room, seq: 1 });
    expect(citizen.last('state').state).toMatchObject({ with: [{ as: 'talk' }, { as: 'aside' }] });
    expect(agent.send({ type: 'leave', room, clientId: id() })).toMatchObject([
      { type: 'refused', code: 'not-allowed' },
    ]);
    agent.send({ type: 'cancelTransfer', room, clientId: id() });
    expect(colleague.last('gone').room).toBe(room);
    expect(citizen.last('state').state).toMatchObject({ with: [{ as: 'talk' }] });
  });

  test('[HF-77] a talk that the citizen ended and nobody closed is closed by itself, with its contact', () => {
    const office = new TestOffice();
    const note = { question: 'x', language: 'nl' as const, contacts: false, before: [], caseId: 'case-1' };
    const { agent, citizen, room } = office.talk({ note, ownCase: 'case-1' });
    citizen.send({ type: 'end', clientId: id() });
    expect(agent.last('room').room.ended).toBe(true);
    expect(office.errands.filter(({ kind }) => kind === 'contact')).toEqual([]);
    office.pass(autoCloseMs);
    expect(office.errands.filter(({ kind }) => kind === 'contact')).toMatchObject([
      { caseId: 'case-1', channel: 'chat' },
    ]);
    expect(agent.last('gone').room).toBe(room);
  });

  test('[HF-78] after the end a talk stays half an hour to be saved, two minutes once the citizen is gone', () => {
    for (const [leaves, kept] of [
      [true, leftMs],
      [false, saveMs],
    ] as const) {
      const office = new TestOffice();
      const { agent, citizen, room } = office.talk();
      agent.send({ type: 'close', room, clientId: id(), outcome: 'answered' });
      if (leaves) citizen.hangUp();
      office.pass(kept - 1);
      expect(office.office.state.rooms.has(room)).toBe(true);
      office.pass(1);
      expect(office.office.state.rooms.has(room)).toBe(false);
      expect(office.steps.some(({ erased }) => erased.has(room))).toBe(true);
      expect(office.closes).toEqual(leaves ? [] : [{ socket: citizen.socket, code: closeCode.gone }]);
    }
  });

  test('[HF-79] the desk is shut when its login ends', () => {
    const office = new TestOffice();
    const { agent, citizen } = office.talk();
    office.pass(9 * 3_600_000);
    expect(office.closes).toContainEqual({ socket: agent.socket, code: closeCode.gone });
    office.pass(agentGraceMs);
    expect(citizen.last('state').state.status).toBe('waiting');
  });
});
