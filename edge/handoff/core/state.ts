import type { DeskRole, Presence } from '../../protocol/handoff-desk-frames.ts';
import type { Entry } from '../../protocol/handoff-entry.ts';
import { maxAgentFrames, maxCitizenFrames } from '../../protocol/handoff-limits.ts';
import type { OpeningHours } from '../../protocol/organisation.ts';
import type { LocalizedText } from '../../protocol/primitives.ts';
import type { Wait } from '../wait-range.ts';
import { Deadlines } from './deadlines.ts';
import { Newcomers } from './newcomers.ts';
import { type Agent, type Room, RoomLog } from './room.ts';
import { type AgentPromise, newStep, type SocketId, type Step } from './step.ts';
import { marksEveryMs } from './times.ts';

/** What an organisation set, as far as the office needs it. */
export interface OfficeSettings {
  chat: boolean;
  /** There is a telephone, and citizens may call. */
  call: boolean;
  hours: OpeningHours;
  chatHours: OpeningHours;
  team: LocalizedText;
  callback: readonly (readonly [from: string, to: string])[];
  messageWorkingDays?: number;
}

/** Who is at a desk, as the login vouched for. */
export interface DeskPerson extends Agent {
  roles: readonly DeskRole[];
}

/** Frames in ten seconds, per connection. */
export interface FrameLimits {
  citizen: number;
  desk: number;
}

interface Connection {
  socket: SocketId;
  /** False until `hello`. */
  ready: boolean;
  /** Frames since `countedFrom` (milliseconds since 1970). */
  frames: number;
  countedFrom: number;
}
export interface CitizenConnection extends Connection {
  kind: 'citizen';
  room: string;
  /** What the first frame must hold. Empty when it was already shown to be right. */
  token: string;
  /** State that was sent last, as text: the same is not sent twice. */
  shown: string;
}
export interface DeskConnection extends Connection {
  kind: 'desk';
  person: DeskPerson;
  /** End of the login, milliseconds since 1970. */
  expiresAt: number;
  /** Calls can ring here. */
  phone: boolean;
}
export type AnyConnection = CitizenConnection | DeskConnection;

export interface AgentHere {
  person: DeskPerson;
  presence: Presence;
  /** Stands by to look along until then, milliseconds since 1970. */
  standBy?: number;
  sockets: Set<SocketId>;
  /** Rooms this agent is in, in any way. */
  rooms: Set<string>;
}

/** Everything one organisation's office knows. Changed by the functions of this folder only. */
export interface OfficeState {
  organisation: string;
  settings: OfficeSettings;
  limits: FrameLimits;
  /** The moment of what is being handled, milliseconds since 1970. */
  at: number;
  rooms: Map<string, Room>;
  /** Who waits, oldest first. */
  waiting: Room[];
  agents: Map<string, AgentHere>;
  connections: Map<SocketId, AnyConnection>;
  /** Those of them that have not said `hello`. */
  newcomers: Newcomers;
  /** Rooms with a call that goes on. */
  calls: Set<Room>;
  /** Sockets of the citizen of a room. */
  citizens: Map<string, Set<CitizenConnection>>;
  waits: Wait[];
  promises: Map<string, AgentPromise>;
  deadlines: Deadlines;
  step: Step;
  /** What changed for everyone, told once at the end of a step. */
  changed: Set<'queue' | 'colleagues' | 'promises'>;
  colleaguesToldAt: number;
  /** Rooms in which something was delivered in this step, told once at its end. */
  delivered: Set<Room>;
  /** Rooms whose marks are not stored yet. */
  touched: Set<Room>;
  logOf(room: string): RoomLog;
  forgetLog(room: string): void;
  /** A random name, for what others may see. */
  newName(): string;
}

/** What was stored, to begin from. */
export interface Stored {
  rooms: readonly Room[];
  waits: readonly Wait[];
  promises: readonly AgentPromise[];
}

export interface OfficeOptions {
  organisation: string;
  settings: OfficeSettings;
  stored: Stored;
  limits?: FrameLimits;
  /** What was said in a room. Asked once, when it is first needed. */
  entriesOf: (room: string) => readonly Entry[];
  newName: () => string;
}

export function createState({
  organisation,
  settings,
  stored,
  limits,
  entriesOf,
  newName,
}: OfficeOptions): OfficeState {
  const logs = new Map<string, RoomLog>();
  return {
    organisation,
    settings,
    limits: limits ?? { citizen: maxCitizenFrames, desk: maxAgentFrames },
    at: 0,
    rooms: new Map(stored.rooms.map((room) => [room.id, room])),
    waiting: stored.rooms.filter(({ status }) => status === 'waiting').sort(byAge),
    agents: new Map(),
    connections: new Map(),
    newcomers: new Newcomers(),
    calls: new Set(stored.rooms.filter(({ call }) => call && call.overAt === undefined)),
    citizens: new Map(),
    waits: [...stored.waits],
    promises: new Map(stored.promises.map((promise) => [promise.id, promise])),
    deadlines: new Deadlines(),
    step: newStep(),
    changed: new Set(),
    colleaguesToldAt: Number.NEGATIVE_INFINITY,
    delivered: new Set(),
    touched: new Set(),
    logOf(room) {
      const known = logs.get(room);
      if (known) return known;
      const log = new RoomLog(entriesOf(room));
      logs.set(room, log);
      return log;
    },
    forgetLog: (room) => void logs.delete(room),
    newName,
  };
}

/** Oldest first, and nothing else counts. */
export const byAge = (a: Room, b: Room): number =>
  a.waitingSince - b.waitingSince || a.passedOnAt - b.passedOnAt || (a.id < b.id ? -1 : 1);

export const keep = (office: OfficeState, room: Room): void => void office.step.rooms.set(room.id, room);
/**
 * Marks of what was received and read changed. They come with every message and are lost with little harm, so they are
 * stored a little later, for many messages at once.
 */
export function touch(office: OfficeState, room: Room): void {
  office.touched.add(room);
  if (!office.deadlines.has('marks')) office.deadlines.set('marks', office.at + marksEveryMs);
}

/** In writing, or by ear. */
export const isCitizenHere = (office: OfficeState, { id, call }: Room): boolean =>
  (office.citizens.get(id)?.size ?? 0) > 0 || call?.citizenSid !== undefined;

export const isHere = (office: OfficeState, agentId: string): boolean =>
  (office.agents.get(agentId)?.sockets.size ?? 0) > 0;

/** Who helps citizens; Quality does not. */
export const takesTalks = ({ roles }: DeskPerson): boolean => roles.some((role) => role !== 'quality');

/** Whether anyone who takes talks is there now. */
export const isStaffed = (office: OfficeState, fits: (agent: AgentHere) => boolean = () => true): boolean =>
  [...office.agents.values()].some(
    (agent) =>
      agent.presence === 'available' && isHere(office, agent.person.id) && takesTalks(agent.person) && fits(agent),
  );

/** Talks that take an agent's attention now. */
export function talksOf(office: OfficeState, agentId: string): number {
  let talks = 0;
  for (const id of office.agents.get(agentId)?.rooms ?? []) {
    const room = office.rooms.get(id);
    if (room?.status === 'talking' && room.members.some(({ agent, as }) => agent.id === agentId && as === 'talk'))
      talks++;
  }
  return talks;
}
