import type { Context } from 'hono';
import * as v from 'valibot';
import { ProblemError } from './problem.ts';

/** Reads a JSON body through a schema. @throws ProblemError when it is not JSON or does not fit; never with the value in it. */
export async function readBody<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const type = context.req.header('Content-Type') ?? '';
  if (!/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type)) throw new ProblemError('unsupported-media-type');
  let body: unknown;
  try {
    body = await context.req.json();
  } catch {
    throw new ProblemError('invalid-request', { errors: [{ path: '', message: 'Not readable as JSON.' }] });
  }
  return parse(schema, body);
}

/** Reads a value through a schema. @throws ProblemError with a line for each thing that does not fit. */
export function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { message: expectation });
  if (result.success) return result.output;
  const errors = result.issues
    .slice(0, 20)
    .map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
  throw new ProblemError('invalid-request', { errors });
}

// Valibot's own messages repeat the value; ours may not.
function expectation(issue: v.BaseIssue<unknown>): string {
  return issue.expected ? `Expected ${issue.expected}.` : 'Not accepted.';
}
