import type { TalkKind, TalkTopic } from '../../protocol/rondkomen.ts';
import { type Booking, findByHash } from '../bookings.ts';
import { hashOf, talkNameOf } from '../code.ts';
import type { RondkomenDeps } from '../deps.ts';
import { findByName } from '../desk-talks.ts';
import { erase } from '../erase.ts';
import { patiently } from '../patiently.ts';
import { readTicket } from '../ticket.ts';
import { addMinutes, momentOf } from '../time.ts';
import { roomHours } from './hours.ts';

/** A talk as its room knows it. */
export interface RoomTalk {
  /** As the desk names it; also the name of the room. */
  name: string;
  codeHash: string;
  kind: TalkKind;
  topic: TalkTopic | undefined;
  start: Date;
  end: Date;
  opens: Date;
  closes: Date;
}

/** Who may come in. */
export interface Guests {
  /** The talk by chat or call of this code, in this organisation. */
  byCode(organisation: string, code: string): Promise<RoomTalk | undefined>;
  /** The one of this ticket, which works once. */
  byTicket(organisation: string, ticket: string): Promise<RoomTalk | undefined>;
  /** The talk is over: its row goes. */
  over(talk: RoomTalk, outcome: 'held' | 'no-show'): Promise<void>;
}

type GuestsDeps = Pick<RondkomenDeps, 'database' | 'keys' | 'clock'>;

/** Looks guests up in the database of lane R. One per process or Durable Object: it remembers which tickets were used. */
export function createGuests(deps: GuestsDeps): Guests {
  const { database, keys, clock } = deps;
  const used = new Map<string, number>();

  function useOnce(id: string, until: number): boolean {
    const now = clock().getTime();
    for (const [each, end] of used) if (end < now) used.delete(each);
    if (used.has(id)) return false;
    used.set(id, until);
    return true;
  }

  async function talkOf(organisation: string, row: Booking | undefined): Promise<RoomTalk | undefined> {
    return row?.organisation === organisation && (row.kind === 'chat' || row.kind === 'call')
      ? roomTalk(deps, row)
      : undefined;
  }

  return {
    async byCode(organisation, code) {
      return talkOf(organisation, await findByHash(database, await hashOf(keys, code)));
    },
    async byTicket(organisation, text) {
      const ticket = await readTicket(deps, text);
      if (!ticket || ticket.organisation !== organisation || !useOnce(ticket.id, ticket.expires)) return undefined;
      return talkOf(organisation, await findByName(deps, organisation, ticket.talk));
    },
    async over({ codeHash }, outcome) {
      await patiently(database, () => erase(database, codeHash, outcome));
    },
  };
}

async function roomTalk({ keys }: Pick<GuestsDeps, 'keys'>, row: Booking): Promise<RoomTalk | undefined> {
  const start = momentOf(row);
  if (!start) return undefined;
  const end = addMinutes(start, row.minutes);
  const name = await talkNameOf(keys, row.codeHash);
  return {
    name,
    codeHash: row.codeHash,
    kind: row.kind,
    topic: row.topic ?? undefined,
    start,
    end,
    ...roomHours(start, end),
  };
}
