import { toBase64Url } from '../../keys.ts';
import type { Log } from '../../log.ts';
import type { CitizenAnswer } from '../../protocol/handoff-citizen-frames.ts';
import type { ContextCard, DeskAnswer } from '../../protocol/handoff-desk-frames.ts';
import type { Entry } from '../../protocol/handoff-entry.ts';
import { closeCode } from '../../protocol/handoff-limits.ts';
import type { NewHandoff } from '../core/create.ts';
import { type Asleep, Office, type Who } from '../core/office.ts';
import { aheadOf } from '../core/queue.ts';
import type { FrameLimits, OfficeSettings, Stored } from '../core/state.ts';
import { type Errand, isToStore, type SocketId, type Step } from '../core/step.ts';
import { maxWaiting, retryMs } from '../core/times.ts';
import { rangeFor } from '../core/views.ts';
import type { KnownHandoff, OfficeLook, RoomSubject } from '../offices.ts';
import type { CallLook, VoiceEvent, VoiceLines } from '../voice.ts';
import { type EntryTexts, entryText } from './entry-text.ts';
import { OrderLanes, type StoredOrder } from './order-lanes.ts';
import type { OfficeRecords } from './records.ts';

/** Random bytes in the name of a conference. */
const nameBytes = 16;

/** A connection, as the host has it. */
export interface HostSocket {
  /** In this order, at once. */
  send(texts: readonly string[]): void;
  close(code: number): void;
}

export interface StoredOffice extends Stored {
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
 * Runs an {@link Office} on any host: stores each step before anyone is told of it, keeps the order of what each
 * connection is sent, and takes errands to the cases. When storing fails, nothing that was not stored is told.
 */
export class OfficeHost {
  readonly #ports: OfficePorts;
  readonly #office: Office;
  readonly #sockets = new Map<SocketId, HostSocket>();
  /** What a socket is sent after something that has to be looked up first. */
  readonly #queued = new Map<SocketId, Promise<void>>();
  #errands: Errand[];
  #lastSocket = 0;
  #waiting: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  #isScheduled = false;
  #isRunning = false;
  #cameMeanwhile = false;
  #isBroken = false;
  #delivering: Promise<void> | undefined;
  #retryAt: number | undefined;
  readonly #orders: OrderLanes;
  /** Orders from before the host started, until work begins. */
  #stored: readonly StoredOrder[];

  private constructor(ports: OfficePorts, stored: StoredOffice, settings: OfficeSettings) {
    this.#ports = ports;
    const { organisation, limits, voice, log, storage, random } = ports;
    const newName = () => toBase64Url(random(nameBytes));
    const { entriesOf } = stored;
    const options = { organisation, settings, stored, entriesOf, newName, ...(limits && { limits }) };
    this.#office = new Office(options, this.#now());
    this.#errands = [...stored.errands];
    this.#orders = new OrderLanes({
      lines: voice,
      organisation,
      now: () => this.#now(),
      log,
      isWanted: (order) => this.#office.wants(order),
      done: (id) => storage.done([id]),
      plan: () => this.#plan(),
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

  get connections(): number {
    return this.#sockets.size;
  }

  open(socket: HostSocket, who: Who): SocketId {
    const id = ++this.#lastSocket;
    this.#sockets.set(id, socket);
    this.#office.open(id, who, this.#now());
    this.#schedule();
    return id;
  }

  /** A socket that was open before the host slept. */
  wake(socket: HostSocket, who: Asleep): SocketId {
    const id = ++this.#lastSocket;
    this.#sockets.set(id, socket);
    this.#office.wake(id, who);
    return id;
  }

  /** Every socket that was open is woken: work begins. */
  woken(): void {
    this.#office.woken();
    this.#deliver();
    this.#orders.restore(this.#stored);
    this.#stored = [];
    this.#schedule();
    this.#plan();
  }

  asleep(socket: SocketId): Asleep | undefined {
    return this.#office.asleep(socket);
  }

  receive(socket: SocketId, data: string | undefined): void {
    this.#office.receive(socket, data, this.#now());
    this.#schedule();
  }

  closed(socket: SocketId): void {
    this.#sockets.delete(socket);
    this.#queued.delete(socket);
    this.#office.closed(socket, this.#now());
    this.#schedule();
  }

  loggedOut(agentId: string, expiresAt: number): void {
    this.#office.loggedOut(agentId, expiresAt, this.#now());
    this.#schedule();
  }

  incidentChanged(reporter: string): void {
    this.#office.incidentChanged(reporter, this.#now());
    this.#schedule();
  }

  tick(): void {
    this.#office.tick(this.#now());
    if (this.#retryAt !== undefined && this.#retryAt <= this.#now()) this.#deliver();
    this.#orders.tick();
    this.#schedule();
  }

  /** @returns false when more wait than we can help. Resolves when it is stored. */
  async create(handoff: NewHandoff): Promise<boolean> {
    this.#office.configure(await this.#ports.settings());
    const { kind } = handoff.way;
    if ((kind === 'chat' || kind === 'call') && this.#office.state.waiting.length >= maxWaiting) return false;
    this.#office.create(handoff, this.#now());
    await this.flushed();
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
  async voice(room: string, event: VoiceEvent): Promise<void> {
    this.#office.voice(room, event, this.#now());
    await this.flushed();
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
    this.#errands = this.#errands.filter((errand) => errand.caseId !== caseId);
    this.#office.eraseCase(caseId, this.#now());
    await this.flushed();
  }

  async tidy(day: string): Promise<void> {
    this.#office.configure(await this.#ports.settings());
    this.#office.tick(this.#now());
    this.#office.tidy(day, this.#now());
    await this.flushed();
  }

  /** Resolves when all that came in until now is stored and told. */
  flushed(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#schedule();
    });
  }

  /** Closes every connection; each may come back. */
  stop(): void {
    this.#isBroken = true;
    for (const socket of this.#sockets.values()) socket.close(closeCode.restart);
    this.#sockets.clear();
    this.#ports.wakeAt(undefined);
  }

  #now(): number {
    return this.#ports.clock().getTime();
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
      for (const { reject } of [...waiting, ...this.#waiting]) reject(error);
      this.stop();
    }
  }

  #tell({ sends, closes, errands, orders }: Step, entries: EntryTexts): void {
    const lines = new Map<SocketId, string[]>();
    let last: object | undefined;
    let text = '';
    for (const { socket, message } of sends) {
      const cards = cardsIn(message);
      if (cards.length > 0 || this.#queued.has(socket)) {
        this.#sendLater(socket, message, cards);
        continue;
      }
      // The same message goes to several in a row.
      if (message !== last) text = textOf(message, entries);
      last = message;
      const line = lines.get(socket);
      if (line) line.push(text);
      else lines.set(socket, [text]);
    }
    for (const [socket, texts] of lines) this.#sockets.get(socket)?.send(texts);
    for (const { socket, code } of closes) {
      this.#sockets.get(socket)?.close(code);
      this.#sockets.delete(socket);
    }
    if (orders.length > 0) this.#orders.add(orders);
    if (errands.length > 0) {
      this.#errands.push(...errands);
      this.#deliver();
    }
  }

  /** Keeps the order: what follows a card waits until its case was read. */
  #sendLater(socket: SocketId, message: CitizenAnswer | DeskAnswer, cards: readonly ContextCard[]): void {
    const before = this.#queued.get(socket) ?? Promise.resolve();
    const cases = Promise.all(cards.map((card) => this.#caseOf(card)));
    const sent = before.then(async () => {
      await cases;
      this.#sockets.get(socket)?.send([JSON.stringify(message)]);
      if (this.#queued.get(socket) === sent) this.#queued.delete(socket);
    });
    this.#queued.set(socket, sent);
  }

  async #caseOf(card: ContextCard): Promise<void> {
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

  /** Takes errands where they have to be, in order, and tries again later when that fails. */
  #deliver(): void {
    this.#retryAt = undefined;
    this.#delivering ??= this.#deliverAll().finally(() => {
      this.#delivering = undefined;
      // Something may have come in after the last one was done.
      if (this.#errands.length > 0 && this.#retryAt === undefined) this.#deliver();
      else this.#plan();
    });
  }

  async #deliverAll(): Promise<void> {
    try {
      for (let errand = this.#errands[0]; errand; errand = this.#errands[0]) {
        await this.#ports.records.deliver(errand);
        await this.#ports.storage.done([errand.id]);
        this.#errands = this.#errands.filter((other) => other !== errand);
        if (errand.kind === 'audit' || errand.caseId === undefined) continue;
        this.#office.caseChanged(errand.caseId, this.#now());
        this.#schedule();
      }
    } catch (error) {
      this.#ports.log.warn('errand not delivered', { kind: error instanceof Error ? error.name : 'unknown' });
      this.#retryAt = this.#now() + retryMs;
    }
  }

  #plan(): void {
    if (this.#isBroken) return;
    const due = [this.#office.deadline(), this.#retryAt, this.#orders.dueAt].filter((at) => at !== undefined);
    this.#ports.wakeAt(due.length > 0 ? Math.min(...due) : undefined);
  }
}

/** An entry is written once, for whoever gets it and for what is stored. */
function textOf(message: CitizenAnswer | DeskAnswer, entries: EntryTexts): string {
  if (message.type === 'ack' && message.seq !== undefined && !('room' in message))
    return `{"type":"ack","clientId":"${message.clientId}","seq":${message.seq}}`;
  if (message.type !== 'entry') return JSON.stringify(message);
  const room = 'room' in message ? `"room":${JSON.stringify(message.room)},` : '';
  return `{"type":"entry",${room}"entry":${entryText(entries, message.entry)}}`;
}

function cardsIn(message: CitizenAnswer | DeskAnswer): ContextCard[] {
  if (message.type === 'room') return message.room.card.note.caseId === undefined ? [] : [message.room.card];
  if (message.type !== 'welcome' || !('rooms' in message)) return [];
  return message.rooms.map(({ card }) => card).filter(({ note }) => note.caseId !== undefined);
}
