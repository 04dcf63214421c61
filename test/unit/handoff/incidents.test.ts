import { like, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../db/zaak/schema.ts';
import {
  changeIncident,
  ownIncidents,
  reportIncident,
  withdrawIncident,
} from '../../../edge/handoff/incidents/store.ts';
import { organisationOf } from '../../support/case-inputs.ts';
import { createTestClock, openTestDeps } from '../../support/node-deps.ts';

const samira = { organisation: 'lindewaard', id: 'samira', name: 'Samira', roles: ['agent'], isDemo: false } as const;

const [karin, lotte] = ['karin', 'lotte'].map((id) => ({ ...samira, id, name: id, roles: ['lead'] as const }));
if (!karin || !lotte) throw new Error('There are two leads.');

async function openReport() {
  const { deps } = await openTestDeps();
  await deps.organisations.put(organisationOf('lindewaard'));
  const { id } = await reportIncident(deps, samira, { requestId: 'report-1', kind: 'threat', need: 'lead' });
  const written = (action: string) =>
    deps.zaak
      .select()
      .from(audit)
      .where(like(audit.action, `incident.${action}`));
  return { deps, id, written };
}

describe('what an agent reports', () => {
  it('is taken back whole or not at all: it is not gone while the log says nothing of it [HF-177]', async () => {
    const { deps, id, written } = await openReport();
    await deps.zaak.run(sql`create trigger full before insert on audit begin select raise(abort, 'full'); end`);
    await expect(withdrawIncident(deps, samira, id)).rejects.toThrow();
    expect(await ownIncidents(deps, samira)).toMatchObject([{ id }]);
    await deps.zaak.run(sql`drop trigger full`);
    await withdrawIncident(deps, samira, id);
    expect(await ownIncidents(deps, samira)).toEqual([]);
    expect(await written('withdrawn')).toMatchObject([{ detail: { incident: id }, actor: 'agent' }]);
  });

  it('is taken back or taken up, closed by one lead or by the other, and the log says what was [HF-177]', async () => {
    const { deps, id, written } = await openReport();
    const close = (lead: typeof karin) => changeIncident(deps, lead, id, { done: {} });
    const tried = await Promise.allSettled([close(karin), close(lotte), withdrawIncident(deps, samira, id)]);
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of tried) if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'changed' });
    expect([...(await written('done')), ...(await written('withdrawn'))]).toHaveLength(1);
  });

  it('is at most twenty a day, also just after midnight in Amsterdam [HF-176]', async () => {
    const clock = createTestClock('2026-07-02T00:30:00+02:00');
    const { deps } = await openTestDeps(clock);
    await deps.organisations.put(organisationOf('lindewaard'));
    const report = (number: number) =>
      reportIncident(deps, samira, { requestId: `report-${number}`, kind: 'threat', need: 'lead' });
    for (let number = 1; number <= 20; number++) await report(number);
    await expect(report(21)).rejects.toThrow('too-many-requests');
    // The same again is the same report, and no other.
    await report(20);
    clock.set('2026-07-03T00:31:00+02:00');
    await report(22);
    expect(await ownIncidents(deps, samira)).toHaveLength(10);
  });
});
