import type { Deps } from '../deps.ts';
import type { Offices } from '../handoff/offices.ts';
import type { Twilio } from './account.ts';

/** What the routes of voice need: an account, and offices to tell. */
export type VoiceDeps = Omit<Deps, 'twilio' | 'offices'> & { twilio: Twilio; offices: Offices };
