import { describe, expect, it } from 'vitest';
import { summarize } from '../../../edge/progress/summarize.ts';
import type { CaseSummary } from '../../../edge/protocol/explanation.ts';
import { byNeed } from '../../../widget/assistant/case/by-need.ts';
import {
  caseAsked,
  caseFailed,
  caseRead,
  ended,
  entered,
  entering,
  firstState,
  refused,
  type Screen,
  type State,
  screenOf,
  slipped,
  went,
  wentBack,
} from '../../../widget/assistant/state.ts';
import { exampleExplanation } from '../../support/explanations.ts';

const now = 1_795_000_000_000;
const ways = (state: State) => state.screens.map((screen) => (screen.at === 'case' ? screen.id : screen.at));
const walk = (to: readonly Screen['at'][], from: State = firstState): State =>
  to.reduce((state, at) => went(state, { at } as Screen), from);

const summary = (id: string, of: Partial<CaseSummary>): CaseSummary => ({
  ...summarize(exampleExplanation()),
  id,
  state: 'we',
  finished: false,
  updatedAt: '2026-11-24T09:00:00+01:00',
  ...of,
});
const explanation = exampleExplanation();
const { id } = explanation;
const isIn = entered(firstState, undefined);
const seesCase = caseRead(caseAsked(isIn, id), id, explanation, now);

describe('the way through the panel', () => {
  it('[WG-21] leads back through the screens, and stays at the first', () => {
    const state = walk(['access', 'noCode']);
    expect(ways(state)).toEqual(['welcome', 'access', 'noCode']);
    expect(ways(wentBack(wentBack(wentBack(state))))).toEqual(['welcome']);
  });

  it('[WG-21] goes back to a screen that was passed before, and stacks none twice', () => {
    expect(ways(walk(['access', 'person', 'access']))).toEqual(['welcome', 'access']);
    expect(ways(walk(['access', 'welcome']))).toEqual(['welcome']);
  });

  it('[WG-21] tells two cases and two parts apart', () => {
    expect(ways(caseAsked(seesCase, 'other'))).toEqual(['welcome', id, 'other']);
    const talk = went(went(seesCase, { at: 'part', name: 'talk' }), { at: 'part', name: 'handoff' });
    expect(ways(talk)).toEqual(['welcome', id, 'part', 'part']);
  });

  it('[WG-22] has no screen for the code behind a case', () => {
    const state = went(entered(walk(['access', 'noCode']), undefined), { at: 'cases' });
    expect(ways(state)).toEqual(['welcome', 'cases']);
  });

  it('[WG-23] puts late cases first, then those of the citizen, and finished ones last', () => {
    const cases = [
      summary('done', { finished: true, state: 'kept' }),
      summary('ours', {}),
      summary('ours, newer', { updatedAt: '2026-11-24T10:00:00+01:00' }),
      summary('theirs', { state: 'you' }),
      summary('late', { state: 'late' }),
    ];
    expect(cases.sort(byNeed).map((of) => of.id)).toEqual(['late', 'theirs', 'ours, newer', 'ours', 'done']);
  });

  it('keeps a case while the citizen looks how to reach a person, and forgets it on the way back to the start', () => {
    const state = walk(['person'], seesCase);
    expect(state.current.value).toBeDefined();
    expect(wentBack(state).current.value).toBeDefined();
    expect(wentBack(wentBack(state)).current).toEqual({});
  });
});

describe('asking', () => {
  it('[WG-26] begins each question as one that does not take long yet', () => {
    expect(caseAsked({ ...isIn, slow: true }, 'a').slow).toBe(false);
    expect(entering({ ...firstState, slow: true }).slow).toBe(false);
  });

  it('[WG-27] keeps the case on the screen when it cannot be asked for again', () => {
    const state = caseFailed(seesCase, 'offline');
    expect(state).toMatchObject({ online: false, stale: true, current: { value: explanation, readAt: now } });
    const again = caseRead(state, id, undefined, now + 60_000);
    expect(again).toMatchObject({ online: true, stale: false, current: { readAt: now + 60_000 } });
  });

  it('[WG-28] says what went wrong when there was nothing yet', () => {
    expect(caseFailed(caseAsked(isIn, 'a'), 'ours').current).toEqual({ failure: 'ours' });
  });

  it('passes over an answer about a case that the citizen has left', () => {
    const state = wentBack(caseAsked(isIn, id));
    expect(caseRead(state, id, explanation, now)).toBe(state);
  });

  it('[CV-19] knows since when changes came in while the citizen was looking, until the case is opened anew', () => {
    expect(seesCase.lookingSince).toBeUndefined();
    const newer = caseRead(seesCase, id, { ...explanation, version: explanation.version + 1 }, now);
    expect(newer.lookingSince).toBe(explanation.updatedAt);
    const newest = caseRead(newer, id, { ...explanation, version: explanation.version + 2 }, now);
    expect(newest.lookingSince).toBe(explanation.updatedAt);
    expect(caseAsked(newest, id).lookingSince).toBeUndefined();
  });

  it('[WG-30] goes from a slip to a refusal to being in, and keeps nothing of the former', () => {
    const slip = slipped(firstState, { code: { kind: 'missing' } });
    expect(slip).toMatchObject({ in: false, slips: { code: { kind: 'missing' } } });
    const no = refused(entering(slip), { failure: 'wrong-code' });
    expect(no).toMatchObject({ entering: false, refusal: { failure: 'wrong-code' }, slips: undefined });
    expect(entered(no, undefined)).toMatchObject({ in: true, entering: false, refusal: undefined });
  });
});

describe('the end of a session', () => {
  it('[WG-43] leaves no case, no list and no way back to them', () => {
    const state = ended({ ...seesCase, nearlyOver: true });
    expect(state).toMatchObject({ in: false, nearlyOver: false, cases: {}, current: {} });
    expect(JSON.stringify(state)).not.toContain(explanation.number);
    expect(screenOf(state)).toEqual({ at: 'ended' });
    expect(ways(wentBack(state))).toEqual(['welcome']);
  });

  it('[HC-34] leaves a talk on the screen where it is, and brings one from behind another screen', () => {
    const talk = { at: 'part', name: 'handoff', about: 'note' } as const;
    const inTalk = went(seesCase, talk);
    const state = ended(inTalk, true);
    expect(screenOf(state)).toBe(screenOf(inTalk));
    expect(ways(wentBack(state))).toEqual(['welcome', 'ended']);
    expect(ways(wentBack(wentBack(state)))).toEqual(['welcome']);
    expect(screenOf(ended(seesCase, true))).toEqual({ at: 'part', name: 'handoff' });
    expect(screenOf(ended(inTalk))).toEqual({ at: 'ended' });
  });
});
