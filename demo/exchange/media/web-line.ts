import { MediaStreamTrack, RTCPeerConnection, RTCRtpCodecParameters, RtpHeader, RtpPacket } from 'werift';
import { KeyReader } from './key-reader.ts';
import type { Line } from './line.ts';
import { decodeMuLaw, encodeMuLaw } from './mu-law.ts';
import { forLine, keyTypeIn } from './session-description.ts';
import { frameLength, type Sound } from './sound.ts';

const muLawType = 0;
/** Of keys in our own offers; in an answer the browser's own number stands. */
const offeredKeyType = 126;
/** Frames that may wait: 160 ms. What comes after that pushes the oldest out. */
const longestQueue = 8;

/** The exchange's end of a WebRTC connection with a browser: PCMU both ways. */
export class WebLine implements Line {
  onKey: ((key: string) => void) | undefined;
  readonly #connection: RTCPeerConnection;
  readonly #track = new MediaStreamTrack({ kind: 'audio' });
  #keyType: number | undefined;
  #waiting: Sound[] = [];
  #sequence = 0;
  #timestamp = 0;

  constructor() {
    this.#connection = new RTCPeerConnection({
      codecs: {
        audio: [
          new RTCRtpCodecParameters({ mimeType: 'audio/PCMU', clockRate: 8000, channels: 1, payloadType: muLawType }),
          new RTCRtpCodecParameters({
            mimeType: 'audio/telephone-event',
            clockRate: 8000,
            payloadType: offeredKeyType,
          }),
        ],
      },
      iceServers: [],
      iceUseIpv6: false,
      iceUseTcp: false,
      iceAdditionalHostAddresses: ['127.0.0.1'],
    });
    this.#connection.onTrack.subscribe((track) => {
      const keys = new KeyReader((key) => this.onKey?.(key));
      track.onReceiveRtp.subscribe(({ header, payload }) => {
        if (header.payloadType === muLawType) this.#queue(decodeMuLaw(payload));
        else if (header.payloadType === this.#keyType) keys.read(payload, header.timestamp);
      });
    });
    this.#connection.addTransceiver(this.#track, { direction: 'sendrecv' });
  }

  /** The answer to an offer of the browser. */
  async answer(offer: string): Promise<string> {
    await this.#connection.setRemoteDescription({ type: 'offer', sdp: forLine(offer) });
    await this.#connection.setLocalDescription(await this.#connection.createAnswer());
    return this.#describe();
  }

  /** An offer for the browser to answer. */
  async offer(): Promise<string> {
    await this.#connection.setLocalDescription(await this.#connection.createOffer());
    return this.#describe();
  }

  async accept(answer: string): Promise<void> {
    await this.#connection.setRemoteDescription({ type: 'answer', sdp: answer });
  }

  take(): Sound | undefined {
    return this.#waiting.shift();
  }

  put(frame: Sound): void {
    if (this.#connection.connectionState !== 'connected') return;
    this.#sequence = (this.#sequence + 1) & 0xffff;
    this.#timestamp = (this.#timestamp + frameLength) >>> 0;
    const header = new RtpHeader({
      payloadType: muLawType,
      sequenceNumber: this.#sequence,
      timestamp: this.#timestamp,
      marker: this.#sequence === 1,
    });
    this.#track.writeRtp(new RtpPacket(header, Buffer.from(encodeMuLaw(frame))));
  }

  close(): void {
    void this.#connection.close();
  }

  #queue(sound: Sound): void {
    this.#waiting.push(sound);
    if (this.#waiting.length > longestQueue) this.#waiting.shift();
  }

  /** With the addresses in it: nothing is sent after it. */
  async #describe(): Promise<string> {
    const { iceGatheringState } = this.#connection;
    if (iceGatheringState !== 'complete')
      await this.#connection.iceGatheringStateChange.watch((state) => state === 'complete');
    const sdp = this.#connection.localDescription?.sdp ?? '';
    this.#keyType = keyTypeIn(sdp);
    return sdp;
  }
}
