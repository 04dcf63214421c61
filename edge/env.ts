import * as v from 'valibot';
import { toBase64Url } from './keys.ts';

const port = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.integer(), v.minValue(0), v.maxValue(65_535));
const flag = v.pipe(
  v.picklist(['0', '1', 'true', 'false']),
  v.transform((value) => value === '1' || value === 'true'),
);

/** Environment of the Node host. Anything not named here is not read. */
const nodeEnvironment = v.object({
  PORT: v.optional(port, '8787'),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty()), '127.0.0.1'),
  /** Directory of the databases and the secret. */
  HOUVAST_DATA: v.optional(v.pipe(v.string(), v.nonEmpty()), '.houvast'),
  HOUVAST_DEMO: v.optional(flag, '0'),
  /** At least 32 bytes, base64url. Without it one is made and kept in the data directory. */
  HOUVAST_SECRET: v.optional(v.pipe(v.string(), v.minLength(43))),
  /** Set to 1 behind a reverse proxy that sets X-Forwarded-For; then its last address is the citizen's network. */
  HOUVAST_BEHIND_PROXY: v.optional(flag, '0'),
});
export type NodeEnvironment = v.InferOutput<typeof nodeEnvironment>;

/** Reads the environment. @throws Error naming each setting that is wrong, without its value. */
export function readNodeEnvironment(source: Record<string, string | undefined>): NodeEnvironment {
  const result = v.safeParse(nodeEnvironment, source);
  if (result.success) return result.output;
  const names = result.issues.map((issue) => v.getDotPath(issue) ?? '').join(', ');
  throw new Error(`These settings are not right: ${names}.`);
}

/** A fresh secret, base64url. */
export const newSecret = (random: (length: number) => Uint8Array<ArrayBuffer>): string => toBase64Url(random(32));
