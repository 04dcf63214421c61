import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import * as v from 'valibot';
import { vi } from 'vitest';
import { openDeskSession } from '../../../edge/access/desk/session.ts';
import { createSourceKey } from '../../../edge/access/source-key.ts';
import type { CallLook, VoiceEvent, VoiceOrder } from '../../../edge/handoff/voice.ts';
import type { CaseInput } from '../../../edge/protocol/case-input.ts';
import { deskConfig } from '../../../edge/protocol/desk.ts';
import type { DeskRole } from '../../../edge/protocol/handoff-desk-frames.ts';
import type { HandoffCreated } from '../../../edge/protocol/handoff-note.ts';
import { applicationInput, organisationOf } from '../../support/case-inputs.ts';
import { newId, openCitizen, openDesk } from '../../support/handoff-line.ts';
import { asCitizen, identity, json, openSession, type RunningHost } from '../api/host.ts';

export interface TestTelephone {
  /** What was carried out for an organisation, in order. */
  carriedOut(organisation: string): Promise<VoiceOrder[]>;
  /** Lets the next orders fail. */
  fail(organisation: string, times: number): Promise<void>;
  tell(organisation: string, handoff: string, event: VoiceEvent): Promise<void>;
  call(organisation: string, handoff: string): Promise<CallLook | undefined>;
}

/** A host whose offices a test can let time go by in. */
export interface HandoffHost extends RunningHost {
  /** Lets connections send this many frames in ten seconds. On Node it is said at the start. */
  allow(organisation: string, frames: number): Promise<void>;
  /** Moves the clock of the offices forward, and does what is due. */
  elapse(organisation: string, milliseconds: number): Promise<void>;
  /**
   * Whether these words are kept: on Node, in any byte of any file; on Workers, in any row of the office. There the
   * platform has a history of its own that nobody else can erase (docs/decisions/0007).
   */
  holds(organisation: string, text: string): Promise<boolean>;
  /** The telephone beside the offices, of which a test says what happens there. */
  telephone: TestTelephone;
  /** Stops the process or object in the middle of what it does, and starts it again on the same data. */
  crash(organisation: string): Promise<void>;
}

const allWeek: [string, string][][] = Array.from({ length: 7 }, () => [['00:00', '23:59']]);
export const desk = v.parse(deskConfig, {
  team: { nl: 'Klantcontact' },
  chatWeek: allWeek,
  callback: [['14:00', '16:00']],
  messageWorkingDays: 2,
  incidentDays: 90,
  help: { phrases: [], avoid: [], teams: ['Inkomen', 'Wonen'], protocol: [], promises: [] },
});

/** Sets up organisations with a desk before the host is asked anything: facts are remembered for some seconds. */
export async function putOffices({ deps }: RunningHost, count: number): Promise<string[]> {
  const codes = Array.from({ length: count }, () => `org-${randomUUID().slice(0, 8)}`);
  for (const code of codes) {
    const config = organisationOf(code);
    await deps.organisations.put({
      ...config,
      facts: { ...config.facts, on: ['case', 'chat', 'callback', 'call'] },
      identity: { ...identity, keys: { kind: 'secret', secret: identity.secret } },
      desk,
    });
  }
  return codes;
}

export interface Note {
  question?: string;
  caseId?: string;
  contacts?: boolean;
  name?: string;
}

/** One organisation as its citizens and agents see it. */
export function officeAt(host: HandoffHost, code: string) {
  const { url, deps } = host;

  const ask = (body: object, token?: string) =>
    fetch(`${url}/v1/handoffs`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ organisation: code, requestId: randomUUID(), ...body }),
    });
  const noteOf = (note: Note) => ({ question: 'Waar blijft mijn geld?', language: 'nl', ...note });

  async function cookieOf(name: string, { roles = ['agent'], team }: { roles?: DeskRole[]; team?: string } = {}) {
    const id = `agent-${name.toLowerCase()}`;
    const identity = { organisation: code, id, name, roles, isDemo: false, ...(team !== undefined && { team }) };
    const { token } = await openDeskSession(deps, identity);
    return `houvast-desk=${token}`;
  }

  return {
    code,
    ask,
    noteOf,
    cookieOf,
    /** Asks for a talk. Somebody must be at a desk. */
    async wait(note: Note = {}, token?: string): Promise<HandoffCreated> {
      return json<HandoffCreated>(await ask({ way: 'chat', note: noteOf(note) }, token));
    },
    async citizen(note: Note = {}, token?: string) {
      const created = await this.wait(note, token);
      return { created, ...(await openCitizen(url, created)) };
    },
    async agent(name = 'Samira', who: { roles?: DeskRole[]; team?: string } = {}) {
      const cookie = await cookieOf(name, who);
      return { cookie, id: `agent-${name.toLowerCase()}`, ...(await openDesk(url, cookie)) };
    },
    /** An agent whose phone is on. */
    async phone(name = 'Samira', who: { roles?: DeskRole[]; team?: string } = {}) {
      const agent = await this.agent(name, who);
      agent.line.send({ type: 'phone', on: true });
      await vi.waitFor(async () => {
        const outlook = await (await fetch(`${url}/v1/handoffs/outlook?organisation=${code}`)).json();
        if (outlook.call !== 'open') throw new Error('The phone is not on yet.');
      });
      return agent;
    },
    /** Asks for a call, and is on the line. */
    async caller(note: Note = {}) {
      const created = await json<HandoffCreated>(await ask({ way: 'call', note: noteOf(note) }));
      const citizen = await openCitizen(url, created);
      await host.telephone.tell(code, created.id, { kind: 'joined', leg: 'citizen', callSid: 'CA-citizen' });
      return { created, room: created.id, ...citizen };
    },
    /** A citizen and an agent in a talk. */
    async talk(note: Note = {}, token?: string) {
      const agent = await this.agent();
      const citizen = await this.citizen(note, token);
      const room = citizen.created.id;
      agent.line.send({ type: 'take', clientId: newId() });
      const shown = await agent.line.next('room', (answer) => answer.room.card.room === room);
      await citizen.line.next('state', ({ state }) => state.status === 'talking');
      return {
        agent: agent.line,
        citizen: citizen.line,
        created: citizen.created,
        room,
        shown: shown.room,
        agentCookie: agent.cookie,
      };
    },
    /** Signs in at the organisation's own login, as the holder of every case here. */
    async signInAsSelf(): Promise<string> {
      const identityToken = await new SignJWT({ sub: '999990019', sub_type: 'bsn' })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(identity.issuer)
        .setAudience(identity.audience)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime('2m')
        .sign(new TextEncoder().encode(identity.secret));
      const answer = await openSession(url, { kind: 'identity', organisation: code, identityToken });
      return (await json<{ token: string }>(answer)).token;
    },
    /** Pushes a case and signs in with a code for it, as a citizen with a letter does. */
    async signIn(change: Partial<CaseInput> = {}) {
      const key = await createSourceKey(deps, { organisation: code, source: 'office' });
      const ref = randomUUID().slice(0, 8);
      const asOffice = (method: string, path: string, body?: unknown) =>
        fetch(`${url}/v1/sources/office/cases/${path}`, {
          method,
          headers: { Authorization: `Bearer ${key}`, ...(body ? { 'Content-Type': 'application/json' } : {}) },
          ...(body ? { body: JSON.stringify(body) } : {}),
        });
      const input = { ...applicationInput(), number: `Z-${ref}`, ...change };
      const { id } = await json<{ id: string }>(await asOffice('PUT', ref, input));
      const letter = await json<{ number: string; code: string }>(await asOffice('POST', `${ref}/codes`));
      const { token } = await json<{ token: string }>(
        await openSession(url, { kind: 'letter', organisation: code, ...letter }),
      );
      return { id, token, ref, get: asCitizen(url, token), asOffice };
    },
  };
}
export type Office = ReturnType<typeof officeAt>;
