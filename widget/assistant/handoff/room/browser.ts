import { newId } from '../new-id.ts';
import { Conversation } from './conversation.ts';
import type { Room } from './state.ts';

/** A conversation over a WebSocket of this browser. */
export function browserConversation(address: string, token: string, moved: (before: Room) => void): Conversation {
  return new Conversation({
    token,
    moved,
    newId,
    now: () => Date.now(),
    random: () => Math.random(),
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    connect(on) {
      const socket = new WebSocket(address);
      socket.onopen = () => on.open();
      socket.onmessage = ({ data }) => on.text(data);
      socket.onclose = ({ code }) => on.closed(code);
      return socket;
    },
  });
}
