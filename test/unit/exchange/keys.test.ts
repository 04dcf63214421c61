import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MediaStreamTrack, RTCPeerConnection, RTCRtpCodecParameters, RtpHeader } from 'werift';
import { KeyReader } from '../../../demo/exchange/media/key-reader.ts';
import { forLine, keyTypeIn } from '../../../demo/exchange/media/session-description.ts';
import { WebLine } from '../../../demo/exchange/media/web-line.ts';

interface Packet {
  payload: Uint8Array;
  timestamp: number;
}

const keyboard = '0123456789*#';

/** The packets of one key, as Chromium sends them: one every 20 ms, and the last three times. */
function packetsOf(key: string, timestamp: number, count = 8): Packet[] {
  const packet = (duration: number, isEnd: boolean): Packet => ({
    timestamp,
    payload: Uint8Array.of(keyboard.indexOf(key), (isEnd ? 0x80 : 0) | 10, duration >> 8, duration & 0xff),
  });
  const going = Array.from({ length: count }, (_, n) => packet((n + 1) * 160, false));
  return [...going, ...Array.from({ length: 3 }, () => packet((count + 1) * 160, true))];
}

function read(packets: readonly Packet[]): string {
  let pressed = '';
  const reader = new KeyReader((key) => {
    pressed += key;
  });
  for (const { payload, timestamp } of packets) reader.read(payload, timestamp);
  return pressed;
}

const step = 1840;

describe('keys that come as RTP events', () => {
  it('[EX-37] count once, whatever was lost, doubled or late of them, also when the clock goes round', () => {
    const how = fc.record({ first: fc.nat(10), double: fc.boolean(), last: fc.nat(10) });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...keyboard), how), { maxLength: 12 }),
        fc.nat(0xffff_ffff),
        (keys, from) => {
          let late: Packet[] = [];
          const packets = keys.flatMap(([key, { first, double, last }], n) => {
            const all = packetsOf(key, (from + n * step) >>> 0);
            // At least one comes in time; what is cut off at the end comes in the middle of the next key.
            const [start, end] = [Math.min(first, last), Math.max(first, last) + 1];
            const kept = all.slice(start, end).flatMap((packet) => (double ? [packet, packet] : [packet]));
            const arriving = [...kept.slice(0, 1), ...late, ...kept.slice(1)];
            late = all.slice(end);
            return arriving;
          });
          expect(read(packets)).toBe(keys.map(([key]) => key).join(''));
        },
      ),
    );
  });

  it('[EX-37] count at their first packet, not when they are let go', () => {
    expect(read(packetsOf('5', 100).slice(0, 1))).toBe('5');
  });

  it('[EX-37] count once when they are held for longer than one timestamp can tell', () => {
    const held = packetsOf('7', 4_294_967_000, 400).slice(0, 400);
    const goesOn = packetsOf('7', (4_294_967_000 + 0xffff) >>> 0);
    expect(read([...held, ...goesOn, ...packetsOf('7', 400_000)])).toBe('77');
  });

  it('[EX-37] are left out when no telephone has them, or half of the packet is gone', () => {
    expect(read([{ payload: Uint8Array.of(16, 0x80, 0, 0), timestamp: 1 }])).toBe('');
    expect(read([{ payload: Uint8Array.of(5), timestamp: 1 }])).toBe('');
  });

  it('[EX-37] of an offer only what fits on the line is left', () => {
    const offer = [
      'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 0 13 110 126',
      'a=rtpmap:111 opus/48000/2',
      'a=fmtp:111 minptime=10',
      'a=rtpmap:0 PCMU/8000',
      'a=rtpmap:13 CN/8000',
      'a=rtpmap:110 telephone-event/48000',
      'a=fmtp:110 0-15',
      'a=rtpmap:126 telephone-event/8000',
      '',
    ];
    const fit = offer.filter((line) => !/^a=(rtpmap|fmtp):(13|110) /.test(line));
    expect(forLine(offer.join('\r\n'))).toBe(
      ['m=audio 9 UDP/TLS/RTP/SAVPF 111 63 0 126', ...fit.slice(1)].join('\r\n'),
    );
    expect(keyTypeIn(offer.join('\r\n'))).toBe(126);
    expect(keyTypeIn('a=rtpmap:110 telephone-event/48000\r\n')).toBeUndefined();
  });

  // Chromium's numbers, and Firefox's.
  it.each([
    [110, 126],
    [109, 101],
  ])('[EX-37] arrive over a connection whose browser calls them %i and %i', async (wide, narrow) => {
    const line = new WebLine();
    const pressed: string[] = [];
    line.onKey = (key) => pressed.push(key);
    const browser = new RTCPeerConnection({
      codecs: {
        audio: [
          event(48_000, wide),
          event(8000, narrow),
          new RTCRtpCodecParameters({ mimeType: 'audio/PCMU', clockRate: 8000, channels: 1, payloadType: 0 }),
        ],
      },
      iceServers: [],
      iceUseIpv6: false,
      iceUseTcp: false,
      iceAdditionalHostAddresses: ['127.0.0.1'],
    });
    try {
      const track = new MediaStreamTrack({ kind: 'audio' });
      const { sender } = browser.addTransceiver(track, { direction: 'sendrecv' });
      await browser.setLocalDescription(await browser.createOffer());
      if (browser.iceGatheringState !== 'complete')
        await browser.iceGatheringStateChange.watch((state) => state === 'complete');
      const answer = await line.answer(browser.localDescription?.sdp ?? '');
      expect(keyTypeIn(answer)).toBe(narrow);
      expect(answer).not.toContain('48000');
      await browser.setRemoteDescription({ type: 'answer', sdp: answer });
      if (browser.connectionState !== 'connected')
        await browser.connectionStateChange.watch((state) => state === 'connected');
      const packets = [...'4*7'].flatMap((key, n) => packetsOf(key, n * step));
      for (const [at, { payload, timestamp }] of packets.entries()) {
        const { ssrc } = sender;
        const header = new RtpHeader({ payloadType: narrow, sequenceNumber: at, timestamp, ssrc });
        await sender.dtlsTransport?.sendRtp(Buffer.from(payload), header);
      }
      await expect.poll(() => pressed.join('')).toBe('4*7');
    } finally {
      await browser.close();
      line.close();
    }
  });
});

const event = (clockRate: number, payloadType: number) =>
  new RTCRtpCodecParameters({ mimeType: 'audio/telephone-event', clockRate, payloadType });
