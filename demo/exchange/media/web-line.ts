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
  /** The description that is being made. */
  #describing: Promise<unknown> = Promise.resolve();
  #isClosed = false;
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
  answer(offer: string): Promise<string> {
    return this.#describe(async () => {
      await this.#connection.setRemoteDescription({ type: 'offer', sdp: forLine(offer) });
      return this.#connection.createAnswer();
    });
  }

  /** The answer to a browser that looks for another way to us. */
  async restart(offer: string): Promise<string> {
    const answer = await this.answer(offer);
    // werift leaves ICE where it is while DTLS is still connected.
    for (const { iceTransport } of this.#isClosed ? [] : this.#connection.dtlsTransports)
      iceTransport.start().catch(() => undefined);
    return answer;
  }

  /** An offer for the browser to answer. */
  offer(): Promise<string> {
    return this.#describe(() => this.#connection.createOffer());
  }

  async accept(answer: string): Promise<void> {
    if (!this.#isClosed) await this.#connection.setRemoteDescription({ type: 'answer', sdp: answer });
  }

  take(): Sound | undefined {
    return this.#waiting.shift();
  }

  put(frame: Sound): void {
    if (this.#isClosed || this.#connection.connectionState !== 'connected') return;
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

  /** Not before a description is made: werift would leave the sockets open that it opens for that. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    void this.#describing.catch(() => undefined).then(() => this.#connection.close());
  }

  #queue(sound: Sound): void {
    this.#waiting.push(sound);
    if (this.#waiting.length > longestQueue) this.#waiting.shift();
  }

  /** With the addresses in it: nothing is sent after it. */
  #describe(make: () => ReturnType<RTCPeerConnection['createOffer']>): Promise<string> {
    const describing = this.#describing.then(async () => {
      if (this.#isClosed) return '';
      const connection = this.#connection;
      await connection.setLocalDescription(await make());
      if (connection.iceGatheringState !== 'complete')
        await connection.iceGatheringStateChange.watch((state) => state === 'complete');
      const sdp = connection.localDescription?.sdp ?? '';
      this.#keyType = keyTypeIn(sdp);
      return sdp;
    });
    this.#describing = describing.catch(() => undefined);
    return describing;
  }
}
