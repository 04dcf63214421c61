import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { Hono } from 'hono';
import * as v from 'valibot';
import { type RunningExchange, startExchange } from '../../../../demo/exchange/start.ts';
import { demoAgents, extendWithDemo } from '../../../../demo/routes.ts';
import { openDeskSession } from '../../../../edge/access/desk/session.ts';
import { createLog } from '../../../../edge/log.ts';
import { type NodeHost, startNodeHost } from '../../../../edge/node-host/host.ts';
import { voiceTicket } from '../../../../edge/protocol/voice.ts';
import { type DeskLine, newId, openDesk } from '../../../support/handoff-line.ts';
import { bundlePhone, phonePage } from './phone-world.ts';

/** Tones by which people are told apart. */
export const tones = { citizen: 300, samira: 800, joost: 1300, karin: 2000 } as const;
export type Person = keyof typeof tones;
const people: readonly Person[] = ['citizen', 'samira', 'joost', 'karin'];
const audible = -50;

/** The whole of it on this machine: the demo, its office, and an exchange in place of Twilio. */
export interface OfficeWorld {
  host: NodeHost;
  exchange: RunningExchange;
  log: readonly string[];
  /** Every address that pages asked for. */
  addresses: string[];
  /** A citizen's browser, whose microphone gives a tone. */
  citizen(options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
  /** Somebody at the desk with a phone that is on. */
  agent(name: 'Samira' | 'Joost', role?: 'agent' | 'lead'): Promise<PhoneAgent>;
  /** The real desk of somebody, with a phone that is on. */
  desk(name: 'Samira' | 'Joost' | 'Karin'): Promise<Page>;
  hears(person: Person, others: readonly Person[]): Promise<void>;
  stop(): Promise<void>;
}

export interface PhoneAgent {
  page: Page;
  line: DeskLine;
  /** Waits until it rings, takes the call, and gives the room. */
  take(): Promise<string>;
}

export async function openOfficeWorld(browser: Browser): Promise<OfficeWorld> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const exchange = await startExchange({ publicUrl: url });
  const directory = mkdtempSync(join(tmpdir(), 'houvast-call-'));
  const log: string[] = [];
  const voice = { ...exchange.account, publicUrl: url };
  const script = new Uint8Array(await bundlePhone());
  const host = await startNodeHost({
    environment: {
      PORT: port,
      HOST: '127.0.0.1',
      HOUVAST_DATA: directory,
      HOUVAST_DEMO: true,
      HOUVAST_BEHIND_PROXY: false,
    },
    log: createLog(
      (line) => log.push(line),
      () => new Date(),
    ),
    voice,
    async extend(deps) {
      const site = new Hono();
      site.get('/phone/', (context) => context.html(phonePage));
      site.get('/phone.js', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }));
      return site.route('/', await extendWithDemo(deps, { openAtAnyHour: true }, { voice, ...exchange }));
    },
    demoAgents,
  });
  const contexts: BrowserContext[] = [];
  const pages = new Map<Person, Page>();
  const lines: DeskLine[] = [];
  const addresses: string[] = [];

  async function open(person: Person, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      ...options,
    });
    contexts.push(context);
    await context.grantPermissions(['microphone'], { origin: url });
    const page = await context.newPage();
    page.on('request', (request) => addresses.push(request.url()));
    page.on('websocket', (socket) => addresses.push(socket.url()));
    await page.addInitScript(toneForMicrophone, tones[person]);
    pages.set(person, page);
    return page;
  }

  const levels = async (person: Person): Promise<Person[]> => {
    const heard = await pages.get(person)?.evaluate((asked) => window.ear.hears(asked), Object.values(tones));
    return people.filter((_, index) => (heard?.[index] ?? -120) > audible);
  };

  return {
    host,
    exchange,
    log,
    addresses,
    citizen: (options) => open('citizen', options),
    async agent(name, role = 'agent') {
      const person = name === 'Samira' ? 'samira' : 'joost';
      const identity = {
        organisation: 'lindewaard',
        id: `agent-${person}`,
        name,
        team: 'Inkomen',
        roles: [role],
        isDemo: false,
      };
      const { token } = await openDeskSession(host.deps, identity);
      const cookie = `houvast-desk=${token}`;
      const { line } = await openDesk(url, cookie);
      lines.push(line);
      const answer = await fetch(`${url}/v1/voice/desk`, {
        method: 'POST',
        headers: { Cookie: cookie, 'Houvast-Desk': '1' },
      });
      const ticket = v.parse(voiceTicket, await answer.json());
      const page = await open(person);
      await page.goto('/phone/');
      await page.waitForFunction(() => 'own' in window);
      await page.evaluate((given) => window.own.open(given), ticket);
      await page.evaluate(() => window.own.listen());
      line.send({ type: 'presence', presence: 'available' });
      line.send({ type: 'phone', on: true });
      return {
        page,
        line,
        async take() {
          const { room } = await line.next('room', ({ room: found }) => found.call?.forMe === true);
          await expect.poll(() => page.evaluate(() => window.own.state())).toBe('ringing');
          line.send({ type: 'answerCall', room: room.card.room, clientId: newId(), accept: true });
          await page.evaluate(() => window.own.call?.accept());
          return room.card.room;
        },
      };
    },
    async desk(name) {
      const person = people.find((each) => each === name.toLowerCase()) ?? 'samira';
      const page = await open(person, { viewport: { width: 1280, height: 800 } });
      await page.goto('/desk/?organisation=lindewaard');
      await page.getByRole('button', { name }).click();
      await page.getByLabel('Uw aanwezigheid').selectOption('available');
      await page.getByText('Telefoon uit').click();
      await page.getByRole('button', { name: 'Zet telefoon aan' }).click();
      await expect(page.getByText('Telefoon aan')).toBeVisible();
      await page.keyboard.press('Escape');
      return page;
    },
    async hears(person, others) {
      await expect.poll(() => levels(person), { message: `${person} hears`, timeout: 20_000 }).toEqual([...others]);
    },
    async stop() {
      for (const context of contexts) await context.close();
      for (const line of lines) await line.leave();
      await host.stop();
      await exchange.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Runs in the page, before anything else: a microphone with one steady tone, and an ear on what comes in. */
function toneForMicrophone(frequency: number): void {
  let heard: MediaStream | undefined;
  const given: MediaStream[] = [];
  const { mediaDevices } = navigator;
  if (mediaDevices) {
    mediaDevices.enumerateDevices = async () => [];
    mediaDevices.getUserMedia = async () => {
      const context = new AudioContext();
      const tone = new OscillatorNode(context, { frequency });
      const destination = context.createMediaStreamDestination();
      tone.connect(new GainNode(context, { gain: 0.15 })).connect(destination);
      tone.start();
      given.push(destination.stream);
      return destination.stream;
    };
  }
  const Native = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Native {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      this.addEventListener('track', ({ streams: [stream] }) => {
        heard = stream;
      });
    }
  };
  window.ear = {
    isOpen: () => given.some((stream) => stream.getTracks().some(({ readyState }) => readyState === 'live')),
    async hears(frequencies) {
      const context = new AudioContext();
      const analyser = new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 });
      if (heard) context.createMediaStreamSource(heard).connect(analyser);
      const found = frequencies.map(() => -120);
      const bins = new Float32Array(analyser.frequencyBinCount);
      for (let look = 0; look < 5; look += 1) {
        await new Promise((resolve) => setTimeout(resolve, 120));
        analyser.getFloatFrequencyData(bins);
        frequencies.forEach((asked, index) => {
          const bin = Math.round((asked * analyser.fftSize) / context.sampleRate);
          found[index] = Math.max(found[index] ?? -120, ...bins.slice(bin - 1, bin + 2));
        });
      }
      await context.close();
      return found;
    },
  };
}

declare global {
  interface Window {
    ear: {
      /** A microphone is on. */
      isOpen(): boolean;
      /** Levels of tones in what comes in, in dB: louder than -50 is heard. */
      hears(frequencies: readonly number[]): Promise<number[]>;
    };
  }
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
