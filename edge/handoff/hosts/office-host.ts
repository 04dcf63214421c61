import { toBase64Url } from '../../keys.ts';
import type { Log } from '../../log.ts';
import type { ContextCard } from '../../protocol/handoff-desk-frames.ts';
import type { Entry } from '../../protocol/handoff-entry.ts';
import { closeCode } from '../../protocol/handoff-limits.ts';
import type { NewHandoff } from '../core/create.ts';
import { type Asleep, Office, type Who } from '../core/office.ts';
import { aheadOf } from '../core/queue.ts';
import type { FrameLimits, OfficeSettings, Stored } from '../core/state.ts';
import { type Errand, isToStore, type SocketId, type Step } from '../core/step.ts';
import { maxWaiting } from '../core/times.ts';
import { rangeFor } from '../core/views.ts';
import type { KnownHandoff, OfficeLook, RoomSubject } from '../offices.ts';
import type { CallLook, VoiceEvent, VoiceLines } from '../voice.ts';
import type { EntryTexts } from './entry-text.ts';
import { ErrandRunner } from './errand-runner.ts';
import { OrderLanes, type StoredOrder } from './order-lanes.ts';
import { type HostSocket, Outbox } from './outbox.ts';
import type { OfficeRecords } from './records.ts';

/** Random bytes in the name of a conference. */
const nameBytes = 16;

interface StoredOffice extends Stored {
  errands: readonly Errand[];
  orders: readonly StoredOrder[];
  entriesOf: (room: string) => readonly Entry[];
}

export interface OfficeStorage {
  load(): StoredOffice | Promise<StoredOffice>;
  /** All of it holds afterwards, or none. */
  write(step: Step, texts: EntryTexts, at: number): void | Promise<void>;
  /** Errands and orders that are done, by id. */
  done(ids: readonly string[]): void | Promise<void>;
}

export interface OfficePorts {
  organisation: string;
  storage: OfficeStorage;
  records: OfficeRecords;
  settings: () => Promise<OfficeSettings>;
  clock: () => Date;
  log: Log;
  /** Something is due then; `undefined` when nothing is. The host calls `tick`. */
  wakeAt(at: number | undefined): void;
  /** When what came in is stored: at once, or together with what else comes in now. */
  soon(run: () => void): void;
  /** One more came in for what `soon` was asked to run. */
  more?(): void;
  limits?: FrameLimits;
  random: (length: number) => Uint8Array<ArrayBuffer>;
  /** Absent where there is no telephone. */
  voice?: VoiceLines;
}

/**
 * Runs an {@link Office} on any host: stores each step before anyone is told of it, and takes what it asks to the cases and
 * the telephone. When storing fails, nothing that was not stored is told; then, or after a mistake of ours, what is in
 * memory may differ from what is stored, and this host is of no use any more.
 */
export class OfficeHost {
  readonly #ports: OfficePorts;
  readonly #office: Office;
  readonly #outbox: Outbox;
  readonly #errands: ErrandRunner;
  readonly #orders: OrderLanes;
  /** Orders from before the host started, until work begins. */
  #stored: readonly StoredOrder[];
  #waiting: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  #isScheduled = false;
  #isRunning = false;
  #cameMeanwhile = false;
  #isBroken = false;

  private constructor(ports: OfficePorts, stored: StoredOffice, settings: OfficeSettings) {
    this.#ports = ports;
    const { organisation, limits, voice, log, storage, random, records } = ports;
    const newName = () => toBase64Url(random(nameBytes));
    const { entriesOf } = stored;
    const options = { organisation, settings, stored, entriesOf, newName, ...(limits && { limits }) };
    this.#office = new Office(options, this.#now());
    this.#outbox = new Outbox((card) => this.#addCase(card));
    const shared = { now: () => this.#now(), log, plan: () => this.#plan() };
    this.#errands = new ErrandRunner(
      {
        ...shared,
        deliver: (errand) => records.deliver(errand),
        done: (id) => storage.done([id]),
        onCaseChanged: (caseId) => this.#hear((office, now) => office.caseChanged(caseId, now)),
      },
      stored.errands,
    );
    this.#orders = new OrderLanes({
      ...shared,
      lines: voice,
      organisation,
      isWanted: (order) => this.#office.wants(order),
      done: (id) => storage.done([id]),
    });
    this.#stored = stored.orders;
  }

  /** From what was stored. Then {@link wake} what was open, and {@link woken}. */
  static async open(ports: OfficePorts): Promise<OfficeHost> {
    return new OfficeHost(ports, await ports.storage.load(), await ports.settings());
  }

  /** True when what is in memory may differ from what is stored. Then this office is of no use any more. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Whether a line may be opened. Asked before it is. */
  hasRoom(who: Who): boolean {
    return this.#office.hasRoom(who);
  }

  open(socket: HostSocket, who: Who): SocketId {
    const id = this.#outbox.add(socket);
    if (this.#isBroken) this.#outbox.closeAll(closeCode.restart);
    else this.#hear((office, now) => office.open(id, who, now));
    return id;
  }

  /** A socket that was open before the host slept. */
  wake(socket: HostSocket, who: Asleep): SocketId {
    const id = this.#outbox.add(socket);
    this.#office.wake(id, who);
    return id;
  }

  /** Every socket that was open is woken: work begins. */
  woken(): void {
    this.#office.woken();
    this.#errands.run();
    this.#orders.restore(this.#stored);
    this.#stored = [];
    this.#schedule();
    this.#plan();
  }

  asleep(socket: SocketId): Asleep | undefined {
    return this.#office.asleep(socket);
  }

  receive(socket: SocketId, data: string | undefined): void {
    this.#hear((office, now) => office.receive(socket, data, now));
  }

  closed(socket: SocketId): void {
    this.#outbox.remove(socket);
    this.#hear((office, now) => office.closed(socket, now));
  }

  loggedOut(agentId: string, expiresAt: number): void {
    this.#hear((office, now) => office.loggedOut(agentId, expiresAt, now));
  }

  incidentChanged(reporter: string): void {
    this.#hear((office, now) => office.incidentChanged(reporter, now));
  }

  tick(): void {
    // What is due begins first: the office then asks to be woken for what is still to come.
    this.#errands.tick();
    this.#orders.tick();
    this.#hear((office, now) => office.tick(now));
  }

  /** @returns false when more wait than we can help. Resolves when it is stored. */
  async create(handoff: NewHandoff): Promise<boolean> {
    this.#office.configure(await this.#ports.settings());
    const { kind } = handoff.way;
    if ((kind === 'chat' || kind === 'call') && this.#office.state.waiting.length >= maxWaiting) return false;
    await this.#store((office, now) => office.create(handoff, now));
    return true;
  }

  async look(): Promise<OfficeLook> {
    this.#office.configure(await this.#ports.settings());
    const { state } = this.#office;
    state.at = Math.max(state.at, this.#now());
    const waiting = aheadOf(state);
    const range = rangeFor(state, waiting);
    const isStaffed = this.#office.isStaffed();
    return { waiting, isStaffed, hasPhones: this.#office.hasPhones(), ...(range && { range }) };
  }

  /** Resolves when what it changed is stored. */
  voice(room: string, event: VoiceEvent): Promise<void> {
    return this.#store((office, now) => office.voice(room, event, now));
  }

  call(room: string): CallLook | undefined {
    return this.#office.call(room);
  }

  known(id: string): KnownHandoff | undefined {
    const room = this.#office.state.rooms.get(id);
    if (!room) return undefined;
    const { window, answerBy } = room;
    return { ...(window && { callback: window }), ...(answerBy !== undefined && { answerBy }) };
  }

  subjectFor(room: string, agentId: string): RoomSubject | undefined {
    const found = this.#office.state.rooms.get(room);
    const isIn = found?.members.some((member) => member.agent.id === agentId && member.as !== 'aside');
    const { subject: hash, note } = found ?? {};
    return isIn && hash !== undefined && note?.caseId !== undefined ? { hash, caseId: note.caseId } : undefined;
  }

  async eraseCase(caseId: string): Promise<void> {
    this.#errands.forgetCase(caseId);
    await this.#store((office, now) => office.eraseCase(caseId, now));
  }

  async tidy(day: string): Promise<void> {
    this.#office.configure(await this.#ports.settings());
    await this.#store((office, now) => {
      office.tick(now);
      office.tidy(day, now);
    });
  }

  /** Resolves when all that came in until now is stored and told. Rejects when it cannot be. */
  flushed(): Promise<void> {
    if (this.#isBroken) return Promise.reject(new Error('This office has stopped.'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#schedule();
    });
  }

  /** Closes every connection; each may come back. */
  stop(reason: unknown = new Error('This office has stopped.')): void {
    this.#isBroken = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { reject } of waiting) reject(reason);
    this.#outbox.closeAll(closeCode.restart);
    this.#ports.wakeAt(undefined);
  }

  #now(): number {
    return this.#ports.clock().getTime();
  }

  /** Something came in that nobody waits for. What goes wrong in it must not reach who brings it. */
  #hear(change: (office: Office, now: number) => void): void {
    try {
      this.#change(change);
    } catch {
      // Told to the log already, and every line is asked to come back.
    }
  }

  /** Something is asked. Resolves when what it changed is stored. */
  async #store(change: (office: Office, now: number) => void): Promise<void> {
    this.#change(change);
    await this.flushed();
  }

  /** @throws what goes wrong in it: then the office is half changed, and nothing of that may be stored. */
  #change(change: (office: Office, now: number) => void): void {
    if (this.#isBroken) return;
    try {
      change(this.#office, this.#now());
    } catch (error) {
      this.#ports.log.error('office failed', { kind: error instanceof Error ? error.name : 'unknown' });
      this.stop(error);
      throw error;
    }
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isRunning) this.#cameMeanwhile = true;
    else if (this.#isScheduled) this.#ports.more?.();
    else {
      this.#isScheduled = true;
      this.#ports.soon(() => {
        this.#isScheduled = false;
        void this.#run();
      });
    }
  }

  /** Stores and then tells all that came in until now. What comes in meanwhile is a group of its own. */
  async #run(): Promise<void> {
    if (this.#isRunning || this.#isBroken) return;
    this.#isRunning = true;
    this.#cameMeanwhile = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const step = this.#office.take();
      const texts: EntryTexts = new Map();
      if (isToStore(step)) {
        const written = this.#ports.storage.write(step, texts, this.#now());
        if (written) await written;
      }
      this.#tell(step, texts);
      this.#isRunning = false;
      for (const { resolve } of waiting) resolve();
      if (this.#cameMeanwhile) this.#schedule();
      this.#plan();
    } catch (error) {
      this.#isRunning = false;
      this.#ports.log.error('handoff not stored', { kind: error instanceof Error ? error.name : 'unknown' });
      for (const { reject } of waiting) reject(error);
      this.stop(error);
    }
  }

  #tell(step: Step, texts: EntryTexts): void {
    this.#outbox.tell(step, texts);
    if (step.orders.length > 0) this.#orders.add(step.orders);
    if (step.errands.length > 0) this.#errands.add(step.errands);
  }

  async #addCase(card: ContextCard): Promise<void> {
    const { caseId, contacts } = card.note;
    if (caseId === undefined) return;
    try {
      const explained = await this.#ports.records.explain(caseId, contacts);
      if (explained) card.case = explained;
    } catch (error) {
      // Without the case the card still says what the citizen wants.
      this.#ports.log.error('case not read', { kind: error instanceof Error ? error.name : 'unknown' });
    }
  }

  #plan(): void {
    if (this.#isBroken) return;
    const due = [this.#office.deadline(), this.#errands.dueAt, this.#orders.dueAt].filter((at) => at !== undefined);
    this.#ports.wakeAt(due.length > 0 ? Math.min(...due) : undefined);
  }
}
