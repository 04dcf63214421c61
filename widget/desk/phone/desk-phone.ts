import type { VoiceTicket } from '../../../edge/protocol/voice.ts';
import type { Call, CallState } from '../../voice/call.ts';
import type { SoundDevices } from '../../voice/devices.ts';
import type { ChoosingPhone, PhoneOptions } from '../../voice/phone.ts';
import type { CallQuality } from '../../voice/quality.ts';
import type { CallTrouble } from '../../voice/trouble.ts';
import type { CitizenAt } from './calls.ts';
import { DeskSound } from './desk-sound.ts';

/** `lost`: it was on, and the line to the telephone is away for a moment. */
export type PhoneState = 'off' | 'starting' | 'on' | 'lost';

/** What the agent sees of their phone. */
export interface PhoneLook {
  state: PhoneState;
  /** Why it is off, or does not work. */
  trouble: CallTrouble | undefined;
  call: { state: CallState; isMuted: boolean; quality: CallQuality } | undefined;
}

export interface PhonePorts {
  /** Opens the microphone once, so that the browser asks now and not while somebody waits. @throws CallError */
  tryMicrophone(): Promise<void>;
  open(ticket: VoiceTicket, options: PhoneOptions): Promise<ChoosingPhone>;
  /** @throws when there is none now. */
  ticket(): Promise<VoiceTicket>;
  /** What there is to speak into and to hear with, by name. */
  devices(): Promise<SoundDevices>;
  /** Something was plugged in or out; until what it returns is called. */
  onDevices(listener: () => void): () => void;
  /** A tone where calls are heard. */
  chime(speaker: string | undefined): void;
  /** Of this tab. */
  kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Tells the office that calls can ring here. */
  tell(on: boolean): void;
  changed(): void;
}

/** How the office wants this desk's line. `ask`: it rings, and the agent says yes or no. `take`: they asked for it themselves. */
export type Wanted = 'ask' | 'take' | undefined;

/** The telephone of a desk. The office says who is in which call; this is the sound. */
export class DeskPhone {
  /** What the agent speaks into and hears with. */
  readonly sound: DeskSound;
  readonly #ports: PhonePorts;
  #state: PhoneState = 'off';
  #trouble: CallTrouble | undefined;
  #phone: ChoosingPhone | undefined;
  #unwatch: (() => void) | undefined;
  #call: Call | undefined;
  #wanted: Wanted;
  #citizen: CitizenAt | undefined;
  /** Another start, or a stop, came after the one that goes on. */
  #turn = 0;

  constructor(ports: PhonePorts) {
    this.#ports = ports;
    this.sound = new DeskSound({
      devices: () => ports.devices(),
      kept: ports.kept,
      use: async (choice) => this.#phone?.use(choice),
      changed: () => ports.changed(),
    });
  }

  get look(): PhoneLook {
    const call = this.#call;
    return {
      state: this.#state,
      trouble: this.#trouble,
      call: call && { state: call.state, isMuted: call.isMuted, quality: call.quality },
    };
  }

  async switchOn(): Promise<void> {
    if (this.#state !== 'off') return;
    const turn = ++this.#turn;
    const isStale = () => turn !== this.#turn;
    this.#become('starting');
    let phone: ChoosingPhone | undefined;
    try {
      await this.#ports.tryMicrophone();
      const ticket = await this.#ports.ticket();
      if (isStale()) return;
      phone = await this.#ports.open(ticket, {
        renew: () => this.#ports.ticket(),
        events: {
          incoming: (call) => this.#incoming(call),
          listening: (on) => !isStale() && this.#listening(on),
          trouble: (trouble) => {
            this.#trouble = trouble;
            this.#ports.changed();
          },
        },
      });
      if (isStale()) {
        phone.close();
        return;
      }
      this.#phone = phone;
      await phone.listen();
      if (isStale()) return;
      this.#unwatch = this.#ports.onDevices(() => void this.sound.look());
      await this.sound.look();
      if (!isStale()) this.#listening(true);
    } catch (error) {
      phone?.close();
      if (isStale()) return;
      this.#phone = undefined;
      this.#become('off', troubleOf(error));
    }
  }

  /** `rest`: the agent goes on later, with the microphone and loudspeaker that they chose. */
  switchOff(how: 'leave' | 'rest' = 'leave'): void {
    if (how === 'leave') this.sound.forget();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#turn += 1;
    this.#phone?.close();
    this.#phone = undefined;
    this.#call = undefined;
    if (this.#state === 'off') return;
    this.#ports.tell(false);
    this.#become('off');
  }

  /** What the office wants changed. Sound and frames come in any order. */
  want(wanted: Wanted): void {
    this.#wanted = wanted;
    if (wanted === 'take' && this.#call?.state === 'ringing') this.#call.accept();
  }

  /** Who waited in silence hears that somebody came. */
  meet(citizen: CitizenAt | undefined): void {
    const before = this.#citizen;
    this.#citizen = citizen;
    if (citizen === 'here' && before && before !== 'here') this.#ports.chime(this.sound.choice.speaker);
  }

  refuse(): void {
    if (this.#call?.state === 'ringing') this.#call.refuse();
  }

  mute(on: boolean): void {
    this.#call?.mute(on);
  }

  digits(keys: string): void {
    this.#call?.digits(keys);
  }

  #incoming(call: Call): void {
    if (this.#call && this.#call.state !== 'over') {
      // One desk has one line.
      call.refuse();
      return;
    }
    this.#call = call;
    call.onChange(() => {
      if (call.state === 'over' && this.#call === call) {
        this.#trouble = call.trouble;
        this.#call = undefined;
      }
      this.#ports.changed();
    });
    if (this.#wanted === 'take') call.accept();
    this.#ports.changed();
  }

  #listening(on: boolean): void {
    if (this.#state === 'off') return;
    const before = this.#state;
    this.#become(on ? 'on' : 'lost');
    if (this.#state !== before) this.#ports.tell(on);
  }

  #become(state: PhoneState, trouble?: CallTrouble): void {
    this.#state = state;
    this.#trouble = trouble;
    this.#ports.changed();
  }
}

/** Told apart by name: the class itself comes with the telephone, which may not have come. */
function troubleOf(error: unknown): CallTrouble {
  const isTold = error instanceof Error && error.name === 'CallError' && 'trouble' in error;
  const trouble = isTold && troubles.find((known) => known === error.trouble);
  return trouble || (navigator.onLine ? 'server' : 'offline');
}

const troubles: readonly CallTrouble[] = ['denied', 'missing', 'inUse', 'blocked', 'offline', 'refused', 'server'];
