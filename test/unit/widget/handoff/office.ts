import { Office } from '../../../../edge/handoff/core/office.ts';
import type { CitizenAnswer } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import type { DeskAnswer, DeskFrame } from '../../../../edge/protocol/handoff-desk-frames.ts';
import type { Entry } from '../../../../edge/protocol/handoff-entry.ts';
import type { HandoffNote } from '../../../../edge/protocol/handoff-note.ts';
import { type ConversationPorts, createConversation } from '../../../../widget/assistant/handoff/room/conversation.ts';
import type { Room } from '../../../../widget/assistant/handoff/room/state.ts';

export const start = Date.parse('2026-11-24T09:41:00Z');
export const note: HandoffNote = {
  question: 'Kan ik een voorschot krijgen?',
  contacts: false,
  before: [],
  language: 'nl',
};

/** A clock with timers that a test moves. */
export function createTime() {
  let now = start;
  let timers: { at: number; then: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds: number, then: () => void) {
      const timer = { at: now + milliseconds, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass(milliseconds: number) {
      const until = now + milliseconds;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.then();
      }
      now = until;
    },
  };
}
export type Time = ReturnType<typeof createTime>;

type End = Parameters<ConversationPorts['connect']>[0];

/** The real office of the edge with lines that a test can cut: what is on its way then is lost. */
export function createOffice(time: Time, entries: readonly Entry[] = []) {
  const hours = { week: Array.from({ length: 7 }, () => [['00:00', '23:59'] as [string, string]]), exceptions: [] };
  const settings = {
    chat: true,
    call: false,
    hours,
    chatHours: hours,
    team: { nl: 'Team Inkomen' },
    callback: [['14:00', '16:00']] as const,
    messageWorkingDays: 2,
  };
  const stored = { rooms: [], waits: [], promises: [] };
  const office = new Office(
    { organisation: 'lw', settings, stored, entriesOf: () => entries, newName: () => 'name' },
    time.now(),
  );
  const ends = new Map<number, End>();
  const heardAtDesk: DeskAnswer[] = [];
  let sockets = 1;
  let pings = 0;
  let isDown = false;

  function settle(): void {
    const { sends, closes } = office.take();
    for (const { socket, message } of sends) {
      if (socket === 0) heardAtDesk.push(structuredClone(message) as DeskAnswer);
      else deliver(socket, message as CitizenAnswer);
    }
    for (const { socket, code } of closes) {
      ends.get(socket)?.closed(code);
      ends.delete(socket);
    }
  }
  const deliver = (socket: number, message: CitizenAnswer): unknown =>
    time.after(1, () => ends.get(socket)?.text(JSON.stringify(message)));

  function connect(room: string, on: End) {
    const socket = sockets++;
    ends.set(socket, on);
    time.after(1, () => {
      if (!ends.has(socket)) return;
      if (isDown) {
        ends.delete(socket);
        on.closed(1006);
        return;
      }
      office.open(socket, { kind: 'citizen', room, token: 'token' }, time.now());
      on.open();
    });
    return {
      send: (text: string) =>
        void time.after(1, () => {
          if (!ends.has(socket)) return;
          if (text === '{"type":"ping"}') pings++;
          office.receive(socket, text, time.now());
          settle();
        }),
      close() {
        ends.delete(socket);
        office.closed(socket, time.now());
        settle();
      },
    };
  }

  return {
    office,
    heardAtDesk,
    sockets: () => sockets - 1,
    /** How often citizens asked whether somebody is there, to the letter as a host on Workers answers it in its sleep. */
    pings: () => pings,
    ask(id: string, asked = note) {
      office.create({ id, note: asked, team: settings.team, way: { kind: 'chat' } }, time.now());
      settle();
    },
    down(value: boolean) {
      isDown = value;
    },
    /** Every line of a citizen breaks; with a code the server says why. */
    cut(code = 1006) {
      for (const [socket, on] of [...ends]) {
        ends.delete(socket);
        office.closed(socket, time.now());
        on.closed(code);
      }
      settle();
    },
    sit() {
      const person = { id: 'samira', name: 'Samira', team: 'Team Inkomen', roles: ['agent'] as const };
      office.open(0, { kind: 'desk', person, expiresAt: time.now() + 86_400_000 }, time.now());
      this.desk({ type: 'hello', protocol: 1, after: {} });
    },
    desk(frame: DeskFrame) {
      office.receive(0, JSON.stringify(frame), time.now());
      settle();
    },
    citizen(room: string, token = 'token') {
      const moves: Room[] = [];
      let ids = 0;
      const conversation = createConversation({
        token,
        now: time.now,
        after: time.after,
        random: () => 0.5,
        newId: () => `deed-${++ids}-${room}`,
        moved: () => moves.push(conversation.room),
        connect: (on) => connect(room, on),
      });
      conversation.start();
      return conversation;
    },
  };
}

export const said = (room: Pick<Room, 'entries'>): string[] =>
  room.entries.flatMap(({ content }) => (content.kind === 'message' ? [content.text] : []));
