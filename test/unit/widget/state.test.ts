import { describe, expect, it } from 'vitest';
import { summarize } from '../../../edge/progress/summarize.ts';
import type { CaseSummary } from '../../../edge/protocol/explanation.ts';
import { type Action, firstState, reduce, type State, screenOf } from '../../../widget/assistant/state.ts';
import { exampleExplanation } from '../../support/explanations.ts';

const now = 1_795_000_000_000;
const play = (actions: Action[], from: State = firstState): State => actions.reduce(reduce, from);
const ways = (state: State) => state.screens.map((screen) => (screen.at === 'case' ? screen.id : screen.at));

const summary = (id: string, of: Partial<CaseSummary>): CaseSummary => ({
  ...summarize(exampleExplanation()),
  id,
  state: 'we',
  finished: false,
  updatedAt: '2026-11-24T09:00:00+01:00',
  ...of,
});
const explanation = exampleExplanation();
const isIn: Action = { type: 'entered' };
const seesCase: Action[] = [isIn, { type: 'caseAsked', id: explanation.id }, { type: 'caseRead', explanation, now }];

describe('the way through the panel', () => {
  it('[WG-21] leads back through the screens, and stays at the first', () => {
    const state = play([
      { type: 'went', to: { at: 'access' } },
      { type: 'went', to: { at: 'noCode' } },
    ]);
    expect(ways(state)).toEqual(['welcome', 'access', 'noCode']);
    expect(ways(play([{ type: 'wentBack' }, { type: 'wentBack' }, { type: 'wentBack' }], state))).toEqual(['welcome']);
  });

  it('[WG-21] goes back to a screen that was passed before, and stacks none twice', () => {
    const state = play([
      { type: 'went', to: { at: 'access' } },
      { type: 'went', to: { at: 'person' } },
      { type: 'went', to: { at: 'access' } },
    ]);
    expect(ways(state)).toEqual(['welcome', 'access']);
  });

  it('[WG-22] has no screen for the code behind a case', () => {
    const state = play([
      { type: 'went', to: { at: 'access' } },
      { type: 'went', to: { at: 'noCode' } },
      isIn,
      { type: 'went', to: { at: 'cases' } },
      { type: 'casesRead', cases: [], now },
    ]);
    expect(ways(state)).toEqual(['welcome', 'cases']);
  });

  it('[WG-23] puts late cases first, then those of the citizen, and finished ones last', () => {
    const state = play([
      isIn,
      {
        type: 'casesRead',
        now,
        cases: [
          summary('done', { finished: true, state: 'kept' }),
          summary('ours', {}),
          summary('ours, newer', { updatedAt: '2026-11-24T10:00:00+01:00' }),
          summary('theirs', { state: 'you' }),
          summary('late', { state: 'late' }),
        ],
      },
    ]);
    expect(state.cases.status === 'there' && state.cases.value.map(({ id }) => id)).toEqual([
      'late',
      'theirs',
      'ours, newer',
      'ours',
      'done',
    ]);
  });

  it('keeps a case while the citizen looks how to reach a person, and forgets it on the way back to the start', () => {
    const state = play([...seesCase, { type: 'went', to: { at: 'person' } }]);
    expect(state.current.status).toBe('there');
    expect(play([{ type: 'wentBack' }], state).current.status).toBe('there');
    expect(play([{ type: 'wentBack' }, { type: 'wentBack' }], state).current.status).toBe('none');
  });
});

describe('asking', () => {
  it('[WG-26] says that it takes long only while something is asked', () => {
    expect(play([{ type: 'slow' }])).toEqual(firstState);
    const asked = play([isIn, { type: 'caseAsked', id: 'a' }, { type: 'slow' }]);
    expect(asked.current).toEqual({ status: 'asking', slow: true });
    expect(play([{ type: 'entering', by: 'letter' }, { type: 'slow' }]).entry).toMatchObject({ slow: true });
  });

  it('[WG-27] keeps the case on the screen when it cannot be asked for again', () => {
    const state = play([...seesCase, { type: 'caseFailed', failure: 'offline' }]);
    expect(state).toMatchObject({ online: false, stale: true, current: { status: 'there', readAt: now } });
    const again = play([{ type: 'caseSame', now: now + 60_000 }], state);
    expect(again).toMatchObject({ online: true, stale: false, current: { readAt: now + 60_000 } });
  });

  it('[WG-28] says what went wrong when there was nothing yet', () => {
    const state = play([isIn, { type: 'caseAsked', id: 'a' }, { type: 'caseFailed', failure: 'unavailable' }]);
    expect(state.current).toEqual({ status: 'failed', failure: 'unavailable' });
  });

  it('passes over an answer about a case that the citizen has left', () => {
    const state = play([isIn, { type: 'caseAsked', id: explanation.id }, { type: 'wentBack' }]);
    expect(play([{ type: 'caseRead', explanation, now }], state)).toEqual(state);
  });

  it('[WG-30] goes from a slip to a refusal to being in, and keeps nothing of the former', () => {
    const slipped = play([{ type: 'slipped', slips: { code: { kind: 'missing' } } }]);
    expect(slipped.entry).toEqual({ status: 'out', slips: { code: { kind: 'missing' } } });
    const refused = play(
      [
        { type: 'entering', by: 'letter' },
        { type: 'refused', refusal: { failure: 'wrong-code' } },
      ],
      slipped,
    );
    expect(refused.entry).toEqual({ status: 'out', refusal: { failure: 'wrong-code' } });
    expect(play([isIn], refused).entry).toEqual({ status: 'in', nearlyOver: false });
  });
});

describe('the end of a session', () => {
  it('[WG-43] leaves no case, no list and no way back to them', () => {
    const state = play([...seesCase, { type: 'nearlyOver' }, { type: 'ended' }]);
    expect(state).toMatchObject({ entry: { status: 'out' }, cases: { status: 'none' }, current: { status: 'none' } });
    expect(JSON.stringify(state)).not.toContain(explanation.number);
    expect(screenOf(state)).toEqual({ at: 'ended' });
    expect(ways(play([{ type: 'wentBack' }], state))).toEqual(['welcome']);
  });

  it('[WG-42] asks only who is in, and stops asking after a renewal', () => {
    expect(play([{ type: 'nearlyOver' }])).toEqual(firstState);
    expect(play([isIn, { type: 'nearlyOver' }]).entry).toMatchObject({ nearlyOver: true });
    expect(play([isIn, { type: 'nearlyOver' }, { type: 'renewed' }]).entry).toMatchObject({ nearlyOver: false });
  });
});
