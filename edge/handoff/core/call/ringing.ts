import { maxTalks } from '../../../protocol/handoff-limits.ts';
import { toAudit } from '../ending.ts';
import { isSkipped } from '../queue.ts';
import { type Agent, mayTalk, type Room } from '../room.ts';
import { isHere, keep, type OfficeState, takesTalks, talksOf } from '../state.ts';
import { showRoom } from '../talk.ts';
import { ringPauseMs } from '../times.ts';
import { type Call, callOf, canRing, isComing, talkers } from './call.ts';
import { bringIn } from './sound.ts';

/** Rings wherever it is somebody's turn. Looks at how things stand only, so it may be asked at any moment. */
export function ringWhereDue(office: OfficeState): void {
  if (office.calls.size === 0) return;
  for (const room of office.calls) if (room.status === 'talking') ringInTalk(office, room);
  // A chat that waits longer is not passed by, nor a call that nobody could take yet.
  for (const room of office.waiting) if (!isPassed(office, room)) return;
}

/** Whether the next in the queue may be looked at: this one is being helped, or cannot be. */
function isPassed(office: OfficeState, room: Room): boolean {
  const call = callOf(room);
  if (!call) return isSkipped(office, room);
  if (call.legs.length > 0) return true;
  // Who is not on the line keeps the place, and holds up nobody.
  if (!isComing(call, office.at)) return true;
  if (call.againAt !== undefined && call.againAt > office.at) return false;
  delete call.againAt;
  const agent = nextFor(office, call);
  if (agent) {
    bringIn(office, room, call, agent, { as: 'talk', accepted: false });
    toAudit(office, room, 'handoff.offered', agent.id);
    showRoom(office, room);
    return true;
  }
  if (call.turnedDown.length > 0) {
    // Everyone said no: a little later they are all asked again.
    call.turnedDown = [];
    call.againAt = office.at + ringPauseMs;
    office.deadlines.set(`again:${room.id}`, call.againAt);
    keep(office, room);
  }
  return false;
}

/** Of who can be rung whoever has the fewest talks, and of those the same one every time. */
function nextFor(office: OfficeState, call: Call): Agent | undefined {
  const free = [...office.agents.values()]
    .filter(({ person, presence }) => presence === 'available' && isHere(office, person.id))
    .filter(({ person }) => takesTalks(person) && !call.turnedDown.includes(person.id))
    .filter(({ person }) => canRing(office, person.id) && talksOf(office, person.id) < maxTalks)
    .map(({ person }) => ({ person, talks: talksOf(office, person.id) }))
    .sort((a, b) => a.talks - b.talks || (a.person.id < b.person.id ? -1 : 1));
  return free[0]?.person;
}

/** Someone talks with the citizen already: it rings at their desk, as soon as both can be reached. */
function ringInTalk(office: OfficeState, room: Room): void {
  const call = callOf(room);
  if (!call || talkers(call).length > 0 || call.legs.some(({ accepted }) => !accepted)) return;
  if (!isComing(call, office.at)) return;
  const member = room.members.find(
    (each) => mayTalk(each) && !call.turnedDown.includes(each.agent.id) && canRing(office, each.agent.id),
  );
  if (!member) return;
  bringIn(office, room, call, member.agent, { as: 'talk', accepted: false });
  showRoom(office, room);
}
