import type { Proof, Slot, TalkKind, TalkTopic } from '../../../../edge/protocol/rondkomen.ts';
import { type TalkApi, TalkError } from './api.ts';
import { isWhole, typedLength } from './code.ts';
import { daysOf, isSameSlot, kindsOf, newTalkState, type TalkScreen, type TalkState, talkScreenOf } from './state.ts';

export interface BookingOptions {
  api: () => TalkApi;
  prove: (challenge: Proof['challenge'], controller: AbortController) => Promise<Proof>;
  /** The state is another one; `moved` says that it is another screen. */
  changed: (moved: boolean) => void;
}

/** What is sent to the lane and what comes back. Keeps all of it in one state, which `forget` throws away. */
export class Booking {
  state: TalkState = newTalkState;
  readonly #options: BookingOptions;
  #proof: Promise<Proof> | undefined;
  #working = new AbortController();

  constructor(options: BookingOptions) {
    this.#options = options;
  }

  /** Opens on choosing a time, or on the field for a code. */
  start(at: 'choose' | 'code'): void {
    this.#set({ ...newTalkState, screens: [at] }, true);
    if (at === 'choose') this.choose();
  }

  go(screen: TalkScreen): void {
    this.#set({ screens: [...this.state.screens, screen], failure: undefined, copied: false }, true);
    if (screen === 'move') this.choose();
  }

  /** A screen back; false on the first one. A booked talk is not booked again by going back. */
  back(): boolean {
    const { screens, busy } = this.state;
    const at = talkScreenOf(this.state);
    if (screens.length < 2 || at === 'booked' || at === 'gone' || busy === 'sending') return false;
    this.#set({ screens: screens.slice(0, -1), failure: undefined }, true);
    return true;
  }

  forget(): void {
    this.#working.abort();
    this.#proof = undefined;
    this.state = newTalkState;
  }

  /** Fetches what is free, and begins the piece of work so that it is done when it is needed. */
  async choose(): Promise<void> {
    if (talkScreenOf(this.state) === 'choose') this.#work();
    await this.#try('loading', async () => {
      const slots = await this.#options.api().slots();
      const kinds = kindsOf(slots);
      const kind = kinds.find((one) => one === this.state.kind) ?? kinds[0];
      const { slot } = this.state;
      const isFree = slot !== undefined && slots.slots.some((one) => isSameSlot(slot, one));
      return { slots, kind, slot: isFree ? slot : undefined };
    });
  }

  chooseKind(kind: TalkKind): void {
    const { slots, slot } = this.state;
    const stays = slots && slot && daysOf(slots, kind).some((day) => day.slots.some((one) => isSameSlot(slot, one)));
    this.#set({ kind, slot: stays ? slot : undefined });
  }

  chooseSlot(slot: Slot): void {
    this.#set({ slot, failure: undefined });
  }

  chooseTopic(topic: TalkTopic | undefined): void {
    this.#set({ topic });
  }

  /** Books what was chosen. After a broken line it may simply be called again: the same work gives the same code. */
  async book(): Promise<void> {
    const { slot, kind, topic, busy } = this.state;
    if (!slot || !kind || busy !== 'no') return;
    await this.#try('proving', async () => {
      const proof = await this.#work();
      this.#set({ busy: 'sending' });
      const { day, time, place } = slot;
      const { code, ...talk } = await this.#options
        .api()
        .book({ slot: { day, time, ...(place ? { place } : {}) }, kind, ...(topic ? { topic } : {}), proof });
      this.#proof = undefined;
      return { screens: ['booked'], code, talk };
    });
    await this.#afterRefusal();
  }

  typeCode(code: string): void {
    this.#set({ code, codeSlip: undefined, failure: undefined });
  }

  /** Looks a talk up by its code. */
  async find(): Promise<void> {
    const { code } = this.state;
    if (!isWhole(code)) {
      this.#set({ codeSlip: typedLength(code) === 0 ? 'empty' : 'short', failure: undefined });
      return;
    }
    await this.#try('sending', async () => {
      const talk = await this.#options.api().mine(code);
      return { talk, screens: [...this.state.screens, 'mine'] };
    });
  }

  async move(): Promise<void> {
    const { slot, kind, code, busy } = this.state;
    if (!slot || !kind || busy !== 'no') return;
    await this.#try('sending', async () => {
      const { day, time, place } = slot;
      const talk = await this.#options.api().move(code, { slot: { day, time, ...(place ? { place } : {}) }, kind });
      return { talk, screens: ['mine'] };
    });
    await this.#afterRefusal();
  }

  /** Has the row erased. One that the other side had erased already is gone just the same. */
  async cancel(): Promise<void> {
    const { code, busy } = this.state;
    if (busy !== 'no') return;
    await this.#try('sending', async () => {
      await this.#options
        .api()
        .cancel(code)
        .catch((error: unknown) => {
          if (!(error instanceof TalkError && error.failure === 'talk-not-found')) throw error;
        });
      return { screens: ['gone'], talk: undefined, code: '' };
    });
  }

  /** On to the call, once what it needs is here. */
  async enterCall(load: () => Promise<void>): Promise<void> {
    if (this.state.busy !== 'no') return;
    await this.#try('loading', async () => {
      await load().catch(() => {
        throw new TalkError('offline');
      });
      return { screens: [...this.state.screens, 'call'], copied: false };
    });
  }

  copied(): void {
    this.#set({ copied: true });
  }

  /** The talk is over: its row is gone, so nothing of it stays on the screen either. */
  over(): void {
    this.#set({ screens: ['gone'], talk: undefined, code: '' }, true);
  }

  /** What was refused is put right where we can: other times, new work. */
  async #afterRefusal(): Promise<void> {
    const { failure, screens } = this.state;
    if (failure === 'proof-refused' || failure === 'timeout') this.#proof = undefined;
    if (failure !== 'slot-taken') return;
    const at = screens.includes('move') ? 'move' : 'choose';
    this.#set({ screens: screens.slice(0, screens.indexOf(at) + 1), slot: undefined }, true);
    await this.choose();
    this.#set({ failure: 'slot-taken' });
  }

  /** One piece of work at a time; a failed one is done anew when it is needed. */
  #work(): Promise<Proof> {
    if (this.#proof) return this.#proof;
    this.#working = new AbortController();
    const { api, prove } = this.#options;
    const proof = api()
      .challenge()
      .then((challenge) => prove(challenge, this.#working));
    this.#proof = proof;
    proof.catch(() => {
      if (this.#proof === proof) this.#proof = undefined;
    });
    return proof;
  }

  async #try(busy: TalkState['busy'], ask: () => Promise<Partial<TalkState>>): Promise<void> {
    this.#set({ busy, failure: undefined });
    try {
      const change = await ask();
      this.#set({ ...change, busy: 'no' }, change.screens !== undefined);
    } catch (error) {
      this.#set({ busy: 'no', failure: error instanceof TalkError ? error.failure : 'internal' });
    }
  }

  #set(change: Partial<TalkState>, moved = false): void {
    this.state = { ...this.state, ...change };
    this.#options.changed(moved);
  }
}
