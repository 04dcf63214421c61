import type { Device } from '@twilio/voice-sdk';
import type { VoiceTicket } from '../../edge/protocol/voice.ts';
import { OwnSound } from './own-sound.ts';

/**
 * Options of the SDK that its types leave out (`IExtendedDeviceOptions` in its `device.ts`). The version of the SDK is
 * pinned for their sake; `test/e2e/voice` fails when one of them stops working.
 */
interface PrivateOptions {
  /** Host and port of another signalling server than Twilio's. */
  chunderw?: string;
  /** Posts of how each call goes, with addresses on the local network and the token in them. */
  publishEvents: false;
  Sound: typeof OwnSound;
}

export type OpenMicrophone = (constraints: MediaStreamConstraints) => Promise<MediaStream>;

/** How long the other side keeps our place when the line is gone, in milliseconds. */
export const keptForMs = 30_000;
/** How long before its end a ticket is renewed, in milliseconds. */
const renewBeforeMs = 60_000;

export function deviceOptions(
  { edge, signalling }: VoiceTicket,
  codecs: typeof import('@twilio/voice-sdk').Call.Codec,
  getUserMedia: OpenMicrophone,
  connection: typeof RTCPeerConnection,
): Device.Options & PrivateOptions {
  return {
    publishEvents: false,
    Sound: OwnSound,
    ...(signalling ? { chunderw: signalling.host } : edge ? { edge } : {}),
    getUserMedia,
    RTCPeerConnection: connection,
    codecPreferences: [codecs.Opus, codecs.PCMU],
    maxCallSignalingTimeoutMs: keptForMs,
    tokenRefreshMs: renewBeforeMs,
    // The screen itself warns who leaves, in words of ours, and only during a call.
    closeProtection: false,
    logLevel: 'silent',
  };
}
