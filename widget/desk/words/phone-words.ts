import type { Hearing } from '../../../edge/protocol/voice.ts';
import type { CallQuality } from '../../voice/quality.ts';
import type { CallTrouble } from '../../voice/trouble.ts';
import type { CitizenAt } from '../phone/calls.ts';
import type { PhoneState } from '../phone/desk-phone.ts';
import type { SoundKind } from '../phone/desk-sound.ts';

/** What stands around a call. */
export interface PhoneWords {
  phone: {
    states: Record<PhoneState, string>;
    title: string;
    /** Before the microphone is asked for. */
    line: string;
    on: string;
    off: string;
    /** `computer`: whatever the computer itself uses. */
    sound: Record<SoundKind | 'computer', string>;
    troubles: Record<CallTrouble, string>;
    /** In the queue: this person wants a call. */
    wants: string;
    order: string;
    rings: (name: string) => string;
    /** Beside a name that stands there already. */
    ringsNow: string;
    ringsHere: string;
    accept: string;
    refuse: string;
    show: string;
    label: string;
    asked: (name: string) => string;
    needsPhone: string;
    connecting: string;
    reconnecting: string;
    talking: (clock: string) => string;
    held: string;
    heldLine: string;
    /** For who is on the line; `here` is only said. */
    citizen: Record<CitizenAt, (name: string) => string>;
    /** What goes with it. */
    meanwhile: Record<'coming' | 'absent', string>;
    noChat: string;
    with: (names: string) => string;
    /** For who is not on the line. */
    without: (names: string) => string;
    as: Record<Hearing, (name: string) => string>;
    mute: string;
    unmute: string;
    muted: string;
    hold: string;
    resume: string;
    keys: string;
    key: (key: string) => string;
    hangUp: string;
    again: string;
    quality: Record<Exclude<CallQuality, 'good'>, string>;
    hear: Record<Hearing | 'off', string>;
    hearing: Record<Hearing, string>;
    hearLine: string;
    callBack: string;
    callBackOf: (name: string) => string;
    announce: (name: string) => string;
  };
}
