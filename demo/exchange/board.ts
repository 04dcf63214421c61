import type { ExchangeAccount, Random } from './account.ts';
import type { Call } from './calls/call.ts';
import type { Conferences } from './calls/conferences.ts';
import type { Mixer } from './media/mixer.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import type { Phones } from './phones/phones.ts';
import type { Clients } from './signalling/clients.ts';
import type { Speech } from './speech/speech.ts';
import type { Webhooks } from './webhooks/webhooks.ts';

/** Addresses at the app. */
interface ConsoleEntry {
  voiceUrl: string;
  statusCallback: string;
}

/** What every room of the exchange works with. */
export interface Board {
  readonly account: ExchangeAccount;
  readonly clock: () => Date;
  readonly random: Random;
  readonly calls: Map<string, Call>;
  readonly conferences: Conferences;
  readonly clients: Clients;
  readonly phones: Phones;
  readonly mixer: Mixer;
  readonly webhooks: Webhooks;
  readonly speech: Speech;
  readonly misbehaviour: Misbehaviour;
  /** Multiplies pauses: 1 in real life, less in tests. */
  readonly pace: number;
  /** What stands in Twilio's console about calls from a browser, and about those to a number. */
  console(from: 'browser' | 'line'): ConsoleEntry;
  /** Something the app did that Twilio would refuse too, or that is not carried out here. */
  fault(message: string): void;
}
