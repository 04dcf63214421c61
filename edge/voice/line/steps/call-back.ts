import type { CallbackWindow } from '../../../protocol/handoff-note.ts';
import { hasNote, noteOf } from '../note.ts';
import { maxWindows } from '../say/render.ts';
import { spokenBetween, spokenDay } from '../say/spoken-time.ts';
import type { LineState } from '../state.ts';
import { expecting, heardWell, part, type Step, text, vary, wordsOf } from '../step.ts';
import type { LineContext } from '../turn.ts';
import { missed } from './missed.ts';
import { anythingElse } from './opening.ts';
import { toCallBack } from './person.ts';

/** A Dutch number has ten digits; one from abroad up to fifteen (ITU-T E.164). */
const isPhone = (digits: string): boolean => /^0\d{9}$|^00\d{8,15}$/.test(digits);

export function choseWindow(state: LineState, context: LineContext, window: CallbackWindow | undefined): Step {
  const { line } = wordsOf(state);
  if (!window) return missed(state, context, line.callBack.notOne, part('windows'));
  const well = heardWell(state);
  if (!context.callerKnown) return askPhone(well, window.id);
  return {
    tell: [],
    ask: text(state, line.callBack.samePhone, line.callBack.yesOrNo),
    state: expecting(well, { kind: 'samePhone', window: window.id }),
  };
}

/** None of these times: the next ones, as long as there are. */
export function otherWindows(state: LineState, context: LineContext): Step {
  const { line } = wordsOf(state);
  const from = (state.expects.kind === 'window' ? (state.expects.from ?? 0) : 0) + maxWindows;
  if (from >= context.windows.length) return anythingElse(heardWell(state), vary(state, line.callBack.noOthers));
  return { tell: [], ask: part('windows'), state: expecting(heardWell(state), { kind: 'window', from }) };
}

export function askPhone(state: LineState, window: string): Step {
  return {
    tell: [],
    ask: vary(state, wordsOf(state).line.callBack.phone),
    state: expecting(state, { kind: 'phone', window }),
  };
}

export function heardPhone(state: LineState, context: LineContext, window: string, heard: string): Step {
  const { line } = wordsOf(state);
  const phone = heard.replace(/\D/g, '').replace(/^0031/, '0');
  if (!isPhone(phone)) return missed(expecting(state, { kind: 'phone', window }), context, line.callBack.phoneUnclear);
  return {
    tell: [],
    ask: [...part('phone'), ...vary(state, line.access.right)],
    state: expecting(state, { kind: 'phoneRight', window, phone }),
  };
}

export function book(state: LineState, window: string, phone?: string): Step {
  return {
    tell: [],
    ask: [],
    next: { kind: 'callBack', window, ...(phone !== undefined && { phone }), note: noteOf(state) },
    state: expecting(heardWell(state), { kind: 'booking' }),
  };
}

export function booked(state: LineState, context: LineContext, window: CallbackWindow | undefined): Step {
  const { line } = wordsOf(state);
  if (!window) return toCallBack(state, context, vary(state, line.callBack.taken));
  const day = spokenDay(window.day, context.today, state.language);
  return anythingElse(state, [
    ...text(state, line.callBack.booked(day, spokenBetween(window.from, window.to, line))),
    ...text(state, hasNote(state) && state.pass !== false ? line.callBack.bookedWith : ''),
  ]);
}
