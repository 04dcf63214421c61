import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { nl as said } from '../../widget/assistant/rondkomen/talk/words/nl.ts';
import { nl as lane } from '../../widget/assistant/rondkomen/words/nl.ts';
import { Citizen } from '../e2e/rondkomen/support/citizen.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { traces } from '../support/browser/traces.ts';
import { chromiumArguments, ensureChromium } from '../support/chromium.ts';
import type { RoomVisitor } from '../support/rondkomen/room.ts';
import { dialAsConsulent, goneAtExchange, showConsulent } from './calls.ts';
import { moveInTime } from './prepare.ts';
import { filesOf } from './search.ts';
import type { Walk } from './walk.ts';
import { askedOn } from './wire.ts';

const organisation = 'lindewaard';
/** A case of the demo, in the lane that keeps a record. */
const recordedCase = 'LW-10421';

/** What the browser showed or kept, at moments when a trace could be there. */
export interface BrowserEvidence {
  /** Every byte of its profile, at each of those moments and at the end: history, caches, storage, what it would restore after a crash. */
  profile: Buffer;
  /** Every kind of storage, cookies, title and address, as text. */
  kept(): string;
  /** Lines of the console and errors of the page. */
  console(): string;
  /** Words that were planted to be found, in the recorded lane and in the history. */
  control: { storage: string; history: string; request: string };
}

/** Walks the check-in, the booking and the chat in a real browser with a profile on disk. */
export async function walkBrowser(walk: Walk): Promise<BrowserEvidence> {
  const { prepared, wire, tell } = walk;
  const profile = join(prepared.folder, 'profile');
  mkdirSync(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    // A microphone that beeps, and nobody to ask whether it may be used.
    args: [...chromiumArguments, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    permissions: ['microphone'],
    baseURL: wire.url,
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const kept: string[] = [];
  const profiles: Buffer[] = [];
  const lines: string[] = [];
  context.on('console', (message) => lines.push(message.text()));
  context.on('weberror', (error) => lines.push(error.error().message));
  try {
    const page = await context.newPage();
    page.on('websocket', (socket) => {
      if (!socket.url().endsWith('/signal')) return;
      const keep = ({ payload }: { payload: string | Buffer }) => void walk.telephone.frames.push(`${payload}`);
      socket.on('framesent', keep);
      socket.on('framereceived', keep);
    });
    const look = async () => {
      kept.push(JSON.stringify([await traces(page), await context.cookies()]));
      profiles.push(filesOf(profile, () => true));
    };
    await checkIn(page, walk);
    await look();
    tell('in the browser: answered every question, with sums and words of its own; not one request left');
    await talk(page, walk, look);
    tell('in the browser: booked, chatted, pulled the plug, came back, ended');
    await call(page, walk, look);
    tell('in the browser: booked a call, called with a microphone, hung up, called again, stopped');
    await change(page, walk, look);
    tell('in the browser: booked, moved, cancelled, "Wis en sluit"');
    const control = await plantInBrowser(context, walk);
    kept.push(control.storage);
    // Writes out all that it would keep.
    await context.close();
    profiles.push(filesOf(profile, () => true));
    const text = (parts: readonly string[]) => () => parts.join('\n');
    return { profile: Buffer.concat(profiles), kept: text(kept), console: text(lines), control: control.planted };
  } finally {
    await context.close();
  }
}

/** Every question, with sums that exist nowhere else, and words where sums are asked. */
async function checkIn(page: Page, { words, wire }: Walk): Promise<void> {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  const before = askedOn(wire).byteLength;
  await citizen.skipTo('Wilt u uitrekenen wat u overhoudt?');
  await citizen.choose('Ja');
  await citizen.choose('Loon');
  await citizen.fill(`${words.plant('typed in a sum')} ${words.plant('typed in a sum')}`);
  await expect(citizen.part.getByRole('alert')).toBeVisible();
  await citizen.fill(sum(words), 'Per 4 weken');
  for (let question = 0; question < 40; question += 1) {
    const text = (await citizen.sentence.textContent()) ?? '';
    if (/per dag|Dit kunt u nu doen|houdt niets over/.test(text)) break;
    const field = citizen.part.getByRole('textbox');
    if (await field.isVisible()) await citizen.fill(sum(words));
    else await citizen.button('Overslaan').click();
    await expect(citizen.sentence).not.toHaveText(text);
  }
  await expect(citizen.part.getByText(lane.result.helps)).toBeVisible();
  const sent = askedOn(wire).byteLength - before;
  if (sent > 0) throw new Error(`Between the first question and the result ${sent} bytes left the browser.`);
}

/** An amount that exists nowhere else; how it may be written is looked for in each way. */
function sum(words: Walk['words']): string {
  const digits = String(100 + Math.floor(Math.random() * 900));
  const cents = String(11 + Math.floor(Math.random() * 88));
  const typed = `1.${digits},${cents}`;
  for (const shape of [typed, `1${digits},${cents}`, `1${digits}.${cents}`]) words.add('a sum', shape);
  return typed;
}

/** Books by what stands on the screen; gives code and hash. */
async function book(page: Page, { words, isStored }: Walk, kind: string) {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.button(startingWith(lane.start.talk.label)).click();
  await citizen.sees(said.choose.title);
  await citizen.part.getByLabel(kind, { exact: true }).check();
  await citizen.part.locator('label.slot input').first().check();
  await citizen.button(/^Kies /).click();
  await citizen.part.getByLabel(said.topic.topics.debts, { exact: true }).check();
  await citizen.button(said.topic.book).click();
  const output = citizen.part.locator('output');
  await expect(output).toHaveText(/^(\S{4} ){2}\S{4}$/, { timeout: 60_000 });
  const code = ((await output.textContent()) ?? '').replaceAll(' ', '-');
  const hash =
    (await citizen.part
      .getByRole('table')
      .getByText(/^[\w-]{43}$/)
      .textContent()) ?? '';
  words.addCode('a code', code);
  words.add('a code, as on the screen', code.replaceAll('-', ' '));
  words.add('the hash of a code', hash);
  if (!isStored(hash)) throw new Error('A talk that stands is not in the database: the search does not work.');
  return { citizen, code, hash };
}

async function find(page: Page, code: string): Promise<Citizen> {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.button(startingWith(lane.start.code.label)).click();
  await citizen.part.getByRole('textbox', { name: said.code.label }).fill(code);
  await citizen.button(said.code.find).click();
  return citizen;
}

async function talk(page: Page, walk: Walk, look: () => Promise<unknown>): Promise<void> {
  const { prepared, host, words } = walk;
  const { code, hash } = await book(page, walk, said.kinds.chat.label);
  await look();
  await moveInTime(prepared, hash, 5);
  const citizen = await find(page, code);
  await citizen.button(said.booked.room.label).click();
  await expect(citizen.part).toContainText(said.room.waiting);
  const consulent = await enterAsConsulent(walk, code);
  await expect(citizen.part).toContainText(said.room.together);

  const typed = words.plant('typed in the chat');
  await citizen.part.getByRole('textbox', { name: said.room.label }).fill(typed);
  await citizen.button(said.room.send).click();
  await expect(citizen.part.getByRole('log')).toContainText(typed);
  const answered = words.plant('answered in the chat');
  consulent.send({ type: 'say', number: 1, text: answered });
  await expect(citizen.part.getByRole('log')).toContainText(answered);
  await citizen.part.getByRole('textbox', { name: said.room.label }).fill(words.plant('typed in the chat, not sent'));
  await look();

  await host.kill();
  await expect(citizen.part).toContainText(said.room.broken, { timeout: 20_000 });
  await host.start();
  await expect(citizen.part).toContainText(said.room.restarted, { timeout: 40_000 });
  await look();
  await citizen.button(said.room.end).click();
  await citizen.button(said.room.sure.yes).click();
  await citizen.sees(said.room.over.ended.title);
  await look();
}

/** The talk by a call: a real browser with a microphone calls, and a consulent is on the line. */
async function call(page: Page, walk: Walk, look: () => Promise<unknown>): Promise<void> {
  const { prepared, telephone } = walk;
  const { code, hash } = await book(page, walk, said.kinds.call.label);
  await moveInTime(prepared, hash, 5);
  const citizen = await find(page, code);
  await citizen.button(said.booked.room.label).click();
  await citizen.button(said.call.microphone.test).click();
  await expect(citizen.part).toContainText(said.call.hearing.heard);
  await citizen.button(said.call.start).click();
  await expect(citizen.part).toContainText(said.call.other.waiting, { timeout: 30_000 });
  const desk = deskOf(walk);
  const name = await talkName(walk, code);
  const side = { ...walk, url: walk.wire.url, organisation, desk };
  const consulent = await dialAsConsulent(side, { name });
  await showConsulent(side, name);
  await expect(citizen.part).toContainText(said.call.other.here);
  await look();
  await citizen.button(said.call.hangUp).click();
  await expect(citizen.part).toContainText(said.call.states.over);
  await citizen.button(said.call.again).click();
  await expect(citizen.part).toContainText(said.call.other.here, { timeout: 30_000 });
  await citizen.button(said.call.stop).click();
  await citizen.button(said.call.sure.yes).click();
  await citizen.sees(said.call.gone.title);
  await look();
  consulent.softphone.hangUp(consulent.callSid);
  for (const { word } of telephone.names().filter(({ word: each }) => each.startsWith('CA')))
    await goneAtExchange(telephone, word);
  consulent.softphone.close();
}

function deskOf({ prepared, wire }: Walk) {
  return (method: string, path: string, body?: object) =>
    fetch(`${wire.url}/v1/desk/rondkomen${path}`, {
      method,
      headers: { Cookie: prepared.demoDeskCookie, 'Houvast-Desk': '1', 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
}

async function talkName(walk: Walk, code: string): Promise<string> {
  const answer = await deskOf(walk)('POST', '/talks/find', { organisation, code });
  if (!answer.ok) throw new Error(`The desk refused: ${answer.status} ${await answer.text()}`);
  const { talk: name } = await answer.json();
  return walk.untold.add('the name of a talk at the desk', name);
}

async function enterAsConsulent(walk: Walk, code: string): Promise<RoomVisitor> {
  return showConsulent({ ...walk, url: walk.wire.url, organisation, desk: deskOf(walk) }, await talkName(walk, code));
}

async function change(page: Page, walk: Walk, look: () => Promise<unknown>): Promise<void> {
  const { code } = await book(page, walk, said.kinds.counter.label);
  const citizen = await find(page, code);
  await citizen.button(startingWith(said.mine.move.label)).click();
  await citizen.part.getByLabel(said.kinds.counter.label, { exact: true }).check();
  await citizen.part.locator('label.slot input').nth(1).check();
  await citizen.button(/^Verzet naar/).click();
  await citizen.button(startingWith(said.mine.cancel.label)).click();
  await citizen.button(said.cancel.yes).click();
  await citizen.sees(said.gone.title);
  await look();
  await citizen.bar('Wis en sluit').click();
  await page.waitForURL((url) => url.pathname !== '/gemeente/').catch(() => undefined);
}

/** The same browser, in the lane that does keep something: a session in the tab, and an address in the history. */
async function plantInBrowser(context: BrowserContext, { recorded }: Walk) {
  const page = await context.newPage();
  const history = recorded.plant('an address in the history');
  const houvast = new Houvast(page);
  await houvast.openCase(recordedCase, `/gemeente/?${history}`);
  const storage = JSON.stringify(await traces(page));
  const token = /"token\\+":\\+"([\w.-]{20,})/.exec(storage)?.[1] ?? '';
  if (!token)
    throw new Error('The recorded lane keeps no session in the tab: the search of the storage proves nothing.');
  await page.evaluate((word) => console.info(word), history);
  return { storage, planted: { storage: token, history, request: recordedCase } };
}

const startingWith = (words: string): RegExp =>
  new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')}`);
