import { and, eq, gt } from 'drizzle-orm';
import { deskSession } from '../../../db/zaak/schema.ts';
import { auditRow } from '../../audit.ts';
import { keyedHash, toBase64Url } from '../../keys.ts';
import { type AccessDeps, minuteMs } from '../deps.ts';
import type { DeskIdentity } from './identity.ts';

/** A shift. After it an agent logs in again, which costs one click while the provider knows them. */
export const deskSessionMs = 9 * 60 * minuteMs;
const tokenBytes = 32;

export interface OpenDesk {
  identity: DeskIdentity;
  /** ISO 8601. */
  expiresAt: string;
}

/** Opens a session of an agent. The token goes into a cookie that scripts cannot read; only a keyed hash is kept. */
export async function openDeskSession(
  deps: AccessDeps,
  identity: DeskIdentity,
): Promise<{ token: string; expiresAt: string }> {
  const token = toBase64Url(deps.random(tokenBytes));
  const expiresAt = new Date(deps.clock().getTime() + deskSessionMs).toISOString();
  const { organisation, id, name, team, roles, isDemo } = identity;
  await deps.zaak.batch([
    deps.zaak.insert(deskSession).values({
      tokenHash: await keyedHash(deps.keys.desk, 'cookie', token),
      organisation,
      agent: id,
      name,
      team: team ?? null,
      roles: [...roles],
      isDemo,
      expiresAt,
    }),
    auditRow(deps, { organisation, actor: 'agent', action: 'desk.opened', detail: { agent: id } }),
  ]);
  return { token, expiresAt };
}

/** Whose session a token is, if it is one and its time is not over. */
export async function readDeskSession(
  deps: Pick<AccessDeps, 'zaak' | 'keys' | 'clock'>,
  token: string,
): Promise<OpenDesk | undefined> {
  const tokenHash = await keyedHash(deps.keys.desk, 'cookie', token);
  const [row] = await deps.zaak
    .select()
    .from(deskSession)
    .where(and(eq(deskSession.tokenHash, tokenHash), gt(deskSession.expiresAt, deps.clock().toISOString())));
  if (!row) return undefined;
  const { organisation, agent, name, team, roles, isDemo, expiresAt } = row;
  return { identity: { organisation, id: agent, name, ...(team && { team }), roles, isDemo }, expiresAt };
}

/** Ends a session before its time. @returns whose it was, if it was one. */
export async function endDeskSession(deps: AccessDeps, token: string): Promise<OpenDesk | undefined> {
  const open = await readDeskSession(deps, token);
  if (!open) return undefined;
  const { organisation, id } = open.identity;
  await deps.zaak.batch([
    deps.zaak.delete(deskSession).where(eq(deskSession.tokenHash, await keyedHash(deps.keys.desk, 'cookie', token))),
    auditRow(deps, { organisation, actor: 'agent', action: 'desk.closed', detail: { agent: id } }),
  ]);
  return open;
}
