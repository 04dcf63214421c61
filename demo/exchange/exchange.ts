import { upgradeWebSocket } from '@hono/node-server';
import { Hono } from 'hono';
import { WebSocket } from 'ws';
import { webhookPaths } from '../../edge/voice/addresses.ts';
import { type Credentials, type ExchangeAccount, inventCredentials, type Random } from './account.ts';
import type { Board } from './board.ts';
import type { Call } from './calls/call.ts';
import type { Conference } from './calls/conference.ts';
import { Conferences } from './calls/conferences.ts';
import { Mixer } from './media/mixer.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import { telephoneRoutes } from './page/routes.ts';
import type { Phone } from './phones/phone.ts';
import { Phones } from './phones/phones.ts';
import { restRoutes } from './rest/routes.ts';
import { Clients } from './signalling/clients.ts';
import { Connection } from './signalling/connection.ts';
import { beepSpeech, type Speech } from './speech/speech.ts';
import { type SentWebhook, Webhooks } from './webhooks/webhooks.ts';

export interface ExchangeOptions {
  /** Base of the exchange's own addresses: `http://127.0.0.1:8788`. */
  url: string;
  /** The app: `http://127.0.0.1:8787`. Asked for when it is needed, so the app may start later. */
  publicUrl: () => string;
  /** Paths at the app, as they would stand in Twilio's console. Default: those of the app. */
  paths?: { browser: string; line: string; status: string };
  /** Organisation by phone number in E.164. */
  numbers: Readonly<Record<string, string>>;
  credentials?: Credentials;
  clock?: () => Date;
  random?: Random;
  speech?: Speech;
  /** Multiplies pauses. Default 1. */
  pace?: number;
  /** Told of each fault at once. */
  onFault?: (message: string) => void;
  fetch?: typeof fetch;
}

/** A stand-in of Twilio on this machine: signalling, sound, TwiML, REST and webhooks. */
export interface Exchange {
  /** What the app is to be told. */
  readonly account: ExchangeAccount;
  /** `/signal`, REST and the telephone on the screen. To be served with WebSockets. */
  readonly routes: Hono;
  /** What the app did that can't be carried out or is wrong. Empty at the end of a good test. */
  readonly faults: readonly string[];
  /** Every webhook that was sent, oldest first. */
  readonly webhooks: readonly SentWebhook[];
  readonly calls: readonly Call[];
  readonly conferences: readonly Conference[];
  /** The simulated telephone with a number in E.164. It exists from the first time that it is asked for. */
  phone(number: string): Phone;
  /** Behaves badly from here on. `{}` ends it. */
  misbehave(how: Misbehaviour): void;
  /** Cuts the sockets of one browser, or of all. They may come back. */
  loseSockets(identity?: string): void;
  /** Resolves when all status webhooks so far were sent. */
  settled(): Promise<void>;
  /** Ends all calls. */
  close(): void;
}

export function createExchange(options: ExchangeOptions): Exchange {
  const random: Random = options.random ?? ((length) => crypto.getRandomValues(new Uint8Array(length)));
  const faults: string[] = [];
  const misbehaviour: Misbehaviour = {};
  const paths = options.paths ?? webhookPaths;
  const calls = new Map<string, Call>();
  const self = (): Board => board;
  const board: Board = {
    account: {
      ...(options.credentials ?? inventCredentials(random)),
      apiUrl: options.url,
      region: 'ie1',
      signalling: { host: new URL(options.url).host, secure: false },
      numbers: options.numbers,
    },
    clock: options.clock ?? (() => new Date()),
    random,
    calls,
    conferences: new Conferences(self),
    clients: new Clients(self),
    phones: new Phones(self),
    mixer: new Mixer(),
    webhooks: new Webhooks(self, options.fetch ?? fetch),
    speech: options.speech ?? beepSpeech,
    misbehaviour,
    pace: options.pace ?? 1,
    console(from) {
      const at = (path: string) => new URL(path, options.publicUrl()).href;
      return { voiceUrl: at(paths[from]), statusCallback: at(paths.status) };
    },
    fault(message) {
      faults.push(message);
      options.onFault?.(message);
    },
  };

  return {
    account: board.account,
    routes: new Hono()
      .get('/signal', signalling(board))
      .route('/', telephoneRoutes(board))
      .route('/', restRoutes(board)),
    faults,
    webhooks: board.webhooks.sent,
    get calls() {
      return [...calls.values()];
    },
    get conferences() {
      return board.conferences.all;
    },
    phone: (number) => board.phones.get(number),
    misbehave(how) {
      for (const name of Object.keys(misbehaviour)) delete misbehaviour[name as keyof Misbehaviour];
      Object.assign(misbehaviour, how);
    },
    loseSockets(identity) {
      for (const connection of [...board.clients.connections])
        if (identity === undefined || connection.pass?.identity === identity) connection.cut();
    },
    settled: () => board.webhooks.settled(),
    close() {
      for (const call of calls.values()) call.end();
      board.mixer.close();
    },
  };
}

function signalling(board: Board) {
  return upgradeWebSocket(() => {
    let connection: Connection | undefined;
    return {
      onOpen(_event, socket) {
        connection = new Connection(
          board,
          (text) => socket.send(text),
          () => socket.raw instanceof WebSocket && socket.raw.terminate(),
        );
      },
      onMessage: ({ data }) => connection?.receive(`${data}`),
      onClose: () => connection?.closed(),
    };
  });
}
