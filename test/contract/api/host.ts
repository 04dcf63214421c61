import { randomUUID } from 'node:crypto';
import type { AccessDeps } from '../../../edge/access/deps.ts';
import { createSourceKey } from '../../../edge/access/source-key.ts';
import type { Deps } from '../../../edge/deps.ts';
import type { CaseInput } from '../../../edge/protocol/case-input.ts';
import type { OrganisationConfig } from '../../../edge/protocol/organisation.ts';
import { applicationInput, organisationOf } from '../../support/case-inputs.ts';

/** A host that runs, as the suites see it: an address, and a way in beside it to set things up. */
export interface RunningHost {
  url: string;
  deps: AccessDeps & Pick<Deps, 'organisations' | 'rondkomen'>;
  /** Every byte that this host keeps on disk is below here. */
  directory: string;
  /** Runs the hourly job now. */
  purge(): Promise<void>;
  stop(): Promise<void>;
}

/** A host whose lane R can be told to do its job now. */
export interface HostWithLaneR extends RunningHost {
  /** Asks again for the records of calls of lane R. */
  eraseNamelessCalls(): Promise<void>;
}

/** What the built widget has, in small: the loader with its open place, and one file with a hash in its name. */
export const widgetFiles = {
  'houvast.js': 'const organisations = "__HOUVAST_ORGANISATIONS__";',
  'houvast/panel-Ab12Cd34.js': 'export {};',
};

export const identity = { issuer: 'mijn-gemeente', audience: 'houvast', secret: 'geheim-van-het-portaal-32-tekens!' };

/** An organisation of this test's own, with the key of its back office. */
export async function openOffice({ url, deps }: RunningHost) {
  const code = `org-${randomUUID().slice(0, 8)}`;
  const config: OrganisationConfig = {
    ...organisationOf(code),
    identity: { ...identity, keys: { kind: 'secret', secret: identity.secret } },
  };
  await deps.organisations.put(config);
  const key = await createSourceKey(deps, { organisation: code, source: 'office' });

  const asOffice = (method: string, path: string, body?: unknown) =>
    fetch(`${url}/v1/sources/office/cases/${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}`, ...(body ? { 'Content-Type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

  return {
    code,
    key,
    asOffice,
    put: (ref: string, change: Partial<CaseInput> = {}) => asOffice('PUT', ref, { ...applicationInput(), ...change }),
    /** Pushes a case and signs in with a code for it, as a citizen with a letter does. */
    async signIn(ref: string, change: Partial<CaseInput> = {}) {
      const { id } = await json<{ id: string }>(await asOffice('PUT', ref, { ...applicationInput(), ...change }));
      const letter = await json<{ number: string; code: string }>(await asOffice('POST', `${ref}/codes`));
      const answer = await openSession(url, { kind: 'letter', organisation: code, ...letter });
      const { token } = await json<{ token: string }>(answer);
      return { id, letter, token, get: asCitizen(url, token) };
    },
  };
}

export const openSession = (url: string, body: object) =>
  fetch(`${url}/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

export const asCitizen =
  (url: string, token: string) =>
  (path: string, headers: Record<string, string> = {}, signal?: AbortSignal) =>
    fetch(`${url}/v1${path}`, {
      headers: { Authorization: `Bearer ${token}`, ...headers },
      ...(signal ? { signal } : {}),
    });

/** Reads an answer that the suite expects to be of this shape. */
export async function json<Shape>(answer: Response): Promise<Shape> {
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json() as Promise<Shape>;
}
