import * as v from 'valibot';
import { expect, it, onTestFinished } from 'vitest';
import { deskConfig } from '../../../edge/protocol/desk.ts';
import { openVoice } from '../../../edge/voice/account.ts';
import { deriveVoiceKeys } from '../../../edge/voice/keys.ts';
import { handOff } from '../../../edge/voice/phone/deeds.ts';
import { organisationOf } from '../../support/case-inputs.ts';
import { openTestDeps } from '../../support/node-deps.ts';
import { testConfig } from './support.ts';

const caller = { callSid: `CA${'a'.repeat(32)}`, organisation: 'lindewaard', number: '+31612345678' };
const window = { id: '2026-11-25T14:00', day: '2026-11-25', from: '14:00', to: '16:00' };
const way = { kind: 'callback', window, phone: '0612345678' } as const;

it('[VO-34] the same turn of a call is one hand-off, however often it is asked', async () => {
  const { deps, offices } = await openTestDeps();
  onTestFinished(() => offices.close());
  const help = { phrases: [], avoid: [], teams: [], protocol: [], promises: [] };
  const desk = v.parse(deskConfig, { team: { nl: 'Klantcontact' }, callback: [['14:00', '16:00']], help });
  const { facts } = organisationOf('lindewaard');
  await deps.organisations.put({ facts: { ...facts, on: ['callback'] }, desk });
  openVoice(deps, testConfig, await deriveVoiceKeys(new Uint8Array(32).fill(7)));
  const { twilio } = deps;
  if (!twilio) throw new Error('Voice is off.');
  const note = { question: 'Waar blijft het?', language: 'nl', contacts: false, before: [] } as const;
  const ask = (turn: number) => handOff({ ...deps, twilio, offices }, caller, turn, { ...note, before: [] }, way);
  const first = await ask(1);
  expect(first).toMatch(/^lindewaard_/);
  for (let again = 0; again < 8; again++) expect(await ask(1)).toBe(first);
  // What is limited is how many are asked for.
  for (let turn = 2; turn <= 6; turn++) expect(await ask(turn)).not.toBe(undefined);
  expect(await ask(7)).toBe(undefined);
});
