import type { CaseInput } from '../../edge/protocol/case-input.ts';
import type { Process } from './processes/process.ts';
import { caseIdOf, letterCode, numberOf, organisation, type Seeded, sessionFor, source, subjectOf } from './seed.ts';

/** Whole HTTP/1.1 requests, as they go over the line. */
const get = (path: string, headers: Record<string, string> = {}) => write('GET', path, headers);

function write(method: string, path: string, headers: Record<string, string>, body?: string): string {
  const all = { Host: 'localhost', ...headers, ...(body === undefined ? {} : json(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path} HTTP/1.1`, ...lines, '', body ?? ''].join('\r\n');
}
const json = (body: string) => ({
  'Content-Type': 'application/json',
  'Content-Length': String(Buffer.byteLength(body)),
});
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** Each case read with the session of its own letter. */
export function readsOfCases(seeded: Seeded, indexes: readonly number[], headers = {}): Promise<string[]> {
  return Promise.all(
    indexes.map(async (index) => {
      const caseId = caseIdOf(index);
      const token = await sessionFor(seeded.keys, { kind: 'case', caseId }, `letter${index}`);
      return get(`/v1/cases/${caseId}`, { ...bearer(token), ...headers });
    }),
  );
}

/** Bare answers get the same headers to read as ours do. */
export function bareReads(ours: readonly string[], pathOf: (caseId: string) => string): string[] {
  return ours.map((request) => request.replace(/\/v1\/cases\/(\S+)/, (_, caseId: string) => pathOf(caseId)));
}

export function listsOfSubjects(seeded: Seeded, indexes: readonly number[]): Promise<string[]> {
  return Promise.all(
    indexes.map(async (index) => {
      const scope = { kind: 'subject', subjectHash: subjectOf(index) } as const;
      return get('/v1/cases', bearer(await sessionFor(seeded.keys, scope, `person${index}`)));
    }),
  );
}

export function logins(indexes: readonly number[]): string[] {
  return indexes.map((index) =>
    write(
      'POST',
      '/v1/sessions',
      {},
      JSON.stringify({ kind: 'letter', organisation, number: numberOf(index), code: letterCode }),
    ),
  );
}

/** The same cases pushed again, each time with another text in one of their four events. */
export function pushes(seeded: Seeded, count: number, round: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const body: Record<keyof CaseInput, unknown> = {
      number: `P-${index}`,
      title: { nl: 'Aanvraag bijstand' },
      type: { code: 'bijstand', name: { nl: 'Bijstandsuitkering' }, term: { basis: 'reasonable' } },
      holders: [{ scheme: 'subject', identifier: `person-${index}` }],
      events: [
        { id: 'received', type: 'received', on: '2026-10-01' },
        { id: 'check', type: 'step', step: 'check', on: '2026-10-02' },
        { id: 'assess', type: 'step', step: 'assess', on: '2026-10-20' },
        { id: 'note', type: 'noted', on: '2026-10-21', text: { nl: `Bericht ${round}` } },
      ],
    };
    return write('PUT', `/v1/sources/${source}/cases/P${index}`, bearer(seeded.sourceKey), JSON.stringify(body));
  });
}

export function bareUpdates(indexes: readonly number[], round: number): string[] {
  return indexes.map((index) => write('PUT', `/row/${caseIdOf(index)}`, {}, `hash-${round}-${index}`));
}

/** Sends one of these requests by itself. @throws Error when it is refused. */
export async function send(server: Process, request: string): Promise<Response> {
  const [first = '', ...lines] = request.split('\r\n\r\n')[0]?.split('\r\n') ?? [];
  const headers = lines.map((line) => line.split(': ') as [string, string]).filter(([name]) => name !== 'Host');
  const port = await server.call<number>('port');
  const response = await fetch(`http://127.0.0.1:${port}${first.split(' ')[1]}`, { headers });
  if (!response.ok) throw new Error(`${response.status} for ${first}`);
  return response;
}
