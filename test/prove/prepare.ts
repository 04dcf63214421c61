import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { openRondkomenFile } from '../../db/clients/rondkomen-node.ts';
import { booking } from '../../db/rondkomen/schema.ts';
import { openDeskSession } from '../../edge/access/desk/session.ts';
import { createSourceKey } from '../../edge/access/source-key.ts';
import { openNodeDeps } from '../../edge/node-host/host.ts';
import { talkKinds } from '../../edge/protocol/rondkomen.ts';
import { deriveRondkomenKeys, type RondkomenKeys } from '../../edge/rondkomen/keys.ts';
import { writeSchedule } from '../../edge/rondkomen/schedule.ts';
import { addMinutes, wallMoment } from '../../edge/rondkomen/time.ts';
import { organisationOf } from '../support/case-inputs.ts';
import { environmentIn, silentLog } from '../support/node-settings.ts';
import { bookableDay, entryOn, scheduleOf } from '../support/rondkomen/lane.ts';
import type { HostName, HostSettings } from './process.ts';

/** Long enough that no chance makes it. */
export const consulentName = 'Noor Kanariezaad';

/** An organisation of the proof's own, in both lanes, before the host has ever started. */
export interface Prepared extends HostSettings {
  organisation: string;
  keys: RondkomenKeys;
  /** Of a back office in lane Z. */
  sourceKey: string;
  /** The cookie of a consulent at the desk of this organisation, and of one at the desk of the demo's municipality. */
  deskCookie: string;
  demoDeskCookie: string;
  /** Where the databases are. */
  databases: string;
}

export async function prepare(
  name: HostName,
  environment: NonNullable<HostSettings['environment']>,
): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-prove-'));
  mkdirSync(join(folder, 'temporary'));
  const databases = join(folder, 'data', ...(name === 'Workers' ? ['edge'] : []));
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const secret = Buffer.from(bytes).toString('base64url');
  const organisation = 'proefstad';
  const opened = await openNodeDeps({
    environment: environmentIn(databases, { HOUVAST_SECRET: secret }),
    log: silentLog,
  });
  const { deps, databases: files, live } = opened;
  const { facts } = organisationOf(organisation);
  await deps.organisations.put({ facts: { ...facts, on: ['case', 'rondkomen'] } });
  const sourceKey = await createSourceKey(deps, { organisation, source: 'office' });
  const cookieOf = async (where: string) => {
    const consulent = {
      organisation: where,
      id: 'noor',
      name: consulentName,
      roles: ['agent' as const],
      isDemo: false,
    };
    return `houvast-desk=${(await openDeskSession(deps, consulent)).token}`;
  };
  const [deskCookie, demoDeskCookie] = [await cookieOf(organisation), await cookieOf('lindewaard')];
  const day = bookableDay();
  await writeSchedule(
    files.rondkomen,
    organisation,
    scheduleOf(entryOn(day, { capacity: 20, kinds: talkKinds.slice() }), entryOn(day, { time: '11:00', capacity: 20 })),
  );
  live.close();
  files.close();
  return {
    name,
    environment,
    folder,
    secret,
    organisation,
    keys: await deriveRondkomenKeys(bytes),
    sourceKey,
    deskCookie,
    demoDeskCookie,
    databases,
  };
}

/** Lets time go by for one talk: from another process on the same file, as only a proof may do. */
export async function moveInTime({ databases }: Prepared, codeHash: string, startsIn: number): Promise<void> {
  const file = await openRondkomenFile(join(databases, 'rondkomen.db'));
  try {
    const { day, time } = wallMoment(addMinutes(new Date(), startsIn));
    await file.db.update(booking).set({ day, time }).where(eq(booking.codeHash, codeHash));
    await file.forget().catch(() => undefined);
  } finally {
    file.client.close();
  }
}
