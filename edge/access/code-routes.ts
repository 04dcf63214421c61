import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { parse, readBody } from '../http/parse.ts';
import { codeRequest, issuedCode } from '../protocol/access-code.ts';
import type { AccessDeps } from './deps.ts';
import { issueCodeFor, revokeCodesFor } from './issue-code.ts';
import { smallBody } from './small-body.ts';
import { requireSourceKey, type SourceVariables } from './source-key.ts';

/** Codes for the letters of a back office. */
export function createCodeRoutes(deps: AccessDeps): Hono<{ Variables: SourceVariables }> {
  const routes = new Hono<{ Variables: SourceVariables }>();
  const withKey = requireSourceKey(deps);
  const security = [{ apiKey: [] }];

  routes.post(
    '/sources/:source/cases/:ref/codes',
    describeRoute({
      summary: 'Makes a code for a letter about this case; shown once',
      security,
      requestBody: { content: { 'application/json': { schema: resolver(codeRequest) } } },
      responses: {
        201: { description: 'The code', content: { 'application/json': { schema: resolver(issuedCode) } } },
      },
    }),
    withKey,
    smallBody(),
    async (context) => {
      const hasBody = context.req.header('Content-Type') !== undefined;
      const { validDays, replace } = hasBody ? await readBody(context, codeRequest) : parse(codeRequest, {});
      const reference = { ...context.var.source, ref: context.req.param('ref') };
      const issued = await issueCodeFor(
        deps,
        reference,
        validDays === undefined ? { replace } : { replace, validDays },
      );
      return context.json(issued, 201, { 'Cache-Control': 'no-store' });
    },
  );

  routes.delete(
    '/sources/:source/cases/:ref/codes',
    describeRoute({
      summary: 'Stops every code of this case',
      security,
      responses: { 204: { description: 'No code of this case works any more' } },
    }),
    withKey,
    async (context) => {
      await revokeCodesFor(deps, { ...context.var.source, ref: context.req.param('ref') });
      return context.body(null, 204);
    },
  );

  return routes;
}
