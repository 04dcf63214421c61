import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createProviders, type LoginAttempt } from '../../../edge/access/desk/provider.ts';
import type { DeskLogin } from '../../../edge/protocol/desk.ts';
import { createBrowser, startProvider, type TestPerson } from '../../support/oidc-provider.ts';
import { openHost } from './support.ts';

const attempt: LoginAttempt = {
  organisation: 'lindewaard',
  state: 'a-state-of-this-test-000000000000',
  nonce: 'a-nonce-of-this-test-000000000000',
  verifier: 'a-verifier-of-this-test-000000000000-00000000000',
  returnTo: '/desk/',
};

/** A site of ours that answers with nothing: where the browser comes back is all that counts. */
async function openOurSite(): Promise<string> {
  const server = createServer((_request, answer) => answer.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Logs somebody in, up to the address that the provider sends the browser back to. */
async function cameBack(person: TestPerson, options: { hasUserInfo: boolean }) {
  const publicUrl = await openOurSite();
  const provider = await startProvider([person], [`${publicUrl}/v1/desk/callback`], options);
  onTestFinished(() => provider.stop());
  const { deps } = await openHost();
  const { issuer, clientId, clientSecret } = provider;
  const roles = { agent: 'klantcontact' };
  const login: DeskLogin = {
    ...{ issuer, clientId, clientSecret, publicUrl, roles },
    scope: 'openid profile',
    roleClaim: 'roles',
  };
  const providers = createProviders({ ...deps, clock: () => new Date() });
  const address = await providers.address(login, attempt);
  const way = await createBrowser().logIn(address.href, person.sub);
  return { providers, login, url: new URL(way.at(-1) ?? '') };
}

describe('an agent who comes back from the provider', () => {
  it.each([true, false])('[DL-10] is let in, with a user info address or without: %s', async (hasUserInfo) => {
    const { providers, login, url } = await cameBack({ sub: 's-1', roles: ['klantcontact'] }, { hasUserInfo });
    const identity = await providers.identify(login, attempt, url);
    expect(identity).toMatchObject({ organisation: 'lindewaard', roles: ['agent'], isDemo: false });
    expect(identity.name).toBe(identity.id);
  });
});
