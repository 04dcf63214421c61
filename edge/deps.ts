import type { ZaakDatabase } from '../db/clients/zaak.ts';
import type { DemoAgent } from './access/desk/identity.ts';
import type { CaseStore } from './cases/case-store.ts';
import type { Offices } from './handoff/offices.ts';
import type { VoiceLines } from './handoff/voice.ts';
import type { Keys } from './keys.ts';
import type { LiveHub } from './live/live.ts';
import type { Log } from './log.ts';
import type { RondkomenLane } from './open-rondkomen.ts';
import type { Organisations } from './organisation/organisations.ts';
import type { VoiceTicket } from './protocol/voice.ts';
import type { Twilio } from './voice/account.ts';
import type { CitizenOfCall } from './voice/tickets.ts';

/** Everything the app needs from its host. The app itself reads no clock, no environment and no runtime. */
export interface Deps {
  zaak: ZaakDatabase;
  keys: Keys;
  clock: () => Date;
  random: (length: number) => Uint8Array<ArrayBuffer>;
  live: LiveHub;
  log: Log;
  cases: CaseStore;
  organisations: Organisations;
  /** The address of the network a request came from, if the host knows it. Only ever used as a keyed hash. */
  networkOf: (request: Request, env: unknown) => string | undefined;
  /** Invented agents who may log in at the desk without a password. Only ever there in the demo. */
  demoAgents?: readonly DemoAgent[];
  /** The talks of all organisations. Absent where nobody can talk: in tools on the command line. */
  offices?: Offices;
  /** The telephone. Absent where an organisation has none: then nobody calls. */
  voice?: VoiceLines;
  /** What a citizen's browser needs to call, for one hand-off. Absent where nobody can call. */
  callTicket?: (citizen: CitizenOfCall) => Promise<VoiceTicket>;
  /** The account behind it: for tickets, for what Twilio asks and tells, and for what has to be deleted there. */
  twilio?: Twilio;
  /** Lane R, beside this one. It shares nothing with the rest. */
  rondkomen?: RondkomenLane;
  /** The built `/houvast.js`, with its place for the opening hours still open. */
  loader: () => Promise<string>;
}
