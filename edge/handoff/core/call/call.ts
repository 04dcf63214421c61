import type { Hearing } from '../../../protocol/voice.ts';
import type { Leg } from '../../voice.ts';
import { type Agent, mayTalk, memberOf, type Room } from '../room.ts';
import type { OfficeState } from '../state.ts';

/** The line of an agent into a call. It has a name of its own each time it rings, so that what is late is known as late. */
export interface AgentLeg {
  name: Leg;
  agent: Agent;
  as: Hearing;
  /** How it hears as far as the telephone was told. */
  toldAs?: Hearing;
  /** The agent said yes, or asked for it: the sound follows. */
  accepted: boolean;
  /** Set while the line is in the call. */
  callSid?: string;
  /** When it counts as not answered, milliseconds since 1970. */
  until: number;
}

/** Sound in a room. Stays with its room when it is over, until there is a next one. */
export interface Call {
  /** Random: it is the name of the conference, and says nothing. */
  conference: string;
  by: 'browser' | 'telephone';
  /** Orders that were given, to number the next. */
  orders: number;
  /** Agents who were rung, to name the next line. */
  rung: number;
  /** The citizen's line, while it is in the call. */
  citizenSid?: string;
  /** The conference that it is in. There may have been others under this name, that ended with nobody in them. */
  citizenIn?: string;
  /** Until then their browser may still be on its way, milliseconds since 1970: it rings meanwhile. */
  comingUntil?: number;
  /** We ring at the citizen's telephone. */
  phoning?: true;
  /** Number to call as soon as the agent is on the line. */
  number?: string;
  legs: AgentLeg[];
  /** The citizen is on hold, and why. */
  held?: 'agent' | 'alone' | 'transfer';
  /** Agents who did not take it this time round. */
  turnedDown: string[];
  /** When the round begins anew, milliseconds since 1970. */
  againAt?: number;
  /** An agent and the citizen have spoken. */
  answered?: true;
  /** Lines that left: what is late about them changes nothing. */
  gone: string[];
  overAt?: number;
}

/** A call that goes on. */
export const callOf = ({ call }: Room): Call | undefined => (call?.overAt === undefined ? call : undefined);

export const legOf = (call: Call | undefined, agentId: string): AgentLeg | undefined =>
  call?.legs.find(({ agent }) => agent.id === agentId);

/** The citizen is on the line, or will be in a moment. */
export const isComing = ({ citizenSid, comingUntil }: Call, at: number): boolean =>
  citizenSid !== undefined || (comingUntil !== undefined && comingUntil > at);

/** Agents who talk with the citizen, or are about to. */
export const talkers = ({ legs }: Call): AgentLeg[] => legs.filter(({ as, accepted }) => as === 'talk' && accepted);

/** Rings at this agent, who has not said yes or no. */
export const ringsAt = (room: Room, agentId: string): boolean => legOf(callOf(room), agentId)?.accepted === false;

/** The agent's phone can ring: it is on at one of their desks. */
export function hasPhone(office: OfficeState, agentId: string): boolean {
  for (const socket of office.agents.get(agentId)?.sockets ?? []) {
    const connection = office.connections.get(socket);
    if (connection?.kind === 'desk' && connection.phone) return true;
  }
  return false;
}

function isInCall(office: OfficeState, agentId: string): boolean {
  for (const room of office.calls) if (legOf(callOf(room), agentId)) return true;
  return false;
}

/** Phone on, and not in a call: one agent has one line. */
export const canRing = (office: OfficeState, agentId: string): boolean =>
  hasPhone(office, agentId) && !isInCall(office, agentId);

/** Somebody talks with the citizen by ear. */
export const hasSound = (room: Room): boolean => {
  const call = callOf(room);
  return call !== undefined && talkers(call).length > 0;
};

/** Somebody else is on the line who may talk with the citizen. */
export const isHeardWithout = (room: Room, agentId: string): boolean =>
  callOf(room)?.legs.some(
    ({ agent, as, callSid }) =>
      as === 'talk' && callSid !== undefined && agent.id !== agentId && mayTalk(memberOf(room, agent.id)),
  ) ?? false;
