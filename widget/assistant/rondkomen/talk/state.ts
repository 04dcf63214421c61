import type { Slot, SlotsAnswer, Talk, TalkKind, TalkTopic } from '../../../../edge/protocol/rondkomen.ts';
import type { TalkFailure } from './api.ts';

export type TalkScreen = 'choose' | 'topic' | 'booked' | 'code' | 'mine' | 'move' | 'cancel' | 'gone' | 'room' | 'call';

/** A booking under way. Lives in memory only. */
export interface TalkState {
  /** The way here; the last one is on the screen. */
  screens: readonly TalkScreen[];
  slots: SlotsAnswer | undefined;
  kind: TalkKind | undefined;
  slot: Slot | undefined;
  topic: TalkTopic | undefined;
  /** `proving`: the browser does its piece of work. */
  busy: 'no' | 'loading' | 'proving' | 'sending';
  failure: TalkFailure | undefined;
  /** As the citizen got it, or typed it. */
  code: string;
  /** Said below the field with the code. */
  codeSlip: 'empty' | 'short' | undefined;
  talk: Talk | undefined;
  copied: boolean;
}

export const newTalkState: TalkState = {
  screens: [],
  slots: undefined,
  kind: undefined,
  slot: undefined,
  topic: undefined,
  busy: 'no',
  failure: undefined,
  code: '',
  codeSlip: undefined,
  talk: undefined,
  copied: false,
};

export const talkScreenOf = ({ screens }: TalkState): TalkScreen => screens.at(-1) ?? 'choose';

/** In the order in which they are shown. The lane offers calls only where there is a telephone. */
const kindsInOrder = ['phone', 'counter', 'walk', 'chat', 'call'] as const satisfies readonly TalkKind[];

export const kindsOf = ({ slots }: SlotsAnswer): TalkKind[] =>
  kindsInOrder.filter((kind) => slots.some(({ kinds }) => kinds.includes(kind)));

/** The slots of one kind, day by day, in order of time. */
export function daysOf({ slots }: SlotsAnswer, kind: TalkKind): { day: string; slots: Slot[] }[] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots.filter(({ kinds }) => kinds.includes(kind))) {
    days.set(slot.day, [...(days.get(slot.day) ?? []), slot]);
  }
  return [...days].map(([day, ofDay]) => ({ day, slots: ofDay }));
}

export const isSameSlot = (a: Slot | undefined, b: Slot): boolean =>
  a?.day === b.day && a.time === b.time && a.place === b.place;
