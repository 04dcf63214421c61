import { nameOf } from '../say/render.ts';
import { spokenMoment } from '../say/spoken-time.ts';
import type { LineState, Saying } from '../state.ts';
import { expecting, type Step, text, vary, wordsOf } from '../step.ts';
import type { LineContext } from '../turn.ts';
import { catalogues } from '../words/catalogue.ts';

/** "Wij zijn open tot 17 uur." */
export function openingLine(state: LineState, { organisation, today }: LineContext): string {
  const { line } = wordsOf(state);
  const { open, until, next } = organisation.now;
  if (open && until)
    return line.open(spokenMoment(until, today, state.language, line).replace(/^(?:vandaag om|today at) /, ''));
  return next ? line.closed(spokenMoment(next, today, state.language, line)) : line.closedUnknown;
}

export function waitLine(state: LineState, { person }: LineContext): string {
  const { range, reachable } = person;
  return reachable && range ? wordsOf(state).line.wait(range.fromMinutes, range.toMinutes) : '';
}

/** The first breath: a computer, of whom, hours and waiting time, a person, the other language; then it listens. */
export function greet(state: LineState, context: LineContext): Step {
  const { line } = wordsOf(state);
  const other = state.language === 'nl' ? 'en' : 'nl';
  const speaksOther = context.organisation.languages.includes(other);
  return {
    tell: [
      ...text(state, line.greeting.computer(nameOf(context, state))),
      ...text(state, openingLine(state, context), waitLine(state, context)),
      ...(speaksOther ? [{ text: catalogues[other].line.greeting.switchTo, language: other } as const] : []),
    ],
    ask: text(state, context.person.reachable ? line.greeting.askOrPerson : line.greeting.ask),
    state: expecting(state, { kind: 'question' }),
  };
}

/** "Heeft u nog een vraag?", after which "nee" ends the call. */
export function anythingElse(state: LineState, tell: readonly Saying[]): Step {
  return {
    tell,
    ask: vary(state, wordsOf(state).line.anythingElse),
    state: expecting(state, { kind: 'question', closing: true }),
  };
}

export function goodbye(state: LineState): Step {
  const { line } = wordsOf(state);
  return {
    tell: state.danger ? text(state, line.goodbyeInDanger) : vary(state, line.goodbye),
    ask: [],
    next: { kind: 'hangUp' },
    state: expecting(state, { kind: 'question' }),
  };
}
