import { type Context, Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as v from 'valibot';
import type { Deps } from '../../deps.ts';
import { readBody } from '../../http/parse.ts';
import { ProblemError } from '../../http/problem.ts';
import { toBase64Url } from '../../keys.ts';
import { organisationCode } from '../../protocol/primitives.ts';
import type { AccessDeps } from '../deps.ts';
import { smallBody } from '../small-body.ts';
import { attemptCookie, attemptSeconds, readAttempt, writeAttempt } from './attempt.ts';
import { readCookie, writeCookie } from './cookie.ts';
import type { DemoAgent, DeskIdentity } from './identity.ts';
import { createProviders, type LoginAttempt, NoRoleError } from './provider.ts';
import { deskCookie, refuseOtherSites } from './require-desk.ts';
import { deskSessionMs, openDeskSession } from './session.ts';

const noStore = { 'Cache-Control': 'no-store' };
const demoChoice = v.object({ agent: v.pipe(v.string(), v.maxLength(60)) });

/** How agents log in: at the provider of their organisation, and in the demo as somebody of it. */
export function createLoginRoutes(deps: AccessDeps & Pick<Deps, 'organisations' | 'demoAgents'>): Hono {
  const routes = new Hono();
  const providers = createProviders(deps);

  async function findLogin(organisation: string) {
    const parsed = v.safeParse(organisationCode, organisation);
    const found = parsed.success ? await deps.organisations.find(parsed.output) : undefined;
    if (!found?.desk?.login) throw new ProblemError('not-found');
    return found.desk.login;
  }

  async function open(context: Context, identity: DeskIdentity): Promise<void> {
    const { token } = await openDeskSession(deps, identity);
    const cookie = writeCookie(context.req.raw, deskCookie, token, {
      maxAge: deskSessionMs / 1000,
      sameSite: 'Strict',
    });
    context.header('Set-Cookie', cookie, { append: true });
  }

  routes.get(
    '/desk/login',
    describeRoute({
      summary: 'Sends an agent to the organisation’s identity provider',
      responses: { 302: { description: 'There' } },
    }),
    async (context) => {
      const organisation = context.req.query('organisation') ?? '';
      const login = await findLogin(organisation);
      const secret = () => toBase64Url(deps.random(32));
      const attempt: LoginAttempt = {
        organisation,
        state: secret(),
        nonce: secret(),
        verifier: secret(),
        returnTo: ownPath(context.req.query('return')),
      };
      const address = await providers.address(login, attempt).catch((error: unknown) => {
        deps.log.error('desk.providerUnavailable', { organisation, kind: kindOf(error) });
        throw new ProblemError('unavailable');
      });
      const cookie = writeCookie(context.req.raw, attemptCookie, await writeAttempt(deps, attempt), {
        maxAge: attemptSeconds,
        // The browser comes back from the provider's site.
        sameSite: 'Lax',
      });
      return context.body(null, 302, { ...noStore, Location: address.href, 'Set-Cookie': cookie });
    },
  );

  routes.get(
    '/desk/callback',
    describeRoute({
      summary: 'Where the identity provider sends an agent back',
      responses: { 302: { description: 'To the desk' } },
    }),
    async (context) => {
      const attempt = await readAttempt(deps, readCookie(context.req.raw, attemptCookie));
      context.header('Set-Cookie', writeCookie(context.req.raw, attemptCookie, '', { maxAge: 0, sameSite: 'Lax' }), {
        append: true,
      });
      context.header('Cache-Control', 'no-store');
      if (!attempt) return context.redirect('/desk/#login-failed', 302);
      try {
        const identity = await providers.identify(
          await findLogin(attempt.organisation),
          attempt,
          new URL(context.req.url),
        );
        await open(context, identity);
        return context.redirect(attempt.returnTo, 302);
      } catch (error) {
        const isRole = error instanceof NoRoleError;
        // Never the provider's message: it may hold a code or a name.
        deps.log.warn('desk.refused', {
          organisation: attempt.organisation,
          reason: isRole ? 'no-role' : kindOf(error),
        });
        return context.redirect(`${attempt.returnTo}#${isRole ? 'no-role' : 'login-failed'}`, 302);
      }
    },
  );

  // Without demo agents these addresses do not exist.
  if (deps.demoAgents) addDemoLogin(routes, deps.demoAgents, open);
  return routes;
}

function addDemoLogin(
  routes: Hono,
  agents: readonly DemoAgent[],
  open: (context: Context, identity: DeskIdentity) => Promise<void>,
): void {
  routes.get('/desk/demo', (context) => context.json({ agents }, 200, noStore));
  routes.post('/desk/demo', smallBody(), async (context) => {
    refuseOtherSites(context);
    const { agent } = await readBody(context, demoChoice);
    const found = agents.find(({ key }) => key === agent);
    if (!found) throw new ProblemError('not-found');
    const { key, ...who } = found;
    await open(context, { ...who, id: `demo-${key}`, isDemo: true });
    return context.body(null, 204, noStore);
  });
}

/** Only a path of this host, so that nobody can be sent elsewhere after logging in. */
function ownPath(path: string | undefined): string {
  return path && /^\/(?![/\\])[\w\-./?=&]*$/.test(path) ? path : '/desk/';
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
