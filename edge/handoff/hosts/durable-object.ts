import { DurableObject } from 'cloudflare:workers';
import type { Deps } from '../../deps.ts';
import { todayInNetherlands } from '../../progress/today.ts';
import { closeCode } from '../../protocol/handoff-limits.ts';
import { type Bindings, openWorkerDeps } from '../../worker-host/deps.ts';
import { noRoomStatus, whoHeader } from '../../worker-host/offices.ts';
import type { NewHandoff } from '../core/create.ts';
import type { Who } from '../core/office.ts';
import type { FrameLimits } from '../core/state.ts';
import type { KnownHandoff, OfficeLook, RoomSubject } from '../offices.ts';
import type { CallLook, VoiceEvent, VoiceLines } from '../voice.ts';
import { recentMs } from '../wait-range.ts';
import { DurableLines } from './durable-lines.ts';
import { createDurableStorage } from './durable-storage.ts';
import { durableTables } from './durable-tables.ts';
import { OfficeHost } from './office-host.ts';
import { createRecords, settingsOf } from './records.ts';
import { eraseCaseStatements, oldCountsStatement } from './statements.ts';

/** Largest frame that is read, in bytes; the Node host has the same limit in its socket server. */
const maxPayload = 65_536;
/** RFC 6455 section 7.4.1: a message that is too big. */
const tooBig = 1009;
const yearMs = 365 * 86_400_000;
/** A browser says something every 25 seconds; one whose page nobody sees may be let to do so once a minute only. */
const usualSilenceMs = 120_000;
/** What an alarm was for and could not be done is tried again after this. Cloudflare itself gives up after six times. */
const alarmAgainMs = 10_000;

export interface Connecting {
  organisation: string;
  who: Who;
}

/**
 * The office of one organisation on Workers. Its sockets hibernate: Cloudflare may put the object away between two
 * messages, and everything it needs is in its storage and with its sockets.
 */
export class HandoffOffice extends DurableObject<Bindings> {
  /** Frames in ten seconds, where a test needs others. */
  protected get limits(): FrameLimits | undefined {
    return undefined;
  }
  /** A test lets time go by. */
  protected clock = (): Date => new Date();
  /** A test hears what the telephone is asked for. */
  protected voiceLines(deps: Deps): VoiceLines | undefined {
    return deps.voice;
  }
  /** A line that said nothing for so long, in milliseconds, has nobody behind it. A test waits less. */
  protected get silenceMs(): number {
    return usualSilenceMs;
  }
  readonly #lines: DurableLines;
  #open: OfficeHost | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #alarmAt: number | undefined;

  constructor(ctx: DurableObjectState, bindings: Bindings) {
    super(ctx, bindings);
    for (const statement of durableTables) ctx.storage.sql.exec(statement);
    this.#lines = new DurableLines(ctx);
  }

  /** Opens a line for whoever the Worker vouches for. */
  override async fetch(request: Request): Promise<Response> {
    const { organisation, who }: Connecting = JSON.parse(decodeURIComponent(request.headers.get(whoHeader) ?? ''));
    return this.#inOrder((office) => {
      if (!office.hasRoom(who)) return new Response(null, { status: noRoomStatus });
      const { 0: theirs, 1: ours } = new WebSocketPair();
      this.#lines.open(office, ours, who, Date.now());
      this.#listenOn();
      return new Response(null, { status: 101, webSocket: theirs });
    }, organisation);
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    await this.#inOrder((office) => {
      const id = this.#lines.heard(socket, Date.now());
      const isText = typeof message === 'string';
      if (id === undefined) socket.close(closeCode.restart);
      else if ((isText ? message.length : message.byteLength) > maxPayload) {
        socket.close(tooBig);
        this.#lines.gone(office, socket);
      } else {
        office.receive(id, isText ? message : undefined);
        this.#lines.remember(office, socket, Date.now());
      }
    }).catch(() => socket.close(closeCode.restart));
  }

  override async webSocketClose(socket: WebSocket): Promise<void> {
    await this.#inOrder((office) => this.#lines.gone(office, socket));
    // A line that hibernates is closed by both sides, or the other side sees it as broken off.
    if (socket.readyState !== WebSocket.CLOSED) socket.close();
  }

  override async webSocketError(socket: WebSocket): Promise<void> {
    await this.#inOrder((office) => this.#lines.gone(office, socket));
  }

  override async alarm(): Promise<void> {
    this.#alarmAt = undefined;
    try {
      await this.#inOrder((office) => {
        this.#lines.hangUp(office, Date.now() - this.silenceMs);
        office.tick();
        this.#listenOn();
      });
    } catch {
      await this.ctx.storage.setAlarm(Date.now() + alarmAgainMs);
    }
  }

  async look(organisation: string): Promise<OfficeLook> {
    return (await this.#office(organisation)).look();
  }

  async known(organisation: string, id: string): Promise<KnownHandoff | undefined> {
    return (await this.#office(organisation)).known(id);
  }

  async create(organisation: string, handoff: NewHandoff): Promise<boolean> {
    return (await this.#office(organisation)).create(handoff);
  }

  async voice(organisation: string, room: string, event: VoiceEvent): Promise<void> {
    await (await this.#office(organisation)).voice(room, event);
  }

  async call(organisation: string, room: string): Promise<CallLook | undefined> {
    return (await this.#office(organisation)).call(room);
  }

  async loggedOut(organisation: string, agentId: string, expiresAt: number): Promise<void> {
    (await this.#office(organisation)).loggedOut(agentId, expiresAt);
  }

  async incidentChanged(organisation: string, reporter: string): Promise<void> {
    (await this.#office(organisation)).incidentChanged(reporter);
  }

  async subjectFor(organisation: string, room: string, agentId: string): Promise<RoomSubject | undefined> {
    return (await this.#office(organisation)).subjectFor(room, agentId);
  }

  async eraseCase(organisation: string, caseId: string): Promise<void> {
    await (await this.#office(organisation)).eraseCase(caseId);
    for (const { sql, args } of eraseCaseStatements('handoff_entry', organisation, caseId))
      this.ctx.storage.sql.exec(sql, ...args);
  }

  async tidy(organisation: string): Promise<void> {
    const now = this.clock();
    const before = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString();
    await (await this.#office(organisation)).tidy(todayInNetherlands(now));
    const { sql, args } = oldCountsStatement(organisation, before(recentMs), before(yearMs));
    this.ctx.storage.sql.exec(sql, ...args);
  }

  #office(organisation?: string): Promise<OfficeHost> {
    return this.#inOrder((office) => office, organisation);
  }

  /** Does one thing after the other, in the order they came in, also while the office is being opened. */
  #inOrder<Result>(run: (office: OfficeHost) => Result, organisation?: string): Promise<Result> {
    const turn = this.#last.then(async () => {
      if (!this.#open || this.#open.isBroken) this.#open = await this.#start(organisation);
      return run(this.#open);
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #start(given: string | undefined): Promise<OfficeHost> {
    const { sql } = this.ctx.storage;
    const [row] = sql.exec<{ organisation: string }>('SELECT organisation FROM office').toArray();
    const organisation = row?.organisation ?? given;
    if (organisation === undefined) throw new Error('This office has no organisation.');
    if (!row) sql.exec('INSERT INTO office (organisation) VALUES (?)', organisation);
    const deps = await openWorkerDeps(this.env, () => this.clock());
    const voice = this.voiceLines(deps);
    const office = await OfficeHost.open({
      organisation,
      storage: createDurableStorage(this.ctx.storage, organisation),
      records: createRecords(deps, organisation),
      settings: () => settingsOf({ ...deps, ...(voice && { voice }) }, organisation),
      clock: () => this.clock(),
      random: deps.random,
      ...(voice && { voice }),
      log: deps.log,
      wakeAt: (at) => this.#wakeAt(at),
      // Storage here holds back what is sent until it is written, so nothing is won by waiting.
      soon: (run) => run(),
      ...(this.limits && { limits: this.limits }),
    }).catch((error: unknown) => {
      deps.log.error('office not begun', { kind: error instanceof Error ? error.name : 'unknown' });
      throw error;
    });
    this.#lines.restore(office);
    office.woken();
    this.#lines.hangUp(office, Date.now() - this.silenceMs);
    this.#listenOn();
    return office;
  }

  /** While a line is open the office is woken now and then, to hear whether its other end is still there. */
  #listenOn(): void {
    if (this.#lines.size > 0) this.#wakeAt(this.clock().getTime() + this.silenceMs / 2);
  }

  /** Waking too early does no harm, so an alarm is only ever brought forward. */
  #wakeAt(at: number | undefined): void {
    if (at === undefined || (this.#alarmAt !== undefined && this.#alarmAt <= at)) return;
    this.#alarmAt = at;
    // By the time of Cloudflare, which a test does not move; later than an alarm that is going off, or it is lost with that.
    void this.ctx.storage.setAlarm(Date.now() + Math.max(1, at - this.clock().getTime()));
  }
}
