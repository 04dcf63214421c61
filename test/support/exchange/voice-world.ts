import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { type RunningExchange, startExchange } from '../../../demo/exchange/start.ts';
import { accessToken, type StubApp, startStubApp } from './stub-app.ts';

/** Tones by which people are told apart. None is a multiple of another. */
const tones = { citizen: 300, anna: 500, bilal: 800, lead: 1300 } as const;
export type Person = keyof typeof tones;
const people = Object.keys(tones) as Person[];
const audible = -50;

/** An exchange, an app, and pages with the real SDK. */
export interface VoiceWorld {
  exchange: RunningExchange;
  app: StubApp;
  /** A page that can be called. */
  open(person: Person): Promise<Page>;
  /** Waits until this person hears exactly these others. */
  hears(person: Person, others: readonly Person[]): Promise<void>;
  rest(method: string, path: string, fields?: Record<string, string>): Promise<{ status: number; body: RestBody }>;
  /** A fresh access token. */
  token(person: Person): string;
  /** Requests of pages to other hosts. */
  elsewhere: string[];
  stop(): Promise<void>;
}

export interface RestBody {
  [name: string]: string | number | boolean | null | RestBody | RestBody[];
}

export async function openVoiceWorld(browser: Browser): Promise<VoiceWorld> {
  let app: StubApp | undefined;
  const exchange = await startExchange({ publicUrl: () => app?.url ?? '' });
  const { account } = exchange;
  app = await startStubApp(() => account);
  const stub = app;
  stub.answers['/'] =
    '<!doctype html><title>probe</title><link rel="icon" href="data:,"><script type="module" src="/probe.js"></script>';
  stub.answers['/probe.js'] = await bundle();
  stub.answers['/silence.wav'] = quiet();
  const pages = new Map<Person, Page>();
  const elsewhere: string[] = [];

  async function levels(person: Person): Promise<Person[]> {
    const heard = await pages.get(person)?.evaluate((asked) => window.probe.hears(asked), Object.values(tones));
    return people.filter((_, index) => (heard?.[index] ?? -120) > audible);
  }

  return {
    exchange,
    app,
    elsewhere,
    token: (person) => accessToken(account, person),
    async open(person) {
      const context = await browser.newContext();
      await context.grantPermissions(['microphone'], { origin: stub.url });
      const page = await context.newPage();
      const isHere = (url: string) =>
        [stub.url, exchange.url.replace('http', 'ws'), 'data:'].some((base) => url.startsWith(base));
      page.on('request', (request) => isHere(request.url()) || elsewhere.push(request.url()));
      page.on('websocket', (socket) => isHere(socket.url()) || elsewhere.push(socket.url()));
      await page.goto(`${stub.url}/`);
      await page.waitForFunction(() => 'probe' in window);
      const token = accessToken(account, person);
      await page.evaluate((options) => window.probe.start(options), {
        host: account.signalling?.host ?? '',
        token,
        tone: tones[person],
      });
      await page.evaluate(() => window.probe.register());
      pages.set(person, page);
      return page;
    },
    async hears(person, others) {
      await expect.poll(() => levels(person), { message: `${person} hears`, timeout: 15_000 }).toEqual([...others]);
    },
    async rest(method, path, fields) {
      const response = await fetch(`${account.apiUrl}/2010-04-01/Accounts/${account.accountSid}${path}`, {
        method,
        headers: { Authorization: `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}` },
        ...(fields && { body: new URLSearchParams(fields) }),
      });
      const text = await response.text();
      return { status: response.status, body: text ? JSON.parse(text) : {} };
    },
    async stop() {
      for (const page of pages.values()) await page.context().close();
      await exchange.stop();
      await stub.stop();
    },
  };
}

async function bundle(): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('probe.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

/** A WAV file of 50 ms without sound. */
function quiet(): Buffer {
  const samples = Buffer.alloc(800);
  const header = Buffer.alloc(44);
  header.write('RIFF');
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(16_000, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
