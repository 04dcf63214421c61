import type { VoiceConfig } from '../config.ts';

/** Twilio answered that it did not do it, or did not answer. Names no number, label or address. */
export class TwilioError extends Error {
  override readonly name = 'TwilioError';
  /** 0: there was no answer. */
  readonly status: number;
  /** Twilio's own number for it (twilio.com/docs/api/errors), if it gave one. */
  readonly code: number | undefined;

  constructor(status: number, code?: number) {
    super(`Twilio answered ${status}${code === undefined ? '' : `, error ${code}`}.`);
    this.status = status;
    this.code = code;
  }
}

export interface TwilioRest {
  /**
   * One request below the account: `/Conferences.json`. Tried three times when Twilio is busy, broken or silent.
   * @throws TwilioError for an answer that is not a success, after the last try.
   */
  send(method: Method, path: string, fields?: RestFields): Promise<unknown>;
  /** The same, tried once: for what may have been done although no answer came. */
  sendOnce(method: Method, path: string, fields: RestFields): Promise<unknown>;
}
type Method = 'GET' | 'POST' | 'DELETE';
export type RestFields = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** How long one try may take, in milliseconds. */
const patienceMs = 4000;
/** Pauses before the second and third try, in milliseconds. */
const pauses = [250, 1000];

export function createRest({ accountSid, apiKey, apiUrl }: VoiceConfig): TwilioRest {
  const base = `${apiUrl}/2010-04-01/Accounts/${accountSid}`;
  const headers = {
    Authorization: `Basic ${btoa(`${apiKey.sid}:${apiKey.secret}`)}`,
    'Content-Type': 'application/x-www-form-urlencoded',
    Accept: 'application/json',
  };

  async function once(method: string, path: string, form: string): Promise<unknown> {
    const inAddress = method === 'GET' && form !== '';
    const answer = await fetch(`${base}${path}${inAddress ? `?${form}` : ''}`, {
      method,
      headers,
      signal: AbortSignal.timeout(patienceMs),
      ...(method === 'POST' && { body: form }),
    }).catch(() => {
      throw new TwilioError(0);
    });
    const text = await answer.text().catch(() => '');
    if (!answer.ok) throw new TwilioError(answer.status, codeIn(text));
    return text === '' ? undefined : read(text);
  }

  return {
    async send(method, path, fields = {}) {
      const form = writeForm(fields);
      for (const pause of pauses) {
        try {
          return await once(method, path, form);
        } catch (error) {
          if (!(error instanceof TwilioError) || !mayHelp(error)) throw error;
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
      return once(method, path, form);
    },
    sendOnce: (method, path, fields) => once(method, path, writeForm(fields)),
  };
}

/** Whether trying again may help. */
export const mayHelp = ({ status }: TwilioError): boolean => status === 0 || status === 429 || status >= 500;

function writeForm(fields: RestFields): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) form.append(name, String(each));
  }
  return form.toString();
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeIn(text: string): number | undefined {
  const body = read(text);
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined;
  return typeof body.code === 'number' ? body.code : undefined;
}
