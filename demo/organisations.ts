import * as v from 'valibot';
import { type OrganisationConfig, organisationConfig } from '../edge/protocol/organisation.ts';
import { type DemoDays, demoDays } from './days.ts';
import type { DemoOrganisationCode } from './demo-case.ts';
import { demoDesks } from './desk.ts';
import { lindewaard } from './organisations/lindewaard.ts';
import { vlierhof } from './organisations/vlierhof.ts';

export interface DemoOrganisationOptions {
  /** Where the demo's pages are, for the links: `http://127.0.0.1:8787`. */
  origin: string;
  today: string;
  /** Shared with the demo's own login; at least 32 characters. */
  identitySecret: string;
}

/** What the demo's login puts in its tokens. */
export function demoIdentity(code: DemoOrganisationCode): { issuer: string; audience: string } {
  return { issuer: `demo-login-${code}`, audience: `houvast-${code}` };
}

/** The two invented organisations of the demo. */
export function demoOrganisations({ origin, today, identitySecret }: DemoOrganisationOptions): OrganisationConfig[] {
  const days: DemoDays = demoDays(today);
  const facts = { lindewaard: lindewaard(origin, days), vlierhof: vlierhof(origin, days) };
  return (['lindewaard', 'vlierhof'] as const).map((code) =>
    v.parse(organisationConfig, {
      facts: facts[code],
      identity: { ...demoIdentity(code), keys: { kind: 'secret', secret: identitySecret } },
      desk: demoDesks[code],
    }),
  );
}
