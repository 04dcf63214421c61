import type { Refusal } from '../../protocol/handoff-citizen-frames.ts';
import type { RoomFrame } from '../../protocol/handoff-desk-frames.ts';
import { maxTalks } from '../../protocol/handoff-limits.ts';
import { canRing, hasSound } from './call/call.ts';
import { bringInColleague, holdForTransfer, resumeAfterTransfer } from './call/frames.ts';
import { toAudit } from './ending.ts';
import { isLookedAfter, join, leave } from './members.ts';
import { type Outcome, refused, stored } from './outcome.ts';
import { type Agent, type Member, mayTalk, memberOf, type Room, speakerOf, type Transfer } from './room.ts';
import { isHere, keep, type OfficeState, takesTalks, talksOf } from './state.ts';
import { say, showRoom, showRoomTo, tellAgent, transferName } from './talk.ts';
import { transferMs } from './times.ts';

type Of<Type extends RoomFrame['type']> = Extract<RoomFrame, { type: Type }>;

/** Asks a colleague to take over. They are told first, and see the card before they say yes. */
export function offer(office: OfficeState, room: Room, member: Member, frame: Of<'transfer'>): Outcome {
  if (room.status !== 'talking') return refused('closed');
  if (room.transfer) return refused('wrong-order');
  const { agent: from } = member;
  const asked = [from.id];
  const to =
    frame.to.kind === 'agent' ? colleagueFor(office, room, frame.to.id) : freeIn(office, room, frame.to.team, asked);
  if (typeof to === 'string') return refused(to);
  if (frame.note !== undefined) say(office, room, speakerOf(member), { kind: 'aside', text: frame.note });
  const team = frame.to.kind === 'team' ? { team: frame.to.team } : {};
  room.transfer = { from, to, ...team, asked: [...asked, to.id], step: 'offered', until: 0 };
  const seq = ask(office, room, room.transfer, frame.clientId);
  holdForTransfer(office, room, member);
  return stored(seq);
}

function ask(office: OfficeState, room: Room, transfer: Transfer, clientId?: string): number {
  transfer.until = office.at + transferMs;
  keep(office, room);
  office.deadlines.set(`transfer:${room.id}`, transfer.until);
  const from = memberOf(room, transfer.from.id);
  const speaker = speakerOf(from ?? { agent: transfer.from, as: 'talk' });
  const seq = say(office, room, speaker, { kind: 'transfer', step: 'offered', to: transferName(transfer) }, clientId);
  toAudit(office, room, 'handoff.offered', transfer.to.id);
  showRoom(office, room);
  return seq;
}

/** They have the card before them. Who reads along is named to the citizen. */
export function startReading(office: OfficeState, room: Room): void {
  const { transfer } = room;
  if (!transfer || transfer.step === 'reading') return;
  transfer.step = 'reading';
  keep(office, room);
  // Who came to help reads along already.
  if (!memberOf(room, transfer.to.id)) join(office, room, transfer.to, 'aside');
  const speaker = speakerOf({ agent: transfer.to, as: 'aside' });
  say(office, room, speaker, { kind: 'transfer', step: 'reading', to: transferName(transfer) });
  toAudit(office, room, 'handoff.read', transfer.to.id);
  showRoom(office, room);
}

export function answer(office: OfficeState, room: Room, agent: Agent, frame: Of<'answerTransfer'>): Outcome {
  const { transfer } = room;
  if (!transfer || transfer.to.id !== agent.id || room.status !== 'talking') return refused('wrong-order');
  if (!frame.accept) return stored(turnDown(office, room, 'declined', frame.clientId));
  if (talksOf(office, agent.id) >= maxTalks) return refused('busy');
  settle(office, room);
  const speaker = speakerOf({ agent, as: 'talk' });
  const seq = say(
    office,
    room,
    speaker,
    { kind: 'transfer', step: 'accepted', to: transferName(transfer) },
    frame.clientId,
  );
  join(office, room, agent, 'talk');
  bringInColleague(office, room, agent);
  toAudit(office, room, 'handoff.joined', agent.id);
  showRoom(office, room);
  return stored(seq);
}

export function cancel(office: OfficeState, room: Room, member: Member, frame: Of<'cancelTransfer'>): Outcome {
  const { transfer } = room;
  if (!transfer || transfer.from.id !== member.agent.id) return refused('wrong-order');
  settle(office, room);
  const content = { kind: 'transfer', step: 'cancelled', to: transferName(transfer) } as const;
  const seq = say(office, room, speakerOf(member), content, frame.clientId);
  sendAway(office, room, transfer.to.id);
  resumeAfterTransfer(office, room, member.agent);
  showRoom(office, room);
  return stored(seq);
}

/** Refused, or nobody answered: the next of the team is asked; when there is none it comes back. */
export function turnDown(office: OfficeState, room: Room, step: 'declined' | 'unanswered', clientId?: string): number {
  const { transfer } = room;
  if (!transfer) return office.logOf(room.id).last;
  settle(office, room);
  const speaker = speakerOf({ agent: transfer.to, as: 'talk' });
  const seq = say(office, room, speaker, { kind: 'transfer', step, to: transferName(transfer) }, clientId);
  sendAway(office, room, transfer.to.id);
  const next = transfer.team === undefined ? 'busy' : freeIn(office, room, transfer.team, transfer.asked);
  if (typeof next !== 'string' && isLookedAfter(office, room, '')) {
    room.transfer = { ...transfer, to: next, asked: [...transfer.asked, next.id], step: 'offered' };
    ask(office, room, room.transfer);
  } else {
    resumeAfterTransfer(office, room, transfer.from);
    showRoom(office, room);
  }
  return seq;
}

function settle(office: OfficeState, room: Room): void {
  delete room.transfer;
  office.deadlines.delete(`transfer:${room.id}`);
  keep(office, room);
}

function sendAway(office: OfficeState, room: Room, agentId: string): void {
  const member = memberOf(room, agentId);
  if (member?.as === 'aside') leave(office, room, member);
  else if (!member) tellAgent(office, agentId, { type: 'gone', room: room.id });
  else showRoomTo(office, room, agentId);
}

function colleagueFor(office: OfficeState, room: Room, id: string): Agent | Refusal {
  const here = office.agents.get(id);
  if (!here || !isHere(office, id) || !takesTalks(here.person) || mayTalk(memberOf(room, id))) return 'not-allowed';
  // Who cannot be heard cannot take over a call.
  if (hasSound(room) && !canRing(office, id)) return 'busy';
  return talksOf(office, id) >= maxTalks ? 'busy' : here.person;
}

/** Of the team whoever is available with the fewest talks, and of those the same one every time. */
function freeIn(office: OfficeState, room: Room, team: string, asked: readonly string[]): Agent | Refusal {
  const free = [...office.agents.values()]
    .filter(({ person, presence }) => person.team === team && presence === 'available' && isHere(office, person.id))
    .filter(
      (here) => takesTalks(here.person) && !asked.includes(here.person.id) && !mayTalk(memberOf(room, here.person.id)),
    )
    .filter(({ person }) => talksOf(office, person.id) < maxTalks)
    .filter(({ person }) => !hasSound(room) || canRing(office, person.id))
    .sort(
      (a, b) => talksOf(office, a.person.id) - talksOf(office, b.person.id) || (a.person.id < b.person.id ? -1 : 1),
    );
  return free[0]?.person ?? 'busy';
}
