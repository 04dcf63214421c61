import type { Board } from '../board.ts';
import type { Call } from '../calls/call.ts';
import type { Input } from '../calls/input.ts';
import { prompt } from './prompt.ts';
import type { Verb } from './read.ts';

type Gather = Extract<Verb, { verb: 'Gather' }>;

/** What was given: fields for the address of `action`. Undefined: nothing. */
export type Gathered = Record<string, string> | undefined;

/** Says what is in it, and takes keys and words. Keys always interrupt; words when `bargeIn` allows. */
export async function gather(
  board: Board,
  call: Call,
  { attributes, prompts }: Gather,
  programme: AbortSignal,
  base: string,
): Promise<Gathered> {
  if (!(await call.open())) return undefined;
  const interrupted = new AbortController();
  const stop = AbortSignal.any([programme, interrupted.signal]);
  const ear = new Listener(attributes, () => interrupted.abort());
  programme.addEventListener('abort', () => ear.give(undefined), { once: true });
  call.input = ear;
  void (async () => {
    for (const one of prompts) await prompt(board, call, one, stop, base);
    if (programme.aborted) return;
    call.far?.notice({ kind: 'listening', input: attributes.input });
    ear.listen();
  })().catch((error: unknown) => {
    board.fault(`<Gather>: ${error instanceof Error ? error.message : error}`);
    ear.give(undefined);
  });
  const given = await ear.given;
  if (call.input === ear) call.input = undefined;
  interrupted.abort();
  call.far?.notice({ kind: 'heard' });
  return given;
}

/** Takes in keys and words until they are enough, or for as long as it waits. */
class Listener implements Input {
  readonly given: Promise<Gathered>;
  give: (fields: Gathered) => void = () => undefined;
  readonly #asked: Gather['attributes'];
  readonly #interrupt: () => void;
  #digits = '';
  #isListening = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(asked: Gather['attributes'], interrupt: () => void) {
    this.#asked = asked;
    this.#interrupt = interrupt;
    this.given = new Promise((resolve) => {
      this.give = (fields) => {
        clearTimeout(this.#timer);
        resolve(fields);
      };
    });
  }

  /** All was said: from here on it waits. */
  listen(): void {
    this.#isListening = true;
    this.#wait();
  }

  key(key: string): void {
    const { input, finishOnKey, numDigits } = this.#asked;
    if (!input.includes('dtmf')) return;
    this.#interrupt();
    if (key === finishOnKey) {
      this.give({ Digits: this.#digits, FinishedOnKey: key });
      return;
    }
    this.#digits += key;
    if (this.#digits.length === numDigits) this.silence();
    else this.#wait();
  }

  speech(text: string, confidence: number): void {
    const { input, bargeIn } = this.#asked;
    if (!input.includes('speech') || !(this.#isListening || bargeIn)) return;
    this.#interrupt();
    this.give({ SpeechResult: text, Confidence: confidence.toFixed(8) });
  }

  silence(): void {
    this.give(this.#digits === '' ? undefined : { Digits: this.#digits, FinishedOnKey: '' });
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.silence(), this.#asked.timeout * 1000);
  }
}
