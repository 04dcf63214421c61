import { type CitizenFrame, citizenFrame, type Refusal } from '../../protocol/handoff-citizen-frames.ts';
import { type DeskFrame, deskFrame, type Presence } from '../../protocol/handoff-desk-frames.ts';
import { closeCode, handoffProtocol } from '../../protocol/handoff-limits.ts';
import type { CallLook, VoiceEvent, VoiceOrder } from '../voice.ts';
import { hasPhone } from './call/call.ts';
import { notComing, onVoice } from './call/events.ts';
import { isWanted } from './call/orders.ts';
import { ringWhereDue } from './call/ringing.ts';
import { onCitizenFrame, welcomeCitizen } from './citizen-frames.ts';
import { createRoom, type NewHandoff } from './create.ts';
import { onDeskFrame } from './desk-frames.ts';
import { agentFor, leaveDesk, setGone, tellDesks, welcomeDesk } from './desks.ts';
import { citizenLeftAfterEnd, forget, letGoAt } from './ending.ts';
import { countFrame, readFrame } from './frames.ts';
import { setStandBy } from './help.ts';
import type { Outcome } from './outcome.ts';
import { plainCitizenFrame, plainDeskFrame } from './plain-frames.ts';
import { aheadOf, startAway, stopAway } from './queue.ts';
import type { Room } from './room.ts';
import {
  type AnyConnection,
  type CitizenConnection,
  createState,
  type DeskConnection,
  type DeskPerson,
  isCitizenHere,
  isStaffed,
  type OfficeOptions,
  type OfficeSettings,
  type OfficeState,
} from './state.ts';
import { newStep, type SocketId, type Step } from './step.ts';
import { send, showCitizenMarks, showRoom, showState, tellAgent, tellDelivered } from './talk.ts';
import { colleaguesEveryMs, helloMs, maxCitizenSockets, maxDeskSockets, saveMs } from './times.ts';
import { onDeadline, rememberGone, resume } from './timing.ts';
import { windowsOf } from './views.ts';

/**
 * Who is behind a connection. `token` is what the citizen's first frame must hold; `network` is a keyed hash of where it
 * comes from, if the host knows it, and is forgotten with that frame.
 */
export type Who =
  | { kind: 'citizen'; room: string; token: string; network?: string }
  | { kind: 'desk'; person: DeskPerson; expiresAt: number };

/** What a host remembers of a connection while the office sleeps. */
export type Asleep =
  | { kind: 'citizen'; room: string }
  | { kind: 'desk'; person: DeskPerson; expiresAt: number; presence: Presence; phone?: boolean; standBy?: number };

/**
 * The office of one organisation: its queue, its rooms, its desks. Pure: it is told the moment and what happened, and
 * says in a {@link Step} what has to be stored and then told. It never waits, and reads no clock.
 */
export class Office {
  readonly state: OfficeState;

  constructor(options: OfficeOptions, at: number) {
    this.state = createState(options);
    this.state.at = at;
    resume(this.state);
  }

  configure(settings: OfficeSettings): void {
    this.state.settings = settings;
  }

  /** Whether a connection from there may be opened: so many have not said yet who they are. */
  hasRoom(who: Who): boolean {
    return this.state.newcomers.hasRoom(whence(who));
  }

  /** A connection. One too many is closed at once; a host that can refuses it before, with {@link hasRoom}. */
  open(socket: SocketId, who: Who, at: number): void {
    const office = this.#at(at);
    if (!this.hasRoom(who)) {
      office.step.closes.push({ socket, code: closeCode.flood });
      return;
    }
    office.newcomers.add(socket, whence(who));
    const base = { socket, ready: false, frames: 0, countedFrom: at };
    const connection: AnyConnection =
      who.kind === 'citizen'
        ? { ...base, kind: 'citizen', room: who.room, token: who.token, shown: '' }
        : { ...base, kind: 'desk', person: who.person, expiresAt: who.expiresAt, phone: false };
    office.connections.set(socket, connection);
    office.deadlines.set(`hello:${socket}`, at + helloMs);
    if (who.kind === 'desk') office.deadlines.set(`login:${socket}`, who.expiresAt);
  }

  /** A connection that was open before the office slept. */
  wake(socket: SocketId, who: Asleep): void {
    const office = this.state;
    const base = { socket, ready: true, frames: 0, countedFrom: office.at };
    if (who.kind === 'citizen') {
      const room = office.rooms.get(who.room);
      if (!room) return;
      const connection: CitizenConnection = { ...base, kind: 'citizen', room: who.room, token: '', shown: '' };
      office.connections.set(socket, connection);
      office.citizens.set(who.room, (office.citizens.get(who.room) ?? new Set()).add(connection));
      stopAway(office, room);
      return;
    }
    const { person, expiresAt, presence, phone = false, standBy } = who;
    office.connections.set(socket, { ...base, kind: 'desk', person, expiresAt, phone });
    const here = agentFor(office, person);
    here.presence = presence;
    setStandBy(office, here, standBy);
    here.sockets.add(socket);
    setGone(office, here, undefined);
    office.deadlines.set(`login:${socket}`, expiresAt);
  }

  /** Every connection that was open is known again. */
  woken(): void {
    rememberGone(this.state);
  }

  /** What a host has to remember of a connection to {@link wake} it. Nothing before it has said who it is. */
  asleep(socket: SocketId): Asleep | undefined {
    const connection = this.state.connections.get(socket);
    if (!connection?.ready) return undefined;
    if (connection.kind === 'citizen') return { kind: 'citizen', room: connection.room };
    const { person, expiresAt, phone } = connection;
    const { presence = 'available', standBy } = this.state.agents.get(person.id) ?? {};
    const perhaps = { ...(phone && { phone }), ...(standBy !== undefined && { standBy }) };
    return { kind: 'desk', person, expiresAt, presence, ...perhaps };
  }

  /** A frame came in. `data` is absent when it was no text. */
  receive(socket: SocketId, data: string | undefined, at: number): void {
    const office = this.#at(at);
    const connection = office.connections.get(socket);
    if (!connection) return;
    const pace = countFrame(connection, office.limits, at);
    if (pace === 'flood') this.#hangUp(connection, closeCode.flood);
    else if (pace === 'too-fast') this.#refuse(socket, 'too-fast');
    else if (connection.kind === 'citizen') this.#fromCitizen(connection, data);
    else this.#fromDesk(connection, data);
  }

  closed(socket: SocketId, at: number): void {
    const office = this.#at(at);
    const connection = office.connections.get(socket);
    if (connection) this.#drop(connection);
  }

  /** An agent logged out: the desks of that session are closed, and do not come back. */
  loggedOut(agentId: string, expiresAt: number, at: number): void {
    for (const connection of [...this.#at(at).connections.values()]) {
      if (connection.kind !== 'desk' || connection.person.id !== agentId) continue;
      if (connection.expiresAt === expiresAt) this.#hangUp(connection, closeCode.gone);
    }
  }

  /** Something changed about what an agent reported: those who may look, look again. */
  incidentChanged(reporter: string, at: number): void {
    const office = this.#at(at);
    for (const { person } of office.agents.values())
      if (person.id === reporter || person.roles.includes('lead')) tellAgent(office, person.id, { type: 'incidents' });
  }

  create(handoff: NewHandoff, at: number): void {
    createRoom(this.#at(at), handoff);
  }

  /** Something happened at the telephone. */
  voice(room: string, event: VoiceEvent, at: number): void {
    onVoice(this.#at(at), room, event);
  }

  /** The call of a hand-off, for who brings the citizen's line into it. */
  call(id: string): CallLook | undefined {
    const room = this.state.rooms.get(id);
    const call = room?.call;
    if (!room || !call) return undefined;
    const { conference, overAt, answered = false } = call;
    const waits = room.status === 'waiting' && { ahead: aheadOf(this.state, room) };
    const { language } = room.note;
    return { conference, open: overAt === undefined, answered, language, ...waits };
  }

  /** Whether what the telephone was asked for still makes sense. */
  wants(order: VoiceOrder): boolean {
    return isWanted(this.state.rooms.get(order.handoff), order);
  }

  /** A case was erased, and with it its talks. */
  eraseCase(caseId: string, at: number): void {
    const office = this.#at(at);
    for (const room of [...office.rooms.values()]) {
      if (room.note.caseId !== caseId && room.ownCase !== caseId) continue;
      forget(office, room);
      office.step.erased.add(room.id);
    }
    for (const { id } of [...office.promises.values()].filter((promise) => promise.caseId === caseId)) {
      office.promises.delete(id);
      office.step.erasedPromises.add(id);
    }
  }

  /** The case of these rooms changed: whoever looks at it sees it as it is now. */
  caseChanged(caseId: string, at: number): void {
    const office = this.#at(at);
    for (const room of office.rooms.values())
      if (room.note.caseId === caseId && room.members.length > 0) showRoom(office, room);
  }

  /** Lets go of promises that no list needs any more: kept, or of a talk that left nothing. */
  tidy(day: string, at: number): void {
    const office = this.#at(at);
    for (const { id, kept, caseId, due } of [...office.promises.values()]) {
      if (!kept && (caseId !== undefined || due >= day)) continue;
      office.promises.delete(id);
      office.step.erasedPromises.add(id);
      office.changed.add('promises');
    }
  }

  /** Does what is due by now. */
  tick(at: number): void {
    const office = this.#at(at);
    for (const name of office.deadlines.take(at)) {
      const [kind = '', ...rest] = name.split(':');
      const id = rest.join(':');
      const connection = kind === 'hello' || kind === 'login' ? office.connections.get(Number(id)) : undefined;
      if (connection) this.#hangUp(connection, kind === 'login' ? closeCode.gone : closeCode.restart);
      else onDeadline(office, kind, id);
    }
  }

  /** When something is due next, milliseconds since 1970. */
  deadline(): number | undefined {
    return this.state.deadlines.next();
  }

  /** Takes what has to be stored and told since the last time. */
  take(): Step {
    const office = this.state;
    ringWhereDue(office);
    this.#tellAll();
    const { step } = office;
    office.step = newStep();
    return step;
  }

  isStaffed(): boolean {
    return isStaffed(this.state);
  }

  /** Somebody is there whose phone can ring. */
  hasPhones(): boolean {
    return isStaffed(this.state, ({ person }) => hasPhone(this.state, person.id));
  }

  #at(at: number): OfficeState {
    this.state.at = Math.max(this.state.at, at);
    return this.state;
  }

  #fromCitizen(connection: CitizenConnection, data: string | undefined): void {
    const office = this.state;
    const { socket } = connection;
    const read = readFrame(citizenFrame, plainCitizenFrame, data);
    if ('refused' in read) {
      this.#refuse(socket, read.refused, read.clientId);
      return;
    }
    const { frame } = read;
    const room = office.rooms.get(connection.room);
    if (frame.type === 'ping') send(office, socket, { type: 'pong' });
    else if (frame.type === 'hello' && !connection.ready) this.#letCitizenIn(connection, room, frame);
    else if (frame.type === 'hello' || !connection.ready || !room) this.#refuse(socket, 'wrong-order', idOf(frame));
    else this.#settle(socket, onCitizenFrame(office, connection, room, frame), frame);
  }

  #letCitizenIn(connection: CitizenConnection, room: Room | undefined, frame: Hello): void {
    const office = this.state;
    if (!room || !isSame(frame.token, connection.token)) this.#hangUp(connection, closeCode.gone);
    else if (frame.protocol !== handoffProtocol) this.#hangUp(connection, closeCode.version);
    else if ((office.citizens.get(room.id)?.size ?? 0) >= maxCitizenSockets) this.#hangUp(connection, closeCode.flood);
    else {
      this.#cameIn(connection.socket);
      if (room.closedAt !== undefined) letGoAt(office, room, room.closedAt + saveMs);
      welcomeCitizen(office, connection, room, frame.after);
    }
  }

  #fromDesk(connection: DeskConnection, data: string | undefined): void {
    const office = this.state;
    const { socket, person } = connection;
    const read = readFrame(deskFrame, plainDeskFrame, data);
    if ('refused' in read) {
      this.#refuse(socket, read.refused, read.clientId, read.room);
      return;
    }
    const { frame } = read;
    if (frame.type === 'ping') send(office, socket, { type: 'pong' });
    else if (frame.type === 'hello' && !connection.ready) {
      const desks = office.agents.get(person.id)?.sockets.size ?? 0;
      if (frame.protocol !== handoffProtocol) this.#hangUp(connection, closeCode.version);
      else if (desks >= maxDeskSockets) this.#hangUp(connection, closeCode.flood);
      else {
        this.#cameIn(socket);
        welcomeDesk(office, connection, frame.after);
      }
    } else if (frame.type === 'hello' || !connection.ready) this.#refuse(socket, 'wrong-order', idOf(frame));
    else this.#settle(socket, onDeskFrame(office, connection, frame), frame);
  }

  #settle(socket: SocketId, outcome: Outcome, frame: CitizenFrame | DeskFrame): void {
    if (!outcome) return;
    const clientId = idOf(frame);
    const room = 'room' in frame ? frame.room : undefined;
    if ('refused' in outcome) {
      this.#refuse(socket, outcome.refused, clientId, room);
      return;
    }
    if (clientId === undefined) return;
    const seq = outcome.stored === undefined ? {} : { seq: outcome.stored };
    send(this.state, socket, { type: 'ack', clientId, ...(room !== undefined && { room }), ...seq });
  }

  #refuse(socket: SocketId, code: Refusal, clientId?: string, room?: string): void {
    const about = { ...(clientId !== undefined && { clientId }), ...(room !== undefined && { room }) };
    send(this.state, socket, { type: 'refused', code, ...about });
  }

  /** It said who it is, or is gone: nobody waits for that any more. */
  #cameIn(socket: SocketId): void {
    this.state.deadlines.delete(`hello:${socket}`);
    this.state.newcomers.remove(socket);
  }

  #hangUp(connection: AnyConnection, code: number): void {
    this.state.step.closes.push({ socket: connection.socket, code });
    this.#drop(connection);
  }

  #drop(connection: AnyConnection): void {
    const office = this.state;
    const { socket } = connection;
    office.connections.delete(socket);
    this.#cameIn(socket);
    office.deadlines.delete(`login:${socket}`);
    if (connection.kind === 'desk') {
      leaveDesk(office, connection);
      return;
    }
    const room = office.rooms.get(connection.room);
    const others = office.citizens.get(connection.room);
    if (!room || !others?.delete(connection) || others.size > 0) return;
    office.citizens.delete(room.id);
    if ((room.status === 'waiting' || room.status === 'talking') && !isCitizenHere(office, room))
      startAway(office, room);
    notComing(office, room);
    if (room.closedAt !== undefined) citizenLeftAfterEnd(office, room);
    showCitizenMarks(office, room);
  }

  #tellAll(): void {
    const office = this.state;
    tellDelivered(office);
    const { changed } = office;
    if (changed.size === 0) return;
    if (changed.has('colleagues')) {
      const next = office.colleaguesToldAt + colleaguesEveryMs;
      if (office.at < next) {
        changed.delete('colleagues');
        office.deadlines.set('colleagues', next);
      } else office.colleaguesToldAt = office.at;
    }
    tellDesks(office);
    if (changed.has('queue')) {
      const windows = windowsOf(office);
      for (const room of office.waiting) showState(office, room, windows);
    }
    changed.clear();
  }
}

/** Whose lines are counted together. */
const whence = (who: Who): string | undefined => (who.kind === 'citizen' ? who.network : `desk ${who.person.id}`);

type Hello = Extract<CitizenFrame, { type: 'hello' }>;

const idOf = (frame: CitizenFrame | DeskFrame): string | undefined =>
  'clientId' in frame ? frame.clientId : undefined;

/** Compares in a time that says nothing of where they differ. */
function isSame(given: string, right: string): boolean {
  if (right === '' || given.length !== right.length) return false;
  let difference = 0;
  for (let at = 0; at < right.length; at++) difference |= given.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}
