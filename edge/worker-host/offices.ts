import type { Deps } from '../deps.ts';
import type { Connecting, HandoffOffice } from '../handoff/hosts/durable-object.ts';
import { noRoom, type Offices } from '../handoff/offices.ts';
import { doPart } from '../operations/do-part.ts';

/** Offices on Workers: every organisation has its own Durable Object, wherever its people come in. */
export function createDurableOffices(
  offices: DurableObjectNamespace<HandoffOffice>,
  { organisations, log }: Pick<Deps, 'organisations' | 'log'>,
): Offices {
  const officeOf = (organisation: string) => offices.get(offices.idFromName(organisation));
  return {
    look: (organisation) => officeOf(organisation).look(organisation),
    known: (organisation, id) => officeOf(organisation).known(organisation, id),
    create: (organisation, handoff) => officeOf(organisation).create(organisation, handoff),
    voice: (organisation, handoff, event) => officeOf(organisation).voice(organisation, handoff, event),
    call: (organisation, handoff) => officeOf(organisation).call(organisation, handoff),
    async connect(context, organisation, who) {
      if (context.req.header('Upgrade')?.toLowerCase() !== 'websocket')
        return context.body(null, 426, { Upgrade: 'websocket', Connection: 'Upgrade' });
      const connecting: Connecting = { organisation, who };
      const headers = { Upgrade: 'websocket', [whoHeader]: encodeURIComponent(JSON.stringify(connecting)) };
      const { status, webSocket } = await officeOf(organisation).fetch('https://office/', { headers });
      if (status === noRoomStatus) throw noRoom();
      // Made anew: what a Durable Object answers cannot be added to.
      return new Response(null, { status, webSocket });
    },
    loggedOut: (organisation, agentId, expiresAt) => officeOf(organisation).loggedOut(organisation, agentId, expiresAt),
    incidentChanged: (organisation, reporter) => officeOf(organisation).incidentChanged(organisation, reporter),
    subjectFor: (organisation, room, agentId) => officeOf(organisation).subjectFor(organisation, room, agentId),
    eraseCase: (organisation, caseId) => officeOf(organisation).eraseCase(organisation, caseId),
    async tidy() {
      for (const { facts } of await organisations.all())
        await doPart(log, 'office', () => officeOf(facts.code).tidy(facts.code));
    },
  };
}

/** Header in which the Worker says who connects. Nobody else can reach the object. */
export const whoHeader = 'Houvast-Who';
/** With which the object says that no more lines are opened now. */
export const noRoomStatus = 429;
