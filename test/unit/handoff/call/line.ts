import type { Leg } from '../../../../edge/handoff/voice.ts';
import type { DeskCall } from '../../../../edge/protocol/voice.ts';
import { id, TestOffice } from '../office.ts';

export type Desk = ReturnType<TestOffice['agent']>;

/** An office with a telephone beside it, of which a test says what happens there. */
export class CallOffice extends TestOffice {
  #sids = 0;

  /** An agent whose phone is on. */
  phone(name: string, who: Parameters<TestOffice['agent']>[1] = {}): Desk {
    const desk = this.agent(name, who);
    desk.send({ type: 'phone', on: true });
    return desk;
  }

  /** Somebody is on the line. Returns the name of the line at the telephone. */
  joins(room: string, leg: Leg, callSid = `CA${++this.#sids}`): string {
    this.voice(room, { kind: 'joined', leg, callSid });
    return callSid;
  }

  leaves(room: string, leg: Leg, callSid: string): void {
    this.voice(room, { kind: 'left', leg, callSid });
  }

  /** A citizen who asks for a call and is on the line. */
  caller(question = 'Waar blijft mijn geld?', by: 'browser' | 'telephone' = 'browser') {
    const room = this.create({ question, way: { kind: 'call', by } });
    const sid = this.joins(room, 'citizen');
    return { room, sid };
  }

  /** A citizen and an agent on the line. */
  onTheLine(by: 'browser' | 'telephone' = 'browser', name = 'Samira') {
    const agent = this.phone(name, { team: 'Inkomen' });
    const { room, sid } = this.caller(undefined, by);
    const citizen = this.citizen(room);
    agent.send({ type: 'answerCall', room, clientId: id(), accept: true });
    const agentSid = this.joins(room, 'agent-1');
    this.ordered(room);
    return { agent, citizen, room, sid, agentSid };
  }

  callSteps(room: string): string[] {
    return this.entries(room).flatMap(({ content }) => (content.kind === 'call' ? [content.step] : []));
  }
}

/** The call as an agent's desk shows it last. */
export function callAt(desk: Desk, room: string): DeskCall | undefined {
  const shown = desk
    .heard()
    .findLast((answer) => (answer.type === 'room' && answer.room.card.room === room) || answer.type === 'welcome');
  if (shown?.type === 'welcome') return shown.rooms.find(({ card }) => card.room === room)?.call;
  return shown?.type === 'room' ? shown.room.call : undefined;
}

/** Whether this call rings at a desk now. */
export function rings(desk: Desk, room: string): boolean {
  const last = desk
    .heard()
    .findLast(
      (answer) =>
        (answer.type === 'room' && answer.room.card.room === room) || (answer.type === 'gone' && answer.room === room),
    );
  return last?.type === 'room' && last.room.call?.forMe === true;
}
