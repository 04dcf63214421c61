import type { LinePorts, SocketHandlers } from './line.ts';

/** Never opened: as if the line is gone (RFC 6455 7.1.5). */
const noConnection = 1006;

/** Real sockets and clocks. The session travels in a cookie, never in an address. */
export function browserPorts(endpoint: string, isLoggedIn: LinePorts['isLoggedIn']): LinePorts {
  const address = new URL('/v1/desk/socket', endpoint);
  address.protocol = address.protocol === 'http:' ? 'ws:' : 'wss:';
  return {
    isLoggedIn,
    random: Math.random,
    schedule(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    open(handlers) {
      const socket = new WebSocket(address);
      const close = onlyOnce(handlers);
      socket.onopen = () => handlers.opened();
      socket.onmessage = ({ data }) => typeof data === 'string' && handlers.received(data);
      socket.onclose = ({ code }) => close(code);
      return {
        send: (text) => socket.readyState === WebSocket.OPEN && socket.send(text),
        close() {
          socket.close();
          // A dead line may take minutes to say so.
          close(noConnection);
        },
      };
    },
  };
}

function onlyOnce({ closed }: SocketHandlers): (code: number) => void {
  let isDone = false;
  return (code) => {
    if (isDone) return;
    isDone = true;
    closed(code);
  };
}
