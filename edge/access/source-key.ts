import { and, eq, isNull } from 'drizzle-orm';
import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { sourceKey } from '../../db/zaak/schema.ts';
import { auditRow } from '../audit.ts';
import { BoundedMap } from '../cases/bounded-map.ts';
import { ProblemError } from '../http/problem.ts';
import { keyedHash, toBase64Url } from '../keys.ts';
import { bearerToken } from './bearer-token.ts';
import { type AccessDeps, secondMs } from './deps.ts';

/** A back office: one source of cases of one organisation. */
interface Source {
  organisation: string;
  source: string;
}
export interface SourceVariables {
  source: Source;
}

/** How long a key that was revoked on another host still works on this one. On this host it stops at once. */
export const revokedElsewhereMs = 30 * secondMs;
const keyBytes = 24;

/** Makes an API key for a back office: 192 random bits. Given once, here; only a keyed hash is kept. */
export async function createSourceKey(deps: AccessDeps, { organisation, source }: Source): Promise<string> {
  const key = `hv_${toBase64Url(deps.random(keyBytes))}`;
  const keyHash = await keyedHash(deps.keys.apiKey, key);
  const createdAt = deps.clock().toISOString();
  await deps.zaak.batch([
    deps.zaak.insert(sourceKey).values({ keyHash, organisation, source, createdAt }),
    auditRow(deps, { organisation, actor: 'system', action: 'sourceKey.created', detail: { source } }),
  ]);
  return key;
}

/** Revokes every key of a source. */
export async function revokeSourceKeys(deps: AccessDeps, { organisation, source }: Source): Promise<void> {
  await deps.zaak.batch([
    deps.zaak
      .update(sourceKey)
      .set({ revokedAt: deps.clock().toISOString() })
      .where(and(eq(sourceKey.organisation, organisation), eq(sourceKey.source, source), isNull(sourceKey.revokedAt))),
    auditRow(deps, { organisation, actor: 'system', action: 'sourceKey.revoked', detail: { source } }),
  ]);
  rememberedBy(deps).clear();
}

/**
 * Lets a back office through that has a key, with `c.var.source`. For routes with `:source` in their path.
 * The key is looked up by its keyed hash, so that the time of an answer says nothing about a key.
 * @throws ProblemError `not-signed-in` for a key that is not known, `forbidden` when it belongs to another source.
 */
export function requireSourceKey(deps: AccessDeps): MiddlewareHandler<{ Variables: SourceVariables }> {
  return createMiddleware<{ Variables: SourceVariables }>(async (context, next) => {
    const source = await findSource(deps, bearerToken(context));
    if (!source) {
      deps.log.warn('source.refused', { reason: 'unknown-key' });
      throw new ProblemError('not-signed-in');
    }
    if (context.req.param('source') !== source.source) {
      deps.log.warn('source.refused', { reason: 'other-source', organisation: source.organisation });
      throw new ProblemError('forbidden');
    }
    context.set('source', source);
    await next();
  });
}

type Remembered = BoundedMap<string, { source: Source; until: number }>;
const remembered = new WeakMap<AccessDeps['zaak'], Remembered>();

function rememberedBy({ zaak }: AccessDeps): Remembered {
  const known = remembered.get(zaak) ?? new BoundedMap(1000);
  remembered.set(zaak, known);
  return known;
}

async function findSource(deps: AccessDeps, key: string): Promise<Source | undefined> {
  const keyHash = await keyedHash(deps.keys.apiKey, key);
  const known = rememberedBy(deps);
  const now = deps.clock().getTime();
  const entry = known.get(keyHash);
  if (entry && now < entry.until) return entry.source;
  const [row] = await deps.zaak
    .select({ organisation: sourceKey.organisation, source: sourceKey.source })
    .from(sourceKey)
    .where(and(eq(sourceKey.keyHash, keyHash), isNull(sourceKey.revokedAt)));
  if (row) known.set(keyHash, { source: row, until: now + revokedElsewhereMs });
  else known.delete(keyHash);
  return row;
}
