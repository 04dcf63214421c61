import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Place, TalkKind, TalkTopic } from '../../edge/protocol/rondkomen.ts';

// Lane R. It shares no table, key, connection or identifier with `zaak`. There is no moment of making or changing anywhere,
// and the tables have no row numbers, so that not even the order of booking can be read.

/** What an organisation says of its talks. */
export const talkSetting = sqliteTable('talk_setting', {
  organisation: text().primaryKey(),
  places: text({ mode: 'json' }).$type<Place[]>().notNull(),
  closed: text({ mode: 'json' }).$type<string[]>().notNull(),
  phone: text(),
});

/** Moments of the week at which talks are held. `place` is empty where nobody goes anywhere. */
export const schedule = sqliteTable(
  'schedule',
  {
    organisation: text().notNull(),
    weekday: integer().notNull(),
    time: text().notNull(),
    place: text().notNull(),
    minutes: integer().notNull(),
    kinds: text({ mode: 'json' }).$type<TalkKind[]>().notNull(),
    languages: text({ mode: 'json' }).$type<string[]>().notNull(),
    capacity: integer().notNull(),
    opensDaysBefore: integer('opens_days_before').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.weekday, table.time, table.place] })],
);

/** A place that is taken: all there is of a citizen. Erased after the talk, at once when cancelled. */
export const booking = sqliteTable(
  'booking',
  {
    /** HMAC-SHA-256 of the code, which only the citizen has. */
    codeHash: text('code_hash').primaryKey(),
    organisation: text().notNull(),
    day: text().notNull(),
    time: text().notNull(),
    minutes: integer().notNull(),
    place: text().notNull(),
    kind: text().$type<TalkKind>().notNull(),
    topic: text().$type<TalkTopic>(),
  },
  (table) => [index('booking_slot').on(table.organisation, table.day, table.time, table.place)],
);

/** How many bookings were made in this hour, so that nobody can empty the calendar. Erased when the hour is over. */
export const pace = sqliteTable(
  'pace',
  { organisation: text().notNull(), hour: text().notNull(), bookings: integer().notNull() },
  (table) => [primaryKey({ columns: [table.organisation, table.hour] })],
);

/** Talks that took place, for planning. Never told below ten. */
export const dayCount = sqliteTable(
  'day_count',
  {
    organisation: text().notNull(),
    day: text().notNull(),
    kind: text().$type<TalkKind>().notNull(),
    talks: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.day, table.kind] })],
);

/**
 * A call whose record still stands at the telephone company: its name there, and from which day operators are told that it
 * stays. Nothing says which talk it was, or whose. Erased as soon as the record is.
 */
export const callRecord = sqliteTable('call_record', {
  callSid: text('call_sid').primaryKey(),
  tellFrom: text('tell_from').notNull(),
});
