import * as v from 'valibot';
import {
  type DeskHelp,
  type DeskMe,
  deskHelp,
  deskMe,
  type QualityTask,
  qualityTask,
  type qualityTaskChange,
} from '../../edge/protocol/desk.ts';
import { type Explanation, explanation } from '../../edge/protocol/explanation.ts';
import { deskRoles } from '../../edge/protocol/handoff-desk-frames.ts';
import {
  type Incident,
  type IncidentChange,
  type IncidentLine,
  type IncidentReport,
  incident,
  incidentLine,
  type OwnIncident,
  ownIncident,
} from '../../edge/protocol/handoff-incident.ts';
import { type OrganisationFacts, organisationAnswer } from '../../edge/protocol/organisation.ts';
import { type VoiceTicket, voiceTicket } from '../../edge/protocol/voice.ts';

export type TaskChange = v.InferOutput<typeof qualityTaskChange>;

const demoAgents = v.object({
  agents: v.array(
    v.object({
      key: v.string(),
      organisation: v.string(),
      name: v.string(),
      team: v.optional(v.string()),
      roles: v.array(v.picklist(deskRoles)),
    }),
  ),
});
export type DemoAgent = v.InferOutput<typeof demoAgents>['agents'][number];

const taskList = v.object({ tasks: v.array(qualityTask) });
const incidentList = v.object({ incidents: v.array(incidentLine) });
const ownIncidentList = v.object({ incidents: v.array(ownIncident) });
const caseList = v.object({ cases: v.array(explanation) });

/** The desk asked and did not get it. Holds nothing of what was asked. */
export class DeskApiError extends Error {
  override readonly name = 'DeskApiError';
  /** HTTP status; 0 when there was no answer, or one that cannot be read. */
  readonly status: number;
  constructor(status: number) {
    super(`${status}`);
    this.status = status;
  }
}

/** What the desk asks over HTTP. The session is a cookie that scripts cannot read. */
export interface DeskApi {
  /** Who is logged in; undefined when nobody is. */
  me(): Promise<DeskMe | undefined>;
  help(): Promise<DeskHelp>;
  facts(organisation: string): Promise<OrganisationFacts>;
  /** The invented people of a demo; empty when the demo login is off. */
  demoAgents(): Promise<DemoAgent[]>;
  demoLogin(agent: string): Promise<void>;
  logout(): Promise<void>;
  tasks(): Promise<QualityTask[]>;
  changeTask(id: string, change: TaskChange): Promise<void>;
  otherCases(room: string): Promise<Explanation[]>;
  /** Tells the leads what happened. */
  report(report: IncidentReport): Promise<OwnIncident>;
  withdraw(id: string): Promise<void>;
  ownIncidents(): Promise<OwnIncident[]>;
  /** For leads: who reported something. */
  incidents(): Promise<IncidentLine[]>;
  /** For leads: what happened. That it was read is written down. */
  incident(id: string): Promise<Incident>;
  changeIncident(id: string, change: IncidentChange): Promise<void>;
  /** Lets this browser be called. */
  voiceTicket(): Promise<VoiceTicket>;
}

const patience = 20_000;

export function createDeskApi(endpoint: string): DeskApi {
  async function send(method: string, path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(new URL(`/v1${path}`, endpoint), {
      method,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
      headers: {
        // Another site cannot send this header: it keeps a forged form out.
        'Houvast-Desk': '1',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new DeskApiError(0);
    });
    if (!answer.ok) throw new DeskApiError(answer.status);
    return answer;
  }

  async function ask<Schema extends v.GenericSchema>(
    schema: Schema,
    path: string,
    method = 'GET',
    body?: unknown,
  ): Promise<v.InferOutput<Schema>> {
    const content: unknown = await (await send(method, path, body)).json().catch(() => undefined);
    const parsed = v.safeParse(schema, content);
    if (!parsed.success) throw new DeskApiError(0);
    return parsed.output;
  }

  /** Nothing, for an answer with one of these statuses. */
  const unless = (statuses: readonly number[]) => (error: unknown) => {
    if (error instanceof DeskApiError && statuses.includes(error.status)) return undefined;
    throw error;
  };

  return {
    me: () => ask(deskMe, '/desk/me').catch(unless([401])),
    help: () => ask(deskHelp, '/desk/help'),
    facts: (organisation) => ask(organisationAnswer, `/organisations/${encodeURIComponent(organisation)}`),
    demoAgents: async () => (await ask(demoAgents, '/desk/demo').catch(unless([404])))?.agents ?? [],
    demoLogin: async (agent) => void (await send('POST', '/desk/demo', { agent })),
    logout: async () => void (await send('POST', '/desk/logout')),
    tasks: async () => (await ask(taskList, '/desk/tasks')).tasks,
    changeTask: async (id, change) => void (await send('PATCH', `/desk/tasks/${encodeURIComponent(id)}`, change)),
    report: (report) => ask(ownIncident, '/desk/incidents', 'POST', report),
    withdraw: async (id) => void (await send('DELETE', `/desk/incidents/${encodeURIComponent(id)}`)),
    ownIncidents: async () => (await ask(ownIncidentList, '/desk/incidents/mine')).incidents,
    incidents: async () => (await ask(incidentList, '/desk/incidents')).incidents,
    incident: (id) => ask(incident, `/desk/incidents/${encodeURIComponent(id)}`),
    changeIncident: async (id, change) =>
      void (await send('PATCH', `/desk/incidents/${encodeURIComponent(id)}`, change)),
    voiceTicket: () => ask(voiceTicket, '/voice/desk', 'POST'),
    otherCases: async (room) => (await ask(caseList, `/desk/rooms/${encodeURIComponent(room)}/cases`)).cases,
  };
}
