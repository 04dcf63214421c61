import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface TestPerson {
  sub: string;
  name?: string;
  team?: string;
  roles: string[];
}

export interface TestProvider {
  /** `http://127.0.0.1:41235` */
  issuer: string;
  clientId: string;
  clientSecret: string;
  stop(): Promise<void>;
}

/** A real OpenID Connect provider on a free port, with these people and one client that comes back to `callbacks`. */
export async function startProvider(
  people: readonly TestPerson[],
  callbacks: string[],
  { hasUserInfo = true } = {},
): Promise<TestProvider> {
  const server = createServer();
  await listen(server);
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { clientId: 'houvast', clientSecret: 'a-secret-of-the-tests' };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: callbacks,
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'given_name', 'roles', 'team'] },
    // Without it everything there is to know stands in the id token, as far as the provider tells it.
    features: { userinfo: { enabled: hasUserInfo } },
    conformIdTokenClaims: hasUserInfo,
    pkce: { required: () => true },
    cookies: { keys: ['a-key-of-the-tests'] },
    async findAccount(_context, sub) {
      const person = people.find((one) => one.sub === sub);
      if (!person) return undefined;
      const { name, roles, team } = person;
      return { accountId: sub, claims: async () => ({ sub, name, given_name: name, roles, team }) };
    },
  });
  server.on('request', provider.callback());
  return {
    issuer,
    ...client,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

/** A browser as far as a login needs one: it follows, keeps cookies per host, and fills in the provider's two forms. */
export function createBrowser() {
  const jars = new Map<string, Map<string, string>>();

  async function open(address: string, form?: Record<string, string>): Promise<Response> {
    const url = new URL(address);
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return answer;
  }

  return {
    open,
    cookies: (address: string) => jars.get(new URL(address).host) ?? new Map<string, string>(),
    /** Opens the login and logs in as `person`. Returns every address on the way; the last is where it ended. */
    async logIn(address: string, person: string): Promise<string[]> {
      const way = [address];
      let answer = await open(address);
      for (let step = 0; step < 12; step++) {
        const location = answer.headers.get('Location');
        const here = way.at(-1) ?? address;
        if (location) {
          const next = new URL(location, here).href;
          way.push(next);
          if (new URL(next).pathname.startsWith('/desk/')) return way;
          answer = await open(next);
          continue;
        }
        const page = await answer.text();
        const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
        if (!action || !prompt) return way;
        const login = prompt === 'login' ? { login: person, password: 'any' } : {};
        answer = await open(new URL(action, here).href, { prompt, ...login });
      }
      return way;
    },
  };
}
