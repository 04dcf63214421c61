import * as v from 'valibot';

/** The part of Hrana over HTTP that clients use: https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_3_SPEC.md */
const value = v.variant('type', [
  v.object({ type: v.literal('null') }),
  v.object({ type: v.literal('integer'), value: v.string() }),
  v.object({ type: v.literal('float'), value: v.number() }),
  v.object({ type: v.literal('text'), value: v.string() }),
  v.object({ type: v.literal('blob'), base64: v.string() }),
]);
export type WireValue = v.InferOutput<typeof value>;

const sqlId = v.pipe(v.number(), v.integer());
const statement = v.object({
  sql: v.nullish(v.string()),
  sql_id: v.nullish(sqlId),
  args: v.optional(v.array(value), []),
  named_args: v.optional(v.array(v.object({ name: v.string(), value })), []),
  want_rows: v.nullish(v.boolean(), true),
});
export type WireStatement = v.InferOutput<typeof statement>;

export type WireCondition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: WireCondition }
  | { type: 'and' | 'or'; conds: WireCondition[] }
  | { type: 'is_autocommit' };
const condition: v.GenericSchema<WireCondition> = v.variant('type', [
  v.object({ type: v.picklist(['ok', 'error']), step: v.number() }),
  v.object({ type: v.literal('not'), cond: v.lazy(() => condition) }),
  v.object({ type: v.picklist(['and', 'or']), conds: v.array(v.lazy(() => condition)) }),
  v.object({ type: v.literal('is_autocommit') }),
]);

const streamRequest = v.variant('type', [
  v.object({ type: v.literal('close') }),
  v.object({ type: v.literal('execute'), stmt: statement }),
  v.object({
    type: v.literal('batch'),
    batch: v.object({ steps: v.array(v.object({ condition: v.nullish(condition), stmt: statement })) }),
  }),
  v.object({ type: v.literal('sequence'), sql: v.nullish(v.string()), sql_id: v.nullish(sqlId) }),
  v.object({ type: v.literal('describe'), sql: v.nullish(v.string()), sql_id: v.nullish(sqlId) }),
  v.object({ type: v.literal('store_sql'), sql_id: sqlId, sql: v.string() }),
  v.object({ type: v.literal('close_sql'), sql_id: sqlId }),
  v.object({ type: v.literal('get_autocommit') }),
]);
export type StreamRequest = v.InferOutput<typeof streamRequest>;

export const pipelineRequest = v.object({
  baton: v.nullish(v.string()),
  requests: v.array(streamRequest),
});

type SqlValue = null | bigint | number | string | Uint8Array;

export function fromWire(wire: WireValue): SqlValue {
  switch (wire.type) {
    case 'null':
      return null;
    case 'integer':
      return BigInt(wire.value);
    case 'blob':
      return Buffer.from(wire.base64, 'base64');
    default:
      return wire.value;
  }
}

export function toWire(stored: unknown): WireValue {
  if (stored === null || stored === undefined) return { type: 'null' };
  if (typeof stored === 'bigint') return { type: 'integer', value: String(stored) };
  if (typeof stored === 'number') return { type: 'float', value: stored };
  if (stored instanceof Uint8Array) return { type: 'blob', base64: Buffer.from(stored).toString('base64') };
  return { type: 'text', value: String(stored) };
}
