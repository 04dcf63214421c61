import { type Context, Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import * as v from 'valibot';
import { calendarDate, organisationCode } from '../protocol/primitives.ts';
import {
  closeTalkRequest,
  deskTalk,
  deskTalks,
  findTalkRequest,
  roomTicket,
  schedule as scheduleSchema,
  talkCounts,
} from '../protocol/rondkomen-desk.ts';
import { voiceTicket } from '../protocol/voice.ts';
import { findByHash } from './bookings.ts';
import { callTicketOf } from './call.ts';
import { hashOf, talkNameOf } from './code.ts';
import type { DeskMember, RondkomenDeps } from './deps.ts';
import { bookingsOn, deskTalkOf, findByName } from './desk-talks.ts';
import { erase, readCounts } from './erase.ts';
import { maxBookingBytes, maxScheduleBytes } from './limits.ts';
import { patiently } from './patiently.ts';
import { Refusal } from './problem.ts';
import { noLargerThan, read, readJson } from './read.ts';
import { endRoom } from './room/end-room.ts';
import { openLine } from './room/open-line.ts';
import { readSchedule, writeSchedule } from './schedule.ts';
import { issueConsulentTicket } from './ticket.ts';
import { timestampOf } from './time.ts';

const countsQuery = v.object({ from: calendarDate, to: calendarDate });
const described = (description: string, schema: Parameters<typeof resolver>[0]) => ({
  responses: { 200: { description, content: { 'application/json': { schema: resolver(schema) } } } },
});

/** What the desk does in this lane. The desk's own lane says who may; nothing here leads to a case. */
export function createDeskRoutes(deps: RondkomenDeps): Hono {
  const { database, keys } = deps;
  const routes = new Hono();

  /** @throws Refusal `forbidden` unless this is somebody of a desk. Before anything else of a request is read. */
  async function memberOf(context: Context): Promise<DeskMember> {
    const member = await deps.deskMember(context.req.raw);
    if (!member) throw new Refusal('forbidden');
    return member;
  }

  /** @throws Refusal `forbidden` unless this is somebody of this organisation, and a lead where that is needed */
  async function permitted(context: Context, role?: 'lead'): Promise<string> {
    const member = await memberOf(context);
    const code = read(organisationCode, context.req.query('organisation'));
    if (member.organisation !== code || (role && member.role !== role)) throw new Refusal('forbidden');
    return code;
  }

  async function talkOf(context: Context, organisation: string) {
    const row = await findByName(deps, organisation, context.req.param('talk') ?? '');
    if (!row) throw new Refusal('talk-not-found');
    return row;
  }

  routes.get(
    '/schedule',
    describeRoute({ summary: 'When talks are held', ...described('The schedule', scheduleSchema) }),
    async (context) => context.json(await readSchedule(database, await permitted(context, 'lead'))),
  );

  routes.put(
    '/schedule',
    describeRoute({
      summary: 'Replaces the schedule; talks that stand, stand',
      requestBody: { required: true, content: { 'application/json': { schema: resolver(scheduleSchema) } } },
      ...described('The schedule', scheduleSchema),
    }),
    noLargerThan(maxScheduleBytes),
    async (context) => {
      const organisation = await permitted(context, 'lead');
      await writeSchedule(database, organisation, await readJson(context, scheduleSchema));
      return context.json(await readSchedule(database, organisation));
    },
  );

  routes.get(
    '/talks',
    describeRoute({ summary: 'Talks of a day: slot, kind and topic', ...described('Talks', deskTalks) }),
    async (context) => {
      const organisation = await permitted(context);
      const rows = await bookingsOn(database, organisation, read(calendarDate, context.req.query('day')));
      return context.json({ talks: await Promise.all(rows.map((row) => deskTalkOf(deps, row))) });
    },
  );

  routes.post(
    '/talks/find',
    describeRoute({ summary: 'The talk of a code that somebody reads aloud', ...described('The talk', deskTalk) }),
    noLargerThan(maxBookingBytes),
    async (context) => {
      const member = await memberOf(context);
      const { organisation, code } = await readJson(context, findTalkRequest);
      if (member.organisation !== organisation) throw new Refusal('forbidden');
      const row = await findByHash(database, await hashOf(keys, code));
      if (row?.organisation !== organisation) throw new Refusal('talk-not-found');
      return context.json(await deskTalkOf(deps, row));
    },
  );

  routes.post(
    '/talks/:talk/ticket',
    describeRoute({
      summary: 'Lets one consulent into the chat, or to who is in the call, once',
      ...described('The ticket', roomTicket),
    }),
    async (context) => {
      const organisation = await permitted(context);
      const { kind, codeHash } = await talkOf(context, organisation);
      if (kind !== 'chat' && kind !== 'call') throw new Refusal('invalid-request');
      const talk = await talkNameOf(keys, codeHash);
      const { ticket, expires } = await issueConsulentTicket(deps, { organisation, talk });
      return context.json({ ticket, expiresAt: timestampOf(expires) });
    },
  );

  routes.post(
    '/talks/:talk/call',
    describeRoute({ summary: 'Lets one consulent into the call', ...described('A ticket', voiceTicket) }),
    async (context) => context.json(await callTicketOf(deps, await talkOf(context, await permitted(context)))),
  );

  routes.post(
    '/talks/:talk/close',
    describeRoute({
      summary: 'The talk was held, or nobody came: its row is gone when this answers',
      requestBody: { required: true, content: { 'application/json': { schema: resolver(closeTalkRequest) } } },
      responses: { 204: { description: 'Gone' } },
    }),
    noLargerThan(maxBookingBytes),
    async (context) => {
      const organisation = await permitted(context);
      const { outcome } = await readJson(context, closeTalkRequest);
      const row = await talkOf(context, organisation);
      await patiently(database, () => erase(database, row.codeHash, outcome));
      await endRoom(deps, row);
      return context.body(null, 204);
    },
  );

  routes.get(
    '/counts',
    describeRoute({
      summary: 'Talks that took place, by day and kind, from ten up',
      ...described('Counts', talkCounts),
    }),
    async (context) => {
      const organisation = await permitted(context);
      const { from, to } = read(countsQuery, context.req.query());
      return context.json({ counts: await readCounts(database, { organisation, from, to }) });
    },
  );

  routes.get(
    '/room',
    describeRoute({
      summary: 'A line to the chat for the consulent, as a WebSocket; the ticket goes in its first frame',
      responses: { 101: { description: 'The line' } },
    }),
    (context) => openLine(deps, context, 'consulent'),
  );

  return routes;
}
