import type { Language } from '../../../edge/protocol/primitives.ts';
import type { TalkKind, TalkTopic } from '../../../edge/protocol/rondkomen.ts';
import type { LineWords } from '../../ui/rondkomen-call.ts';
import type { RoomStatus } from '../../ui/rondkomen-room.ts';

/** All that a consulent reads. */
export interface ConsulentWords {
  language: Language;
  title: string;
  loading: string;
  failed: string;
  retry: string;
  /** Always in sight. */
  strip: string;
  toDesk: string;
  switchLanguage: { label: string; to: Language };
  login: { title: string; line: string; button: string };
  notAllowed: string;
  kinds: Record<TalkKind, string>;
  topics: Record<TalkTopic, string>;
  noTopic: string;
  talks: {
    title: string;
    today: string;
    earlier: string;
    later: string;
    none: string;
    until: (clock: string) => string;
    chat: string;
    call: string;
    opens: (clock: string) => string;
    noCall: string;
    held: string;
    noShow: string;
    closed: string;
    sure: Record<'held' | 'no-show', { title: string; line: string; yes: string }>;
    no: string;
  };
  find: { title: string; label: string; hint: string; button: string; none: string; found: string };
  room: {
    title: string;
    keeps: string;
    status: Record<RoomStatus['is'], string>;
    early: (clock: string) => string;
    restarted: string;
    closes: (clock: string) => string;
    you: string;
    citizen: string;
    typing: string;
    notHeard: string;
    again: string;
    label: string;
    send: string;
    leave: string;
    end: string;
    sure: { title: string; line: string; yes: string; no: string };
  };
  call: LineWords & {
    title: string;
    keeps: string;
    alone: string;
    /** The other side stopped: the row is gone. */
    erased: string;
    start: string;
    hangUp: string;
    mute: string;
    unmute: string;
  };
  schedule: {
    title: string;
    line: string;
    open: string;
    back: string;
    weekdays: readonly [string, string, string, string, string, string, string];
    weekday: string;
    time: string;
    minutes: string;
    kinds: string;
    place: string;
    noPlace: string;
    languages: string;
    languagesHint: string;
    capacity: string;
    opensDaysBefore: string;
    opensHint: string;
    add: string;
    remove: (moment: string) => string;
    phone: string;
    closed: string;
    closedHint: string;
    save: string;
    saved: string;
    wrong: string;
    places: string;
    placeName: string;
    placeAddress: string;
    addPlace: string;
    removePlace: (name: string) => string;
  };
}
