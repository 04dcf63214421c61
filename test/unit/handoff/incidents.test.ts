import { describe, expect, it } from 'vitest';
import { ownIncidents, reportIncident } from '../../../edge/handoff/incidents/store.ts';
import { organisationOf } from '../../support/case-inputs.ts';
import { createTestClock, openTestDeps } from '../../support/node-deps.ts';

const samira = { organisation: 'lindewaard', id: 'samira', name: 'Samira', roles: ['agent'], isDemo: false } as const;

describe('what an agent reports', () => {
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
