import { createUnderstanding, loadModel } from '../../../../edge/assistant/understand/index.ts';
import { answer } from '../../../../edge/voice/line/line.ts';
import type { Heard, LineContext, Turn } from '../../../../edge/voice/line/turn.ts';
import { organisationOf } from '../../../support/case-inputs.ts';
import { exampleToday } from '../../../support/explanations.ts';

const understand = createUnderstanding(await loadModel());

/** Times at which the example organisation calls back. */
export const windows = [
  { id: '2026-11-24T13:00', day: '2026-11-24', from: '13:00', to: '17:00' },
  { id: '2026-11-25T09:00', day: '2026-11-25', from: '09:00', to: '12:00' },
  { id: '2026-11-25T13:00', day: '2026-11-25', from: '13:00', to: '17:00' },
  { id: '2026-11-26T09:00', day: '2026-11-26', from: '09:00', to: '12:00' },
];

/** A Tuesday morning at which people answer the telephone. */
export function atDay(change: Partial<LineContext> = {}): LineContext {
  const { facts } = organisationOf('lindewaard');
  return {
    now: `${exampleToday}T09:12:00+01:00`,
    today: exampleToday,
    organisation: {
      ...facts,
      on: ['case', 'chat', 'callback', 'rondkomen', 'assistant'],
      phone: '14 0999',
      languages: ['nl', 'en'],
      now: { open: true, until: `${exampleToday}T17:00:00+01:00` },
    },
    content: [],
    understand,
    current: undefined,
    numberPrefixes: ['Z'],
    person: { reachable: true, range: { fromMinutes: 2, toMinutes: 5 } },
    windows,
    callerKnown: true,
    ...change,
  };
}

/** The same in the evening: nobody there until tomorrow. */
export const atNight = (change: Partial<LineContext> = {}): LineContext => {
  const day = atDay();
  const next = '2026-11-25T09:00:00+01:00';
  return {
    ...day,
    now: `${exampleToday}T20:30:00+01:00`,
    organisation: { ...day.organisation, now: { open: false, next } },
    person: { reachable: false },
    windows: windows.slice(1),
    ...change,
  };
};

export const says = (text: string, confidence?: number): Heard => ({ kind: 'speech', text, confidence });
export const keys = (digits: string): Heard => ({ kind: 'digits', digits });
export const nothing: Heard = { kind: 'silence' };

/** What the caller heard, in one piece. */
export const heardOf = (turn: Turn | undefined): string => turn?.say.map(({ text }) => text).join(' ') ?? '';

/** A call from its start. A case that was opened stays known, as a host would keep it. */
export function call(context: LineContext, ...heard: readonly Heard[]): Turn[] {
  const turns = [answer(undefined, { kind: 'start' }, context)];
  let current = context.current;
  for (const one of heard) {
    const state = turns.at(-1)?.state;
    turns.push(answer(state && JSON.parse(JSON.stringify(state)), one, { ...context, current }));
    if (one.kind === 'access' && one.outcome === 'granted') current = one.explanation;
  }
  return turns;
}
