import { describe, expect, it, vi } from 'vitest';
import { audit } from '../../../db/zaak/schema.ts';
import { issueCode, revokeCodes } from '../../../edge/access/issue-code.ts';
import { formatCode } from '../../../edge/access/letter-code.ts';
import { addCase, letter, minutes, openHost, problemCode, signedIn } from './support.ts';

const days = (count: number) => minutes(count * 24 * 60);

async function hostWithCode() {
  const host = await openHost();
  const caseId = await addCase(host);
  const order = { organisation: 'lindewaard', caseId, number: 'Z-2026-0001' };
  const code = await issueCode(host.deps, order);
  return { host, caseId, order, code };
}

describe('POST /v1/sessions with a letter', () => {
  it('[AC-20] opens a session for that one case, for 30 minutes', async () => {
    const { host, caseId, code } = await hostWithCode();
    const response = await host.post('/v1/sessions', letter('Z-2026-0001', code));
    expect(response.status).toBe(201);
    const session = (await response.json()) as { token: string; expiresAt: string };
    expect(session.expiresAt).toBe('2026-11-24T08:42:00.000Z');
    const guarded = await host.app.request('/guarded', signedIn(session.token));
    expect(await guarded.json()).toMatchObject({ kind: 'case', caseId, organisation: 'lindewaard' });
  });

  it('[AC-24] forbids anyone to keep the answer', async () => {
    const { host, code } = await hostWithCode();
    const right = await host.post('/v1/sessions', letter('Z-2026-0001', code));
    const wrong = await host.post('/v1/sessions', letter('Z-2026-0001', 'x'));
    expect(right.headers.get('Cache-Control')).toBe('no-store');
    expect(wrong.headers.get('Cache-Control')).toBe('no-store');
  });

  it('[AC-03] accepts number and code as they are typed', async () => {
    const { host, code } = await hostWithCode();
    const typed = ` ${formatCode(code).toLowerCase().replaceAll(' ', '-')} `;
    expect((await host.post('/v1/sessions', letter('z 2026 0001', typed))).status).toBe(201);
  });

  it('[AC-04] answers alike whatever is wrong, with the same statements and the same hashes', async () => {
    const { host, caseId, code } = await hostWithCode();
    const revoked = await issueCode(host.deps, { organisation: 'lindewaard', caseId, number: 'Z-OLD' });
    await revokeCodes(host.deps, caseId);
    const expired = await issueCode(host.deps, { organisation: 'lindewaard', caseId, number: 'Z-DUE', validDays: 1 });
    await issueCode(host.deps, { organisation: 'lindewaard', caseId, number: 'Z-2026-0001', code });
    host.at(days(2));

    const requests = {
      'wrong code': letter('Z-2026-0001', 'ACDE FHJK MNPR'),
      'wrong number': letter('Z-9999', code),
      'unknown organisation': letter('Z-2026-0001', code, 'nergens'),
      revoked: letter('Z-OLD', revoked),
      expired: letter('Z-DUE', expired),
    };
    const seen = [];
    for (const body of Object.values(requests)) {
      host.statements.length = 0;
      host.logged.length = 0;
      const sign = vi.spyOn(crypto.subtle, 'sign');
      const response = await host.post('/v1/sessions', body);
      seen.push({
        status: response.status,
        headers: [...response.headers],
        text: await response.text(),
        statements: [...host.statements],
        logged: [...host.logged],
        hashes: sign.mock.calls.map(([algorithm, key]) => [algorithm, (key as CryptoKey).algorithm]),
      });
      sign.mockRestore();
    }
    expect(seen[0]?.status).toBe(401);
    expect(seen[0]?.text).toContain('/problems/wrong-code');
    expect(seen[0]?.statements.length).toBeGreaterThan(1);
    expect(seen[0]?.hashes).toHaveLength(3);
    for (const other of seen) expect(other).toEqual(seen[0]);
    // The same request is right once its code is: so it was the code that was refused above.
    expect((await host.post('/v1/sessions', letter('Z-2026-0001', code))).status).toBe(201);
  });

  it('[AC-05] works 365 days, to the millisecond', async () => {
    const { host, code } = await hostWithCode();
    host.at(days(365) - 1);
    expect((await host.post('/v1/sessions', letter('Z-2026-0001', code))).status).toBe(201);
    host.at(1);
    const late = await host.post('/v1/sessions', letter('Z-2026-0001', code));
    expect(await problemCode(late)).toBe('wrong-code');
  });

  it('[AC-05] stops every code of a case at once when they are revoked, and of no other case', async () => {
    const { host, caseId, code, order } = await hostWithCode();
    const second = await issueCode(host.deps, order);
    const otherId = await addCase(host, { id: 'case-0002', number: 'Z-2026-0002', ref: 'r2' });
    const other = await issueCode(host.deps, { organisation: 'lindewaard', caseId: otherId, number: 'Z-2026-0002' });
    await revokeCodes(host.deps, caseId);
    expect((await host.post('/v1/sessions', letter('Z-2026-0001', code))).status).toBe(401);
    expect((await host.post('/v1/sessions', letter('Z-2026-0001', second))).status).toBe(401);
    expect((await host.post('/v1/sessions', letter('Z-2026-0002', other))).status).toBe(201);
  });

  it('[AC-02] opens nothing with a code of one case and the number of another', async () => {
    const { host, code } = await hostWithCode();
    await addCase(host, { id: 'case-0002', number: 'Z-2026-0002', ref: 'r2' });
    expect((await host.post('/v1/sessions', letter('Z-2026-0002', code))).status).toBe(401);
  });

  it('[AC-23] says when this citizen last looked, each letter for itself', async () => {
    const { host, code, order } = await hostWithCode();
    const second = await issueCode(host.deps, order);
    const open = async (typed: string) => (await host.post('/v1/sessions', letter('Z-2026-0001', typed))).json();
    expect(await open(code)).not.toHaveProperty('previousVisit');
    host.at(minutes(90));
    expect(await open(second)).not.toHaveProperty('previousVisit');
    expect(await open(code)).toMatchObject({ previousVisit: '2026-11-24T08:12:00.000Z' });
    host.at(minutes(5));
    expect(await open(code)).toMatchObject({ previousVisit: '2026-11-24T09:42:00.000Z' });
  });

  it('[AC-25] audits the opening with the case, and nothing of the person; a refusal leaves only a code in the log', async () => {
    const { host, caseId, code } = await hostWithCode();
    await host.post('/v1/sessions', letter('Z-2026-0001', 'ACDEFHJKMNPR'));
    await host.post('/v1/sessions', letter('Z-2026-0001', code));
    const rows = await host.deps.zaak.select().from(audit);
    expect(rows.map(({ action }) => action).sort()).toEqual(['code.issued', 'session.opened']);
    const opened = rows.find(({ action }) => action === 'session.opened');
    expect(opened).toMatchObject({ organisation: 'lindewaard', actor: 'citizen', caseId, detail: { kind: 'case' } });
    expect(host.logged).toEqual([
      '{"message":"session.refused","kind":"letter","reason":"wrong-code"}',
      '{"message":"session.opened","kind":"case"}',
    ]);
    expect(JSON.stringify(rows) + host.logged.join()).not.toMatch(/Z-?2026|203\.0\.113/);
  });

  it.each([
    ['no body', undefined],
    ['another kind', { kind: 'magic', organisation: 'lindewaard' }],
    ['no number', { kind: 'letter', organisation: 'lindewaard', code: 'ACDEFHJKMNPR' }],
    ['a number of blanks', letter('   ', 'ACDEFHJKMNPR')],
    ['a code as long as a book', letter('Z-2026-0001', 'A'.repeat(61))],
    ['an organisation that cannot be', letter('Z-2026-0001', 'ACDEFHJKMNPR', '../../etc')],
  ])('refuses %s before it costs anything, and repeats nothing of it', async (_, body) => {
    const host = await openHost();
    host.statements.length = 0;
    const response = await host.post('/v1/sessions', body);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/ACDEFHJKMNPR|AAAA|etc/);
    expect(host.statements).toEqual([]);
  });

  it('stops reading a body that no letter and no login would send', async () => {
    const host = await openHost();
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    });
    const response = await host.app.request('/v1/sessions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect((await host.post('/v1/sessions', letter('Z'.repeat(20_000), 'A'))).status).toBe(413);
  });
});
