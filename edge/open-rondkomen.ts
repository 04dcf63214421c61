import type { Hono } from 'hono';
import type { RondkomenDatabase } from '../db/clients/rondkomen.ts';
import { findDeskSession } from './access/desk/require-desk.ts';
import type { Deps } from './deps.ts';
import { apiVersion } from './operations/openapi.ts';
import { createRondkomen } from './rondkomen/app.ts';
import { type CallRecords, createCallRecords } from './rondkomen/call-records.ts';
import type { DeskMember } from './rondkomen/deps.ts';
import type { RondkomenKeys } from './rondkomen/keys.ts';
import type { RoomDoor } from './rondkomen/room/door.ts';
import { namelessTicket } from './voice/nameless.ts';
import { eraseAtTwilio } from './voice/records/erase.ts';

/** Lane R as the app and its tools see it: addresses to mount, and the database to seed and to erase in. */
export interface RondkomenLane {
  routes: Hono;
  database: RondkomenDatabase;
  /** Calls whose record stands at Twilio. The telephone names them to this lane, and keeps none itself. */
  callRecords: CallRecords;
}

interface RondkomenParts {
  database: RondkomenDatabase;
  keys: RondkomenKeys;
  rooms: RoomDoor;
}

/**
 * Where the two lanes are put side by side, and the one thing that goes from Z to R: whether a request to the desk's
 * addresses comes from somebody of this organisation. Nothing goes from R to Z. A talk that is held by a call in the
 * browser asks for a ticket under a name of its own; what gives it keeps nothing, and has lane R keep what must be deleted.
 */
export function openRondkomen(
  deps: Pick<Deps, 'zaak' | 'keys' | 'clock' | 'random' | 'log' | 'twilio'>,
  { database, keys, rooms }: RondkomenParts,
): RondkomenLane {
  const routes = createRondkomen({
    database,
    keys,
    rooms,
    clock: deps.clock,
    random: deps.random,
    apiVersion,
    deskMember: (request) => readMember(deps, request),
    callTicket: async (talk) => deps.twilio && namelessTicket(deps.twilio, deps, talk),
    canCall: () => deps.twilio !== undefined,
    onFailure: (kind) => deps.log.error('rondkomen failed', { kind }),
  });
  const callRecords = createCallRecords({
    database,
    clock: deps.clock,
    eraseCall: async (callSid) => {
      const { twilio, log } = deps;
      return twilio ? eraseAtTwilio({ twilio, log }, callSid) : 'unanswered';
    },
    onStay: (count) => deps.log.error('rondkomen call records not deleted', { count }),
  });
  return { routes, database, callRecords };
}

async function readMember(
  deps: Pick<Deps, 'zaak' | 'keys' | 'clock'>,
  request: Request,
): Promise<DeskMember | undefined> {
  // As at the desk's other addresses: a page of another site cannot send this header.
  const isChange = request.method !== 'GET' && request.method !== 'HEAD';
  if (isChange && request.headers.get('Houvast-Desk') !== '1') return undefined;
  const open = await findDeskSession(deps, request);
  if (!open) return undefined;
  const { organisation, roles } = open.identity;
  if (roles.includes('lead')) return { organisation, role: 'lead' };
  return roles.includes('agent') ? { organisation, role: 'consulent' } : undefined;
}
