import type { CitizenAnswer } from '../../protocol/handoff-citizen-frames.ts';
import type { ContextCard, DeskAnswer } from '../../protocol/handoff-desk-frames.ts';
import type { Send, SocketId, Step } from '../core/step.ts';
import { type EntryTexts, entryText } from './entry-text.ts';

/** A connection, as the host has it. */
export interface HostSocket {
  /** In this order, at once. */
  send(texts: readonly string[]): void;
  close(code: number): void;
}

/** Sends what the office tells, to each socket in the order in which it was told. */
export class Outbox {
  readonly #sockets = new Map<SocketId, HostSocket>();
  /** What a socket is sent after something that has to be looked up first. */
  readonly #waiting = new Map<SocketId, Promise<void>>();
  readonly #addCase: (card: ContextCard) => Promise<void>;
  #last = 0;

  /** @param addCase reads the case of a card into it. Never rejects: without the case it still says what the citizen wants. */
  constructor(addCase: (card: ContextCard) => Promise<void>) {
    this.#addCase = addCase;
  }

  add(socket: HostSocket): SocketId {
    this.#last++;
    this.#sockets.set(this.#last, socket);
    return this.#last;
  }

  remove(id: SocketId): void {
    this.#sockets.delete(id);
    this.#waiting.delete(id);
  }

  /** @param entries as they were written for storage, so that each is written once */
  tell({ sends, closes }: Pick<Step, 'sends' | 'closes'>, entries: EntryTexts): void {
    this.#send(sends, entries);
    for (const { socket, code } of closes) {
      this.#sockets.get(socket)?.close(code);
      this.#sockets.delete(socket);
    }
  }

  closeAll(code: number): void {
    for (const socket of this.#sockets.values()) socket.close(code);
    this.#sockets.clear();
  }

  #send(sends: readonly Send[], entries: EntryTexts): void {
    const lines = new Map<SocketId, string[]>();
    let last: object | undefined;
    let text = '';
    for (const { socket, message } of sends) {
      const cards = cardsIn(message);
      if (cards.length > 0 || this.#waiting.has(socket)) {
        this.#sendLater(socket, message, cards);
        continue;
      }
      // The same message goes to several in a row.
      if (message !== last) text = textOf(message, entries);
      last = message;
      const line = lines.get(socket);
      if (line) line.push(text);
      else lines.set(socket, [text]);
    }
    for (const [socket, texts] of lines) this.#sockets.get(socket)?.send(texts);
  }

  /** Keeps the order: what follows a card waits until its case was read. */
  #sendLater(socket: SocketId, message: CitizenAnswer | DeskAnswer, cards: readonly ContextCard[]): void {
    const before = this.#waiting.get(socket) ?? Promise.resolve();
    const cases = Promise.all(cards.map(this.#addCase));
    const sent = before.then(async () => {
      await cases;
      this.#sockets.get(socket)?.send([JSON.stringify(message)]);
      if (this.#waiting.get(socket) === sent) this.#waiting.delete(socket);
    });
    this.#waiting.set(socket, sent);
  }
}

/** An entry is written once, for whoever gets it and for what is stored. */
function textOf(message: CitizenAnswer | DeskAnswer, entries: EntryTexts): string {
  if (message.type === 'ack' && message.seq !== undefined && !('room' in message))
    return `{"type":"ack","clientId":"${message.clientId}","seq":${message.seq}}`;
  if (message.type !== 'entry') return JSON.stringify(message);
  const room = 'room' in message ? `"room":${JSON.stringify(message.room)},` : '';
  return `{"type":"entry",${room}"entry":${entryText(entries, message.entry)}}`;
}

function cardsIn(message: CitizenAnswer | DeskAnswer): ContextCard[] {
  if (message.type === 'room') return message.room.card.note.caseId === undefined ? [] : [message.room.card];
  if (message.type !== 'welcome' || !('rooms' in message)) return [];
  return message.rooms.map(({ card }) => card).filter(({ note }) => note.caseId !== undefined);
}
