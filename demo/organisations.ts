import * as v from 'valibot';
import { openState } from '../edge/progress/opening-hours.ts';
import { type OpeningHours, type OrganisationConfig, organisationConfig } from '../edge/protocol/organisation.ts';
import { type DemoDays, demoDays } from './days.ts';
import type { DemoOrganisationCode } from './demo-case.ts';
import { demoDesks } from './desk.ts';
import { lindewaard } from './organisations/lindewaard.ts';
import { vlierhof } from './organisations/vlierhof.ts';
import { text } from './text.ts';

interface DemoOrganisationOptions {
  /** Where the demo's pages are, for the links: `http://127.0.0.1:8787`. */
  origin: string;
  today: string;
  /** Set: outside opening hours at this moment it opens for this day, so that whoever tries it can talk with a person. */
  openAt?: Date | undefined;
  /** Shared with the demo's own login; at least 32 characters. */
  identitySecret: string;
}

/** What the demo's login puts in its tokens. */
export function demoIdentity(code: DemoOrganisationCode): { issuer: string; audience: string } {
  return { issuer: `demo-login-${code}`, audience: `houvast-${code}` };
}

/** The two invented organisations of the demo. */
export function demoOrganisations({
  origin,
  today,
  openAt,
  identitySecret,
}: DemoOrganisationOptions): OrganisationConfig[] {
  const days: DemoDays = demoDays(today);
  const facts = { lindewaard: lindewaard(origin, days), vlierhof: vlierhof(origin, days) };
  return (['lindewaard', 'vlierhof'] as const).map((code) =>
    v.parse(organisationConfig, {
      facts: openAt ? { ...facts[code], hours: openFor(facts[code].hours, today, openAt) } : facts[code],
      identity: { ...demoIdentity(code), keys: { kind: 'secret', secret: identitySecret } },
      desk: demoDesks[code],
    }),
  );
}

function openFor(hours: OpeningHours, today: string, now: Date): OpeningHours {
  if (openState(hours, now).open) return hours;
  const name = text('Open voor de demo', 'Open for the demo');
  const others = hours.exceptions.filter(({ on }) => on !== today);
  return { ...hours, exceptions: [{ on: today, hours: [['00:00', '23:59']], name }, ...others] };
}
