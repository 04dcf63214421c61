import { WebSocket } from 'ws';
import { WebLine } from '../../../demo/exchange/media/web-line.ts';
import type { ServerFrame } from '../../../demo/exchange/signalling/frames.ts';
import type { VoiceTicket } from '../../../edge/protocol/voice.ts';

const patienceMs = 8000;
type Frame<Type extends ServerFrame['type']> = Extract<ServerFrame, { type: Type }>;

/** A browser at the exchange, as the SDK speaks to it, with real WebRTC and no browser. */
export async function openSoftphone(ticket: VoiceTicket) {
  const { signalling, token } = ticket;
  if (!signalling) throw new Error('This ticket is for Twilio itself.');
  const socket = new WebSocket(`${signalling.secure ? 'wss' : 'ws'}://${signalling.host}/signal`);
  const frames: ServerFrame[] = [];
  const looks = new Set<() => void>();
  let line: WebLine | undefined;
  socket.on('error', () => undefined);
  socket.on('message', (data) => {
    const text = String(data);
    if (text === '\n') return;
    frames.push(JSON.parse(text));
    for (const look of looks) look();
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const send = (type: string, payload: object) => socket.send(JSON.stringify({ type, payload, version: '1.6' }));

  function next<Type extends ServerFrame['type']>(type: Type): Promise<Frame<Type>> {
    const isWanted = (frame: ServerFrame): frame is Frame<Type> => frame.type === type;
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = frames.find(isWanted);
        if (!found) return;
        frames.splice(frames.indexOf(found), 1);
        clearTimeout(timer);
        looks.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => {
        looks.delete(look);
        reject(new Error(`No ${type} came; there were: ${frames.map((frame) => frame.type).join(', ')}`));
      }, patienceMs);
      looks.add(look);
      look();
    });
  }

  send('listen', { token });
  const connected = await next('connected');
  return {
    identity: connected.payload.token.identity,
    /** Error, ready, ringing, hangup and so on, each once. */
    next,
    async register() {
      send('register', { media: { audio: true } });
      await next('ready');
    },
    async call() {
      line = new WebLine();
      send('invite', { callsid: 'TJtemporary', sdp: await line.offer(), twilio: { params: '' } });
      const { payload } = await next('answer');
      if (payload.sdp) await line.accept(payload.sdp);
      return payload.callsid;
    },
    /** Takes the call that rings. */
    async take() {
      const { payload } = await next('invite');
      line = new WebLine();
      send('answer', { callsid: payload.callsid, sdp: await line.answer(payload.sdp) });
      return payload;
    },
    hangUp: (callsid: string) => send('hangup', { callsid }),
    send,
    close() {
      line?.close();
      socket.terminate();
    },
  };
}
export type Softphone = Awaited<ReturnType<typeof openSoftphone>>;
