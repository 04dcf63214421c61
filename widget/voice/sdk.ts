import { CallError } from './trouble.ts';

type Sdk = typeof import('@twilio/voice-sdk');

let loading: Promise<Sdk> | undefined;
/** Hosts of exchanges that speak `ws:`. */
const plainHosts = new Set<string>();

/** The SDK, fetched when somebody is about to call. @throws CallError */
export async function loadSdk(): Promise<Sdk> {
  // A page over https could not use a plain socket: there nothing is put in between.
  loading ??= location.protocol === 'https:' ? import('@twilio/voice-sdk') : withPlainSockets();
  try {
    return await loading;
  } catch {
    loading = undefined;
    throw new CallError(navigator.onLine ? 'server' : 'offline');
  }
}

/** Lets the SDK reach an exchange on one's own machine over `ws:`. */
export function allowPlainSocket(host: string): void {
  plainHosts.add(host);
}

/**
 * The SDK only speaks `wss:`, and takes the page's `WebSocket` for good when it is first evaluated. So it gets one that
 * knows of the exchange on one's own machine; the page has its own back at once.
 */
async function withPlainSockets(): Promise<Sdk> {
  const Native = globalThis.WebSocket;
  globalThis.WebSocket = class extends Native {
    constructor(address: string | URL, protocols?: string | string[]) {
      const url = new URL(address);
      if (plainHosts.has(url.host)) url.protocol = 'ws:';
      super(url, protocols);
    }
  };
  try {
    return await import('@twilio/voice-sdk');
  } finally {
    globalThis.WebSocket = Native;
  }
}
