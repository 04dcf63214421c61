import * as v from 'valibot';

/** Settings of the Workers host. Set with `wrangler secret put`, or as `vars` in wrangler.toml when not secret. */
const workerEnvironment = v.object({
  /** The libSQL server of lane Z: `https://…` or `libsql://…`. */
  HOUVAST_ZAAK_URL: v.pipe(v.string(), v.url()),
  /** Its token. A server on a private network may do without. */
  HOUVAST_ZAAK_TOKEN: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** The libSQL server of lane R: another than that of lane Z. */
  HOUVAST_RONDKOMEN_URL: v.pipe(v.string(), v.url()),
  HOUVAST_RONDKOMEN_TOKEN: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** At least 32 bytes, base64url. Changing it makes every letter code and stored hash worthless. */
  HOUVAST_SECRET: v.pipe(v.string(), v.minLength(43)),
});
type WorkerEnvironment = v.InferOutput<typeof workerEnvironment>;

/** Reads the settings. @throws Error naming each setting that is wrong, without its value. */
export function readWorkerEnvironment(source: object): WorkerEnvironment {
  return readSettings(workerEnvironment, source);
}

/** What a command needs that works on lane Z only. @throws Error as {@link readWorkerEnvironment} */
export function readZaakEnvironment(
  source: object,
): Pick<WorkerEnvironment, 'HOUVAST_ZAAK_URL' | 'HOUVAST_ZAAK_TOKEN' | 'HOUVAST_SECRET'> {
  return readSettings(v.pick(workerEnvironment, ['HOUVAST_ZAAK_URL', 'HOUVAST_ZAAK_TOKEN', 'HOUVAST_SECRET']), source);
}

function readSettings<Schema extends v.GenericSchema>(schema: Schema, source: object): v.InferOutput<Schema> {
  const result = v.safeParse(schema, source);
  if (result.success) return result.output;
  const names = result.issues.map((issue) => v.getDotPath(issue) ?? '').join(', ');
  throw new Error(`These settings are not right: ${names}.`);
}
