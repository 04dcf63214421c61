import type { Board } from '../board.ts';
import type { Call } from '../calls/call.ts';
import type { Callee } from '../calls/far-end.ts';
import { ClientLeg } from './client-leg.ts';
import type { Connection } from './connection.ts';

/** The browsers that are connected now, and the calls of those that may come back. */
export class Clients {
  readonly connections = new Set<Connection>();
  /** Calls whose socket was lost, by the token with which it may be taken up again. */
  readonly #detached = new Map<string, ClientLeg>();
  readonly #board: () => Board;

  constructor(board: () => Board) {
    this.#board = board;
  }

  registered(identity: string): Connection[] {
    return [...this.connections].filter((one) => one.isRegistered && one.pass?.identity === identity);
  }

  /** Rings at every device of one person. */
  callee(call: Call, identity: string, told: { from: string; params: string }): Callee {
    return {
      ring: async (signal) => {
        const devices = this.registered(identity);
        if (devices.length === 0) return 'no-answer';
        const legs = devices.map((connection) => new ClientLeg(this.#board(), call, connection));
        const parameters = {
          CallSid: call.sid,
          AccountSid: this.#board().account.accountSid,
          ApiVersion: '2010-04-01',
          From: told.from,
          To: call.options.to,
          ...(told.params && { Params: told.params }),
        };
        const outcomes = await firstOutcome(legs.map((leg) => leg.ring(parameters, signal)));
        for (const leg of legs) if (leg !== outcomes.answered) leg.cancel();
        const { answered } = outcomes;
        return answered ? { far: answered, line: answered.line } : outcomes.refused ? 'busy' : 'no-answer';
      },
    };
  }

  detach(leg: ClientLeg): void {
    this.#detached.set(leg.reconnect, leg);
  }

  forget(leg: ClientLeg): void {
    this.#detached.delete(leg.reconnect);
  }

  /** The call that a token belongs to: one without a socket, or one whose socket is still thought to be there. */
  findByToken(token: string): ClientLeg | undefined {
    const here = [...this.connections].flatMap(({ legs }) => [...legs.values()]);
    return this.#detached.get(token) ?? here.find(({ reconnect }) => reconnect === token);
  }
}

type Outcome = ClientLeg | 'refused' | 'unanswered';

async function firstOutcome(
  rings: readonly Promise<Outcome>[],
): Promise<{ answered: ClientLeg | undefined; refused: boolean }> {
  let refused = false;
  const answers = rings.map(async (ring) => {
    const outcome = await ring;
    if (outcome instanceof ClientLeg) return outcome;
    refused ||= outcome === 'refused';
    throw new Error(outcome);
  });
  const answered = await Promise.any(answers).catch(() => undefined);
  return { answered, refused };
}
