import { createSid } from '../account.ts';
import type { Board } from '../board.ts';
import { isHeardBy } from '../media/mixer.ts';
import { tone } from '../media/tones.ts';
import type { Method } from '../webhooks/webhooks.ts';
import type { Call } from './call.ts';
import { type ConferenceEvent, type ConferenceNews, conferenceFields } from './conference-fields.ts';
import type { StatusCallback } from './status-callback.ts';
import { entertain } from './waiting.ts';

type ConferenceStatus = 'init' | 'in-progress' | 'completed';
type EndReason =
  | 'conference-ended-via-api'
  | 'participant-with-end-conference-on-exit-left'
  | 'participant-with-end-conference-on-exit-kicked'
  | 'last-participant-left'
  | 'last-participant-kicked';

type Beep = 'true' | 'false' | 'onEnter' | 'onExit';

interface ParticipantSettings {
  label: string | undefined;
  muted: boolean;
  hold: boolean;
  /** Where what is heard on hold is asked for. Empty: silence. Undefined: the exchange's own sound. */
  holdUrl: string | undefined;
  holdMethod: Method;
  /** The same for what is heard before the conference starts. */
  waitUrl: string | undefined;
  waitMethod: Method;
  beep: Beep;
  coaching: boolean;
  callSidToCoach: string | undefined;
  startConferenceOnEnter: boolean;
  endConferenceOnExit: boolean;
}

export interface Participant extends ParticipantSettings {
  readonly call: Call;
  readonly createdAt: Date;
  /** How many others it hears. */
  company: number;
  /** False while it still rings. */
  isIn: boolean;
  /** Called when it has left. */
  onLeft: (() => void) | undefined;
  /** What is heard instead of the others. */
  waiting: { url: string | undefined; stop: AbortController } | undefined;
}

const beepSound = tone(660, 200, 0.05);

/** Calls that hear each other, with the rules of who hears whom. */
export class Conference {
  readonly sid: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly participants = new Map<string, Participant>();
  status: ConferenceStatus = 'init';
  endReason: EndReason | undefined;
  endedBy: string | undefined;
  /** Set by the first who comes in; later ones are not looked at. */
  callback: StatusCallback | undefined;
  readonly #board: Board;
  #sequence = 0;

  constructor(board: Board, name: string) {
    this.#board = board;
    this.name = name;
    this.sid = createSid('CF', board.random);
    this.createdAt = board.clock();
  }

  find(callSidOrLabel: string): Participant | undefined {
    const { participants } = this;
    return participants.get(callSidOrLabel) ?? [...participants.values()].find(({ label }) => label === callSidOrLabel);
  }

  /** Gives a call its place, before it is in. */
  expect(call: Call, settings: ParticipantSettings): Participant {
    const participant: Participant = {
      ...settings,
      call,
      createdAt: this.#board.clock(),
      isIn: false,
      company: 0,
      onLeft: undefined,
      waiting: undefined,
    };
    this.participants.set(call.sid, participant);
    call.participant = participant;
    call.over.addEventListener('abort', () => this.leave(participant, 'left'), { once: true });
    return participant;
  }

  enter(participant: Participant): void {
    if (participant.isIn || this.status === 'completed') return;
    participant.isIn = true;
    this.#tell('participant-join', participant);
    this.#beep(participant, 'onEnter');
    const present = this.present();
    if (this.status === 'init' && present.length > 1 && present.some((one) => one.startConferenceOnEnter)) {
      this.status = 'in-progress';
      this.#tell('conference-start');
    }
    this.arrange();
  }

  change(participant: Participant, to: Partial<ParticipantSettings>): void {
    const { muted, hold } = participant;
    Object.assign(participant, to);
    if (participant.muted !== muted) this.#tell(muted ? 'participant-unmute' : 'participant-mute', participant);
    if (participant.hold !== hold) this.#tell(hold ? 'participant-unhold' : 'participant-hold', participant);
    if (to.coaching !== undefined || to.endConferenceOnExit !== undefined)
      this.#tell('participant-modify', participant);
    this.arrange();
  }

  leave(participant: Participant, how: 'left' | 'kicked'): void {
    if (!this.participants.delete(participant.call.sid)) return;
    participant.waiting?.stop.abort();
    participant.call.participant = undefined;
    participant.onLeft?.();
    const { seat } = participant.call;
    if (seat) Object.assign(seat, { room: undefined, isMuted: false, isOnHold: false, coached: undefined });
    this.#beep(participant, 'onExit');
    if (participant.isIn) this.#tell('participant-leave', participant, { reasonLeft: reasonLeft(participant, how) });
    if (participant.isIn && participant.endConferenceOnExit)
      this.end(`participant-with-end-conference-on-exit-${how}`, participant.call);
    else if (this.present().length === 0) this.end(`last-participant-${how}`, participant.call);
    else this.arrange();
  }

  /** Lets everyone go. Their calls go on with what comes after it in their documents. */
  end(reason: EndReason, by?: Call): void {
    if (this.status === 'completed') return;
    this.status = 'completed';
    this.endReason = reason;
    this.endedBy = by?.sid;
    for (const participant of [...this.participants.values()]) {
      if (participant.isIn) this.leave(participant, 'left');
      else participant.call.end({ unanswered: 'canceled' });
    }
    this.#tell('conference-end');
  }

  present(): Participant[] {
    return [...this.participants.values()].filter(({ isIn }) => isIn);
  }

  /** Puts what was decided into force at the mixer. */
  arrange(): void {
    for (const participant of this.present()) {
      const { call, muted, hold, coaching, callSidToCoach } = participant;
      if (!call.seat) continue;
      call.seat.room = this.status === 'in-progress' ? this : undefined;
      call.seat.isMuted = muted;
      call.seat.isOnHold = hold;
      // Who coaches someone that has left is heard by nobody, not by everybody.
      call.seat.coached = coaching ? (this.#board.calls.get(callSidToCoach ?? '')?.seat ?? call.seat) : undefined;
      entertain(this.#board, participant, this.status !== 'in-progress' || hold);
    }
    for (const participant of this.present()) this.#tellCompany(participant);
  }

  #tellCompany(participant: Participant): void {
    const { seat, far } = participant.call;
    if (!seat) return;
    const people = this.present().filter(({ call }) => call.seat && isHeardBy(call.seat, seat)).length;
    if (people === participant.company) return;
    participant.company = people;
    far?.notice({ kind: 'company', people });
  }

  /** For everyone who is in, when somebody comes or goes who is to be noticed. */
  #beep({ beep, isIn }: Participant, at: 'onEnter' | 'onExit'): void {
    if (!isIn || (beep !== 'true' && beep !== at)) return;
    for (const { call } of this.present()) void call.seat?.said.play(beepSound, call.over);
  }

  #tell(event: ConferenceEvent, participant?: Participant, news: ConferenceNews = {}): void {
    this.#sequence += 1;
    const { callback } = this;
    if (!callback?.events.includes(event.replace(/^(participant|conference)-(un)?/, ''))) return;
    const fields = conferenceFields(this.#board, this, event, participant, news);
    this.#board.webhooks.tell(callback.url, { ...fields, SequenceNumber: `${this.#sequence}` });
  }
}

function reasonLeft({ call }: Participant, how: 'left' | 'kicked'): string {
  if (how === 'kicked') return 'participant_updated_via_api';
  return call.isOver ? 'participant_hung_up' : 'moderator_ended_conference';
}
