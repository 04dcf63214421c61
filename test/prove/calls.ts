import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { voiceTicket } from '../../edge/protocol/voice.ts';
import { openSoftphone, type Softphone } from '../contract/voice/softphone.ts';
import { ask } from '../support/rondkomen/lane.ts';
import { consulentRoom, RoomVisitor } from '../support/rondkomen/room.ts';
import type { HostProcess } from './process.ts';
import type { Telephone } from './telephone.ts';
import type { Words } from './words.ts';

/** A talk by a call that stands, as its paths need it. */
export interface CallTalk {
  hash: string;
  header: Record<string, string>;
  /** As the desk names it. */
  name: string;
}

export interface CallPaths {
  url: string;
  organisation: string;
  host: HostProcess;
  telephone: Telephone;
  words: Words;
  tell: (step: string) => void;
  /** Books a call that starts in five minutes. */
  book: () => Promise<CallTalk>;
  desk: (method: string, path: string, body?: object) => Promise<Response>;
  isStored: (word: string) => boolean;
}

/** The paths of a talk by a call, with telephones that need no browser: cancelled, nobody came, the plug pulled. */
export async function walkCalls(paths: CallPaths): Promise<void> {
  const { url, organisation, telephone, tell, book, desk } = paths;

  const cancelled = await book();
  const early = await dial(paths, cancelled);
  early.softphone.hangUp(early.callSid);
  await must(ask(url, '/talks/mine', { method: 'DELETE', headers: cancelled.header }), 204);
  await goneAtExchange(telephone, early.callSid);
  tell('called, hung up, and cancelled');

  const noShow = await book();
  const alone = await dial(paths, noShow);
  alone.softphone.hangUp(alone.callSid);
  await must(desk('POST', `/talks/${noShow.name}/close?organisation=${organisation}`, { outcome: 'no-show' }), 204);
  await goneAtExchange(telephone, alone.callSid);
  tell('called and nobody came: the desk closed it');

  const cutOff = await book();
  const one = await dial(paths, cutOff);
  const other = await dialAsConsulent(paths, cutOff);
  if (!paths.isStored(one.callSid))
    throw new Error('The name of a line is not in the database of the lane during the call: the search does not work.');
  await paths.host.kill();
  one.softphone.hangUp(one.callSid);
  other.softphone.hangUp(other.callSid);
  await telephone.exchange.settled();
  await paths.host.start();
  await paths.host.runLaneJob();
  await Promise.all([one, other].map(({ callSid }) => goneAtExchange(telephone, callSid)));
  await must(desk('POST', `/talks/${cutOff.name}/close?organisation=${organisation}`, { outcome: 'held' }), 204);
  for (const { softphone } of [early, alone, one, other]) softphone.close();
  tell('pulled the plug in the middle of a call: the host came back and had its records deleted');
}

async function dial({ url, telephone, words }: CallPaths, { header }: CallTalk) {
  return connect(await must(ask(url, '/talks/mine/call', { method: 'POST', headers: header }), 200), telephone, words);
}

export async function dialAsConsulent(
  { desk, telephone, words, organisation }: Pick<CallPaths, 'desk' | 'telephone' | 'words' | 'organisation'>,
  { name }: Pick<CallTalk, 'name'>,
) {
  const answer = await must(desk('POST', `/talks/${name}/call?organisation=${organisation}`), 200);
  return connect(answer, telephone, words);
}

/** Tells the citizen that the consulent is on the line, as the consulent's page does. */
export async function showConsulent(
  { desk, url, organisation, words }: Pick<CallPaths, 'desk' | 'url' | 'organisation' | 'words'>,
  name: string,
): Promise<RoomVisitor> {
  const { ticket } = await (await must(desk('POST', `/talks/${name}/ticket?organisation=${organisation}`), 200)).json();
  words.add('a ticket', ticket);
  const visitor = await new RoomVisitor(consulentRoom(url, organisation)).opened();
  visitor.send({ type: 'enter-desk', ticket });
  return visitor;
}

async function connect(
  answer: Response,
  telephone: Telephone,
  words: Words,
): Promise<{ softphone: Softphone; callSid: string }> {
  const ticket = v.parse(voiceTicket, await answer.json());
  words.add('a ticket', ticket.token);
  const softphone = await openSoftphone(ticket);
  const callSid = await softphone.call();
  await until(() => telephone.exchange.conferences.some(({ participants }) => participants.has(callSid)));
  return { softphone, callSid };
}

/** Waits until the exchange has no record of a call any more. */
export const goneAtExchange = ({ exchange }: Telephone, callSid: string): Promise<void> =>
  until(() => !exchange.calls.some(({ sid }) => sid === callSid));

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; !holds(); await pause(100))
    if (Date.now() > end) throw new Error('What had to happen at the exchange did not.');
}

async function must(answer: Promise<Response>, status: number): Promise<Response> {
  const got = await answer;
  if (got.status !== status) throw new Error(`Expected ${status}, got ${got.status}: ${await got.text()}`);
  return got;
}
