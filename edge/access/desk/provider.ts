import * as oidc from 'openid-client';
import { BoundedMap } from '../../cases/bounded-map.ts';
import { keyedHash } from '../../keys.ts';
import type { DeskLogin } from '../../protocol/desk.ts';
import type { DeskRole } from '../../protocol/handoff-desk-frames.ts';
import { type AccessDeps, minuteMs } from '../deps.ts';
import type { DeskIdentity } from './identity.ts';

/** How long the provider's addresses and keys are remembered. */
const rememberedMs = 30 * minuteMs;
const timeoutSeconds = 5;

/** What must be the same when the browser comes back (RFC 6749 section 10.12, RFC 7636, OpenID Connect Core 3.1.2.1). */
export interface LoginAttempt {
  organisation: string;
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

/** The person may log in, but has no role here. */
export class NoRoleError extends Error {}

type Remembered = { configuration: oidc.Configuration; until: number };

/** Talks to the identity providers of organisations. Remembers what they publish about themselves. */
export function createProviders(deps: Pick<AccessDeps, 'keys' | 'clock'>) {
  const known = new BoundedMap<string, Remembered>(100);

  async function configurationOf(login: DeskLogin): Promise<oidc.Configuration> {
    const key = JSON.stringify(login);
    const now = deps.clock().getTime();
    const remembered = known.get(key);
    if (remembered && now < remembered.until) return remembered.configuration;
    const issuer = new URL(login.issuer);
    const configuration = await oidc.discovery(
      issuer,
      login.clientId,
      undefined,
      login.clientSecret ? oidc.ClientSecretBasic(login.clientSecret) : oidc.None(),
      // Plain http is for a provider on this very machine, as in tests.
      { timeout: timeoutSeconds, execute: isLoopback(issuer) ? [oidc.allowInsecureRequests] : [] },
    );
    known.set(key, { configuration, until: now + rememberedMs });
    return configuration;
  }

  return {
    /** Where the browser goes to log in. @throws when the provider cannot be reached. */
    async address(login: DeskLogin, attempt: LoginAttempt): Promise<URL> {
      return oidc.buildAuthorizationUrl(await configurationOf(login), {
        redirect_uri: callbackOf(login),
        scope: login.scope,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
    },

    /**
     * Who came back. Checks state, nonce, the id token's signature, issuer, audience and time.
     * @throws NoRoleError without a role; another error when anything is not right.
     */
    async identify(login: DeskLogin, attempt: LoginAttempt, cameBack: URL): Promise<DeskIdentity> {
      const configuration = await configurationOf(login);
      const url = new URL(callbackOf(login));
      url.search = cameBack.search;
      const tokens = await oidc.authorizationCodeGrant(configuration, url, {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.verifier,
        idTokenExpected: true,
      });
      const idToken = tokens.claims();
      if (!idToken) throw new Error('The provider gave no id token.');
      // Many providers put roles and names in the id token, others only in the user info; and some have none.
      const isTold = login.roleClaim in idToken && 'name' in idToken;
      const asks = !isTold && configuration.serverMetadata().userinfo_endpoint !== undefined;
      const more = asks ? await oidc.fetchUserInfo(configuration, tokens.access_token, idToken.sub) : {};
      const claims: Record<string, unknown> = { ...more, ...idToken };
      const roles = rolesIn(login, claims[login.roleClaim]);
      if (roles.length === 0) throw new NoRoleError();
      const id = (await keyedHash(deps.keys.desk, 'agent', attempt.organisation, idToken.sub)).slice(0, 22);
      const team = login.teamClaim ? textIn(claims[login.teamClaim]) : undefined;
      const name = textIn(claims['given_name']) ?? textIn(claims['name']) ?? textIn(claims['preferred_username']) ?? id;
      return { organisation: attempt.organisation, id, name, ...(team && { team }), roles, isDemo: false };
    },
  };
}

const callbackOf = (login: DeskLogin): string => new URL('/v1/desk/callback', login.publicUrl).href;
const isLoopback = ({ hostname }: URL): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
const maxNameLength = 80;

function textIn(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim.trim() !== '' ? claim.trim().slice(0, maxNameLength) : undefined;
}

function rolesIn({ roles }: DeskLogin, claim: unknown): DeskRole[] {
  const has = (value: string | undefined): boolean =>
    value !== undefined && (Array.isArray(claim) ? claim.includes(value) : claim === value);
  return (['agent', 'lead', 'quality'] as const).filter((role) => has(roles[role]));
}
