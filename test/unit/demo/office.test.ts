import { describe, expect, test } from 'vitest';
import { createDemo } from '../../../demo/create-demo.ts';
import type { PushReport } from '../../../demo/office/back-office.ts';
import { createApp } from '../../../edge/app.ts';
import type { Deps } from '../../../edge/deps.ts';
import { appendEvents } from '../../../edge/sources/append-events.ts';
import { caseIdOf } from '../../../edge/sources/case-id.ts';
import { openTestDeps } from '../../support/node-deps.ts';

describe('[DEMO-12] the back office pushes through the door for real back offices', () => {
  test('a paper that comes in makes it our turn, and the report shows what went over the line', async () => {
    const { push } = await openOffice();
    const report = await push('LW-10433', 'paperIn');
    expect(report.before.answer.state).toBe('you');
    expect(report.after.answer.state).toBe('we');
    expect(report.after.version).toBe(report.before.version + 1);
    expect(report.request.path).toBe('/v1/sources/demo/cases/LW-10433');
    expect(report.response).toMatchObject({ status: 200, body: { outcome: 'changed' } });
  });

  test('asking for a paper stops the clock, and its arrival starts it', async () => {
    const { push } = await openOffice();
    expect((await push('LW-10421', 'askPaper')).after.answer.state).toBe('you');
    expect((await push('LW-10421', 'paperIn')).after.answer.state).toBe('we');
  });

  test('a step back is told with its reason', async () => {
    const { push } = await openOffice();
    const { after } = await push('LW-10421', 'stepBack');
    expect(after.answer.lines.map(({ text }) => text).join(' ')).toContain('een stap terug');
  });

  test('a decision takes back what was still asked, and can be paid once', async () => {
    const { push } = await openOffice();
    const granted = await push('LW-10433', 'grant');
    expect(granted.before.answer.state).toBe('you');
    expect(granted.after.answer.headline.text).not.toBe(granted.before.answer.headline.text);
    expect(granted.after.answer.turn).toContain('Besluit van');
    expect(granted.after.possible).toContain('pay');
    const paid = await push('LW-10433', 'pay');
    expect(paid.after.answer.headline.text).toContain('250,00');
    expect(paid.after.possible).not.toContain('pay');
  });

  test('a refusal carries its reason and what is still possible', async () => {
    const { push } = await openOffice();
    const { after, request } = await push('LW-10421', 'refuse');
    expect(after.answer.state).toBe('said');
    const { events } = request.body as { events: { type: string; stillPossible?: unknown[] }[] };
    expect(events.find(({ type }) => type === 'decided')?.stillPossible).toHaveLength(1);
  });

  test('a landlord finishes a repair and takes no decisions', async () => {
    const { push, show } = await openOffice();
    expect((await show('VH-20842')).possible).toEqual(expect.not.arrayContaining(['grant', 'refuse']));
    const { after } = await push('VH-20842', 'finish');
    expect(after.answer).toMatchObject({ state: 'kept' });
    expect(after.possible).toEqual(expect.not.arrayContaining(['finish', 'askPaper', 'delay', 'appointment']));
  });

  test('every action that is possible is taken by the API, on every case', async () => {
    const { push, show, numbers, reset } = await openOffice();
    for (const number of numbers) {
      const { possible } = await show(number);
      expect(possible.length, number).toBeGreaterThan(1);
      for (const action of possible) {
        expect((await push(number, action)).response.status, `${number} ${action}`).toBe(200);
        await reset(number);
      }
    }
  }, 60_000);

  test('what agents did stays theirs, and stands there once after a push', async () => {
    const { push, deps } = await openOffice();
    await push('LW-10421', 'promise');
    const caseId = await caseIdOf(deps.keys, 'lindewaard', 'demo', 'LW-10421');
    const contacted = {
      id: 'c-desk',
      type: 'contacted',
      on: '2026-11-24',
      channel: 'chat',
      question: 'status',
    } as const;
    const owner = { team: { nl: 'Klantcontact' } };
    const promised = {
      id: 'p-desk',
      type: 'promised',
      on: '2026-11-24',
      what: { nl: 'Ik bel u.' },
      due: '2026-11-26',
      owner,
    } as const;
    await appendEvents(deps, {
      organisation: 'lindewaard',
      caseId,
      events: [contacted, promised],
      action: 'contact.registered',
    });
    await push('LW-10421', 'askPaper');
    const report = await push('LW-10421', 'paperIn');
    expect(JSON.stringify(report.request.body)).not.toContain('-desk');
    const events = (await deps.cases.find(caseId))?.file.events ?? [];
    expect(events.filter(({ id }) => id.endsWith('-desk')).map(({ id, source }) => [id, source])).toEqual([
      ['c-desk', 'desk'],
      ['p-desk', 'desk'],
    ]);
  });

  test('what can’t be done now is refused and changes nothing', async () => {
    const { request, show } = await openOffice();
    const { version } = await show('LW-10421');
    const answer = await request('/demo/push', { number: 'LW-10421', action: 'paperIn', language: 'nl' });
    expect(answer.status).toBe(409);
    expect((await show('LW-10421')).version).toBe(version);
  });

  test('starting over brings back the story as it was', async () => {
    const { push, show, reset } = await openOffice();
    const before = await show('LW-10433');
    await push('LW-10433', 'paperIn');
    await reset('LW-10433');
    expect((await show('LW-10433')).answer).toEqual(before.answer);
  });

  test('the citizen who is shown as holder still sees the case after a push', async () => {
    const { push, deps, request } = await openOffice();
    await push('LW-10421', 'promise');
    expect((await signIn(deps, request, 'deBoer')).map(({ number }) => number)).toContain('LW-10421');
  });

  test('an unknown case or action is refused without its value', async () => {
    const { request } = await openOffice();
    const answer = await request('/demo/push', { number: 'geheim', action: 'geheim', language: 'nl' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('geheim');
  });
});

describe('[DEMO-13] the login of a host hands over a token that the API takes once', () => {
  test('a citizen sees all their own cases and no others', async () => {
    const { deps, request } = await openOffice();
    const numbers = (await signIn(deps, request, 'deBoer')).map(({ number }) => number);
    expect(numbers.sort()).toEqual(['LW-10319', 'LW-10394', 'LW-10421']);
  });

  test('a tenant is known by a tenant number', async () => {
    const { deps, request } = await openOffice();
    expect((await signIn(deps, request, 'visser')).length).toBe(3);
  });

  test('the same token a second time is refused', async () => {
    const { deps, request } = await openOffice();
    const { identityToken } = (await (await request('/demo/identity', { person: 'deBoer' })).json()) as {
      identityToken: string;
    };
    expect((await openSession(deps, 'lindewaard', identityToken)).status).toBe(201);
    expect((await openSession(deps, 'lindewaard', identityToken)).status).toBe(401);
  });
});

interface Shown {
  version: number;
  answer: PushReport['after']['answer'];
  possible: string[];
}

async function openOffice() {
  const { deps } = await openTestDeps();
  const demo = createDemo(deps);
  const request = async (path: string, body: object): Promise<Response> =>
    demo.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const read = async <Answer>(path: string, body: object): Promise<Answer> => {
    const answer = await request(path, body);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const rows = (await (await demo.request('/demo/cases.json')).json()) as { number: string }[];
  const language = 'nl';
  return {
    deps,
    request,
    numbers: rows.map(({ number }) => number),
    show: (number: string) => read<Shown>('/demo/case', { number, language }),
    push: (number: string, action: string) => read<PushReport>('/demo/push', { number, action, language }),
    reset: (number: string) => read<Shown>('/demo/reset', { number, language }),
  };
}

type Request = Awaited<ReturnType<typeof openOffice>>['request'];

async function signIn(deps: Deps, request: Request, person: string): Promise<{ number: string }[]> {
  const { identityToken } = (await (await request('/demo/identity', { person })).json()) as { identityToken: string };
  const organisation = person === 'visser' ? 'vlierhof' : 'lindewaard';
  const { token } = (await (await openSession(deps, organisation, identityToken)).json()) as { token: string };
  const listed = await createApp(deps).request('/v1/cases', { headers: { Authorization: `Bearer ${token}` } });
  return ((await listed.json()) as { cases: { number: string }[] }).cases;
}

async function openSession(deps: Deps, organisation: string, identityToken: string): Promise<Response> {
  return createApp(deps).request('/v1/sessions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind: 'identity', organisation, identityToken }),
  });
}
