import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { signSession } from '../../../edge/access/session-token.ts';
import { readNodeEnvironment } from '../../../edge/env.ts';
import { startNodeHost } from '../../../edge/node-host/host.ts';
import { storeCase } from '../../../edge/sources/store-case.ts';
import { applicationInput, organisationOf } from '../../support/case-inputs.ts';
import { environmentIn, silentLog } from '../../support/node-settings.ts';

async function startHost() {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-host-'));
  const widget = join(directory, 'widget');
  mkdirSync(join(widget, 'houvast'), { recursive: true });
  writeFileSync(join(widget, 'houvast.js'), `export default "__HOUVAST_ORGANISATIONS__";${'//'.padEnd(2000, 'x')}`);
  writeFileSync(join(widget, 'houvast', 'panel-Ab3dE6gh.js'), 'export {};');
  writeFileSync(join(directory, 'secret.js'), 'never');
  const host = await startNodeHost({ environment: environmentIn(directory), log: silentLog, widget });
  onTestFinished(async () => {
    await host.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  await host.deps.organisations.put(organisationOf('lindewaard'));
  return { ...host, directory };
}

/** A request whose path is sent as it is; `fetch` would tidy it up. */
function rawStatus(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the Node host', () => {
  it('[HO-55] is the only server on its files, until it stops', async () => {
    const { directory } = await startHost();
    const again = () => startNodeHost({ environment: environmentIn(directory), log: silentLog });
    await expect(again()).rejects.toThrow(`Another Houvast runs on ${directory}.`);
    const free = mkdtempSync(join(tmpdir(), 'houvast-free-'));
    onTestFinished(() => rmSync(free, { recursive: true, force: true }));
    for (let time = 0; time < 2; time++)
      await (await startNodeHost({ environment: environmentIn(free), log: silentLog })).stop();
  });

  it('[HO-54] leaves all that is stored in the one file when it stops, to be copied or moved', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'houvast-stopped-'));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const host = await startNodeHost({ environment: environmentIn(directory), log: silentLog });
    await storeCase(host.deps, { organisation: 'lindewaard', source: 's', ref: 'r', input: applicationInput() });
    await host.stop();
    copyFileSync(join(directory, 'zaak.db'), join(directory, 'copy.db'));
    const copy = createClient({ url: `file:${join(directory, 'copy.db')}` });
    const { rows } = await copy.execute('SELECT number FROM case_file');
    copy.close();
    expect(rows.map(({ number }) => number)).toEqual(['Z-2026-0001']);
  });

  it('[CO-10] sees within a second what another process wrote to the same file, and tells who is looking', async () => {
    const { deps, url, directory } = await startHost();
    const { id } = await storeCase(deps, {
      organisation: 'lindewaard',
      source: 's',
      ref: 'r',
      input: applicationInput(),
    });
    const expiresAt = Math.ceil(Date.now() / 1000 + 1800) * 1000;
    const token = await signSession(deps.keys, {
      kind: 'case',
      caseId: id,
      organisation: 'lindewaard',
      expiresAt,
      id: 't',
    });
    const headers = { Authorization: `Bearer ${token}` };
    const read = async () => (await fetch(`${url}/v1/cases/${id}`, { headers })).json();
    expect(await read()).toMatchObject({ version: 1 });
    const stream = (await fetch(`${url}/v1/cases/${id}/events`, { headers })).body?.getReader();
    await stream?.read();
    // The watcher must have looked once before it can see a difference.
    await new Promise((resolve) => setTimeout(resolve, 700));

    const other = createClient({ url: `file:${join(directory, 'zaak.db')}` });
    onTestFinished(() => other.close());
    await other.execute({ sql: 'update case_file set version = 9 where id = ?', args: [id] });

    await vi.waitFor(async () => expect(await read()).toMatchObject({ version: 9 }), { timeout: 5000 });
    expect(new TextDecoder().decode((await stream?.read())?.value)).toContain('"version":9');
  });

  it('serves the built widget compressed, and hashed files for ever', async () => {
    const { url } = await startHost();
    const script = await fetch(`${url}/houvast.js?organisation=lindewaard`, { headers: { 'Accept-Encoding': 'br' } });
    expect(script.headers.get('Content-Encoding')).toBe('br');
    expect(await script.text()).toContain('"lindewaard"');
    const chunk = await fetch(`${url}/houvast/panel-Ab3dE6gh.js`);
    expect(chunk.headers.get('Cache-Control')).toContain('immutable');
    expect(chunk.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it.each([
    '/houvast/../secret.js',
    '/houvast/..%2fsecret.js',
    '/houvast/%2e%2e/%2e%2e/secret.js',
    '/houvast/%00.js',
    '/houvast/%E0%A4%A',
  ])('gives nothing from outside its folder: %s', async (path) => {
    const { url } = await startHost();
    expect(await rawStatus(url, path)).toBe(404);
  });

  it('answers an unknown address in problem+json', async () => {
    const { url } = await startHost();
    const answer = await fetch(`${url}/nergens`);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'application/problem+json']);
  });

  it('names the settings that are wrong, without their values', () => {
    expect(() => readNodeEnvironment({ PORT: 'geheim', HOUVAST_DEMO: 'ja' })).toThrow(/PORT, HOUVAST_DEMO/);
    expect(() => readNodeEnvironment({ PORT: 'geheim' })).not.toThrow(/geheim/);
  });
});
