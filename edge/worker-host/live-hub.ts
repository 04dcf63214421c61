import { type CaseHub, fullStatus, visitorHeader } from '../live/durable-object.ts';
import { FullError, type LiveHub } from '../live/live.ts';

/** Live streams on Workers: every case has its own Durable Object, wherever its readers and pushes come in. */
export function createDurableHub(hubs: DurableObjectNamespace<CaseHub>): LiveHub {
  const hubOf = (caseId: string) => hubs.get(hubs.idFromName(caseId));
  return {
    async publish(caseId, version) {
      await hubOf(caseId).publish(version);
    },
    async subscribe({ caseId, expiresAt, visitor }) {
      const headers = { [visitorHeader]: visitor };
      const { body, status } = await hubOf(caseId).fetch(`https://hub/?until=${expiresAt}`, { headers });
      if (status === fullStatus.visitor) throw new FullError('visitor');
      if (status === fullStatus.all) throw new FullError('all');
      if (!body) throw new Error('The hub gave no stream.');
      return body;
    },
  };
}
