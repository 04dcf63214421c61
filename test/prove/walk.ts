import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { type BookingRequest, bookedTalk } from '../../edge/protocol/rondkomen.ts';
import { ask, askJson, bookableDay, slotOn, solve } from '../support/rondkomen/lane.ts';
import { citizenRoom, consulentRoom, RoomVisitor } from '../support/rondkomen/room.ts';
import { walkCalls } from './calls.ts';
import { moveInTime, type Prepared } from './prepare.ts';
import type { HostProcess } from './process.ts';
import type { Telephone } from './telephone.ts';
import type { Wire } from './wire.ts';
import type { Words } from './words.ts';

export interface Walk {
  prepared: Prepared;
  host: HostProcess;
  telephone: Telephone;
  wire: Wire;
  words: Words;
  /** Words that may stand elsewhere, and never with the telephone company: organisations, people, cases. */
  untold: Words;
  /** Words of the lane that keeps a record. */
  recorded: Words;
  /** Said once a step is done. */
  tell(step: string): void;
  /** Looks for a hash in the database: it must be there while the talk stands. */
  isStored(word: string): boolean;
}

/** What every request of a suspicious kind brings along: nothing of it may be found anywhere. */
function marks(words: Words): Record<string, string> {
  return {
    'X-Forwarded-For': words.add('an address of a network', `203.0.113.${1 + Math.floor(Math.random() * 250)}`),
    'CF-Connecting-IP': words.add('an address of a network', '2001:db8:4a4a::77'),
    'User-Agent': words.plant('the kind of browser'),
  };
}

/** Walks every path of the lane through its API, with words that exist nowhere else. */
export async function walkApi({ prepared, host, telephone, wire, words, untold, tell, isStored }: Walk): Promise<void> {
  const { url } = wire;
  const { organisation } = prepared;
  const from = marks(words);

  async function book(change: Partial<BookingRequest> = {}) {
    const challenge = await (await ask(url, '/challenge', { headers: from })).json();
    const body = { organisation, slot: slotOn(), kind: 'counter', proof: await solve(challenge), ...change };
    const answer = await askJson(url, '/talks', body, from);
    if (answer.status !== 201) throw new Error(`No booking: ${answer.status} ${await answer.text()}`);
    const talk = v.parse(bookedTalk, await answer.json());
    const hash = talk.stored['code_hash'] ?? '';
    words.addCode('a code', talk.code);
    words.add('the hash of a code', hash);
    if (!isStored(hash)) throw new Error('A talk that stands is not in the database: the search does not work.');
    return { ...talk, hash, header: { 'Houvast-Code': talk.code, ...from } };
  }

  async function must(answer: Promise<Response>, status: number): Promise<Response> {
    const got = await answer;
    if (got.status !== status) throw new Error(`Expected ${status}, got ${got.status}: ${await got.text()}`);
    return got;
  }

  async function desk(method: string, path: string, body?: object): Promise<Response> {
    return fetch(`${url}/v1/desk/rondkomen${path}`, {
      method,
      headers: { Cookie: prepared.deskCookie, 'Houvast-Desk': '1', 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }

  /** Both in the chat of a talk that is made to start in five minutes. */
  async function meet(hash: string, code: string) {
    await moveInTime(prepared, hash, 5);
    const found = await must(desk('POST', '/talks/find', { organisation, code }), 200);
    const { talk } = await found.json();
    const granted = await must(desk('POST', `/talks/${talk}/ticket?organisation=${organisation}`), 200);
    const { ticket } = await granted.json();
    words.add('a ticket', ticket);
    const citizen = await new RoomVisitor(citizenRoom(url, organisation), { headers: from }).opened();
    citizen.send({ type: 'enter', code });
    await citizen.next();
    const consulent = await new RoomVisitor(consulentRoom(url, organisation)).opened();
    consulent.send({ type: 'enter-desk', ticket });
    await consulent.next();
    await citizen.next();
    return { citizen, consulent };
  }

  async function talkTogether(citizen: RoomVisitor, consulent: RoomVisitor): Promise<void> {
    for (const [number, [one, other]] of [
      [citizen, consulent],
      [consulent, citizen],
    ].entries()) {
      const text = `${words.plant('said in a chat')} ${words.plant('said in a chat')}`;
      one?.send({ type: 'say', number, text });
      const said = await other?.next();
      if (said?.type !== 'said' || said.text !== text) throw new Error('The chat does not pass on what is said.');
      await one?.next();
    }
  }

  // Looking around, and getting it wrong.
  await must(ask(url, `/slots?organisation=${organisation}`, { headers: from }), 200);
  await must(ask(url, '/talks/mine', { headers: { 'Houvast-Code': words.plant('a wrong code'), ...from } }), 404);
  const unknown = { [words.plant('a field that is not asked')]: words.plant('a field that is not asked') };
  await must(askJson(url, '/talks', unknown, from), 400);
  await must(askJson(url, '/talks', { topic: words.plant('a topic of my own') }, from), 400);
  await must(ask(url, '/slots?organisation=proefstad', { headers: { Cookie: `_ga=${words.plant('a cookie')}` } }), 400);
  await must(ask(url, '/challenge', { headers: { Authorization: `Bearer ${words.plant('a login')}` } }), 400);
  tell('looked around, with wrong codes, odd fields, a cookie and a login');

  const cancelled = await book({ topic: 'debts' });
  await must(ask(url, '/talks/mine', { headers: cancelled.header }), 200);
  const to = { slot: { day: bookableDay(), time: '11:00', place: 'stadhuis' }, kind: 'walk' };
  await must(askJson(url, '/talks/mine/move', to, cancelled.header), 200);
  await must(ask(url, '/talks/mine', { method: 'DELETE', headers: cancelled.header }), 204);
  tell('booked, moved and cancelled');

  const noShow = await book();
  const shown = await must(desk('POST', '/talks/find', { organisation, code: noShow.code }), 200);
  const { talk: name } = await shown.json();
  await must(desk('POST', `/talks/${name}/close?organisation=${organisation}`, { outcome: 'no-show' }), 204);
  tell('booked and stayed away: the desk closed it');

  const chat = await book({ kind: 'chat' });
  const ended = await meet(chat.hash, chat.code);
  await talkTogether(ended.citizen, ended.consulent);
  ended.citizen.send({ type: 'end' });
  await ended.consulent.closed();
  tell('held a talk by chat, and ended it');

  const crashing = await book({ kind: 'chat', topic: 'letters' });
  const forgotten = await book({ kind: 'phone' });
  const cutOff = await meet(crashing.hash, crashing.code);
  await talkTogether(cutOff.citizen, cutOff.consulent);
  await host.kill();
  await Promise.all([cutOff.citizen.closed(), cutOff.consulent.closed()]);
  await host.start();
  const back = await new RoomVisitor(citizenRoom(url, organisation)).opened();
  back.send({ type: 'enter', code: crashing.code });
  const entered = await back.next();
  if (entered.type !== 'entered' || entered.other) throw new Error('After a crash the room is not new.');
  back.send({ type: 'end' });
  await back.closed();
  tell('pulled the plug in the middle of a chat, came back to an empty room');

  await walkCalls({
    url,
    organisation,
    host,
    telephone,
    words,
    tell,
    desk,
    isStored,
    async book() {
      const { hash, code, header } = await book({ kind: 'call' });
      await moveInTime(prepared, hash, 5);
      const { talk: name } = await (await must(desk('POST', '/talks/find', { organisation, code }), 200)).json();
      untold.add('the name of a talk at the desk', name);
      return { hash, header, name };
    },
  });

  // Two hours after its start nobody has done anything with it: the host erases it by itself.
  await moveInTime(prepared, forgotten.hash, -120);
  if (prepared.name === 'Node') {
    await host.stop();
    await host.start();
  } else await host.runLaneJob();
  await must(ask(url, '/talks/mine', { headers: forgotten.header }), 404);
  await pause(500);
  tell('booked and forgot about it: it went by itself');
}
