import type { Context } from 'hono';
import { organisationCode } from '../../protocol/primitives.ts';
import type { RoomSide } from '../../protocol/rondkomen-room.ts';
import type { RondkomenDeps } from '../deps.ts';
import { Refusal } from '../problem.ts';
import { read } from '../read.ts';
import { readSchedule } from '../schedule.ts';

/** Opens the line that a request asks for, to the rooms of an organisation that holds talks by chat. */
export async function openLine(
  { database, rooms }: Pick<RondkomenDeps, 'database' | 'rooms'>,
  context: Context,
  side: RoomSide,
): Promise<Response> {
  if (context.req.header('Upgrade')?.toLowerCase() !== 'websocket') throw new Refusal('invalid-request');
  const organisation = read(organisationCode, context.req.query('organisation'));
  const { places, entries, phone } = await readSchedule(database, organisation);
  if (entries.length + places.length === 0 && !phone) throw new Refusal('not-found');
  return rooms.open(context, { organisation, side });
}
