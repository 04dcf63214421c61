import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { openDeskSession } from '../../../../edge/access/desk/session.ts';
import type { Deps } from '../../../../edge/deps.ts';
import type { DeskRoom } from '../../../../edge/protocol/handoff-desk-frames.ts';
import { voiceTicket } from '../../../../edge/protocol/voice.ts';
import { type DeskLine, newId, openDesk } from '../../../support/handoff-line.ts';
import { openPhonePage } from './phone-world.ts';

/** Tones by which people are told apart. */
const tones = { citizen: 300, samira: 800, joost: 1300, karin: 2000 } as const;
type Person = keyof typeof tones;
const people: readonly Person[] = ['citizen', 'samira', 'joost', 'karin'];
const audible = -50;

export interface OfficePages {
  /** Every address that pages asked for. */
  addresses: string[];
  /** A citizen's browser, whose microphone gives a tone. */
  citizen(options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
  /** Somebody at the desk with a phone that is on. */
  agent(name: AgentName, role?: AgentRole): Promise<PhoneAgent>;
  /** The real desk of somebody, with a phone that is on. */
  desk(name: 'Samira' | 'Joost' | 'Karin'): Promise<Page>;
  hears(person: Person, others: readonly Person[]): Promise<void>;
  close(): Promise<void>;
}

export type AgentName = 'Samira' | 'Joost';
export type AgentRole = 'agent' | 'lead';

export interface PhoneAgent {
  page: Page;
  line: DeskLine;
  /** Waits until it rings, takes the call, and gives the room. */
  take(): Promise<string>;
  /** Comes along when somebody asks for help in this room, and hears the call without being heard. */
  listenIn(room: string): Promise<void>;
}

/** Where the office is, and how somebody logs in: the value of the desk's cookie. */
export interface OfficeDoor {
  url: string;
  login(name: AgentName, role: AgentRole): Promise<string>;
  /** What time it is there, in milliseconds since 1970. Absent: what it is here. */
  moment?: number;
}

/** The door of an office whose database is at hand. */
export function doorOf({ url, deps }: { url: string; deps: Deps }): OfficeDoor {
  return {
    url,
    async login(name, role) {
      const identity = {
        organisation: 'lindewaard',
        id: `agent-${name.toLowerCase()}`,
        name,
        team: 'Inkomen',
        roles: [role],
        isDemo: false,
      };
      return (await openDeskSession(deps, identity)).token;
    },
  };
}

/** Browsers of citizens and agents, at an office that runs here or in a process of its own. */
export function openOfficePages(browser: Browser, { url, login, moment }: OfficeDoor): OfficePages {
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
    if (moment !== undefined) await context.clock.setFixedTime(moment);
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
    addresses,
    citizen: (options) => open('citizen', options),
    async agent(name, role = 'agent') {
      const person = name === 'Samira' ? 'samira' : 'joost';
      const cookie = `houvast-desk=${await login(name, role)}`;
      const { line } = await openDesk(url, cookie);
      lines.push(line);
      const answer = await fetch(`${url}/v1/voice/desk`, {
        method: 'POST',
        headers: { Cookie: cookie, 'Houvast-Desk': '1' },
      });
      const ticket = v.parse(voiceTicket, await answer.json());
      const page = await open(person, { bypassCSP: true });
      await openPhonePage(page);
      await page.evaluate((given) => window.own.open(given), ticket);
      await page.evaluate(() => window.own.listen());
      line.send({ type: 'presence', presence: 'available' });
      line.send({ type: 'phone', on: true });
      const taken = new Set<string>();
      return {
        page,
        line,
        async take() {
          // While it rings a room is shown more than once.
          const isNew = (found: DeskRoom) => found.call?.forMe === true && !taken.has(found.card.room);
          const { room } = await line.next('room', ({ room: found }) => isNew(found));
          taken.add(room.card.room);
          await expect.poll(() => page.evaluate(() => window.own.state())).toBe('ringing');
          line.send({ type: 'answerCall', room: room.card.room, clientId: newId(), accept: true });
          await page.evaluate(() => window.own.call?.accept());
          return room.card.room;
        },
        async listenIn(room) {
          await line.next('help');
          line.send({ type: 'join', room, clientId: newId() });
          await line.next('room');
          line.send({ type: 'hear', room, clientId: newId(), as: 'listen' });
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
    async close() {
      for (const context of contexts) await context.close();
      for (const line of lines) await line.leave();
    },
  };
}

/** Runs in the page, before anything else: a microphone with one steady tone, and an ear on what comes in. */
export function toneForMicrophone(frequency: number): void {
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
