import { upgradeWebSocket } from '@hono/node-server';
import type { RondkomenFile } from '../../db/clients/rondkomen-node.ts';
import type { Deps } from '../deps.ts';
import { fromBase64Url } from '../keys.ts';
import { openRondkomen, type RondkomenLane } from '../open-rondkomen.ts';
import { purgeRondkomen } from '../rondkomen/erase.ts';
import { deriveRondkomenKeys } from '../rondkomen/keys.ts';
import { purgeEveryMinutes } from '../rondkomen/limits.ts';
import { patiently } from '../rondkomen/patiently.ts';
import { createGuests } from '../rondkomen/room/guests.ts';
import { createMemoryDoor } from '../rondkomen/room/memory-door.ts';
import { Rooms } from '../rondkomen/room/rooms.ts';

interface NodeRondkomen extends RondkomenLane {
  rooms: Rooms;
}

/** Lane R in this process: its database in a file, its rooms in memory. */
export async function openNodeRondkomen(
  deps: Pick<Deps, 'zaak' | 'keys' | 'clock' | 'random' | 'log' | 'twilio'>,
  { database, secret }: { database: RondkomenFile; secret: string },
): Promise<NodeRondkomen> {
  const { clock, random, log } = deps;
  const keys = await deriveRondkomenKeys(fromBase64Url(secret));
  const rooms = new Rooms({
    guests: createGuests({ database, keys, clock }),
    clock,
    random,
    onFailure: (kind) => log.error('rondkomen failed', { kind }),
  });
  return { ...openRondkomen(deps, { database, keys, rooms: createMemoryDoor(rooms, upgradeWebSocket) }), rooms };
}

/** Erases what is over: now, since it may have ended while nothing ran, and then again and again. */
export async function keepErasing(
  { database, callRecords }: Pick<RondkomenLane, 'database' | 'callRecords'>,
  { clock, log }: Pick<Deps, 'clock' | 'log'>,
): Promise<{ stop(): void }> {
  let hasStopped = false;
  // Says only that it failed: how many talks went is nobody's business.
  const failed = (error: unknown) => {
    if (!hasStopped) log.error('rondkomen purge failed', { kind: error instanceof Error ? error.name : 'unknown' });
  };
  const eraseTalks = () => patiently(database, () => purgeRondkomen(database, clock())).then(() => undefined, failed);
  // Not waited for: the telephone company may be slow.
  const eraseCalls = () => void callRecords.erase().catch(failed);
  await eraseTalks();
  eraseCalls();
  const timer = setInterval(() => void eraseTalks().then(eraseCalls), (purgeEveryMinutes / 2) * 60_000);
  timer.unref();
  return {
    stop() {
      hasStopped = true;
      clearInterval(timer);
    },
  };
}
