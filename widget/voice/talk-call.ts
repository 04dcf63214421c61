import type { VoiceTicket } from '../../edge/protocol/voice.ts';
import type { Call, CallState } from './call.ts';
import { MicrophoneCheck } from './microphone-check.ts';
import { openPhone, type Phone, type PhoneOptions, preparePhone } from './phone.ts';
import type { CallQuality } from './quality.ts';
import { CallError, type CallTrouble } from './trouble.ts';

/** `none`: not called yet. `asking`: a ticket is on its way. */
export type TalkCallState = 'none' | 'asking' | CallState;

export interface TalkCallPorts {
  ticket(): Promise<VoiceTicket>;
  /** Why there was no ticket. */
  troubleOf(error: unknown): CallTrouble;
  changed(): void;
  /** In place of the real one. */
  openPhone?(ticket: VoiceTicket, options: PhoneOptions): Promise<Phone>;
}

/**
 * A talk without a record that is held by a call. Both sides call, under a name that is another each time, so nothing rings.
 * Whether the other is there is not asked of the telephone company: both sides tell each other.
 */
export class TalkCall {
  readonly microphone: MicrophoneCheck;
  /** Why there is no line. */
  trouble: CallTrouble | undefined;
  #ports: TalkCallPorts;
  #phone: Phone | undefined;
  #call: Call | undefined;
  #isAsking = false;
  /** Another number is another attempt: what an old one still brings is not used. */
  #attempt = 0;

  constructor(ports: TalkCallPorts) {
    this.#ports = ports;
    this.microphone = new MicrophoneCheck(() => ports.changed());
  }

  get state(): TalkCallState {
    return this.#isAsking ? 'asking' : (this.#call?.state ?? 'none');
  }

  get isLive(): boolean {
    return this.#isAsking || (this.#call !== undefined && this.#call.state !== 'over');
  }

  /** Whoever is on the line can be heard, or comes back by itself. */
  get isOnLine(): boolean {
    return this.state === 'open' || this.state === 'reconnecting';
  }

  get isMuted(): boolean {
    return this.#call?.isMuted ?? false;
  }

  get quality(): CallQuality {
    return this.state === 'open' ? (this.#call?.quality ?? 'good') : 'good';
  }

  /** Asks for the microphone and shows its level, before anybody is called. */
  async try(): Promise<void> {
    preparePhone();
    await this.microphone.open();
  }

  /** Calls, with the microphone that was tried when there is one. */
  async start(): Promise<void> {
    if (this.isLive) return;
    this.#close();
    const attempt = ++this.#attempt;
    const isStale = () => attempt !== this.#attempt;
    const held = this.microphone.take();
    this.#isAsking = true;
    this.trouble = undefined;
    this.#ports.changed();
    try {
      const ticket = await this.#ports.ticket().catch((error: unknown) => {
        throw new CallError(this.#ports.troubleOf(error));
      });
      const open = this.#ports.openPhone ?? openPhone;
      const phone = await open(ticket, { ...held, renew: () => this.#ports.ticket() });
      if (isStale()) {
        phone.close();
        return;
      }
      this.#phone = phone;
      const call = await phone.call();
      if (isStale()) return;
      this.#follow(call);
    } catch (error) {
      for (const track of held.microphone?.getTracks() ?? []) track.stop();
      if (isStale()) return;
      this.#close();
      this.trouble = error instanceof CallError ? error.trouble : 'server';
    }
    this.#isAsking = false;
    this.#ports.changed();
  }

  mute(on: boolean): void {
    this.#call?.mute(on);
  }

  /** Leaves the call, and lets go of the microphone. It can be started again. */
  hangUp(): void {
    this.#attempt += 1;
    this.#isAsking = false;
    this.microphone.stop();
    const call = this.#call;
    if (call && call.state !== 'over') call.hangUp();
    this.#close();
    this.#ports.changed();
  }

  #follow(call: Call): void {
    this.#call = call;
    call.onChange(() => {
      if (this.#call !== call) return;
      if (call.state === 'over') {
        this.trouble = call.trouble;
        this.#close();
      }
      this.#ports.changed();
    });
  }

  /** The call stays, so that it can be said that it is over. */
  #close(): void {
    this.#phone?.close();
    this.#phone = undefined;
  }
}
