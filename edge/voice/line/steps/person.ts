import { hasNote, noteOf } from '../note.ts';
import type { LineState, Saying } from '../state.ts';
import { expecting, part, type Step, text, vary, wordsOf } from '../step.ts';
import type { LineContext } from '../turn.ts';
import { anythingElse, openingLine, waitLine } from './opening.ts';

/** From this many minutes on, being called back is offered beside waiting. */
const longWait = 10;

/** Leads to a person: connected now, or called back. What they get to see is said first and can be refused. */
export function toPerson(state: LineState, context: LineContext, lead: readonly Saying[] = []): Step {
  const { line } = wordsOf(state);
  if (!context.person.reachable) return toCallBack(state, context, [...lead, ...vary(state, line.person.nobody)]);
  const long = (context.person.range?.toMinutes ?? 0) >= longWait && context.windows.length > 0;
  const mustTell = hasNote(state) && state.pass === undefined;
  if (!mustTell && !long) return connect(state, context, lead);
  return {
    tell: [
      ...lead,
      ...text(state, waitLine(state, context), long ? line.person.rather : ''),
      ...text(state, mustTell ? line.person.sees(state.caseId !== undefined) : ''),
    ],
    ask: text(state, mustTell ? line.person.mayPass : ''),
    state: expecting(state, { kind: 'mayPass', next: 'connect' }),
  };
}

function connect(state: LineState, context: LineContext, lead: readonly Saying[]): Step {
  const told = state.expects.kind === 'mayPass' ? '' : waitLine(state, context);
  return {
    tell: [...lead, ...vary(state, wordsOf(state).line.person.connecting), ...text(state, told)],
    ask: [],
    next: { kind: 'handOff', note: noteOf(state) },
    state: expecting(state, { kind: 'withPerson' }),
  };
}

/** After "Liever niet? Zeg dan nee." */
export function passed(state: LineState, context: LineContext, may: boolean): Step {
  const { line } = wordsOf(state);
  const next = state.expects.kind === 'mayPass' ? state.expects.next : 'connect';
  const lead = may || !hasNote(state) ? [] : text(state, line.person.passesNothing);
  const decided = { ...state, pass: may };
  return next === 'connect' ? connect(decided, context, lead) : toCallBack(decided, context, lead);
}

/** Asks when we may call back. */
export function toCallBack(state: LineState, context: LineContext, lead: readonly Saying[] = []): Step {
  const { line } = wordsOf(state);
  if (context.windows.length === 0) {
    if (context.person.reachable) return toPerson(state, context, [...lead, ...vary(state, line.callBack.none)]);
    const none = vary(state, line.callBack.none);
    return anythingElse(state, [...lead, ...none, ...text(state, openingLine(state, context))]);
  }
  if (hasNote(state) && state.pass === undefined)
    return {
      tell: [...lead, ...text(state, line.callBack.can, line.person.sees(state.caseId !== undefined))],
      ask: text(state, line.person.mayPass),
      state: expecting(state, { kind: 'mayPass', next: 'callBack' }),
    };
  return {
    tell: [...lead, ...vary(state, line.callBack.which)],
    ask: part('windows'),
    state: expecting(state, { kind: 'window' }),
  };
}

/** Nobody took the call. */
export function unanswered(state: LineState, context: LineContext): Step {
  const { line } = wordsOf(state);
  const lead = vary(state, line.person.unanswered);
  if (context.windows.length > 0) return toCallBack(state, context, lead);
  return anythingElse(state, [...lead, ...text(state, openingLine(state, context))]);
}
