import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/libsql';
import { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import { openNodeDatabases } from '../../../db/clients/node.ts';
import * as schema from '../../../db/zaak/schema.ts';
import type { AccessDeps } from '../../../edge/access/deps.ts';
import { requireSession } from '../../../edge/access/require-session.ts';
import { createAccessRoutes } from '../../../edge/access/routes.ts';
import { ProblemError, problemResponse } from '../../../edge/http/problem.ts';
import { deriveKeys } from '../../../edge/keys.ts';
import type { IdentityConfig, OrganisationFacts } from '../../../edge/protocol/organisation.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
export function seededRandom(seed: number): (length: number) => Uint8Array<ArrayBuffer> {
  let state = seed;
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return (mixed ^ (mixed >>> 14)) & 0xff;
    });
}

export const testSecret = () => new Uint8Array(32).fill(7);

export interface AccessHost {
  deps: AccessDeps & { networkOf: () => string | undefined };
  app: Hono;
  directory: string;
  /** Every statement this host sent to the database, without its values. */
  statements: string[];
  logged: string[];
  at(moment: string | number): void;
  from(address: string | undefined): void;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Every byte of the database files, as text. */
  bytes(): string;
}

let hosts = 0;

/** A host on a real database file. A second host on the same `directory` is another process as far as the file knows. */
export async function openHost(directory = mkdtempSync(join(tmpdir(), 'houvast-access-'))): Promise<AccessHost> {
  const databases = await openNodeDatabases(directory);
  const statements: string[] = [];
  const { zaakClient } = databases;
  const watched = new Proxy(zaakClient, {
    get(client, name) {
      if (name === 'execute')
        return (statement: { sql: string; args: [] }) => {
          statements.push(statement.sql);
          return client.execute(statement);
        };
      if (name === 'batch')
        return (batch: { sql: string; args: [] }[], mode?: 'write') => {
          statements.push(...batch.map(({ sql }) => sql));
          return client.batch(batch, mode);
        };
      return Reflect.get(client, name);
    },
  });
  const logged: string[] = [];
  const line = (message: string, fields?: object) => void logged.push(JSON.stringify({ message, ...fields }));
  let now = Date.parse('2026-11-24T08:12:00Z');
  let network: string | undefined = '203.0.113.9';
  const deps = {
    zaak: drizzle(watched, { schema }),
    keys: await deriveKeys(testSecret()),
    clock: () => new Date(now),
    random: seededRandom(++hosts),
    log: { info: line, warn: line, error: line },
    networkOf: () => network,
  };
  const app = new Hono();
  app.onError((error, context) => {
    if (error instanceof ProblemError) return problemResponse(context, error.code, error.options);
    throw error;
  });
  app.route('/v1', createAccessRoutes(deps));
  app.get('/guarded', requireSession(deps), (context) => context.json(context.var.session));
  onTestFinished(() => {
    databases.close();
    rmSync(directory, { recursive: true, force: true });
  });
  return {
    deps,
    app,
    directory,
    statements,
    logged,
    at(moment) {
      now = typeof moment === 'number' ? now + moment : Date.parse(moment);
    },
    from(address) {
      network = address;
    },
    post: async (path, body, headers) =>
      app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    bytes: () =>
      readdirSync(directory)
        .map((name) => readFileSync(join(directory, name)).toString('latin1'))
        .join('\n'),
  };
}

export const minutes = (count: number) => count * 60_000;

/** Puts a case in the database, as pushed by the source `suite`. */
export async function addCase(
  host: AccessHost,
  { organisation = 'lindewaard', id = 'case-0001', number = 'Z-2026-0001', ref = 'r1' } = {},
): Promise<string> {
  const at = host.deps.clock().toISOString();
  const rules = { code: 'bijstand' } as unknown as typeof schema.caseType.$inferInsert.rules;
  const { zaak } = host.deps;
  await zaak
    .insert(schema.caseType)
    .values({ id: 'type', organisation, code: 'bijstand', rules, createdAt: at })
    .onConflictDoNothing();
  await zaak.insert(schema.caseFile).values({
    id,
    organisation,
    source: 'suite',
    ref,
    number,
    typeId: 'type',
    version: 1,
    inputHash: 'x',
    updatedAt: at,
  });
  return id;
}

export async function addOrganisation(host: AccessHost, code: string, identity?: IdentityConfig): Promise<void> {
  await host.deps.zaak.insert(schema.organisation).values({
    code,
    facts: { code } as OrganisationFacts,
    identity: identity ?? null,
    updatedAt: host.deps.clock().toISOString(),
  });
}

export const letter = (number: string, code: string, organisation = 'lindewaard') => ({
  kind: 'letter',
  organisation,
  number,
  code,
});

export const signedIn = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

/** The last part of a problem's type. */
export async function problemCode(response: Response): Promise<string> {
  const { type } = (await response.json()) as { type: string };
  return type.replace('/problems/', '');
}
