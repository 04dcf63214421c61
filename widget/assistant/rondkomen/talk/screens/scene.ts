import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../../../../edge/assistant/format.ts';
import type { Talk } from '../../../../../edge/protocol/rondkomen.ts';
import { phone as phoneIcon } from '../../../../ui/icons.ts';
import type { Other } from '../../../../ui/rondkomen-company.ts';
import type { Room } from '../../../../ui/rondkomen-room.ts';
import type { TalkCall } from '../../../../voice/talk-call.ts';
import { telephone, unbroken } from '../../screens/scene.ts';
import type { Booking } from '../booking.ts';
import type { TalkState } from '../state.ts';
import type { TalkWords } from '../words/words.ts';

/** What a screen of the talk may know and do. */
export interface TalkScene {
  words: TalkWords;
  format: Format;
  state: TalkState;
  booking: Booking;
  room: Room | undefined;
  /** The line of a talk that is held by a call. */
  call: TalkCall | undefined;
  /** Whether the consulent is in that call. */
  other: Other;
  /** The number of the organisation. */
  phone: string | undefined;
  /** The message that is being typed. */
  typed: string;
  /** "Stop the talk" was pressed: asked once more. */
  stopping: boolean;
  now: number;
  act: {
    copy(): void;
    calendar(): void;
    erase(): void;
    /** A screen back. */
    back(): void;
    /** To the chat or the call, as the talk is held. */
    enter(): void;
    /** Ends the call, and has its row erased. */
    endCall(): void;
    type(text: string): void;
    say(): void;
    stop(asking: boolean): void;
    leave(): void;
  };
}

/** A day and a time, said short: `do 26 november, 11.00 uur`. */
export function momentOf({ words, format }: TalkScene, { day, time }: { day: string; time: string }): string {
  const { weekday } = format.leaf(day);
  return words.choose.at(`${weekday} ${format.short(day)}`, format.clock(time));
}

/** A moment with offset on the Dutch clock: `11.00 uur`. */
export const clockOf = ({ format }: TalkScene, at: string): string => {
  const time = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
  return format.clock(time);
};

/** What went wrong, in words, and a way on. */
export function failure({ words, state, phone }: TalkScene, retry?: () => void): TemplateResult | typeof nothing {
  if (!state.failure) return nothing;
  return html`<section class="sheet you" role="alert"><p>${words.failures[state.failure]}</p>
    ${retry && state.failure !== 'slot-taken' ? html`<button type="button" class="btn line" @click=${retry}>${words.retry}</button>` : nothing}
    ${phone && state.failure !== 'slot-taken' ? callUs(words, phone) : nothing}</section>`;
}

export const callUs = (words: TalkWords, phone: string): TemplateResult =>
  html`<a class="btn line" href=${telephone(phone)}>${phoneIcon}${words.choose.call(unbroken(phone))}</a>`;

/** How a talk is held, as a sentence. */
export const kindLine = ({ words }: TalkScene, { kind }: Talk): string => words.kinds[kind].line;
