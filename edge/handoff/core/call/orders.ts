import type { Hearing } from '../../../protocol/voice.ts';
import type { VoiceOrder } from '../../voice.ts';
import type { Room } from '../room.ts';
import { keep, type OfficeState } from '../state.ts';
import { type AgentLeg, type Call, callOf, talkers } from './call.ts';
import { dialledNumber } from './number.ts';

/** What an order says beside where it belongs. */
type Wish = VoiceOrder extends infer Order
  ? Order extends VoiceOrder
    ? Omit<Order, 'id' | 'handoff' | 'conference'>
    : never
  : never;

/** Asks the telephone for something. It is stored with the step, and carried out after it. */
export function order(office: OfficeState, room: Room, call: Call, wish: Wish): void {
  const { conference } = call;
  const id = `${conference}-${++call.orders}`;
  office.step.orders.push({ id, handoff: room.id, conference, ...wish });
  keep(office, room);
}

/** How an agent hears: who whispers is heard by the one who talks. Without one there is nobody to whisper to. */
function heard(call: Call, leg: AgentLeg): Pick<Extract<Wish, { kind: 'hear' }>, 'hearing' | 'coached'> {
  const hearing: Hearing = leg.as;
  if (hearing !== 'whisper') return { hearing };
  const coached = talkers(call).find(({ name, callSid }) => name !== leg.name && callSid !== undefined);
  return coached ? { hearing, coached: coached.name } : { hearing: 'listen' };
}

export function orderRing(office: OfficeState, room: Room, call: Call, leg: AgentLeg): void {
  const how = heard(call, leg);
  leg.toldAs = how.hearing;
  order(office, room, call, { kind: 'ring', leg: leg.name, agent: leg.agent.id, ...how });
}

export function orderHear(office: OfficeState, room: Room, call: Call, leg: AgentLeg): void {
  const how = heard(call, leg);
  leg.toldAs = how.hearing;
  order(office, room, call, { kind: 'hear', leg: leg.name, ...how });
}

/** Who talks changed: who whispers is heard by somebody else now, or by nobody. */
export function coachAnew(office: OfficeState, room: Room, call: Call): void {
  for (const leg of call.legs)
    if (leg.as === 'whisper' && leg.callSid !== undefined) orderHear(office, room, call, leg);
}

export function orderPhone(office: OfficeState, room: Room, call: Call): void {
  if (call.number === undefined) return;
  call.phoning = true;
  order(office, room, call, { kind: 'phone', leg: 'citizen', number: dialledNumber(call.number) });
}

export const orderHold = (office: OfficeState, room: Room, call: Call, on: boolean): void =>
  order(office, room, call, { kind: 'hold', leg: 'citizen', on });

/** Whether an order that could not be carried out at once still makes sense. */
export function isWanted(room: Room | undefined, wish: VoiceOrder): boolean {
  if (wish.kind === 'remove' || wish.kind === 'end') return true;
  const call = room && callOf(room);
  if (call?.conference !== wish.conference) return false;
  if (wish.kind === 'phone') return call.phoning === true;
  if (wish.kind === 'hold') return (call.held !== undefined) === wish.on;
  return call.legs.some(({ name }) => name === wish.leg);
}
