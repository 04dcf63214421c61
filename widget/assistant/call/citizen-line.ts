import type { CitizenCall, VoiceTicket } from '../../../edge/protocol/voice.ts';
import type { Call } from '../../voice/call.ts';
import type { Phone, PhoneOptions } from '../../voice/phone.ts';
import type { CallQuality } from '../../voice/quality.ts';
import { CallError, type CallTrouble } from '../../voice/trouble.ts';
import { isHeard, type LineState, momentOf } from './moment.ts';
import type { CallMoment } from './words/words.ts';

export interface CitizenLinePorts {
  ticket(): Promise<VoiceTicket>;
  openPhone(ticket: VoiceTicket, options: PhoneOptions): Promise<Phone>;
  /** There is no line, and none will come of itself. */
  failed(): void;
  changed(): void;
}

/** The citizen's line into the call of their hand-off. */
export class CitizenLine {
  /** Why there is no line. */
  trouble: CallTrouble | undefined;
  #ports: CitizenLinePorts;
  #office: CitizenCall | undefined;
  #phone: Phone | undefined;
  #call: Call | undefined;
  #isAsking = false;
  /** There was a call, and somebody ended it. */
  #isEnded = false;
  #wantsMute = false;
  /** Another number is another attempt: what an old one still brings is not used. */
  #attempt = 0;

  constructor(ports: CitizenLinePorts) {
    this.#ports = ports;
  }

  get state(): LineState {
    if (this.#isAsking) return 'asking';
    return this.#call?.state ?? (this.#isEnded ? 'over' : 'none');
  }

  get moment(): CallMoment | undefined {
    return momentOf(this.#office?.status, this.state);
  }

  get isLive(): boolean {
    return this.#isAsking || (this.#call !== undefined && this.#call.state !== 'over');
  }

  get quality(): CallQuality {
    return this.state === 'open' ? (this.#call?.quality ?? 'good') : 'good';
  }

  /** The citizen's own choice. Who waits is not heard, whatever it is. */
  get isMuted(): boolean {
    return this.#wantsMute;
  }

  get listening(): readonly string[] {
    return this.#office?.listening ?? [];
  }

  /** Calls, with a microphone that is open already if there is one. */
  async start(options: Pick<PhoneOptions, 'microphone' | 'microphoneId'>): Promise<void> {
    if (this.isLive) return;
    this.#close();
    const attempt = ++this.#attempt;
    this.#isAsking = true;
    this.#isEnded = false;
    this.trouble = undefined;
    this.#ports.changed();
    let phone: Phone | undefined;
    try {
      const ticket = await this.#ports.ticket();
      phone = await this.#ports.openPhone(ticket, { ...options, renew: () => this.#ports.ticket() });
      if (attempt !== this.#attempt) {
        phone.close();
        return;
      }
      this.#phone = phone;
      this.#take(await phone.call(), attempt);
    } catch (error) {
      for (const track of options.microphone?.getTracks() ?? []) track.stop();
      if (attempt !== this.#attempt) return;
      this.trouble = error instanceof CallError ? error.trouble : 'server';
      this.#ports.failed();
    }
    if (attempt !== this.#attempt) return;
    this.#isAsking = false;
    this.#ports.changed();
  }

  /** How the call stands, as the office says it. Its end is ours. */
  stands(office: CitizenCall | undefined): void {
    const before = this.#office;
    this.#office = office;
    if (before && before.status !== 'over' && (!office || office.status === 'over')) this.stop();
    else this.#apply();
  }

  mute(on: boolean): void {
    this.#wantsMute = on;
    this.#apply();
    this.#ports.changed();
  }

  volume(level: number): void {
    this.#call?.volume(level);
  }

  digits(keys: string): void {
    this.#call?.digits(keys);
  }

  /** Hangs up, and lets go of the microphone. */
  stop(): void {
    this.#attempt++;
    this.#isEnded ||= this.isLive;
    this.#isAsking = false;
    this.#close();
    this.#ports.changed();
  }

  #take(call: Call, attempt: number): void {
    if (attempt !== this.#attempt) {
      call.hangUp();
      return;
    }
    this.#call = call;
    call.onChange(() => {
      if (call !== this.#call) return;
      if (call.state === 'over') {
        this.trouble = call.trouble;
        this.#isEnded = !call.trouble;
        if (call.trouble) this.#ports.failed();
        // Nothing holds the microphone when nobody calls.
        this.#close();
      }
      this.#ports.changed();
    });
    this.#apply();
  }

  #apply(): void {
    this.#call?.mute(this.#wantsMute || !isHeard(this.#office?.status));
  }

  #close(): void {
    const call = this.#call;
    this.#call = undefined;
    if (call && call.state !== 'over') call.hangUp();
    this.#phone?.close();
    this.#phone = undefined;
    this.#wantsMute = false;
  }
}
