import type { Log } from '../../log.ts';
import type { VoiceLines, VoiceOrder } from '../voice.ts';

/** An order as it is kept until it is carried out. */
export interface StoredOrder {
  order: VoiceOrder;
  /** When it was given, milliseconds since 1970. */
  at: number;
}

interface Waiting extends StoredOrder {
  /** It was tried before, or may have been. */
  isAgain: boolean;
}

interface LanePorts {
  lines: VoiceLines | undefined;
  organisation: string;
  now: () => number;
  log: Log;
  /** Whether it still makes sense: what rang too long ago rings no more. */
  isWanted: (order: VoiceOrder) => boolean;
  done: (id: string) => void | Promise<void>;
  /** The next moment to try has changed. */
  plan: () => void;
}

/** Waits between one try and the next, in milliseconds; the last goes on. */
const pauses = [500, 1000, 2000, 5000, 15_000, 60_000];
/** After this it is of no use to anyone: the call it is about is over at the telephone too. */
const keptMs = 4 * 3_600_000;

interface Lane {
  waiting: Waiting[];
  isBusy: boolean;
  tries: number;
  retryAt?: number;
}

/**
 * Carries out what the office wants of the telephone: in order for each hand-off, and each apart from the others, so
 * that nothing slow elsewhere holds up a ring. What fails is tried again.
 */
export class OrderLanes {
  readonly #ports: LanePorts;
  readonly #lanes = new Map<string, Lane>();

  constructor(ports: LanePorts) {
    this.#ports = ports;
  }

  add(orders: readonly VoiceOrder[]): void {
    this.#take(orders.map((order) => ({ order, at: this.#ports.now(), isAgain: false })));
  }

  /** Orders that were given before the host stopped. */
  restore(orders: readonly StoredOrder[]): void {
    this.#take(orders.map((stored) => ({ ...stored, isAgain: true })));
  }

  #take(orders: readonly Waiting[]): void {
    for (const stored of orders) {
      const { handoff } = stored.order;
      const lane = this.#lanes.get(handoff) ?? { waiting: [], isBusy: false, tries: 0 };
      this.#lanes.set(handoff, lane);
      lane.waiting.push(stored);
    }
    for (const handoff of new Set(orders.map(({ order }) => order.handoff))) void this.#run(handoff);
  }

  /** When the next is tried again, milliseconds since 1970. */
  get dueAt(): number | undefined {
    const times = [...this.#lanes.values()].flatMap(({ retryAt }) => retryAt ?? []);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  /** Tries again what is due. */
  tick(): void {
    const now = this.#ports.now();
    for (const [handoff, { retryAt }] of this.#lanes)
      if (retryAt !== undefined && retryAt <= now) void this.#run(handoff);
  }

  async #run(handoff: string): Promise<void> {
    const lane = this.#lanes.get(handoff);
    const now = this.#ports.now();
    if (!lane || lane.isBusy || (lane.retryAt !== undefined && lane.retryAt > now)) return;
    lane.isBusy = true;
    delete lane.retryAt;
    try {
      for (let next = lane.waiting[0]; next; next = lane.waiting[0]) {
        await this.#carryOut(next);
        await this.#ports.done(next.order.id);
        lane.waiting.shift();
        lane.tries = 0;
      }
      this.#lanes.delete(handoff);
    } catch (error) {
      if (lane.waiting[0]) lane.waiting[0].isAgain = true;
      this.#ports.log.warn('call order failed', { kind: error instanceof Error ? error.name : 'unknown' });
      lane.retryAt = this.#ports.now() + (pauses[Math.min(lane.tries, pauses.length - 1)] ?? 0);
      lane.tries++;
    }
    lane.isBusy = false;
    this.#ports.plan();
  }

  async #carryOut({ order, at, isAgain }: Waiting): Promise<void> {
    const { lines, organisation, now, isWanted } = this.#ports;
    if (!isWanted(order) || now() - at > keptMs) return;
    if (!lines) throw new Error('There is no telephone.');
    await lines.carryOut(organisation, order, isAgain);
  }
}
