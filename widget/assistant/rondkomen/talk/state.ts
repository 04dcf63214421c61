import type { Slot, SlotsAnswer, Talk, TalkKind, TalkTopic } from '../../../../edge/protocol/rondkomen.ts';
import type { TalkFailure } from './api.ts';

export type TalkScreen = 'choose' | 'topic' | 'booked' | 'code' | 'mine' | 'move' | 'cancel' | 'gone' | 'room';

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

/**
 * Kinds that can be chosen here, in a fixed order. A call in the browser is left out: nothing of ours can start one
 * without a record yet.
 */
const shownKinds = ['phone', 'counter', 'walk', 'chat'] as const satisfies readonly TalkKind[];
export type ShownKind = (typeof shownKinds)[number];

export const kindsOf = ({ slots }: SlotsAnswer): ShownKind[] =>
  shownKinds.filter((kind) => slots.some(({ kinds }) => kinds.includes(kind)));

export const isShown = (kind: TalkKind): kind is ShownKind => kind !== 'call';

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
