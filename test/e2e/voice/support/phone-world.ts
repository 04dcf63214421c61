import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { type RunningExchange, startExchange } from '../../../../demo/exchange/start.ts';
import type { VoiceTicket } from '../../../../edge/protocol/voice.ts';
import { accessToken, type StubApp, startStubApp } from '../../../support/exchange/stub-app.ts';

/** Tones by which people are told apart. */
const tones = { citizen: 300, agent: 800 } as const;
export type Person = keyof typeof tones;
const people: readonly Person[] = ['citizen', 'agent'];
const audible = -50;

export const phonePage =
  '<!doctype html><title>phone</title><link rel="icon" href="data:,"><script type="module" src="/phone.js"></script>';

/** An exchange, an app that answers with TwiML, and pages with our own phone. */
export interface PhoneWorld {
  exchange: RunningExchange;
  app: StubApp;
  ticket(person: Person, lifetimeSeconds?: number): VoiceTicket;
  /** A page whose microphone gives a tone; `real` has the one of the browser, with no permission to use it. */
  open(person: Person, microphone?: 'tone' | 'real'): Promise<Page>;
  hears(person: Person, others: readonly Person[]): Promise<void>;
  comesTo(person: Person, state: string): Promise<void>;
  /** Every address that pages asked for. */
  addresses: string[];
  stop(): Promise<void>;
}

export async function openPhoneWorld(browser: Browser): Promise<PhoneWorld> {
  let app: StubApp | undefined;
  const exchange = await startExchange({ publicUrl: () => app?.url ?? '' });
  const { account } = exchange;
  const stub = await startStubApp(() => account);
  app = stub;
  stub.answers['/'] = phonePage;
  stub.answers['/phone.js'] = await bundlePhone();
  const pages = new Map<Person, Page>();
  const addresses: string[] = [];
  const ticket: PhoneWorld['ticket'] = (person, lifetimeSeconds = 600) => ({
    token: accessToken(account, person, { ttl: lifetimeSeconds }),
    expiresAt: new Date(Date.now() + lifetimeSeconds * 1000).toISOString(),
    ...(account.signalling && { signalling: account.signalling }),
  });
  const levels = async (person: Person): Promise<Person[]> => {
    const heard = await pages.get(person)?.evaluate((asked) => window.own.hears(asked), Object.values(tones));
    return people.filter((_, index) => (heard?.[index] ?? -120) > audible);
  };
  return {
    exchange,
    app: stub,
    ticket,
    addresses,
    async open(person, microphone = 'tone') {
      const opened = await (await browser.newContext()).newPage();
      opened.on('request', (request) => addresses.push(request.url()));
      opened.on('websocket', (socket) => addresses.push(socket.url()));
      await opened.goto(`${stub.url}/`);
      await opened.waitForFunction(() => 'own' in window);
      const tone = microphone === 'tone' ? tones[person] : undefined;
      await opened.evaluate(([given, hertz]) => window.own.open(given, hertz), [ticket(person), tone] as const);
      pages.set(person, opened);
      return opened;
    },
    async hears(person, others) {
      await expect.poll(() => levels(person), { message: `${person} hears`, timeout: 15_000 }).toEqual([...others]);
    },
    async comesTo(person, state) {
      await expect.poll(() => pages.get(person)?.evaluate(() => window.own.state()), { timeout: 15_000 }).toBe(state);
    },
    async stop() {
      for (const opened of pages.values()) await opened.context().close();
      await exchange.stop();
      await stub.stop();
    },
  };
}

let bundle: Promise<Buffer> | undefined;

/** Puts our own phone, and nothing else, in a page of either host. The context must pass over the policy of that page. */
export async function openPhonePage(page: Page): Promise<void> {
  bundle ??= bundlePhone();
  const content = `${await bundle}`;
  // From the host itself: a browser lets no page of elsewhere call this machine.
  await page.goto('/v1/openapi.json');
  await page.addScriptTag({ content, type: 'module' });
  await page.waitForFunction(() => 'own' in window);
}

/** The page of `phone-page.ts`, for a browser. */
export async function bundlePhone(): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('phone-page.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}
