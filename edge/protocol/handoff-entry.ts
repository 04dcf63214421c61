import * as v from 'valibot';
import { message, typedText } from './handoff-note.ts';
import { calendarDate, timestamp } from './primitives.ts';
import { callSteps } from './voice.ts';

/** Who wrote or did something, as others in the room see it. An agent's id is the organisation's own and opaque. */
export const speaker = v.variant('role', [
  v.object({ role: v.literal('citizen') }),
  v.object({ role: v.picklist(['agent', 'lead']), id: v.string(), name: v.string(), team: v.optional(v.string()) }),
]);
export type Speaker = v.InferOutput<typeof speaker>;

/** A promise: what, who and by which day. */
export const promiseMade = v.object({ what: typedText(200), due: calendarDate, owner: typedText(60) });
export type PromiseMade = v.InferOutput<typeof promiseMade>;

/** The three sentences of a boundary; none may be missing (De Groot: soft on the person, hard on the behaviour, plain about the rules). */
export const boundary = v.object({ person: typedText(400), behaviour: typedText(400), rule: typedText(400) });
export type Boundary = v.InferOutput<typeof boundary>;

export const boundaryChoices = ['goOn', 'later'] as const;
export const transferSteps = ['offered', 'reading', 'accepted', 'declined', 'unanswered', 'cancelled'] as const;
export const endReasons = ['citizenEnded', 'agentEnded', 'toCallback', 'stoppedWaiting'] as const;

const content = v.variant('kind', [
  v.object({ kind: v.literal('message'), text: message }),
  /** Between agents: never sent to a citizen. */
  v.object({ kind: v.literal('aside'), text: message }),
  /** Somebody is in the room from now on; `as` says how. The citizen sees it. */
  v.object({ kind: v.literal('joined'), as: v.picklist(['talk', 'aside', 'lead']) }),
  v.object({ kind: v.literal('left') }),
  /** "U zegt … Klopt dat?" */
  v.object({ kind: v.literal('summary'), text: message }),
  v.object({ kind: v.literal('summaryAnswer'), of: v.number(), agreed: v.boolean(), text: v.optional(message) }),
  v.object({ kind: v.literal('boundary'), ...boundary.entries }),
  v.object({ kind: v.literal('boundaryChoice'), of: v.number(), choice: v.picklist(boundaryChoices) }),
  v.object({ kind: v.literal('promise'), ...promiseMade.entries }),
  /** "Eerst rust": the content is folded away, or comes back. */
  v.object({ kind: v.literal('calm'), on: v.boolean() }),
  v.object({
    kind: v.literal('transfer'),
    step: v.picklist(transferSteps),
    /** Name of the colleague or team it goes to. */
    to: v.string(),
  }),
  /** What happened with the sound: `from` asked, answered, listens, or ended it. */
  v.object({ kind: v.literal('call'), step: v.picklist(callSteps) }),
  /** `sentence` keeps the question open; `againOn` says when contact is possible again. */
  v.object({
    kind: v.literal('ended'),
    reason: v.picklist(endReasons),
    sentence: v.optional(message),
    againOn: v.optional(calendarDate),
  }),
]);
export type EntryContent = v.InferOutput<typeof content>;
type EntryKind = EntryContent['kind'];
export type EntryOf<Kind extends EntryKind> = Extract<EntryContent, { kind: Kind }>;

/** What was said and done in a room, in order. `seq` counts from 1 without gaps for agents; a citizen misses asides. */
export const entry = v.object({
  seq: v.number(),
  at: timestamp,
  from: speaker,
  /** The sender's own id of what they sent: the same id twice is one entry. */
  clientId: v.optional(v.string()),
  content,
});
export type Entry = v.InferOutput<typeof entry>;

/** Kinds a citizen never gets. */
export const deskOnly: readonly EntryKind[] = ['aside'];
