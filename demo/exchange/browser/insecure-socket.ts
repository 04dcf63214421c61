/**
 * The voice SDK always asks for `wss://`. The exchange of the demo and of the tests has no certificate: its sockets are
 * `ws://`. The SDK keeps the browser's WebSocket the moment it is loaded, so the other one is in place only while it loads.
 */
export async function withInsecureSockets<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const Secure = globalThis.WebSocket;
  globalThis.WebSocket = class extends Secure {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(`${url}`.replace(/^wss:/, 'ws:'), protocols);
    }
  };
  try {
    return await load();
  } finally {
    globalThis.WebSocket = Secure;
  }
}
