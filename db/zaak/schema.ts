import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { CaseType } from '../../edge/protocol/case-type.ts';
import type { OrganisationContent } from '../../edge/protocol/content.ts';
import type { DeskConfig } from '../../edge/protocol/desk.ts';
import type { CaseEvent } from '../../edge/protocol/events.ts';
import type { DeskRole } from '../../edge/protocol/handoff-desk-frames.ts';
import { incidentKinds, incidentNeeds } from '../../edge/protocol/handoff-incident.ts';
import type { IdentityConfig, OrganisationFacts } from '../../edge/protocol/organisation.ts';
import type { LocalizedText } from '../../edge/protocol/primitives.ts';

// Moments are ISO 8601 text in UTC, days are ISO dates: both sort as text and read the same in every tool.

export const organisation = sqliteTable('organisation', {
  code: text().primaryKey(),
  facts: text({ mode: 'json' }).$type<OrganisationFacts>().notNull(),
  identity: text({ mode: 'json' }).$type<IdentityConfig>(),
  desk: text({ mode: 'json' }).$type<DeskConfig>(),
  content: text({ mode: 'json' }).$type<OrganisationContent>(),
  updatedAt: text('updated_at').notNull(),
});

/** API keys of back offices. Only a keyed hash is kept. */
export const sourceKey = sqliteTable(
  'source_key',
  {
    keyHash: text('key_hash').primaryKey(),
    organisation: text().notNull(),
    source: text().notNull(),
    createdAt: text('created_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (table) => [index('source_key_organisation').on(table.organisation)],
);

/** Rules of a kind of case. Immutable: changed rules are a new row, named by the hash of its content. */
export const caseType = sqliteTable('case_type', {
  id: text().primaryKey(),
  organisation: text().notNull(),
  code: text().notNull(),
  rules: text({ mode: 'json' }).$type<CaseType>().notNull(),
  createdAt: text('created_at').notNull(),
});

export const caseFile = sqliteTable(
  'case_file',
  {
    /** Opaque, and the same for the same organisation, source and reference: two first pushes at once make one case. */
    id: text().primaryKey(),
    organisation: text().notNull(),
    source: text().notNull(),
    ref: text().notNull(),
    number: text().notNull(),
    title: text({ mode: 'json' }).$type<LocalizedText>(),
    typeId: text('type_id')
      .notNull()
      .references(() => caseType.id),
    version: integer().notNull(),
    /** Keyed hash of the last push, to recognise the same push again. */
    inputHash: text('input_hash').notNull(),
    updatedAt: text('updated_at').notNull(),
    /** Day after which the case is purged: its end plus the retention of its type. */
    purgeAfter: text('purge_after'),
  },
  (table) => [
    uniqueIndex('case_file_organisation_source_ref').on(table.organisation, table.source, table.ref),
    // A number on a letter must lead to one case.
    uniqueIndex('case_file_organisation_number').on(table.organisation, table.number),
    // Serves the daily purge.
    index('case_file_purge_after').on(table.purgeAfter).where(sql`purge_after IS NOT NULL`),
  ],
);

/** Raw events, as the source sent them. */
export const caseEvent = sqliteTable(
  'case_event',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id, { onDelete: 'cascade' }),
    source: text().notNull(),
    eventId: text('event_id').notNull(),
    sequence: integer().notNull(),
    type: text().notNull(),
    on: text().notNull(),
    /** When we first heard of it in this form. */
    recordedAt: text('recorded_at').notNull(),
    body: text({ mode: 'json' }).$type<CaseEvent>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.source, table.eventId] })],
);

/** Whose case it is: a keyed hash, never the number itself. */
export const caseHolder = sqliteTable(
  'case_holder',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id, { onDelete: 'cascade' }),
    source: text().notNull(),
    subjectHash: text('subject_hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.source, table.subjectHash] }),
    // Serves "all cases of this person".
    index('case_holder_subject').on(table.subjectHash),
  ],
);

/** Read model of promises over all cases, so that a broken one is known before the citizen asks. */
export const promise = sqliteTable(
  'promise',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id, { onDelete: 'cascade' }),
    source: text().notNull(),
    eventId: text('event_id').notNull(),
    organisation: text().notNull(),
    due: text().notNull(),
    keptOn: text('kept_on'),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.source, table.eventId] }),
    index('promise_organisation_due').on(table.organisation, table.due),
  ],
);

/** Read model of contacts over all cases, for repeat contact. */
export const contact = sqliteTable(
  'contact',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id, { onDelete: 'cascade' }),
    source: text().notNull(),
    eventId: text('event_id').notNull(),
    organisation: text().notNull(),
    on: text().notNull(),
    channel: text().notNull(),
    question: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.source, table.eventId] }),
    index('contact_organisation_on').on(table.organisation, table.on),
  ],
);

/** Codes on letters. Only a keyed hash over organisation, case number and code is kept. */
export const accessCode = sqliteTable(
  'access_code',
  {
    lookupHash: text('lookup_hash').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id, { onDelete: 'cascade' }),
    organisation: text().notNull(),
    issuedAt: text('issued_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (table) => [index('access_code_case').on(table.caseId)],
);

/** When a visitor last looked. The visitor is a keyed hash of a code or a person. */
export const visit = sqliteTable('visit', {
  visitorHash: text('visitor_hash').primaryKey(),
  lastSeenAt: text('last_seen_at').notNull(),
});

/** Identity tokens that were used, until they expire: a second use is a replay. */
export const usedToken = sqliteTable(
  'used_token',
  { tokenHash: text('token_hash').primaryKey(), expiresAt: text('expires_at').notNull() },
  (table) => [index('used_token_expires_at').on(table.expiresAt)],
);

/** Failed attempts per case number and per network, both as keyed hashes. */
export const attempt = sqliteTable(
  'attempt',
  {
    bucket: text().primaryKey(),
    count: integer().notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [index('attempt_expires_at').on(table.expiresAt)],
);

/** Who is logged in at a desk, until the end of the shift. Only a keyed hash of the cookie is kept. */
export const deskSession = sqliteTable(
  'desk_session',
  {
    tokenHash: text('token_hash').primaryKey(),
    organisation: text().notNull(),
    /** Opaque: the same person is the same agent, also tomorrow. */
    agent: text().notNull(),
    name: text().notNull(),
    team: text(),
    roles: text({ mode: 'json' }).$type<DeskRole[]>().notNull(),
    isDemo: integer('is_demo', { mode: 'boolean' }).notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [index('desk_session_expires_at').on(table.expiresAt)],
);

/** Tasks for Quality: somebody asked three times, and nothing was done since the first. */
export const qualityTask = sqliteTable(
  'quality_task',
  {
    id: text().primaryKey(),
    organisation: text().notNull(),
    caseId: text('case_id')
      .notNull()
      .references(() => caseFile.id, { onDelete: 'cascade' }),
    question: text().notNull(),
    contacts: text({ mode: 'json' }).$type<string[]>().notNull(),
    createdAt: text('created_at').notNull(),
    owner: text(),
    answerBy: text('answer_by').notNull(),
    doneAt: text('done_at'),
    result: text(),
  },
  (table) => [
    index('quality_task_organisation').on(table.organisation, table.createdAt),
    // One open task a question: a fourth contact adds to it.
    uniqueIndex('quality_task_open').on(table.caseId, table.question).where(sql`done_at IS NULL`),
  ],
);

/**
 * What agents told their lead after a hard talk. Nothing in a row leads to a citizen, a case or a talk: it is about who
 * works here, and it goes on a day that is known when it is written.
 */
export const incident = sqliteTable(
  'incident',
  {
    id: text().primaryKey(),
    organisation: text().notNull(),
    /** The agent who reported it, and how colleagues call them. */
    agent: text().notNull(),
    reporter: text().notNull(),
    kind: text({ enum: incidentKinds }).notNull(),
    need: text({ enum: incidentNeeds }).notNull(),
    channel: text({ enum: ['chat', 'phone'] }),
    words: text(),
    reportedAt: text('reported_at').notNull(),
    followUpOn: text('follow_up_on').notNull(),
    owner: text(),
    readBy: text('read_by'),
    told: text(),
    doneAt: text('done_at'),
    keptUntil: text('kept_until').notNull(),
  },
  (table) => [
    index('incident_organisation').on(table.organisation, table.reportedAt),
    index('incident_agent').on(table.organisation, table.agent),
    // Serves the hourly purge.
    index('incident_kept_until').on(table.keptUntil),
  ],
);

/** Hand-offs of the Node host. On Workers they are in the storage of each organisation's Durable Object. */
export const handoff = sqliteTable(
  'handoff',
  {
    id: text().primaryKey(),
    organisation: text().notNull(),
    /** The case it belongs to: it is kept and erased with it. Without one it is erased when it is over. */
    caseId: text('case_id'),
    /** 0 once it is over and only kept for its case. */
    isLive: integer('is_live', { mode: 'boolean' }).notNull(),
    body: text().notNull(),
    /** What was said, once it is over. */
    talk: text(),
  },
  (table) => [
    index('handoff_live').on(table.organisation).where(sql`is_live = 1`),
    index('handoff_case').on(table.caseId).where(sql`case_id IS NOT NULL`),
  ],
);

/**
 * What was said and done in live hand-offs, in the order it came in over all of them. Without an index: a hundred messages
 * of a hundred rooms are stored on one page. When a talk is over and kept for its case, it moves to `handoff.talk`.
 */
export const handoffLog = sqliteTable('handoff_log', {
  id: integer().primaryKey(),
  handoffId: text('handoff_id').notNull(),
  body: text().notNull(),
});

/** What still has to reach a case or the audit log. */
export const handoffErrand = sqliteTable('handoff_errand', {
  id: text().primaryKey(),
  organisation: text().notNull(),
  caseId: text('case_id'),
  body: text().notNull(),
});

/** What agents promised, for their own list. */
export const handoffPromise = sqliteTable('handoff_promise', {
  id: text().primaryKey(),
  organisation: text().notNull(),
  caseId: text('case_id'),
  body: text().notNull(),
});

/** How long people waited, and whether they knew afterwards what happens: counts without anyone's name. */
export const handoffCount = sqliteTable(
  'handoff_count',
  { organisation: text().notNull(), kind: text().notNull(), at: text().notNull(), body: text().notNull() },
  (table) => [index('handoff_count_at').on(table.organisation, table.kind, table.at)],
);

/** Who may call for which hand-off, for as long as a token lives: what the name at Twilio stands for. */
export const voiceTicket = sqliteTable(
  'voice_ticket',
  {
    identity: text().primaryKey(),
    organisation: text().notNull(),
    handoff: text().notNull(),
    language: text({ enum: ['nl', 'en'] }).notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [index('voice_ticket_expires_at').on(table.expiresAt)],
);

/** Calls whose record still stands at Twilio and has to go there. A row goes when the record is gone. */
export const voiceRecord = sqliteTable(
  'voice_record',
  {
    callSid: text('call_sid').primaryKey(),
    /** The call is over: what is told of it after this is late. */
    isOver: integer('is_over', { mode: 'boolean' }).notNull(),
    /** When deletion is tried next. */
    dueAt: text('due_at').notNull(),
    /** When it is given up, and an operator has to look. */
    giveUpAt: text('give_up_at').notNull(),
    isGivenUp: integer('is_given_up', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('voice_record_due_at').on(table.dueAt)],
);

/** Calls on the phone line, between two turns. What is kept of them is encrypted, and goes when the call ends. */
export const voiceTurn = sqliteTable(
  'voice_turn',
  {
    /** Keyed hash of Twilio's name for the call. */
    callHash: text('call_hash').primaryKey(),
    /** Turns that were answered. */
    turn: integer().notNull(),
    state: text().notNull(),
    /** The last answer, for who asks the same again. */
    answer: text().notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [index('voice_turn_expires_at').on(table.expiresAt)],
);

/** Append-only. No foreign keys: a row outlives its subject. No personal data. */
export const audit = sqliteTable(
  'audit',
  {
    id: text().primaryKey(),
    at: text().notNull(),
    organisation: text().notNull(),
    actor: text({ enum: ['citizen', 'agent', 'system', 'integration'] }).notNull(),
    action: text().notNull(),
    caseId: text('case_id'),
    detail: text({ mode: 'json' }).$type<Record<string, string | number | boolean>>(),
  },
  (table) => [
    index('audit_organisation_at').on(table.organisation, table.at, table.id),
    index('audit_case').on(table.caseId),
  ],
);
