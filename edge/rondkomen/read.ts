import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { Refusal } from './problem.ts';

/** Stops reading where no honest request goes on. */
export function noLargerThan(bytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Refusal('too-large');
    },
  });
}

/** Reads a JSON body through a schema. @throws Refusal that never quotes it */
export async function readJson<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('Content-Type') ?? ''))
    throw new Refusal('unsupported-media-type');
  const text = await context.req.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal('invalid-request', { errors: [{ path: '', message: 'Not readable as JSON.' }] });
  }
  return read(schema, body);
}

/** Reads a value through a schema. A path is named only as far as the schema knows it: an unknown field may be anything. */
export function read<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const errors = result.issues.slice(0, 20).map((issue) => ({
    path: issue.type === 'strict_object' ? '' : (v.getDotPath(issue) ?? ''),
    message: issue.expected === 'never' ? 'Holds a field that is not asked.' : messageOf(issue),
  }));
  throw new Refusal('invalid-request', { errors });
}

// Messages of the schema library repeat the value; checks of our own have their sentence as message.
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'check') return issue.message;
  return issue.expected ? `Expected ${issue.expected}.` : 'Not accepted.';
}
