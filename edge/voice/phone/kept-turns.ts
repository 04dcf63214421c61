import { and, eq } from 'drizzle-orm';
import { voiceTurn } from '../../../db/zaak/schema.ts';
import { minuteMs } from '../../access/deps.ts';
import { keyedHash } from '../../keys.ts';
import type { VoiceDeps } from '../deps.ts';
import { seal, unseal } from '../keys.ts';
import type { LineState } from '../line/line.ts';

/** A call of which nothing is heard any more is forgotten after this, should its end never be told. */
const keptMs = 60 * minuteMs;

/** What is kept of a call on the line between two turns. */
export interface KeptCall {
  line: LineState;
  /** The hand-off that came of it. */
  handoff?: string;
}

interface KeptTurn {
  /** Turns that were answered. */
  turn: number;
  /** The last answer, as it was given. */
  answer: string;
  call: KeptCall;
}

/** Calls on the line, by Twilio's name for them. Kept encrypted, under a keyed hash. */
interface KeptTurns {
  find(callSid: string): Promise<KeptTurn | undefined>;
  /** @returns false when another answered this turn first. Then that answer stands. */
  keep(callSid: string, next: KeptTurn): Promise<boolean>;
  forget(callSid: string): Promise<void>;
}

export function createKeptTurns({ zaak, clock, random, twilio: { keys } }: VoiceDeps): KeptTurns {
  const hashOf = (callSid: string) => keyedHash(keys.name, 'call', callSid);
  const isCall = async (callSid: string) => eq(voiceTurn.callHash, await hashOf(callSid));
  return {
    async find(callSid) {
      const [row] = await zaak
        .select({ turn: voiceTurn.turn, state: voiceTurn.state, answer: voiceTurn.answer })
        .from(voiceTurn)
        .where(await isCall(callSid));
      if (!row) return undefined;
      const state = await unseal(keys, 'state', row.state);
      const answer = await unseal(keys, 'answer', row.answer);
      if (state === undefined || answer === undefined) return undefined;
      const call: KeptCall = JSON.parse(state);
      return { turn: row.turn, answer, call };
    },
    async keep(callSid, { turn, answer, call }) {
      const row = {
        turn,
        state: await seal(keys, random, 'state', JSON.stringify(call)),
        answer: await seal(keys, random, 'answer', answer),
        expiresAt: new Date(clock().getTime() + keptMs).toISOString(),
      };
      const returned = { turn: voiceTurn.turn };
      const kept =
        turn === 1
          ? await zaak
              .insert(voiceTurn)
              .values({ callHash: await hashOf(callSid), ...row })
              .onConflictDoNothing()
              .returning(returned)
          : await zaak
              .update(voiceTurn)
              .set(row)
              .where(and(await isCall(callSid), eq(voiceTurn.turn, turn - 1)))
              .returning(returned);
      return kept.length === 1;
    },
    async forget(callSid) {
      await zaak.delete(voiceTurn).where(await isCall(callSid));
    },
  };
}
