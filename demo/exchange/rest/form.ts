import type { Context } from 'hono';
import * as v from 'valibot';
import { RestError } from './problem.ts';

export const flag = v.pipe(
  v.picklist(['true', 'false', 'True', 'False']),
  v.transform((value) => value.toLowerCase() === 'true'),
);
export const address = v.pipe(v.string(), v.regex(/^(client:[^\s?]+(\?.*)?|\+[1-9]\d{3,14})$/));
export const url = v.pipe(v.string(), v.url());
export const seconds = v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number));

/** Names of events: separated by spaces, or the field more than once. */
export const events = v.pipe(
  v.array(v.string()),
  v.transform((values) => values.flatMap((value) => value.split(/\s+/)).filter(Boolean)),
);

/** Reads a form. A field that is not known is an error. @throws RestError 21218, and 21201 and following where Twilio has one */
export async function readForm<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const form = new URLSearchParams(await context.req.text());
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    fields[name] = name.endsWith('Event') ? values : (values.at(-1) ?? '');
  }
  const result = v.safeParse(schema, fields);
  if (result.success) return result.output;
  throw new RestError(400, 20001, `Invalid parameter: ${v.summarize(result.issues)}`);
}
