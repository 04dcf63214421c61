import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { Deps } from '../edge/deps.ts';
import { readBody } from '../edge/http/parse.ts';
import { ProblemError, problemResponse } from '../edge/http/problem.ts';
import { todayInNetherlands } from '../edge/progress/today.ts';
import { type Language, language } from '../edge/protocol/primitives.ts';
import { demoCases } from './cases/index.ts';
import { demoCasesJson } from './cases-list.ts';
import type { DemoCase } from './demo-case.ts';
import { signIdentity } from './identity.ts';
import { officeActionNames } from './office/actions.ts';
import { createBackOffice } from './office/back-office.ts';
import { type PersonKey, people } from './people.ts';
import { type DemoOptions, resetDemoCase, seedDemo } from './seed.ts';
import { contentSecurityPolicyWith, trustedTypes } from './site/content-security-policy.ts';
import { corporatie, corporatiePages } from './site/corporatie.ts';
import { gemeente, gemeentePages } from './site/gemeente.ts';
import { type Host, type Html, hostPage, href, type Page } from './site/layout.ts';
import { officeChoicePage, officePage } from './site/office.ts';
import { startPage } from './site/start.ts';

const caseChoice = v.object({ number: v.picklist(demoCases.map(({ number }) => number)), language });
const pushChoice = v.object({ ...caseChoice.entries, action: v.picklist(officeActionNames) });
const personChoice = v.object({ person: v.picklist(Object.keys(people) as PersonKey[]) });

/**
 * The demo as one Hono app for both hosts: its pages, and what they need below `/demo/`.
 * Files below `/demo-files/` come from the host. For invented data only: anyone who can open it may change every demo case.
 */
export function createDemo(deps: Deps, options: DemoOptions = {}): Hono {
  const demo = new Hono();
  const office = createBackOffice(deps);
  const keepFresh = createFreshener(deps, options);

  demo.onError((error, context) => {
    if (error instanceof ProblemError) return problemResponse(context, error.code, error.options);
    deps.log.error('demo failed', { kind: error.name });
    return problemResponse(context, 'internal');
  });

  demo.use(async (context, next) => {
    await keepFresh(new URL(context.req.url).origin);
    await next();
  });

  const exchange = deps.twilio?.config.signalling;
  const policy = contentSecurityPolicyWith(exchange);
  const show = (context: Context, page: Html, more: string[] = []) => answer(context, page, [policy, ...more]);
  demo.get('/', (context) => {
    const { origin, protocol } = new URL(context.req.url);
    const telephone = exchange && `${protocol}//${exchange.host}/telefoon/`;
    return show(context, startPage(languageOf(context), { origin, telephone }));
  });
  // In workerd the telephone is beside the app; on Node its own routes come first.
  demo.get('/telefoon/', (context) => {
    const { host, protocol } = new URL(context.req.url);
    if (!exchange || exchange.host === host) return context.notFound();
    return context.redirect(`${protocol}//${exchange.host}/telefoon/`);
  });
  demo.get('/backoffice/', (context) => show(context, officeChoicePage(languageOf(context))));
  for (const organisation of ['lindewaard', 'vlierhof'] as const) {
    demo.get(`/backoffice/${organisation}/`, (context) => show(context, officePage(organisation, languageOf(context))));
  }
  addHost(demo, gemeente, gemeentePages, show);
  addHost(demo, corporatie, corporatiePages, show);

  demo.get('/demo/cases.json', (context) => context.json(demoCasesJson(), 200, { 'Cache-Control': 'no-store' }));
  // Nothing is read of what a form sent: there is nowhere for it to go.
  demo.post('/demo/form/:site{gemeente|corporatie}', (context) =>
    context.redirect(`/${context.req.param('site')}/verstuurd/`, 303),
  );
  demo.post('/demo/identity', async (context) => {
    const { person } = await readBody(context, personChoice);
    return context.json({ identityToken: await signIdentity(deps, person) }, 200, { 'Cache-Control': 'no-store' });
  });
  demo.post('/demo/case', async (context) => {
    const choice = await readBody(context, caseChoice);
    return context.json(await office.show(findCase(choice.number), choice.language));
  });
  demo.post('/demo/push', async (context) => {
    const choice = await readBody(context, pushChoice);
    const report = await office.push(findCase(choice.number), choice.action, choice.language);
    if (!report) throw new ProblemError('conflict');
    return context.json(report);
  });
  demo.post('/demo/reset', async (context) => {
    const choice = await readBody(context, caseChoice);
    const found = findCase(choice.number);
    await resetDemoCase(deps, found, deps.clock());
    return context.json(await office.show(found, choice.language));
  });
  return demo;
}

type Show = (context: Context, page: Html, more?: string[]) => Promise<Response>;

function addHost(demo: Hono, host: Host, pages: Readonly<Record<string, Page>>, show: Show): void {
  for (const [name, page] of Object.entries(pages)) {
    const stricter = name === 'strikt' ? [trustedTypes] : [];
    demo.get(href(host, name), (context) => show(context, hostPage(host, page), stricter));
  }
}

async function answer(context: Context, page: Html, policies: readonly string[]): Promise<Response> {
  return context.html(page, 200, {
    'Content-Security-Policy': policies.join(', '),
    'Cache-Control': 'no-cache',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
}

/** The language in the address, else the one the browser asks for; Dutch when in doubt. */
function languageOf(context: Context): Language {
  const asked = context.req.query('lang') ?? context.req.header('Accept-Language')?.slice(0, 2);
  return asked === 'en' ? 'en' : 'nl';
}

function findCase(number: string): DemoCase {
  const found = demoCases.find((demo) => demo.number === number);
  if (!found) throw new ProblemError('not-found');
  return found;
}

/** Tells the stories anew when a day has passed, and lets the links of the organisations lead to where the reader is. */
function createFreshener(deps: Deps, options: DemoOptions): (origin: string) => Promise<void> {
  let fresh: { key: string; done: Promise<unknown> } | undefined;
  return async (origin) => {
    const now = deps.clock();
    const key = `${todayInNetherlands(now)} ${origin}`;
    if (fresh?.key !== key) fresh = { key, done: seedDemo(deps, now, origin, options) };
    const { done } = fresh;
    try {
      await done;
    } catch (error) {
      fresh = undefined;
      throw error;
    }
  };
}
