import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAdminCommand } from '../../../edge/admin/commands.ts';
import { createApp } from '../../../edge/app.ts';
import { createTestClock, openTestDeps } from '../../support/node-deps.ts';

const page = (name: string): string => readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), 'utf8');
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, block = '']) => block);

/** What somebody does who follows docs/setting-up.md and docs/importing.md to the letter. */
describe('a newcomer', () => {
  const [organisation = '', content = ''] = blocks(page('setting-up'), 'json');
  const files: Readonly<Record<string, string>> = { 'lindewaard.json': organisation, 'content.json': content };

  async function begin() {
    const { deps } = await openTestDeps(createTestClock('2026-11-17T10:00:00+01:00'));
    const admin = (...args: string[]) => runAdminCommand(deps, args, (path) => files[path] ?? '');
    await admin('organisation', 'lindewaard.json');
    return { app: createApp(deps), admin };
  }

  it('sets an organisation up with the files that stand in the guide [HO-67]', async () => {
    const { app, admin } = await begin();
    expect(await admin('content', 'lindewaard', 'content.json')).toEqual(['lindewaard tells about 1 subject.']);
    const facts = await app.request('/v1/organisations/lindewaard');
    expect(await facts.json()).toMatchObject({ phone: '14 0900', now: { open: true } });
  });

  it('pushes the case that stands in the guide, makes a letter and reads the case [HO-67]', async () => {
    const { app, admin } = await begin();
    const [key = ''] = await admin('key', 'lindewaard', 'zaaksysteem');
    const push = page('importing');
    const [body = ''] = blocks(push, 'json').filter((block) => block.includes('"events"'));
    const address = /curl -X PUT https:\/\/houvast\.example\.nl(\S+)/.exec(push)?.[1] ?? '';
    const asOffice = (method: string, path: string, json?: string) =>
      app.request(path, {
        method,
        headers: { Authorization: `Bearer ${key}`, ...(json !== undefined && { 'Content-Type': 'application/json' }) },
        ...(json !== undefined && { body: json }),
      });
    expect(await (await asOffice('PUT', address, body)).json()).toMatchObject({ outcome: 'created' });
    expect(await (await asOffice('PUT', address, body)).json()).toMatchObject({ outcome: 'unchanged' });

    const letter = await (await asOffice('POST', `${address}/codes`)).json();
    const session = await app.request('/v1/sessions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind: 'letter', organisation: 'lindewaard', number: letter.number, code: letter.code }),
    });
    const { token, caseId } = await session.json();
    const read = await app.request(`/v1/cases/${caseId}`, { headers: { Authorization: `Bearer ${token}` } });
    expect(await read.json()).toMatchObject({
      number: 'Z-2026-0412',
      todos: [{ what: { nl: 'Uw loonstrook van oktober' }, by: '2026-11-24' }],
    });

    for (const sent of ['{"replace": true}', '{"validDays": 90}']) {
      expect(push).toContain(sent);
      expect((await asOffice('POST', `${address}/codes`, sent)).status).toBe(201);
    }
    expect((await asOffice('DELETE', `${address}/codes`)).status).toBe(204);
    expect((await asOffice('DELETE', address)).status).toBe(204);
  });
});
