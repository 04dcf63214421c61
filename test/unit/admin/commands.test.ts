import { describe, expect, it } from 'vitest';
import { runAdminCommand } from '../../../edge/admin/commands.ts';
import { createApp } from '../../../edge/app.ts';
import { organisationOf } from '../../support/case-inputs.ts';
import { openTestDeps } from '../../support/node-deps.ts';

const file = (content: unknown) => () => JSON.stringify(content);
const noFile = () => '';

describe('npm run admin', () => {
  it('sets an organisation up and gives its line of HTML', async () => {
    const { deps } = await openTestDeps();
    const lines = await runAdminCommand(deps, ['organisation', 'a.json'], file(organisationOf('lindewaard')));
    expect(lines.at(-1)).toContain('houvast.js?organisation=lindewaard');
    expect(await runAdminCommand(deps, ['organisations'], noFile)).toEqual(['lindewaard  Gemeente lindewaard']);
  });

  it('says what is wrong in a file, and changes nothing', async () => {
    const { deps } = await openTestDeps();
    const wrong = { facts: { ...organisationOf('lindewaard').facts, hours: { week: [] } } };
    await expect(runAdminCommand(deps, ['organisation', 'a.json'], file(wrong))).rejects.toThrow(/facts\.hours\.week/);
    await expect(runAdminCommand(deps, ['organisation', 'a.json'], () => '{')).rejects.toThrow(/JSON/);
    expect(await deps.organisations.all()).toEqual([]);
  });

  const content = (topic: string) => ({
    entries: [
      {
        topic,
        lines: [{ nl: 'Grofvuil halen wij gratis op.' }],
        source: { nl: 'Afvalwijzer' },
        checkedOn: '2026-11-01',
        validUntil: '2026-12-31',
      },
    ],
  });

  it('replaces what an organisation tells, for everyone to read at once', async () => {
    const { deps } = await openTestDeps();
    await deps.organisations.put(organisationOf('lindewaard'));
    await runAdminCommand(deps, ['content', 'lindewaard', 'c.json'], file(content('waste')));
    const answer = await createApp(deps).request('/v1/organisations/lindewaard/content');
    expect(await answer.json()).toMatchObject({ entries: [{ topic: 'waste', validUntil: '2026-12-31', links: [] }] });
    // Setting the organisation up again leaves its content alone.
    await deps.organisations.put(organisationOf('lindewaard'));
    expect((await deps.organisations.content('lindewaard'))?.entries).toHaveLength(1);
  });

  it.each([
    ['a topic that does not exist', 'lindewaard', content('afval'), /afval: not a topic/],
    [
      'the same topic twice',
      'lindewaard',
      { entries: [...content('waste').entries, ...content('waste').entries] },
      /entries/,
    ],
    ['an organisation that is not there', 'elders', content('waste'), /no organisation elders/],
  ])('refuses content with %s, and changes nothing', async (_case, code, given, message) => {
    const { deps } = await openTestDeps();
    await deps.organisations.put(organisationOf('lindewaard'));
    await expect(runAdminCommand(deps, ['content', code, 'c.json'], file(given))).rejects.toThrow(message);
    expect(await deps.organisations.content('lindewaard')).toEqual({ entries: [] });
  });

  it('makes a key that works until it is revoked', async () => {
    const { deps } = await openTestDeps();
    await deps.organisations.put(organisationOf('lindewaard'));
    const app = createApp(deps);
    const [key] = await runAdminCommand(deps, ['key', 'lindewaard', 'zaaksysteem'], noFile);
    const erase = () =>
      app.request('/v1/sources/zaaksysteem/cases/none', {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${key}` },
      });
    expect((await erase()).status).toBe(404);
    await runAdminCommand(deps, ['revoke', 'lindewaard', 'zaaksysteem'], noFile);
    expect((await erase()).status).toBe(401);
  });

  it.each([[[]], [['key', 'lindewaard']], [['key', 'Lindewaard!', 'x']], [['iets']]])(
    'shows how to use it for %j',
    async (args) => {
      const { deps } = await openTestDeps();
      await expect(runAdminCommand(deps, args, noFile)).rejects.toThrow(/npm run admin/);
    },
  );
});
