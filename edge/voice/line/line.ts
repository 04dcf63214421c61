/**
 * A telephone conversation with the assistant, one webhook at a time. Pure: no clock, no database, nothing is logged.
 *
 *   let turn = answer(undefined, { kind: 'start' }, context);
 *   // say turn.say (each sentence in its own language, slower when turn.pace is 'slow'), then do turn.next:
 *   //   listen    <Gather input="speech dtmf" bargeIn="true"> around the sentences; what comes back is
 *   //             { kind: 'speech' | 'digits' | 'silence' }. `language` and `hints` are for the recogniser.
 *   //   openCase  check number and code as `POST /v1/sessions` does (attempts count), then at once
 *   //             { kind: 'access', … }. The code is in this turn only: never keep or log it.
 *   //   callBack  book it, then at once { kind: 'booked', … }.
 *   //   handOff   say the sentences, then connect. Nobody there: { kind: 'unanswered' }.
 *   //   hangUp    say the sentences, then end.
 *   turn = answer(turn.state, heard, context);
 *
 * Between webhooks keep `turn.state` (JSON below 2 kB), encrypted, and drop it when the call ends. Give the case of
 * `state.caseId` as `context.current` each time. A webhook that comes twice with the same state gives the same turn.
 */
import { heardKeys } from './heard-keys.ts';
import { heardSpeech } from './heard-speech.ts';
import { type LineState, newLine } from './state.ts';
import { finish, heardWell, type Step } from './step.ts';
import { checked } from './steps/access.ts';
import { booked } from './steps/call-back.ts';
import { silent } from './steps/missed.ts';
import { greet } from './steps/opening.ts';
import { passed, unanswered } from './steps/person.ts';
import type { Heard, LineContext, Turn } from './turn.ts';

export type { LineState } from './state.ts';
export type { Heard, LineContext, Next, Spoken, Turn } from './turn.ts';

/** The next turn of a call. `state` is that of the turn before, and absent for a call that begins. */
export function answer(state: LineState | undefined, heard: Heard, context: LineContext): Turn {
  const step = stepFor(state ?? newLine, heard, context);
  const current = heard.kind === 'access' && heard.outcome === 'granted' ? heard.explanation : context.current;
  return finish(step, { ...context, current });
}

function stepFor(state: LineState, heard: Heard, context: LineContext): Step {
  switch (heard.kind) {
    case 'start':
      return greet(state, context);
    case 'speech':
      return heardSpeech(state, context, heard.text, heard.confidence);
    case 'digits':
      return heardKeys(state, context, heard.digits);
    case 'silence':
      return state.expects.kind === 'mayPass' ? passed(heardWell(state), context, true) : silent(state, context);
    case 'access':
      return checked(state, context, heard);
    case 'booked':
      return booked(state, context, heard.window);
    case 'unanswered':
      return unanswered(state, context);
  }
}
