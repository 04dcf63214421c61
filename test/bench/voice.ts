import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import type { VoiceTicket } from '../../edge/protocol/voice.ts';
import type { VoiceConfig } from '../../edge/voice/config.ts';
import { Citizen } from '../e2e/handoff/citizen.ts';
import { openOfficePages } from '../e2e/voice/support/office-pages.ts';
import { chromiumArguments, ensureChromium } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';
import { newId } from '../support/handoff-line.ts';
import type { OfficeOrder } from './processes/office.ts';
import { type Process, startProcesses } from './processes/process.ts';
import { type Report, say } from './report.ts';
import { median } from './statistics.ts';

/** The first turn of each only warms up. */
const turns = 8;
/** The SDK, the screens of a call, its phone, and its words: each has something that nothing else has. */
const isOfCalls = (code: string): boolean => /TwilioVoice|beforeunload|AnalyserNode|sterretje/.test(code);

/**
 * What a call costs a phone, and how soon it rings at the desk beside what the SDK needs by itself. App and exchange are
 * processes of their own, as they are in reality; so is the least app that the SDK is measured with.
 */
export async function voice(report: Report): Promise<void> {
  say('voice: calls with the real SDK between browsers on this machine');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  const world = await startWorld();
  try {
    const bare = await openBare(browser, world.bare);
    const { url } = world;
    const office = openOfficePages(browser, { url, login: (name) => world.office.call<string>('login', name) });
    const samira = await office.agent('Samira');
    const ours: number[] = [];
    const theirs: number[] = [];
    /** When the citizen's own line is in the call: the ring does not wait for it. */
    const lines: number[] = [];
    let inAt = 0;
    samira.line.onFrame((frame) => {
      if (frame.type === 'room' && frame.room.call?.citizen.here && inAt === 0) inAt = Date.now();
    });
    for (let turn = 0; turn < turns; turn++) {
      theirs.push(await bare.ring());
      inAt = 0;
      const page = await office.citizen({ viewport: { width: 360, height: 740 } });
      const fetched = record(page);
      const pressedAt = await callFrom(page, async () => {
        if (turn > 0) return;
        const value = (await fetched()).calls;
        report({ name: 'voice code before a call', value, unit: 'kB brotli', bar: '<= 0' });
      });
      const room = await samira.take();
      ours.push((await samira.page.evaluate(() => window.own.rangAt)) - pressedAt);
      await expect.poll(() => inAt).toBeGreaterThan(0);
      lines.push(inAt - pressedAt);
      if (turn === 0) {
        const value = (await fetched()).calls;
        report({ name: 'voice code on the first call', value, unit: 'kB brotli', bar: '<= 60' });
      }
      samira.line.send({ type: 'close', room, clientId: newId(), outcome: 'answered' });
      await samira.line.next('gone', (gone) => gone.room === room);
      await page.context().close();
    }
    report({
      name: 'from "Bel nu" until the citizen is on the line, beside the same',
      value: median(lines.slice(1)),
      unit: 'ms',
      reference: median(theirs.slice(1)),
      ratio: median(lines.slice(1).map((value, at) => value / (theirs[at + 1] ?? value))),
    });
    say(`alone: ${theirs.join(' ')}; ours: ${ours.join(' ')}; on the line: ${lines.join(' ')}`);
    report({
      name: 'from "Bel nu" to ringing at the desk, beside the SDK from connect() to incoming',
      value: median(ours.slice(1)),
      unit: 'ms',
      reference: median(theirs.slice(1)),
      ratio: median(ours.slice(1).map((value, at) => value / (theirs[at + 1] ?? value))),
      bar: '<= 1.5',
    });
  } finally {
    await browser.close();
    await world.stop();
  }
}

/** The app, its exchange, and an exchange with the least app. */
async function startWorld(): Promise<{ url: string; office: Process; bare: Process; stop(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-bench-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const elsewhere = await startProcesses({
    exchange: ['exchange.ts', undefined, url],
    bare: ['bare-call.ts', undefined],
  });
  const account = await elsewhere.processes.exchange.call<VoiceConfig>('account');
  const order: OfficeOrder = { port, directory, voice: { ...account, publicUrl: url } };
  const here = await startProcesses({ office: ['office.ts', undefined, JSON.stringify(order)] });
  return {
    url,
    office: here.processes.office,
    bare: elsewhere.processes.bare,
    async stop() {
      await here.stop();
      await elsewhere.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** One browser that can be called, and others that call it. */
async function openBare(browser: Browser, process: Process): Promise<{ ring(): Promise<number> }> {
  const url = await process.call<string>('url');
  async function open(identity: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'own' in window);
    const ticket = await process.call<VoiceTicket>('ticket', identity);
    await page.evaluate(([given, tone]) => window.own.open(given, tone), [ticket, 300] as const);
    return page;
  }
  const desk = await open('agent');
  await desk.evaluate(() => window.own.listen());
  const comesTo = (state: string) => expect.poll(() => desk.evaluate(() => window.own.state())).toBe(state);
  return {
    /** Milliseconds from `connect()` on a fresh page to `incoming` on the other. */
    async ring() {
      const citizen = await open('citizen');
      const from = await citizen.evaluate(async () => {
        const now = Date.now();
        await window.own.dial();
        return now;
      });
      await comesTo('ringing');
      const rangAt = await desk.evaluate(() => window.own.rangAt);
      await desk.evaluate(() => window.own.call?.refuse());
      await comesTo('over');
      await citizen.context().close();
      return rangAt - from;
    },
  };
}

/** From the page of the municipality to the press on "Bel nu", and when that was. */
async function callFrom(page: Page, beforeChoosing: () => Promise<void>): Promise<number> {
  const citizen = new Citizen(page);
  await citizen.ask();
  await beforeChoosing();
  await citizen.chooseCall();
  await citizen.button('Probeer uw microfoon').click();
  await citizen.heading('Wij horen u goed').waitFor();
  await page.evaluate(() =>
    addEventListener('click', () => document.documentElement.setAttribute('data-pressed', `${Date.now()}`), true),
  );
  await citizen.button('Bel nu').click();
  return Number(await page.locator('html').getAttribute('data-pressed'));
}

/** Sizes of the scripts that came in, best brotli, in kilobytes: of calls. */
function record(page: Page): () => Promise<{ calls: number }> {
  const coming: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) coming.push(response.text().catch(() => ''));
  });
  const size = (code: string) =>
    brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;
  return async () => {
    const codes = await Promise.all(coming);
    return { calls: codes.filter(isOfCalls).reduce((sum, code) => sum + size(code), 0) };
  };
}
