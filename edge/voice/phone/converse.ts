import type { VoiceDeps } from '../deps.ts';
import { answer as answerLine, type Heard, type LineState, type Turn } from '../line/line.ts';
import { type Verb, verb, writeTwiml } from '../twiml/xml.ts';
import { citizenIn } from '../webhooks/browser.ts';
import { type Caller, createLookAround } from './context.ts';
import { callBack, handOff, openCase } from './deeds.ts';
import { createKeptTurns, type KeptCall } from './kept-turns.ts';
import { listening, spoken } from './speak.ts';

/** Deeds in one turn; more would be a mistake of ours. */
const mostDeeds = 4;

/** The telephone conversation, one webhook at a time. */
export interface Conversation {
  /** The answer to a turn, as TwiML. The same turn twice, from wherever, gets the same answer. */
  answer(caller: Caller, turn: number, heard: Heard): Promise<string>;
  /** The answer to a turn that was asked before; nothing when there is none yet. */
  answered(callSid: string, turn: number): Promise<string | undefined>;
  /** What came of the hand-off: nobody took it, or it is over. */
  afterHandOff(caller: Caller, turn: number): Promise<string>;
  /** The call is over: nothing of it stays. @returns the hand-off that came of it. */
  end(callSid: string): Promise<string | undefined>;
}

export function createConversation(deps: VoiceDeps): Conversation {
  const kept = createKeptTurns(deps);
  const lookAround = createLookAround(deps);
  const { addresses } = deps.twilio;

  async function answered(callSid: string, turn: number): Promise<string | undefined> {
    const found = await kept.find(callSid);
    return found && found.turn > turn ? found.answer : undefined;
  }

  async function answer(caller: Caller, turn: number, heard: Heard): Promise<string> {
    const found = await kept.find(caller.callSid);
    if (found && found.turn > turn) return found.answer;
    // A call whose turns were lost begins anew.
    const isNew = !found || found.turn < turn;
    const { call, document } = isNew
      ? await turnOf(caller, 0, undefined, { kind: 'start' })
      : await turnOf(caller, turn, found.call, heard);
    const next = { turn: isNew ? 1 : turn + 1, answer: document, call };
    if (await kept.keep(caller.callSid, next)) return document;
    return (await answered(caller.callSid, turn)) ?? document;
  }

  async function turnOf(caller: Caller, turn: number, before: KeptCall | undefined, heard: Heard) {
    let made = await ask(caller, before?.line, heard);
    const verbs: Verb[] = [];
    for (let deeds = 0; deeds < mostDeeds; deeds++) {
      const { next } = made;
      if (next.kind === 'listen') {
        verbs.push(listening(made, next, addresses.of('line', 'turn', turn + 1, made.state.language)));
        return { call: withLine(made.state, before), document: writeTwiml(...verbs) };
      }
      verbs.push(...spoken(made));
      if (next.kind === 'hangUp')
        return { call: withLine(made.state, before), document: writeTwiml(...verbs, verb('Hangup')) };
      if (next.kind === 'handOff') {
        const connected = await connect(caller, turn, made, verbs);
        if (connected) return connected;
        made = await ask(caller, made.state, { kind: 'unanswered' });
      } else if (next.kind === 'openCase') {
        made = await ask(caller, made.state, await openCase(deps, caller, next));
      } else {
        const window = await callBack(deps, caller, turn, next);
        made = await ask(caller, made.state, { kind: 'booked', window });
      }
    }
    throw new Error('The line asks for more than one turn can do.');
  }

  async function ask(caller: Caller, state: LineState | undefined, heard: Heard): Promise<Turn> {
    return answerLine(state, heard, await lookAround(caller, state?.caseId));
  }

  /** Into the queue with the note, and into its call. */
  async function connect(caller: Caller, turn: number, { next, state }: Turn, verbs: readonly Verb[]) {
    if (next.kind !== 'handOff') return undefined;
    const { organisation } = caller;
    const handoff = await handOff(deps, caller, turn, next.note, { kind: 'call', by: 'telephone' });
    const look = handoff === undefined ? undefined : await deps.offices.call(organisation, handoff);
    if (handoff === undefined || !look?.open) return undefined;
    const action = addresses.of('line', 'after', turn + 1, state.language);
    const line = { turn: turn + 1, since: deps.clock().getTime() };
    const dial = await citizenIn(deps, { organisation, handoff, language: state.language, line, look, action });
    return { call: { line: state, handoff }, document: writeTwiml(...verbs, dial) };
  }

  return {
    answer,
    answered,
    async afterHandOff(caller, turn) {
      const found = await kept.find(caller.callSid);
      const handoff = found?.call.handoff;
      const look = handoff === undefined ? undefined : await deps.offices.call(caller.organisation, handoff);
      if (look?.answered !== false) return writeTwiml(verb('Hangup'));
      return answer(caller, turn, { kind: 'unanswered' });
    },
    async end(callSid) {
      const found = await kept.find(callSid);
      await kept.forget(callSid);
      return found?.call.handoff;
    },
  };
}

const withLine = (line: LineState, before: KeptCall | undefined): KeptCall => ({
  line,
  ...(before?.handoff !== undefined && { handoff: before.handoff }),
});
