import * as v from 'valibot';
import { explanation } from './explanation.ts';
import { refusals } from './handoff-citizen-frames.ts';
import { boundary, entry, promiseMade } from './handoff-entry.ts';
import { callbackWindow, handoffNote, message } from './handoff-note.ts';
import { calendarDate, language, opaqueId, timestamp } from './primitives.ts';
import { deskCall, hearings } from './voice.ts';

const clientId = opaqueId;
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Id of the hand-off. */
const room = opaqueId;

export const deskRoles = ['agent', 'lead', 'quality'] as const;
export type DeskRole = (typeof deskRoles)[number];
export const presences = ['available', 'pause', 'away'] as const;
export type Presence = (typeof presences)[number];
export const closeOutcomes = ['answered', 'promised', 'forwarded', 'notReached', 'stopped'] as const;

/** What the desk sends over `GET /v1/desk/socket`. The session is the desk's cookie; one socket serves all rooms. */
export const deskFrame = v.variant('type', [
  /** Comes first. `after` says per room what is here already. */
  v.object({ type: v.literal('hello'), protocol: v.number(), after: v.record(room, seq) }),
  /** Why somebody pauses is theirs: it is never sent. */
  v.object({ type: v.literal('presence'), presence: v.picklist(presences) }),
  /** The one who waits longest, and nobody else. Refused with `busy` at three talks. */
  v.object({ type: v.literal('take'), clientId }),
  v.object({ type: v.literal('send'), room, clientId, text: message }),
  /** To who waits and is away: they read it when they are back. The place in the queue does not change. */
  v.object({ type: v.literal('leaveMessage'), room, clientId, text: message }),
  v.object({ type: v.literal('aside'), room, clientId, text: message }),
  v.object({ type: v.literal('typing'), room, on: v.boolean() }),
  v.object({ type: v.literal('read'), room, seq }),
  v.object({ type: v.literal('summary'), room, clientId, text: message }),
  v.object({ type: v.literal('boundary'), room, clientId, ...boundary.entries }),
  v.object({ type: v.literal('promise'), room, clientId, ...promiseMade.entries }),
  v.object({ type: v.literal('calm'), room, clientId, on: v.boolean() }),
  /** A colleague (`agent`) or whoever of a team is free first (`team`). `note` is for them only, in the aside. */
  v.object({
    type: v.literal('transfer'),
    room,
    clientId,
    to: v.variant('kind', [
      v.object({ kind: v.literal('agent'), id: v.string() }),
      v.object({ kind: v.literal('team'), team: v.string() }),
    ]),
    note: v.optional(message),
  }),
  v.object({ type: v.literal('answerTransfer'), room, clientId, accept: v.boolean() }),
  v.object({ type: v.literal('cancelTransfer'), room, clientId }),
  /** Only when somebody else is in the talk: a citizen is never left alone. */
  v.object({ type: v.literal('leave'), room, clientId }),
  /**
   * "Hulp nu": to who stands by, and after half a minute to every lead; to every lead at once when nobody does, or when
   * it is asked again. With `to` that colleague is asked first: one who is available, or a lead.
   */
  v.object({ type: v.literal('help'), room, clientId, to: v.optional(v.string()) }),
  /** Who was asked cannot come now: the next is asked. */
  v.object({ type: v.literal('notNow'), room, clientId }),
  /** "Ik sta klaar om mee te kijken", for two hours or until somebody says otherwise. */
  v.object({ type: v.literal('standBy'), clientId, on: v.boolean() }),
  /** Who was asked for help joins, seen by all in the room: a lead beside the agent, a colleague reading along. */
  v.object({ type: v.literal('join'), room, clientId }),
  /** Ends the talk. `sentence` keeps the question open, `againOn` says from when contact is possible again. */
  v.object({ type: v.literal('stop'), room, clientId, sentence: message, againOn: v.optional(calendarDate) }),
  /** Closes: outcome, perhaps a last promise; the contact is registered by it. */
  v.object({
    type: v.literal('close'),
    room,
    clientId,
    outcome: v.picklist(closeOutcomes),
    promise: v.optional(promiseMade),
  }),
  /** The answer to a message of a case: it stands on the case, and the message is done. */
  v.object({ type: v.literal('answer'), room, clientId, text: message }),
  /** A promise of one's own is kept; the case says so. */
  v.object({ type: v.literal('kept'), clientId, promise: v.pipe(v.string(), v.maxLength(100)) }),
  /** The phone of this desk can ring, or not any more. */
  v.object({ type: v.literal('phone'), on: v.boolean() }),
  /** The call that rings here: accepted, or on to the next. */
  v.object({ type: v.literal('answerCall'), room, clientId, accept: v.boolean() }),
  v.object({ type: v.literal('hold'), room, clientId, on: v.boolean() }),
  /** A colleague in the aside, or a lead: listens, whispers, talks along, or leaves the call (`off`). */
  v.object({ type: v.literal('hear'), room, clientId, as: v.picklist([...hearings, 'off']) }),
  /** Calls the citizen of a call-back at their telephone; the room is open from then on. */
  v.object({ type: v.literal('callBack'), room, clientId }),
  /** Ends the call; the room stays open. */
  v.object({ type: v.literal('hangUp'), room, clientId }),
  v.object({ type: v.literal('ping') }),
]);
export type DeskFrame = v.InferOutput<typeof deskFrame>;
export type RoomFrame = Extract<DeskFrame, { room: string }>;

/** Tags are facts about us, never about the person. */
export const tags = ['promiseBroken', 'late', 'third'] as const;

export const queueItem = v.object({
  room,
  /** As the citizen wants to be called, or absent: "Zonder naam". */
  name: v.optional(v.string()),
  question: v.string(),
  waitingSince: timestamp,
  /** How often they asked before, counted with this time; absent when not passed on. */
  time: v.optional(v.number()),
  tags: v.array(v.picklist(tags)),
  language,
  /** They want to talk, in a call. */
  call: v.optional(v.boolean()),
  /** They are not there, since then: the place stays, and others are helped until they are back. */
  awaySince: v.optional(timestamp),
  /** Who wrote to them last while they were away, and when. */
  left: v.optional(v.object({ by: v.string(), at: timestamp })),
});
export type QueueItem = v.InferOutput<typeof queueItem>;

/** What an agent sees before the first word. Holds what the note passes on and nothing else. */
export const contextCard = v.object({
  room,
  note: handoffNote,
  passedOnAt: timestamp,
  /** The case exactly as the citizen sees it. Contacts are left out when they were not passed on. */
  case: v.optional(explanation),
  /** Earlier contacts on this question without action since the first; three makes a task for Quality. */
  repeat: v.optional(
    v.object({
      time: v.number(),
      days: v.array(calendarDate),
      actedSinceFirst: v.boolean(),
      task: v.optional(v.string()),
    }),
  ),
  /** The other cases of this person may be looked at too: the citizen signed in as themselves, not with a letter. */
  otherCases: v.boolean(),
});
export type ContextCard = v.InferOutput<typeof contextCard>;

export const colleague = v.object({
  id: v.string(),
  name: v.string(),
  team: v.optional(v.string()),
  role: v.picklist(deskRoles),
  presence: v.picklist(presences),
  talks: v.number(),
  /** Stands by until then to look along when somebody asks for help. */
  standBy: v.optional(timestamp),
  /** Their phone can ring. */
  phone: v.optional(v.boolean()),
});
export type Colleague = v.InferOutput<typeof colleague>;

/** Where the citizen is: here or last seen when, typing, read and received up to. */
const citizenAt = v.object({
  here: v.boolean(),
  awaySince: v.optional(timestamp),
  typing: v.boolean(),
  read: seq,
  delivered: seq,
});

export const deskRoom = v.object({
  card: contextCard,
  entries: v.array(entry),
  /** How this agent is in the room. */
  as: v.picklist(['talk', 'aside', 'lead']),
  /** A transfer that waits for an answer. */
  transfer: v.optional(v.object({ from: v.string(), to: v.string(), forMe: v.boolean(), step: v.string() })),
  citizen: citizenAt,
  calm: v.boolean(),
  ended: v.boolean(),
  call: v.optional(deskCall),
});
export type DeskRoom = v.InferOutput<typeof deskRoom>;

/** A promise that is due, for who made it. */
const duePromise = v.object({
  id: v.string(),
  what: v.string(),
  due: calendarDate,
  kept: v.boolean(),
  caseId: v.optional(v.string()),
  /** Whom it was promised, as they want to be called; absent without a case or a name. */
  name: v.optional(v.string()),
});
const dueCallback = v.object({
  room,
  window: callbackWindow,
  name: v.optional(v.string()),
  question: v.string(),
  phone: v.string(),
  /** How often nobody could be reached. */
  tries: v.optional(v.number()),
});

/** A message that waits for an answer. Without a case it can only be answered by phone. */
const dueMessage = v.object({
  room,
  answerBy: calendarDate,
  name: v.optional(v.string()),
  question: v.string(),
  phone: v.optional(v.string()),
  caseId: v.optional(v.string()),
});

export const deskAnswer = v.variant('type', [
  v.object({
    type: v.literal('welcome'),
    protocol: v.number(),
    me: colleague,
    organisation: v.string(),
    queue: v.array(queueItem),
    rooms: v.array(deskRoom),
    colleagues: v.array(colleague),
    promises: v.array(duePromise),
    callbacks: v.array(dueCallback),
    messages: v.optional(v.array(dueMessage), []),
  }),
  v.object({ type: v.literal('queue'), queue: v.array(queueItem) }),
  v.object({ type: v.literal('colleagues'), colleagues: v.array(colleague) }),
  v.object({
    type: v.literal('promises'),
    promises: v.array(duePromise),
    callbacks: v.array(dueCallback),
    messages: v.optional(v.array(dueMessage), []),
  }),
  /** A room is new here, or stands otherwise: taken, offered, joined, its note changed. */
  v.object({ type: v.literal('room'), room: deskRoom }),
  v.object({ type: v.literal('entry'), room, entry }),
  v.object({ type: v.literal('ack'), clientId, room: v.optional(room), seq: v.optional(seq) }),
  v.object({ type: v.literal('typing'), room, name: v.string(), on: v.boolean() }),
  v.object({ type: v.literal('citizen'), room, ...citizenAt.entries }),
  /** The room is not theirs any more: closed, handed over, or left. */
  v.object({ type: v.literal('gone'), room }),
  v.object({ type: v.literal('help'), room, from: v.string() }),
  /** Somebody is there, or the talk is over: nobody else needs to come. */
  v.object({ type: v.literal('helped'), room, by: v.optional(v.string()) }),
  /** This agent, as colleagues see them, changed. */
  v.object({ type: v.literal('me'), me: colleague }),
  /** Something changed about a report that this desk may see: ask for it again. */
  v.object({ type: v.literal('incidents') }),
  v.object({
    type: v.literal('refused'),
    code: v.picklist(refusals),
    clientId: v.optional(v.string()),
    room: v.optional(room),
  }),
  v.object({ type: v.literal('pong') }),
]);
export type DeskAnswer = v.InferOutput<typeof deskAnswer>;
