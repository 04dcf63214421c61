import type { Context } from 'hono';
import { ProblemError } from '../http/problem.ts';
import type { CallbackWindow, WaitRange } from '../protocol/handoff-note.ts';
import type { CalendarDate } from '../protocol/primitives.ts';
import type { NewHandoff } from './core/create.ts';
import type { Who } from './core/office.ts';
import { helloMs } from './core/times.ts';
import type { CallLook, VoiceEvent } from './voice.ts';

/** How busy an office is: the same for everyone who asks. */
export interface OfficeLook {
  waiting: number;
  /** Somebody who takes talks is available. */
  isStaffed: boolean;
  /** Somebody whose phone can ring is available. */
  hasPhones: boolean;
  range?: WaitRange;
}

/** So many lines have not said who they are that no other is opened. Each of them says so soon, or is closed. */
export const noRoom = (): ProblemError => new ProblemError('too-many-open', { retryAfterSeconds: helloMs / 1000 });

/** What a hand-off that is there was promised. */
export interface KnownHandoff {
  callback?: CallbackWindow;
  answerBy?: CalendarDate;
}

/** A citizen who signed in as themselves, as a keyed hash, and the case that they passed on. */
export interface RoomSubject {
  hash: string;
  caseId: string;
}

/** The offices of all organisations, as a host runs them: one each. */
export interface Offices {
  look(organisation: string): Promise<OfficeLook>;
  /** What was answered to a request that is stored already. */
  known(organisation: string, id: string): Promise<KnownHandoff | undefined>;
  /** Resolves when it is stored. @returns false when more wait than we can help. */
  create(organisation: string, handoff: NewHandoff): Promise<boolean>;
  /** Something happened at the telephone. Resolves when what it changed is stored. */
  voice(organisation: string, handoff: string, event: VoiceEvent): Promise<void>;
  /** The call of a hand-off, for who puts the citizen's line into it; `undefined` when it has none. */
  call(organisation: string, handoff: string): Promise<CallLook | undefined>;
  /** Turns a request into a live connection. @throws ProblemError `too-many-open` */
  connect(context: Context, organisation: string, who: Who): Response | Promise<Response>;
  /** Closes the desks of a session that was ended; `expiresAt`, in milliseconds since 1970, tells it from others. */
  loggedOut(organisation: string, agentId: string, expiresAt: number): Promise<void>;
  /** Something changed about what an agent reported: tells their desks, and those of the leads. */
  incidentChanged(organisation: string, reporter: string): Promise<void>;
  /** Who the citizen in a room is, for an agent who is in it and may look further. */
  subjectFor(organisation: string, room: string, agentId: string): Promise<RoomSubject | undefined>;
  /** Erases the talks of a case, with the case. */
  eraseCase(organisation: string, caseId: string): Promise<void>;
  /** Does what is due, should a timer have been missed, and erases what nobody needs any more. Every hour. */
  tidy(): Promise<void>;
}
