import { describe, expect, it, onTestFinished } from 'vitest';
import { openDeskSession } from '../../../edge/access/desk/session.ts';
import { issueCode } from '../../../edge/access/issue-code.ts';
import { openWithLetter } from '../../../edge/access/open-session.ts';
import { createSourceKey } from '../../../edge/access/source-key.ts';
import { createApp } from '../../../edge/app.ts';
import { createHandoffRoutes } from '../../../edge/handoff/routes.ts';
import { storeCase } from '../../../edge/sources/store-case.ts';
import { openVoice } from '../../../edge/voice/account.ts';
import { deriveVoiceKeys } from '../../../edge/voice/keys.ts';
import { createVoiceRoutes } from '../../../edge/voice/routes.ts';
import { applicationInput, organisationOf } from '../../support/case-inputs.ts';
import { openTestDeps } from '../../support/node-deps.ts';
import { testConfig } from '../voice/support.ts';

/** Who may go through, and what everyone else hears: nothing of whether there is anything behind it. */
const guards = {
  /** The bearer token of `POST /v1/sessions`. */
  citizen: { refusal: [401], opensFor: 'citizen' },
  /** The API key of a back office. */
  source: { refusal: [401, 403], opensFor: 'source' },
  /** The cookie of the desk, and a header that no other site can send. */
  desk: { refusal: [401, 403], opensFor: 'agent' },
  /** The same, asked by the other lane, which says no more than that. */
  deskOfTalks: { refusal: [403], opensFor: 'lead' },
  /** A signature of Twilio. */
  twilio: { refusal: [403], opensFor: undefined },
  /** The code of a talk without a record. Whatever else somebody shows is refused unread. */
  code: { refusal: [400, 404], opensFor: undefined },
  /** The token of a hand-off, in the body. */
  handoff: { refusal: [401], opensFor: undefined },
} as const;
type Guard = keyof typeof guards;

/** Every address, with its guard or why it has none. */
const doors: Readonly<Record<string, Guard | { open: string }>> = {
  'GET /houvast.js': { open: 'the script that every page includes' },
  'GET /healthz': { open: 'counts and states only; kept inside the network by the proxy' },
  'GET /readyz': { open: 'the same' },
  'GET /metrics': { open: 'the same' },
  'GET /desk': { open: 'a page without content' },
  'GET /desk/': { open: 'the same' },
  'GET /desk/rondkomen': { open: 'the same' },
  'GET /desk/rondkomen/': { open: 'the same' },
  'OPTIONS /v1/*': { open: 'a browser asks whether it may ask' },
  'GET /v1/openapi.json': { open: 'describes the API' },
  'GET /v1/organisations/:code': { open: 'public facts' },
  'GET /v1/organisations/:code/content': { open: 'public texts' },
  'POST /v1/sessions': { open: 'where a code or a token of a login is shown; limited' },
  'POST /v1/sessions/current/renewals': 'citizen',
  'DELETE /v1/sessions/current': 'citizen',
  'GET /v1/cases': 'citizen',
  'GET /v1/cases/:id': 'citizen',
  'GET /v1/cases/:id/events': 'citizen',
  'PUT /v1/sources/:source/cases/:ref': 'source',
  'DELETE /v1/sources/:source/cases/:ref': 'source',
  'POST /v1/sources/:source/cases/:ref/codes': 'source',
  'DELETE /v1/sources/:source/cases/:ref/codes': 'source',
  'GET /v1/desk/login': { open: 'sends to the login of the organisation' },
  'GET /v1/desk/callback': { open: 'where that comes back; believes its own signed cookie only' },
  'GET /v1/desk/demo': { open: 'in the demo only: invented agents' },
  'POST /v1/desk/demo': { open: 'in the demo only; from our own page' },
  'POST /v1/desk/logout': { open: 'ends the session that is shown, if any; from our own page' },
  'GET /v1/desk/me': 'desk',
  'GET /v1/desk/help': 'desk',
  'GET /v1/desk/tasks': 'desk',
  'PATCH /v1/desk/tasks/:id': 'desk',
  'GET /v1/desk/socket': 'desk',
  'GET /v1/desk/rooms/:room/cases': 'desk',
  'POST /v1/desk/incidents': 'desk',
  'GET /v1/desk/incidents': 'desk',
  'GET /v1/desk/incidents/mine': 'desk',
  'GET /v1/desk/incidents/:id': 'desk',
  'DELETE /v1/desk/incidents/:id': 'desk',
  'PATCH /v1/desk/incidents/:id': 'desk',
  'GET /v1/handoffs/outlook': { open: 'the same for everyone' },
  'POST /v1/handoffs': { open: 'anyone may ask for a person; a case goes along only when it is theirs; limited' },
  'GET /v1/handoffs/:id/socket': { open: 'the token goes in the first frame [HF-33]; limited [HF-39]' },
  'POST /v1/voice/citizen': 'handoff',
  'POST /v1/voice/desk': 'desk',
  'POST /v1/voice/twilio/browser/:tries?': 'twilio',
  'POST /v1/voice/twilio/status': 'twilio',
  'POST /v1/voice/twilio/conference/:subject': 'twilio',
  'POST /v1/voice/twilio/leg/:subject': 'twilio',
  'POST /v1/voice/twilio/waiting/:subject': 'twilio',
  'POST /v1/voice/twilio/held/:subject': 'twilio',
  'POST /v1/voice/twilio/line/:language?': 'twilio',
  'POST /v1/voice/twilio/line/turn/:turn/:language?': 'twilio',
  'POST /v1/voice/twilio/line/again/:turn/:tries/:language?': 'twilio',
  'POST /v1/voice/twilio/line/after/:turn/:language?': 'twilio',
  'POST /v1/voice/twilio/line/nobody/:turn/:language?': 'twilio',
  'OPTIONS /v1/rondkomen/*': { open: 'a browser asks whether it may ask' },
  'GET /v1/rondkomen/slots': { open: 'the same for everyone' },
  'GET /v1/rondkomen/challenge': { open: 'work for a browser' },
  'POST /v1/rondkomen/talks': { open: 'books, for the work that was done; limited' },
  'GET /v1/rondkomen/talks/mine': 'code',
  'POST /v1/rondkomen/talks/mine/move': 'code',
  'DELETE /v1/rondkomen/talks/mine': 'code',
  'POST /v1/rondkomen/talks/mine/call': 'code',
  'GET /v1/rondkomen/talks/mine/room': { open: 'the code goes in the first frame; limited' },
  'GET /v1/desk/rondkomen/schedule': 'deskOfTalks',
  'PUT /v1/desk/rondkomen/schedule': 'deskOfTalks',
  'GET /v1/desk/rondkomen/talks': 'deskOfTalks',
  'POST /v1/desk/rondkomen/talks/find': 'deskOfTalks',
  'POST /v1/desk/rondkomen/talks/:talk/ticket': 'deskOfTalks',
  'POST /v1/desk/rondkomen/talks/:talk/call': 'deskOfTalks',
  'POST /v1/desk/rondkomen/talks/:talk/close': 'deskOfTalks',
  'GET /v1/desk/rondkomen/counts': 'deskOfTalks',
  'GET /v1/desk/rondkomen/room': { open: 'the ticket goes in the first frame; limited' },
};

/** Every body that some door reads. None of it leads anywhere. */
const body = JSON.stringify({
  organisation: 'lindewaard',
  code: 'ACDEFHJKMNPR',
  handoff: `lindewaard_${'A'.repeat(22)}`,
  token: 'A'.repeat(43),
  slot: '2026-12-01T10:00',
  kind: 'chat',
  language: 'nl',
  outcome: 'held',
});

async function openAll() {
  const { deps, offices } = await openTestDeps();
  onTestFinished(() => offices.close());
  await deps.organisations.put(organisationOf('lindewaard'));
  openVoice(deps, testConfig, await deriveVoiceKeys(new Uint8Array(32).fill(7)));
  const { twilio, rondkomen } = deps;
  if (!twilio || !rondkomen) throw new Error('A lane is missing.');
  deps.demoAgents = [];
  const app = createApp(deps);
  const parts = [
    createHandoffRoutes({ ...deps, offices }),
    createVoiceRoutes({ ...deps, offices, twilio }),
    rondkomen.routes,
  ];
  return { deps, app, parts };
}

type All = Awaited<ReturnType<typeof openAll>>;

/** As the routers have them. What stands before or behind others has no method of its own. */
function routesOf({ app, parts }: All): { own: string[]; dispatched: string[] } {
  const named = ({ method, path }: { method: string; path: string }, before = '') => `${method} ${before}${path}`;
  const routes = [
    ...app.routes.map((route) => named(route)),
    ...parts.flatMap((part) => part.routes.map((route) => named(route, '/v1'))),
  ];
  const own = new Set(routes.filter((route) => !route.startsWith('ALL ')));
  const dispatched = app.routes.filter(({ method, path }) => method === 'ALL' && !/^\/(v1\/)?\*$/.test(path));
  return { own: [...own], dispatched: [...new Set(dispatched.map(({ path }) => path))] };
}

const guarded = Object.entries(doors).flatMap(([route, door]) =>
  typeof door === 'string' ? [{ route, guard: door }] : [],
);

const organisation = 'lindewaard';
const ownPage = { 'Houvast-Desk': '1', Origin: 'http://localhost', Host: 'localhost' };

/** A case, and everyone who comes by with a key of their own, of another door, or made up. */
async function openToAll({ deps }: All) {
  const place = { organisation, source: 'office', ref: 'zaak-1' };
  const { id } = await storeCase(deps, { ...place, input: applicationInput() });
  const { number } = applicationInput();
  const code = await issueCode(deps, { organisation, caseId: id, number });
  const letter = await openWithLetter(deps, { kind: 'letter', organisation, number, code });
  const cookieOf = async (role: 'agent' | 'lead') => {
    const identity = { organisation, id: role, name: role, roles: [role], isDemo: false } as const;
    return `houvast-desk=${(await openDeskSession(deps, identity)).token}`;
  };
  const bearer = (token: string) => ({ ...ownPage, Authorization: `Bearer ${token}` });
  const agent = await cookieOf('agent');
  const keys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    nobody: {},
    ownPage,
    forger: { ...bearer(`${letter.token.slice(0, -2)}AA`), Cookie: 'houvast-desk=AAAA' },
    otherWay: { ...ownPage, Authorization: `Basic ${btoa('lindewaard:lindewaard')}` },
    signer: { ...ownPage, 'X-Twilio-Signature': btoa('A'.repeat(20)) },
    citizen: bearer(letter.token),
    source: bearer(await createSourceKey(deps, place)),
    otherSource: bearer(await createSourceKey(deps, { ...place, source: 'elsewhere' })),
    agent: { ...ownPage, Cookie: agent },
    lead: { ...ownPage, Cookie: await cookieOf('lead') },
    // With the right cookie, asked by a page of another site.
    otherSite: { Cookie: agent, Origin: 'https://elders.example', Host: 'localhost' },
  };
  return { id, keys };
}

/** An address behind a door, with something that exists where the key of the door would reach it. */
const addressOf = (pattern: string, caseId: string): string =>
  pattern
    .replace('/sources/:source', '/sources/office')
    .replace('/:id', `/${caseId}`)
    .replace('/:ref', '/zaak-1')
    .replace(/\/:turn/, '/1')
    .replace(/\/:\w+\?$/, '')
    .replace(/:\w+/g, 'a');

function mayEnter(who: string, guard: Guard, method: string, address: string): boolean {
  if (who === guards[guard].opensFor) return true;
  if (guard !== 'desk' && guard !== 'deskOfTalks') return false;
  if (who === 'agent' || who === 'lead') return true;
  // Reading changes nothing, and no page of another site can read the answer; a socket has its own check.
  return who === 'otherSite' && method === 'GET' && !address.endsWith('/socket');
}

describe('every door of the API [AC-60]', () => {
  it('is known here: a new address of any router has to be given its guard', async () => {
    const { own, dispatched } = routesOf(await openAll());
    expect(own.toSorted()).toEqual(Object.keys(doors).toSorted());
    // An address that is passed on to a router which this test does not ask would hold doors that it does not know.
    const known = own.map((route) => route.split(' ')[1] ?? '');
    for (const path of dispatched) {
      const start = path.replace(/\*$/, '');
      expect([path, known.some((door) => door === path || door.startsWith(start))]).toEqual([path, true]);
    }
  });

  it('refuses nobody, a stranger and everyone who has the key of another door', async () => {
    const all = await openAll();
    const { app } = all;
    const { id, keys } = await openToAll(all);
    for (const { route, guard } of guarded) {
      const [method = '', pattern = ''] = route.split(' ');
      const address = addressOf(pattern, id);
      const hasBody = method !== 'GET' && method !== 'DELETE';
      const { refusal } = guards[guard];
      for (const [who, headers] of Object.entries(keys)) {
        if (mayEnter(who, guard, method, address)) continue;
        const answer = await app.request(`${address}?organisation=${organisation}`, {
          method,
          headers: { ...headers, ...(hasBody && { 'Content-Type': 'application/json' }) },
          ...(hasBody && { body }),
        });
        const status = refusal.some((each) => each === answer.status) ? 'refused' : answer.status;
        expect([route, who, status]).toEqual([route, who, 'refused']);
        const told = await answer.text();
        expect([route, who, told]).not.toEqual([route, who, expect.stringContaining(id)]);
        expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
      }
    }
    // Nothing of all that changed anything: the case is there, and its citizen gets in.
    const still = await app.request(`/v1/cases/${id}`, { headers: keys['citizen'] ?? {} });
    expect(still.status).toBe(200);
  });
});
