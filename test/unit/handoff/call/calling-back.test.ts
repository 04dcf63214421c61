import { describe, expect, test } from 'vitest';
import { dialledNumber } from '../../../../edge/handoff/core/call/number.ts';
import { agentGraceMs, joinMs, ringMs } from '../../../../edge/handoff/core/times.ts';
import { id } from '../office.ts';
import { CallOffice, callAt, type Desk } from './line.ts';

const next = () => ({ clientId: id() });
const window = { id: 'w', day: '2026-11-25', from: '14:00', to: '16:00' };

function promised() {
  const office = new CallOffice();
  const desk = office.phone('Samira');
  const room = office.create({ way: { kind: 'callback', window, phone: '06 12 34 56 78' } });
  return { office, desk, room, calling: () => desk.send({ type: 'callBack', room, ...next() }) };
}
const isListed = (desk: Desk, room: string): boolean =>
  desk.last('promises').callbacks.some((callback) => callback.room === room);

describe('calling back', () => {
  test('[HF-130] rings at the agent first, then at the citizen: nobody picks up to silence', () => {
    const { office, desk, room, calling } = promised();
    calling();
    expect(office.ordered(room)).toEqual([{ kind: 'ring', leg: 'agent-1', agent: 'agent-Samira', hearing: 'talk' }]);
    expect(callAt(desk, room)).toMatchObject({ status: 'ringing', forMe: false, citizen: { by: 'telephone' } });
    expect(isListed(desk, room)).toBe(false);
    office.joins(room, 'agent-1');
    expect(office.ordered(room)).toEqual([{ kind: 'phone', leg: 'citizen', number: '+31612345678' }]);
    office.joins(room, 'citizen');
    expect(callAt(desk, room)).toMatchObject({ status: 'talking', citizen: { here: true } });
    expect(office.callSteps(room)).toEqual(['answered']);
  });

  test('[HF-131] spoken with is a promise kept and a contact by phone', () => {
    const { office, desk, room, calling } = promised();
    calling();
    office.joins(room, 'agent-1');
    office.joins(room, 'citizen');
    desk.send({ type: 'close', room, ...next(), outcome: 'answered' });
    expect(isListed(desk, room)).toBe(false);
    expect(office.ordered(room).at(-1)).toEqual({ kind: 'end' });
    expect(office.office.state.rooms.get(room)?.status).toBe('closed');
  });

  test('[HF-138] nothing of the number stays with a talk that is over', () => {
    const { office, desk, room, calling } = promised();
    calling();
    office.joins(room, 'agent-1');
    office.joins(room, 'citizen');
    desk.send({ type: 'close', room, ...next(), outcome: 'answered' });
    const kept = JSON.stringify(office.office.state.rooms.get(room));
    expect(kept).toContain(room);
    expect(kept.replaceAll(' ', '')).not.toContain('12345678');
  });

  test('[HF-76] who reads along cannot close a call-back, however often they ask', () => {
    const { office, desk, room, calling } = promised();
    const joost = office.phone('Joost');
    calling();
    joost.send({ type: 'standBy', clientId: id(), on: true });
    desk.send({ type: 'help', room, ...next() });
    joost.send({ type: 'join', room, ...next() });
    const closing = { type: 'close', room, ...next(), outcome: 'answered' } as const;
    for (const answer of [joost.send(closing), joost.send(closing)])
      expect(answer).toMatchObject([{ type: 'refused', code: 'not-allowed' }]);
    expect(office.office.state.rooms.get(room)?.status).toBe('talking');
  });

  test('[HF-132] not reached: it can be tried again, and closed that way it is on the list again', () => {
    const { office, desk, room, calling } = promised();
    calling();
    office.joins(room, 'agent-1');
    office.voice(room, { kind: 'unanswered', leg: 'citizen' });
    expect(callAt(desk, room)?.status).toBe('over');
    expect(office.callSteps(room)).toEqual(['missed']);
    calling();
    office.joins(room, 'agent-1');
    expect(office.ordered(room).at(-1)).toMatchObject({ kind: 'phone' });
    office.voice(room, { kind: 'unanswered', leg: 'citizen' });
    desk.send({ type: 'close', room, ...next(), outcome: 'notReached' });
    expect(isListed(desk, room)).toBe(true);
    expect(desk.last('gone')).toEqual({ type: 'gone', room });
    const joost = office.phone('Joost');
    joost.send({ type: 'callBack', room, ...next() });
    expect(callAt(joost, room)?.status).toBe('ringing');
  });

  test('[HF-137] who was not reached stays on the list, with how often was tried, and three times is enough', () => {
    const { office, desk, room } = promised();
    const notReached = () => desk.send({ type: 'close', room, ...next(), outcome: 'notReached' });
    const triesOf = () => desk.last('promises').callbacks.map(({ tries }) => tries);
    expect(triesOf()).toEqual([undefined]);
    notReached();
    expect(triesOf()).toEqual([1]);
    notReached();
    expect(triesOf()).toEqual([2]);
    notReached();
    expect(triesOf()).toEqual([]);
    expect(office.office.state.rooms.get(room)?.status).toBe('closed');
  });

  test('[HF-164] help that was asked is over with the call: put back on the list, nobody is asked for it any more', () => {
    const { office, desk, room, calling } = promised();
    const karin = office.phone('Karin', { roles: ['lead'] });
    calling();
    desk.send({ type: 'help', room, ...next() });
    expect(karin.last('help')).toMatchObject({ room });
    desk.send({ type: 'close', room, ...next(), outcome: 'notReached' });
    expect(isListed(desk, room)).toBe(true);
    expect(karin.last('helped')).toMatchObject({ room });
  });

  test('[HF-138] nor of the number of who came back to the queue and stopped waiting there', () => {
    const { office, desk, room, calling } = promised();
    calling();
    const agentSid = office.joins(room, 'agent-1');
    office.joins(room, 'citizen');
    const citizen = office.citizen(room);
    office.leaves(room, 'agent-1', agentSid);
    desk.hangUp();
    office.pass(agentGraceMs);
    expect(office.office.state.rooms.get(room)?.status).toBe('waiting');
    citizen.send({ type: 'stopWaiting', ...next() });
    expect(JSON.stringify(office.office.state.rooms.get(room)).replaceAll(' ', '')).not.toContain('12345678');
  });

  test('[HF-137] the third call that reaches nobody is no contact either', () => {
    const office = new CallOffice();
    const desk = office.phone('Samira');
    const note = { question: 'Waar blijft mijn geld?', language: 'nl', contacts: true, before: [], caseId: 'case-1' };
    const room = office.create({
      note: { ...note, language: 'nl' },
      ownCase: 'case-1',
      way: { kind: 'callback', window, phone: '06 12 34 56 78' },
    });
    for (let call = 1; call <= 3; call++) {
      desk.send({ type: 'callBack', room, ...next() });
      office.joins(room, 'agent-1');
      office.voice(room, { kind: 'unanswered', leg: 'citizen' });
      desk.send({ type: 'close', room, ...next(), outcome: 'notReached' });
    }
    expect(office.office.state.rooms.get(room)?.status).toBe('closed');
    expect(office.errands.filter(({ kind }) => kind === 'contact')).toEqual([]);
  });

  test.each([
    ['does not pick up their own phone', (office: CallOffice) => office.pass(ringMs)],
    [
      'hangs up before the citizen answers',
      (office: CallOffice, room: string) => {
        const sid = office.joins(room, 'agent-1');
        office.leaves(room, 'agent-1', sid);
      },
    ],
  ] as const)('[HF-133] nobody is called when the agent %s', (_, fail) => {
    const { office, room, calling } = promised();
    calling();
    fail(office, room);
    expect(office.ordered(room).at(-1)).toEqual({ kind: 'end' });
    expect(office.office.call(room)).toMatchObject({ open: false });
  });

  test('[HF-134] a desk that is lost while calling puts it back on the list, and in no queue', () => {
    const { office, desk, room, calling } = promised();
    const joost = office.agent('Joost');
    calling();
    desk.hangUp();
    office.pass(joinMs + ringMs + agentGraceMs);
    expect(isListed(joost, room)).toBe(true);
    expect(office.office.state.waiting).toEqual([]);
  });

  test('[HF-135] takes a phone that is on, and one call at a time', () => {
    const { office, room, calling } = promised();
    const silent = office.agent('Anna');
    expect(silent.send({ type: 'callBack', room, ...next() }).at(-1)).toMatchObject({ code: 'not-allowed' });
    calling();
    const other = office.create({ way: { kind: 'callback', window, phone: '0612345678' } });
    expect(
      office
        .phone('Bram')
        .send({ type: 'callBack', room, ...next() })
        .at(-1),
    ).toMatchObject({
      code: 'not-allowed',
    });
    expect(calling().at(-1)).toMatchObject({ type: 'refused' });
    expect(office.ordered(other)).toEqual([]);
  });

  test.each([
    ['06 12345678', '+31612345678'],
    ['(058) 123 45 67', '+31581234567'],
    ['+31 (0)6 12-34-56-78', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['+49 30 901820', '+4930901820'],
  ])('[HF-136] dials %s as %s', (typed, dialled) => {
    expect(dialledNumber(typed)).toBe(dialled);
  });
});
