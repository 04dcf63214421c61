import type { Deps } from '../deps.ts';
import { type Addresses, createAddresses } from './addresses.ts';
import type { VoiceConfig } from './config.ts';
import type { VoiceKeys } from './keys.ts';
import { createLines } from './lines.ts';
import { citizenTicket } from './tickets.ts';
import { createConferences } from './twilio/conferences.ts';
import { createRest, type TwilioRest } from './twilio/rest.ts';

/** An account of Twilio, or of the local exchange in its place, ready to work with. */
export interface Twilio {
  config: VoiceConfig;
  keys: VoiceKeys;
  /** Of our own webhooks. */
  addresses: Addresses;
  rest: TwilioRest;
}

/** Lets people call: gives the app its account, and the offices the lines to work with. */
export function openVoice(deps: Deps, config: VoiceConfig, keys: VoiceKeys): void {
  const rest = createRest(config);
  const twilio = { config, keys, rest, addresses: createAddresses(config, keys, deps.random) };
  deps.twilio = twilio;
  deps.callTicket = (citizen) => citizenTicket({ ...deps, twilio }, citizen);
  deps.voice = createLines(twilio, {
    conferences: createConferences(rest),
    log: deps.log,
    tell: async (organisation, handoff, event) => deps.offices?.voice(organisation, handoff, event),
  });
}
