import { describe, expect, test } from 'vitest';
import type { Room } from '../../../edge/handoff/core/room.ts';
import { helpMs, standByMs } from '../../../edge/handoff/core/times.ts';
import { id, TestOffice } from './office.ts';

type Agent = ReturnType<TestOffice['agent']>;

const asksOf = (agent: Agent): number => agent.heard().filter(({ type }) => type === 'help').length;
const standsBy = (agent: Agent, on = true): void => void agent.send({ type: 'standBy', clientId: id(), on });

/** Samira talks with a citizen; Joost is a colleague; Karin leads. */
function hardTalk() {
  const office = new TestOffice();
  const { agent: samira, citizen, room } = office.talk();
  const joost = office.agent('Joost');
  const karin = office.agent('Karin', { roles: ['agent', 'lead'] });
  const help = (to?: string) => samira.send({ type: 'help', room, clientId: id(), ...(to !== undefined && { to }) });
  return { office, samira, joost, karin, citizen, room, help };
}

describe('who stands by', () => {
  test('[HF-160] is shown to every colleague, and to themselves, for two hours', () => {
    const { office, samira, joost } = hardTalk();
    standsBy(joost);
    office.pass(1000);
    expect(joost.last('me').me.standBy).toBeDefined();
    const shown = () => samira.last('colleagues').colleagues.find(({ name }) => name === 'Joost')?.standBy;
    expect(Date.parse(shown() ?? '') - office.now).toBe(standByMs - 1000);
    office.pass(standByMs);
    expect(shown()).toBeUndefined();
    expect(joost.last('me').me.standBy).toBeUndefined();
  });

  test('[HF-160] does so no more when they take a break, and cannot during one', () => {
    const { office, joost } = hardTalk();
    standsBy(joost);
    joost.send({ type: 'presence', presence: 'pause' });
    expect(joost.last('me').me.standBy).toBeUndefined();
    standsBy(joost);
    expect(joost.last('refused').code).toBe('not-allowed');
    office.pass(standByMs);
    expect(joost.last('me').me.presence).toBe('pause');
  });

  test('[HF-161] is asked for help first; every lead after half a minute', () => {
    const { office, joost, karin, help } = hardTalk();
    standsBy(joost);
    help();
    expect([asksOf(joost), asksOf(karin)]).toEqual([1, 0]);
    office.pass(helpMs - 1);
    expect(asksOf(karin)).toBe(0);
    office.pass(1);
    expect(asksOf(karin)).toBe(1);
  });

  test('[HF-161] when nobody stands by, or it is asked again, every lead is asked at once', () => {
    const { joost, karin, help } = hardTalk();
    help();
    expect([asksOf(joost), asksOf(karin)]).toEqual([0, 1]);
    const again = hardTalk();
    standsBy(again.joost);
    again.help();
    again.help();
    expect([asksOf(again.joost), asksOf(again.karin)]).toEqual([1, 1]);
  });

  test('[HF-161] somebody can be named: who is available, also without standing by, or a lead; nobody else', () => {
    const { office, joost, karin, samira, help } = hardTalk();
    const noor = office.agent('Noor', { roles: ['quality'] });
    for (const presence of ['pause', 'away'] as const) {
      joost.send({ type: 'presence', presence });
      help('agent-Joost');
      expect(samira.last('refused').code).toBe('not-allowed');
    }
    help('agent-Noor');
    expect([asksOf(joost), asksOf(karin), asksOf(noor)]).toEqual([0, 0, 0]);
    joost.send({ type: 'presence', presence: 'available' });
    help('agent-Joost');
    expect([asksOf(joost), asksOf(karin)]).toEqual([1, 0]);
    office.pass(helpMs);
    expect([asksOf(joost), asksOf(karin)]).toEqual([1, 1]);
  });

  test('[HF-161] a lead can be named during a break', () => {
    const { joost, karin, help } = hardTalk();
    karin.send({ type: 'presence', presence: 'pause' });
    help('agent-Karin');
    expect([asksOf(joost), asksOf(karin)]).toEqual([0, 1]);
  });

  test('[HF-163] who was named without standing by reads along when they come, and may say not now', () => {
    const { joost, karin, citizen, room, help } = hardTalk();
    help('agent-Joost');
    joost.send({ type: 'notNow', room, clientId: id() });
    expect(asksOf(karin)).toBe(1);
    help('agent-Joost');
    joost.send({ type: 'join', room, clientId: id() });
    expect(citizen.last('state').state).toMatchObject({ with: [{}, { speaker: { name: 'Joost' }, as: 'aside' }] });
  });

  test('[HF-162] who cannot come says so, and the leads are asked at once', () => {
    const { joost, karin, room, help } = hardTalk();
    standsBy(joost);
    help();
    joost.send({ type: 'notNow', room, clientId: id() });
    expect(asksOf(karin)).toBe(1);
    joost.send({ type: 'join', room, clientId: id() });
    expect(joost.last('refused').code).toBe('not-allowed');
  });

  test('[HF-163] reads along, named to the citizen, and may leave again', () => {
    const { office, joost, citizen, room, help } = hardTalk();
    standsBy(joost);
    help();
    joost.send({ type: 'join', room, clientId: id() });
    const people = () => {
      const { state } = citizen.last('state');
      return state.status === 'talking'
        ? state.with.map(({ speaker, as }) => ['name' in speaker && speaker.name, as])
        : [];
    };
    expect(people()).toEqual([
      ['Samira', 'talk'],
      ['Joost', 'aside'],
    ]);
    joost.send({ type: 'send', room, clientId: id(), text: 'Dag' });
    expect(joost.last('refused').code).toBe('not-allowed');
    joost.send({ type: 'leave', room, clientId: id() });
    expect(people()).toEqual([['Samira', 'talk']]);
    expect(office.entries(room).at(-1)?.content.kind).toBe('left');
  });

  test('[HF-163] can be asked to take over while they read along', () => {
    const { joost, samira, citizen, room, help } = hardTalk();
    standsBy(joost);
    help();
    joost.send({ type: 'join', room, clientId: id() });
    samira.send({ type: 'transfer', room, clientId: id(), to: { kind: 'agent', id: 'agent-Joost' } });
    joost.send({ type: 'leave', room, clientId: id() });
    expect(joost.last('refused').code).toBe('not-allowed');
    joost.send({ type: 'answerTransfer', room, clientId: id(), accept: true });
    samira.send({ type: 'leave', room, clientId: id() });
    expect(citizen.last('state').state).toMatchObject({ with: [{ speaker: { name: 'Joost' }, as: 'talk' }] });
  });

  test('[HF-164] when somebody comes, or the talk ends, everyone who was asked is told', () => {
    const { samira, joost, karin, room, help } = hardTalk();
    standsBy(joost);
    help();
    help();
    karin.send({ type: 'join', room, clientId: id() });
    expect(joost.last('helped')).toEqual({ type: 'helped', room, by: 'Karin' });
    expect(samira.last('helped')).toEqual({ type: 'helped', room, by: 'Karin' });
    joost.send({ type: 'join', room, clientId: id() });
    expect(joost.last('refused').code).toBe('not-allowed');
    const other = hardTalk();
    other.help();
    other.samira.send({ type: 'stop', room: other.room, clientId: id(), sentence: 'Dag' });
    expect(other.karin.last('helped')).toEqual({ type: 'helped', room: other.room });
  });

  test('[HF-164] a restart of the office forgets neither who was asked nor when the leads are', () => {
    const { office, joost, room, help } = hardTalk();
    standsBy(joost);
    help();
    const kept = structuredClone(office.steps.flatMap(({ rooms }) => [...rooms.values()]).at(-1)) as Room;
    const again = new TestOffice({ rooms: [kept], waits: [], promises: [] }, () => office.entries(room));
    again.office.woken();
    again.settle();
    const karin = again.agent('Karin', { roles: ['lead'] });
    expect([asksOf(again.agent('Joost')), asksOf(karin)]).toEqual([1, 0]);
    again.pass(helpMs);
    expect(asksOf(karin)).toBe(1);
  });

  test('[HF-161] help that is asked for changes nothing about the queue', () => {
    const { office, room, help } = hardTalk();
    const waits = [office.create({ question: 'Een' }), office.create({ question: 'Twee' })];
    help();
    expect(office.office.state.waiting.map((waiting) => waiting.id)).toEqual(waits);
    expect(office.office.state.rooms.get(room)?.status).toBe('talking');
  });
});
