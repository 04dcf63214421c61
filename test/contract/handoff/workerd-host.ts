import { fileURLToPath } from 'node:url';
import { startWorkerd } from '../api/workerd-host.ts';
import type { HandoffHost } from './office.ts';

interface HandoffWorkerd extends HandoffHost {
  /** Another name each time the office is brought into memory. */
  instance(organisation: string): Promise<string>;
  /** How each alarm of the office ended. */
  alarms(organisation: string): Promise<('went' | 'failed')[]>;
  /** Lets the office not begin, the next times it has to. */
  refuse(organisation: string, times: number): Promise<void>;
  /** Lets the office take a line for dead after so many milliseconds. */
  listenFor(organisation: string, milliseconds: number): Promise<void>;
}

/** Host 2, with an office that a test can stop and let time go by in. */
export async function startHandoffWorkerd(): Promise<HandoffWorkerd> {
  const host = await startWorkerd(fileURLToPath(new URL('worker.inside.ts', import.meta.url)));
  const post = async (path: string, body?: object) => {
    const answer = await fetch(`${host.url}${path}`, { method: 'POST', ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  };
  return {
    ...host,
    instance: async (organisation) => (await fetch(`${host.url}/instance/${organisation}`)).text(),
    alarms: async (organisation) => (await fetch(`${host.url}/alarms/${organisation}`)).json(),
    refuse: (organisation, times) => post(`/refuse/${organisation}/${times}`),
    listenFor: (organisation, milliseconds) => post(`/listenFor/${organisation}/${milliseconds}`),
    allow: (organisation, frames) => post(`/allow/${organisation}/${frames}`),
    elapse: (organisation, milliseconds) => post(`/elapse/${organisation}/${milliseconds}`),
    holds: async (organisation, text) => (await fetch(`${host.url}/holds/${organisation}/${text}`)).json(),
    telephone: {
      carriedOut: async (organisation) => (await fetch(`${host.url}/carriedOut/${organisation}`)).json(),
      fail: (organisation, times) => post(`/fail/${organisation}/${times}`),
      tell: (organisation, handoff, event) => post(`/tell/${organisation}/${handoff}`, event),
      call: async (organisation, handoff) =>
        (await (await fetch(`${host.url}/call/${organisation}/${handoff}`)).json()) ?? undefined,
    },
    crash: (organisation) => post(`/crash/${organisation}`),
  };
}
