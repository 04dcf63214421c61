import type { VoiceTicket } from '../../edge/protocol/voice.ts';
import { CallError } from './trouble.ts';

type Sdk = typeof import('@twilio/voice-sdk');

let loading: Promise<Sdk> | undefined;

/** The SDK, fetched when somebody calls. @throws CallError */
export async function loadSdk(signalling: VoiceTicket['signalling']): Promise<Sdk> {
  loading ??= signalling?.secure === false ? overPlainSockets(signalling.host) : import('@twilio/voice-sdk');
  try {
    return await loading;
  } catch {
    loading = undefined;
    throw new CallError(navigator.onLine ? 'server' : 'offline');
  }
}

/**
 * The SDK only speaks `wss:` and takes the page's `WebSocket` for good when it is first evaluated. For an exchange on
 * one's own machine it gets one that speaks `ws:` to that host; the page has its own back at once.
 */
async function overPlainSockets(host: string): Promise<Sdk> {
  const Native = globalThis.WebSocket;
  globalThis.WebSocket = class extends Native {
    constructor(address: string | URL, protocols?: string | string[]) {
      const url = new URL(address);
      if (url.host === host) url.protocol = 'ws:';
      super(url, protocols);
    }
  };
  try {
    return await import('@twilio/voice-sdk');
  } finally {
    globalThis.WebSocket = Native;
  }
}
