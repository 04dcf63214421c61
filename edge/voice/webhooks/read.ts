import type { Context } from 'hono';
import * as v from 'valibot';
import { ProblemError } from '../../http/problem.ts';
import type { VoiceConfig } from '../config.ts';
import { isFromTwilio, isJsonFromTwilio } from '../twilio/signature.ts';

/**
 * Reads a webhook that Twilio signed. The address that counts is our public one: behind a proxy the request carries
 * another, and its Host header is whatever somebody sent.
 * @throws ProblemError `forbidden` when Twilio did not sign it, `invalid-request` when it is not what it should be.
 */
export async function readWebhook<Schema extends v.GenericSchema>(
  context: Context,
  { authToken, publicUrl }: VoiceConfig,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const url = publicUrl + pathOf(context.req.url);
  const signature = context.req.header('X-Twilio-Signature');
  const body = await context.req.text();
  const isJson = /^application\/json\b/i.test(context.req.header('Content-Type') ?? '');
  const fields = isJson ? {} : fieldsIn(body);
  const isSigned = isJson
    ? await isJsonFromTwilio(authToken, signature, url, body)
    : await isFromTwilio(authToken, signature, url, fields);
  if (!isSigned) throw new ProblemError('forbidden');
  const result = v.safeParse(schema, isJson ? readJson(body) : fields);
  if (!result.success) throw new ProblemError('invalid-request');
  return result.output;
}

/** Path and query exactly as they came in. */
function pathOf(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2));
}

function fieldsIn(body: string): Record<string, string | string[]> {
  const form = new URLSearchParams(body);
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
