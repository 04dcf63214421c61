import type { Format } from '../../edge/assistant/format.ts';
import type { DeskHelp, DeskMe } from '../../edge/protocol/desk.ts';
import type { DeskFrame } from '../../edge/protocol/handoff-desk-frames.ts';
import type { OrganisationFacts } from '../../edge/protocol/organisation.ts';
import type { Language } from '../../edge/protocol/primitives.ts';
import type { DeskApi } from './desk-api.ts';
import type { DeskPhone } from './phone/desk-phone.ts';
import type { DeskEvent } from './state/events.ts';
import type { DeskState, Talk } from './state/state.ts';
import type { DeskWords } from './words/words.ts';

type Bare<Frame> = Frame extends { clientId: string } ? Omit<Frame, 'clientId'> : Frame;
/** A frame as a part asks for it; the desk gives it its own id. */
export type Act = Bare<Exclude<DeskFrame, { type: 'hello' | 'ping' }>>;

/** What every part of the desk is drawn from, and the two ways in which it answers. */
export interface Scene {
  state: DeskState;
  /** Who is logged in. */
  login: DeskMe;
  help: DeskHelp;
  words: DeskWords;
  facts: OrganisationFacts | undefined;
  format: Format;
  language: Language;
  now: Date;
  api: DeskApi;
  /** The telephone of this desk. */
  phone: DeskPhone;
  /** Takes the call that rings here, or lets it go on to the next. */
  answerCall(talk: Talk, accept: boolean): void;
  /** Does something at the office. */
  act(frame: Act): void;
  /** Changes only what is on this desk. */
  change(event: DeskEvent): void;
  /** Says something to a screen reader. */
  say(words: string): void;
}

export const shownTalk = ({ state }: Scene): Talk | undefined =>
  state.shown === undefined ? undefined : state.talks.get(state.shown);

/** Whether somebody takes talks; who only looks after quality does not. */
export const takesTalks = ({ roles }: Pick<DeskMe, 'roles'>): boolean => roles.some((role) => role !== 'quality');

/** How the citizen wants to be called, or that they did not say. */
export const nameOf = (name: string | undefined, words: DeskWords): string => name ?? words.queue.nameless;
export const citizenName = (talk: Talk, words: DeskWords): string => nameOf(talk.room.card.note.name, words);

export const today = ({ now }: Pick<Scene, 'now'>): string => amsterdamDay.format(now);
const amsterdamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const amsterdamTime = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `10.45` or `10:45`: the Dutch clock, whatever the zone of this machine. */
export function timeOf(at: string, language: Language): string {
  const time = amsterdamTime.format(new Date(at));
  return language === 'nl' ? time.replace(':', '.') : time;
}
export const clockOf = (at: string, { format }: Pick<Scene, 'format'>): string =>
  format.clock(amsterdamTime.format(new Date(at)));

/** "12 november", "12 en 17 november": days in the order of time. */
export function daysInWords(days: readonly string[], { format, words }: Pick<Scene, 'format' | 'words'>): string {
  const named = [...new Set(days)].sort().map((day) => format.tiny(day));
  const last = named.pop() ?? '';
  return named.length > 0 ? `${named.join(', ')} ${words.card.and} ${last}` : last;
}

/** `di 15 december` */
export const shortWeekday = (day: string, { format }: Pick<Scene, 'format'>): string =>
  `${format.leaf(day).weekday} ${format.short(day)}`;
