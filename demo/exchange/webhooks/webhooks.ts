import { randomUUID } from 'node:crypto';
import type { Board } from '../board.ts';
import { type Fields, signatureOf } from './signature.ts';

/** Twilio waits this long for an answer. */
const patienceMs = 15_000;

export type Method = 'GET' | 'POST';

export interface SentWebhook {
  url: string;
  fields: Fields;
  /** 0: there was no answer. */
  status: number;
}

/** Calls of the app: questions, which need TwiML, and news, which needs no answer. */
export class Webhooks {
  readonly sent: SentWebhook[] = [];
  readonly #board: () => Board;
  readonly #fetch: typeof fetch;
  /** News in the order in which it happened. */
  #queue: Promise<unknown> = Promise.resolve();
  #held: (() => Promise<unknown>) | undefined;

  constructor(board: () => Board, fetcher: typeof fetch) {
    this.#board = board;
    this.#fetch = fetcher;
  }

  /** What the app wants to happen. @throws Error when it doesn't answer with success */
  async ask(url: string, fields: Fields, method: Method = 'POST'): Promise<string> {
    const answer = await this.#send(method, url, fields);
    if (answer.status < 200 || answer.status > 299) throw new Error(`${pathOf(url)} answered ${answer.status}`);
    return answer.body;
  }

  /** A file of the app, such as a sound. Other hosts are not asked for anything. */
  async file(url: string): Promise<Uint8Array> {
    if (new URL(url).origin !== new URL(this.#board().console('line').voiceUrl).origin)
      throw new Error('A file of another host');
    const response = await this.#fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok) throw new Error(`${pathOf(url)} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** News for the app, sent when all earlier news was. */
  tell(url: string, fields: Fields): void {
    const send = () => this.#send('POST', url, fields).catch(() => undefined);
    const { swapWebhooks } = this.#board().misbehaviour;
    if (swapWebhooks && !this.#held) {
      this.#held = send;
      return;
    }
    const held = this.#held;
    this.#held = undefined;
    this.#queue = this.#queue.then(send).then(() => held?.());
  }

  /** Resolves when all news has been told. */
  async settled(): Promise<void> {
    await this.#held?.();
    this.#held = undefined;
    await this.#queue;
  }

  async #send(method: Method, url: string, fields: Fields): Promise<{ status: number; body: string }> {
    const token = randomUUID();
    const once = () => (method === 'GET' ? this.#get(url, fields, token) : this.#post(url, fields, token));
    const first = once();
    if (this.#board().misbehaviour.doubleWebhooks) await once().catch(() => undefined);
    return first;
  }

  /** The fields stand in the address, and the signature is of that alone. */
  #get(url: string, fields: Fields, token: string) {
    const whole = new URL(url);
    for (const [name, value] of pairsOf(fields)) whole.searchParams.append(name, value);
    return this.#fetchSigned(whole.href, fields, { method: 'GET', headers: this.#headers(whole.href, {}, token) });
  }

  #post(url: string, fields: Fields, token: string) {
    const headers = {
      ...this.#headers(url, fields, token),
      'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
    };
    return this.#fetchSigned(url, fields, { method: 'POST', headers, body: new URLSearchParams(pairsOf(fields)) });
  }

  #headers(url: string, fields: Fields, token: string) {
    return {
      'User-Agent': 'TwilioProxy/1.1',
      'X-Twilio-Signature': signatureOf(this.#board().account.authToken, url, fields),
      'I-Twilio-Idempotency-Token': token,
    };
  }

  async #fetchSigned(url: string, fields: Fields, request: RequestInit): Promise<{ status: number; body: string }> {
    const record: SentWebhook = { url, fields, status: 0 };
    this.sent.push(record);
    const signal = AbortSignal.timeout(patienceMs);
    const response = await this.#fetch(url, { ...request, signal, redirect: 'manual' });
    record.status = response.status;
    return { status: response.status, body: await response.text() };
  }
}

function pairsOf(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}
