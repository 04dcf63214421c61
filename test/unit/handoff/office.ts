import { expect } from 'vitest';
import type { NewHandoff } from '../../../edge/handoff/core/create.ts';
import { Office } from '../../../edge/handoff/core/office.ts';
import type { OfficeSettings, Stored } from '../../../edge/handoff/core/state.ts';
import { type Errand, isToStore, type Step } from '../../../edge/handoff/core/step.ts';
import type { VoiceEvent } from '../../../edge/handoff/voice.ts';
import type { CitizenAnswer, CitizenFrame } from '../../../edge/protocol/handoff-citizen-frames.ts';
import type { DeskAnswer, DeskFrame, DeskRole } from '../../../edge/protocol/handoff-desk-frames.ts';
import type { Entry } from '../../../edge/protocol/handoff-entry.ts';
import { handoffProtocol } from '../../../edge/protocol/handoff-limits.ts';

const day: [string, string][] = [['09:00', '17:00']];
export const settings: OfficeSettings = {
  chat: true,
  call: true,
  hours: { week: [day, day, day, day, day, [], []], exceptions: [] },
  chatHours: { week: [day, day, day, day, day, [], []], exceptions: [] },
  team: { nl: 'Klantcontact' },
  callback: [['14:00', '16:00']],
  messageWorkingDays: 2,
};

/** A Tuesday morning. */
export const start = Date.parse('2026-11-24T09:12:00+01:00');
let lastId = 0;
export const id = (): string => `id-${String(++lastId).padStart(6, '0')}`;

/** An office on a clock of its own, whose storage is a list of what it asked to store. */
export class TestOffice {
  readonly steps: Step[] = [];
  readonly sent: { socket: number; message: CitizenAnswer | DeskAnswer }[] = [];
  readonly closes: { socket: number; code: number }[] = [];
  office: Office;
  now = start;
  #socket = 0;
  readonly #ordered = new Map<string, number>();

  constructor(
    stored: Stored = { rooms: [], waits: [], promises: [] },
    entriesOf: (room: string) => Entry[] = () => [],
  ) {
    this.office = new Office({ organisation: 'lindewaard', settings, stored, entriesOf, newName: id }, start);
  }

  /** What a host does after each thing that came in. */
  settle(): Step[] {
    const taken: Step[] = [];
    for (let step = this.office.take(); ; step = this.office.take()) {
      if (!isToStore(step) && step.sends.length === 0 && step.closes.length === 0) break;
      taken.push(step);
      // As a host sends it: later changes of what was sent show nowhere.
      this.sent.push(...structuredClone(step.sends));
      this.closes.push(...step.closes);
    }
    this.steps.push(...taken);
    return taken;
  }

  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (let due = this.office.deadline(); due !== undefined && due <= end; due = this.office.deadline()) {
      this.now = Math.max(this.now, due);
      this.office.tick(this.now);
      this.settle();
    }
    this.now = end;
  }

  create(handoff: Partial<NewHandoff> & { question?: string } = {}): string {
    const { question = 'Waar blijft mijn geld?', ...rest } = handoff;
    const room = rest.id ?? `lindewaard_${id()}`;
    const note = { question, language: 'nl', contacts: false, before: [] } as const;
    this.office.create(
      { id: room, note: { ...note, before: [] }, team: settings.team, way: { kind: 'chat' }, ...rest },
      this.now,
    );
    this.settle();
    return room;
  }

  citizen(room: string, after = 0) {
    const socket = ++this.#socket;
    this.office.open(socket, { kind: 'citizen', room, token: 'token' }, this.now);
    return this.#line<CitizenFrame, CitizenAnswer>(socket, {
      type: 'hello',
      protocol: handoffProtocol,
      token: 'token',
      after,
    });
  }

  agent(name: string, { roles = ['agent'], team }: { roles?: DeskRole[]; team?: string } = {}) {
    const socket = ++this.#socket;
    const person = { id: `agent-${name}`, name, roles, ...(team !== undefined && { team }) };
    this.office.open(socket, { kind: 'desk', person, expiresAt: this.now + 9 * 3_600_000 }, this.now);
    return this.#line<DeskFrame, DeskAnswer>(socket, { type: 'hello', protocol: handoffProtocol, after: {} });
  }

  #line<Frame, Answer extends CitizenAnswer | DeskAnswer>(socket: number, hello: Frame) {
    const heard = (): Answer[] => this.sent.flatMap((sent) => (sent.socket === socket ? [sent.message as Answer] : []));
    const send = (frame: Frame): Answer[] => {
      const before = this.sent.length;
      this.office.receive(socket, JSON.stringify(frame), this.now);
      this.settle();
      return this.sent.slice(before).flatMap((sent) => (sent.socket === socket ? [sent.message as Answer] : []));
    };
    send(hello);
    return {
      socket,
      heard,
      send,
      /** The last frame of this type. */
      last<Type extends Answer['type']>(type: Type): Extract<Answer, { type: Type }> {
        const found = heard().findLast((answer): answer is Extract<Answer, { type: Type }> => answer.type === type);
        if (!found) throw new Error(`No ${type} was sent.`);
        return found;
      },
      hangUp: () => {
        this.office.closed(socket, this.now);
        this.settle();
      },
    };
  }

  /** A talk of a citizen with an agent. */
  talk(handoff: Partial<NewHandoff> & { question?: string } = {}, name = 'Samira') {
    const agent = this.agent(name, { team: 'Inkomen' });
    const room = this.create(handoff);
    const citizen = this.citizen(room);
    agent.send({ type: 'take', clientId: id() });
    expect(this.office.state.rooms.get(room)?.status).toBe('talking');
    return { agent, citizen, room };
  }

  /** Something happened at the telephone. */
  voice(room: string, event: VoiceEvent): void {
    this.office.voice(room, event, this.now);
    this.settle();
  }

  /** What the telephone was asked for about a room since the last time this was asked, without names of calls. */
  ordered(room: string): object[] {
    const all = this.steps.flatMap(({ orders }) => orders).filter(({ handoff }) => handoff === room);
    const before = this.#ordered.get(room) ?? 0;
    this.#ordered.set(room, all.length);
    return all.slice(before).map(({ id, handoff, conference, ...wish }) => wish);
  }

  get errands(): Errand[] {
    return this.steps.flatMap(({ errands }) => errands);
  }

  entries(room: string): Entry[] {
    return this.steps.flatMap(({ entries }) =>
      entries.flatMap((stored) => (stored.room === room ? [stored.entry] : [])),
    );
  }
}
