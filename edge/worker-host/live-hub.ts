import type { CaseHub } from '../live/durable-object.ts';
import type { LiveHub } from '../live/live.ts';

/** Live streams on Workers: every case has its own Durable Object, wherever its readers and pushes come in. */
export function createDurableHub(hubs: DurableObjectNamespace<CaseHub>): LiveHub {
  const hubOf = (caseId: string) => hubs.get(hubs.idFromName(caseId));
  return {
    async publish(caseId, version) {
      await hubOf(caseId).publish(version);
    },
    async subscribe({ caseId, expiresAt }) {
      const { body } = await hubOf(caseId).fetch(`https://hub/?until=${expiresAt}`);
      if (!body) throw new Error('The hub gave no stream.');
      return body;
    },
  };
}
