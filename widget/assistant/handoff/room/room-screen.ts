import { html } from 'lit/html.js';
import { formatFor } from '../../../../edge/assistant/format.ts';
import { localized } from '../../../../edge/assistant/localized.ts';
import type { HandoffState } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import { maxMessageLength } from '../../../../edge/protocol/handoff-limits.ts';
import type { HandoffCreated } from '../../../../edge/protocol/handoff-note.ts';
import { adoptIn, sheetOf } from '../../../ui/styles/sheets.ts';
import { dayOf } from '../days.ts';
import type { KeptHandoff } from '../kept.ts';
import { isEndInSight, scrollToEnd } from '../scroll.ts';
import type { RoomHost, RoomScreen, Stage } from '../stage.ts';
import { loadRoomWords } from '../words/load.ts';
import type { HandoffWords, RoomWords } from '../words/words.ts';
import { Bell } from './bell.ts';
import { browserConversation } from './browser.ts';
import type { Conversation, NewDeed } from './conversation.ts';
import { whatIsNew } from './news.ts';
import roomStyles from './room.css?inline';
import { drawRoom, roomKey } from './screens.ts';
import type { RoomStage, RoomView } from './stage.ts';
import { emptyRoom, type Room } from './state.ts';
import { transcript } from './transcript.ts';

/** What was passed on: a hand-off that this tab knows, or one that needs no line. */
export type Passed = { kept: KeptHandoff; address: string } | { created: HandoffCreated };

/** Makes what shows the room. Fetched when a citizen is about to pass something on. */
export async function createRoomScreen(host: RoomHost, passed: Passed): Promise<RoomScreen> {
  const { element } = host;
  const bell = new Bell({ document, audio: () => new AudioContext() });
  let words: RoomWords = await loadRoomWords(host.ports().language);
  let view: RoomView = { sure: false, correction: '', message: '', notify: bell.isOn, unseen: false };
  let conversation: Conversation | undefined;
  if (element.shadowRoot) adoptIn(element.shadowRoot)(roomSheet);

  if ('kept' in passed) {
    const { kept, address } = passed;
    view.notify = bell.isOn = kept.notify;
    conversation = browserConversation(address, kept.token, moved);
    conversation.start();
  }
  const created = 'created' in passed ? asState(passed.created) : undefined;
  const roomNow = (): Room => conversation?.room ?? { ...emptyRoom, line: 'open', ...(created && { stands: created }) };

  function set(change: Partial<RoomView>): void {
    const asks = change.sure ? '#sure' : change.correcting === undefined ? '' : '#correction';
    view = { ...view, ...change };
    host.draw();
    if (asks) host.land(asks);
  }

  function act(deed: NewDeed): void {
    conversation?.do(deed);
    set({ sure: false });
    toEnd();
  }

  function moved(before: Room): void {
    const stage = host.stage();
    if (!conversation || !stage) return;
    const { room } = conversation;
    const atEnd = isEndInSight(element);
    const news = whatIsNew(before, room, { ...stage.words, ...words });
    if (news.say) host.ports().announce(news.say);
    if (news.turn || (news.spoken && !isSeen())) bell.ring(words.titleNotice);
    if (news.turn) {
      stage.show({ screen: 'room' });
      if (!element.checkVisibility()) host.ports().show();
    }
    if (room.line === 'gone') host.gone();
    if (room.refusal?.text && room.refusal !== before.refusal && !view.message) set({ message: room.refusal.text });
    host.draw();
    if (room.entries === before.entries) return;
    if (atEnd) toEnd();
    else if (news.spoken) set({ unseen: true });
  }

  const isSeen = (): boolean => !document.hidden && element.checkVisibility();
  const toEnd = (): void => void Promise.resolve().then(() => scrollToEnd(element));

  const roomStage = (stage: Stage): RoomStage => ({
    ...stage,
    words: { ...stage.words, ...words },
    room: roomNow(),
    inRoom: view,
    set,
    do: act,
    typed(message) {
      set({ message });
      conversation?.typing(message !== '');
    },
    send() {
      const text = view.message.trim();
      if (text.length > maxMessageLength) conversation?.refuse('too-long');
      else if (text) {
        view = { ...view, message: '' };
        act({ type: 'send', text });
      }
    },
    notify(on) {
      bell.isOn = on;
      bell.allow();
      host.keep(on);
      set({ notify: on });
    },
    toEnd,
    saveText: () => saveText(copyOf(stage), words.ended.file),
    print: () => print(copyOf(stage), stage),
  });

  const copyOf = (stage: Stage): Copy => {
    const all: HandoffWords & RoomWords = { ...stage.words, ...words };
    const { facts, organisation } = stage.ports;
    const name = facts ? localized(facts.name, all.language).text : organisation;
    const format = formatFor(all.language);
    return {
      name,
      title: words.ended.transcript(name, format.long(dayOf(Date.now()))),
      lines: transcript(roomNow().entries, { words: all, format }),
    };
  };

  return {
    get room() {
      return conversation?.room;
    },
    get isLive() {
      const { stands, line } = roomNow();
      return line !== 'gone' && (stands?.status === 'waiting' || stands?.status === 'talking');
    },
    get key() {
      return roomKey(roomNow());
    },
    async speak() {
      words = await loadRoomWords(host.ports().language);
    },
    draw: (stage) => drawRoom(roomStage(stage)),
    drawn() {
      if (!isSeen() || !isEndInSight(element)) return;
      conversation?.read();
      if (view.unseen) set({ unseen: false });
    },
    toEnd,
    do: act,
    wake() {
      bell.quiet();
      conversation?.wake();
    },
    pressed: () => bell.allow(),
    stop() {
      bell.quiet();
      conversation?.stop();
    },
  };
}

interface Copy {
  name: string;
  title: string;
  lines: string[];
}

function asState({ callback, answerBy }: HandoffCreated): HandoffState | undefined {
  if (callback) return { status: 'callback', window: callback };
  return answerBy ? { status: 'message', answerBy } : undefined;
}

const roomSheet = sheetOf(roomStyles);

function saveText({ title, lines }: Copy, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([[title, '', ...lines, ''].join('\n')], { type: 'text/plain;charset=utf-8' }),
  );
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function print({ title, lines, name }: Copy, { ports, words }: Stage): Promise<void> {
  const { printCase } = await import('../../case/print.ts');
  printCase({
    title: { text: title },
    body: html`<div class="lone">${lines.map((line) => html`<p dir="auto">${line}</p>`)}</div>`,
    organisation: ports.facts ? name : '',
    styles: [],
    language: words.language,
  });
}
