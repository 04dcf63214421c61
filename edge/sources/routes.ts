import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { describeRoute, resolver } from 'hono-openapi';
import * as v from 'valibot';
import { caseFile } from '../../db/zaak/schema.ts';
import { requireSourceKey, type SourceVariables } from '../access/source-key.ts';
import type { Deps } from '../deps.ts';
import { parse, readBody } from '../http/parse.ts';
import { ProblemError } from '../http/problem.ts';
import { caseInput } from '../protocol/case-input.ts';
import { foreignId } from '../protocol/primitives.ts';
import { pushAnswer } from '../protocol/push.ts';
import { caseIdOf } from './case-id.ts';
import { eraseCase } from './erase-case.ts';
import { storeCase } from './store-case.ts';

/** Largest push, in bytes. 500 events with long texts fit; a file does not belong in an event. */
const maxPushBytes = 2_000_000;
const address = v.object({ source: foreignId, ref: foreignId });

/** The door for back offices. Everything here needs the API key of the source. */
export function createSourceRoutes(deps: Deps): Hono<{ Variables: SourceVariables }> {
  const routes = new Hono<{ Variables: SourceVariables }>();
  const authorised = requireSourceKey(deps);
  const path = '/sources/:source/cases/:ref';
  const security = [{ apiKey: [] }];

  routes.put(
    path,
    describeRoute({
      summary: 'Store a case as this source knows it: whole or not at all. The same again changes nothing',
      security,
      requestBody: { required: true, content: { 'application/json': { schema: resolver(caseInput) } } },
      responses: {
        200: { description: 'Stored', content: { 'application/json': { schema: resolver(pushAnswer) } } },
        201: { description: 'Stored, new', content: { 'application/json': { schema: resolver(pushAnswer) } } },
      },
    }),
    authorised,
    bodyLimit({
      maxSize: maxPushBytes,
      onError: () => {
        throw new ProblemError('too-large');
      },
    }),
    async (context) => {
      const { source, ref } = parse(address, context.req.param());
      const input = await readBody(context, caseInput);
      const { organisation } = context.var.source;
      const stored = await storeCase(deps, { organisation, source, ref, input });
      return context.json(stored, stored.outcome === 'created' ? 201 : 200, { 'Cache-Control': 'no-store' });
    },
  );

  routes.delete(
    path,
    describeRoute({
      summary: 'Erase a case and everything about it',
      security,
      responses: { 204: { description: 'Erased' } },
    }),
    authorised,
    async (context) => {
      const { source, ref } = parse(address, context.req.param());
      const { organisation } = context.var.source;
      const id = await caseIdOf(deps.keys, organisation, source, ref);
      const [found] = await deps.zaak.select({ id: caseFile.id }).from(caseFile).where(eq(caseFile.id, id));
      if (!found) throw new ProblemError('not-found');
      await eraseCase(deps, organisation, id);
      return context.body(null, 204);
    },
  );

  return routes;
}
