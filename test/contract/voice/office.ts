import { randomUUID } from 'node:crypto';
import { openDeskSession } from '../../../edge/access/desk/session.ts';
import { createSourceKey } from '../../../edge/access/source-key.ts';
import type { CaseInput } from '../../../edge/protocol/case-input.ts';
import type { DeskRole } from '../../../edge/protocol/handoff-desk-frames.ts';
import type { HandoffCreated } from '../../../edge/protocol/handoff-note.ts';
import { keypadCode } from '../../../edge/protocol/keypad-code.ts';
import { normalizeCode } from '../../../edge/protocol/session.ts';
import type { VoiceTicket } from '../../../edge/protocol/voice.ts';
import { applicationInput, organisationOf } from '../../support/case-inputs.ts';
import { type DeskLine, newId, openCitizen, openDesk } from '../../support/handoff-line.ts';
import { json } from '../api/host.ts';
import { desk } from '../handoff/office.ts';
import { numbers, type VoiceHost } from './host.ts';
import { openSoftphone, type Softphone } from './softphone.ts';
import { until } from './until.ts';

/** Organisations with a number and a desk. Before the host is asked anything: facts are remembered for some seconds. */
export async function putOffices({ deps }: VoiceHost): Promise<string[]> {
  for (const code of Object.values(numbers)) {
    const { facts } = organisationOf(code);
    const week: [string, string][][] = Array.from({ length: 7 }, () => [['00:00', '23:59']]);
    await deps.organisations.put({
      facts: { ...facts, hours: { week, exceptions: [] }, on: ['case', 'chat', 'callback', 'call'] },
      desk,
    });
  }
  return Object.values(numbers);
}

/** One organisation, by telephone, browser and desk. */
export function officeAt({ url, deps, exchange }: VoiceHost, code: string) {
  const number = Object.keys(numbers).find((each) => numbers[each] === code) ?? '';
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  return {
    code,
    number,
    post,
    /** A telephone that nobody else uses. */
    telephone: () => exchange.phone(`+316${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`),
    /** An agent at the desk whose phone can ring. */
    async agent(name = 'Samira', roles: DeskRole[] = ['agent']) {
      const id = `agent-${name.toLowerCase()}`;
      const identity = { organisation: code, id, name, roles, isDemo: false };
      const { token } = await openDeskSession(deps, identity);
      const cookie = `houvast-desk=${token}`;
      const ticket = await json<VoiceTicket>(await post('/v1/voice/desk', {}, { Cookie: cookie, 'Houvast-Desk': '1' }));
      const softphone = await openSoftphone(ticket);
      await softphone.register();
      const { line, welcome } = await openDesk(url, cookie);
      line.send({ type: 'phone', on: true });
      await until(async () => {
        const outlook = await (await fetch(`${url}/v1/handoffs/outlook?organisation=${code}`)).json();
        if (outlook.call !== 'open') throw new Error('The phone is not on yet.');
      });
      return { id, cookie, softphone, line, welcome };
    },
    /** Says yes to the call that rings: with the frame, and with the sound. */
    async accept(agent: { softphone: Softphone; line: DeskLine }, room: string) {
      const rung = await agent.softphone.take();
      agent.line.send({ type: 'answerCall', room, clientId: newId(), accept: true });
      return rung.callsid;
    },
    /** Asks for a call in the browser. */
    async ask(question = 'Waar blijft mijn geld?') {
      const note = { question, language: 'nl' };
      const body = { organisation: code, requestId: randomUUID(), way: 'call', note };
      return json<HandoffCreated>(await post('/v1/handoffs', body));
    },
    ticket: (created: Pick<HandoffCreated, 'id' | 'token'>, language = 'nl') =>
      post('/v1/voice/citizen', { handoff: created.id, token: created.token }, { 'Accept-Language': language }),
    /** A citizen in the browser: in the room, and on the line. */
    async browser() {
      const created = await this.ask();
      const { line } = await openCitizen(url, created);
      const softphone = await openSoftphone(await json<VoiceTicket>(await this.ticket(created)));
      return { created, room: created.id, line, softphone };
    },
    /** A case with a letter: its number, and its code as keys and as letters. */
    async letter(change: Partial<CaseInput> = {}) {
      const key = await createSourceKey(deps, { organisation: code, source: 'office' });
      const ref = randomUUID().slice(0, 8);
      const at = `${url}/v1/sources/office/cases/${ref}`;
      const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
      const input = { ...applicationInput(), number: '104213', ...change };
      await json(await fetch(at, { method: 'PUT', headers, body: JSON.stringify(input) }));
      const issued = await json<{ number: string; code: string }>(
        await fetch(`${at}/codes`, { method: 'POST', headers: { Authorization: `Bearer ${key}` } }),
      );
      const letters = normalizeCode(issued.code);
      return { number: issued.number, letters, keys: keypadCode(letters).replaceAll(' ', '') };
    },
  };
}
export type VoiceOffice = ReturnType<typeof officeAt>;
