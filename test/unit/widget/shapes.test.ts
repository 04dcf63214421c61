import { describe, expect, it } from 'vitest';
import { isFacts } from '../../../widget/assistant/shape.ts';
import { isCaseList, isExplanation, isLiveFrame, isSession } from '../../../widget/assistant/shapes.ts';
import { exampleExplanation, examples } from '../../support/explanations.ts';

const all = [exampleExplanation(), ...Object.values(examples)];

describe('[WG-54] looking at an answer', () => {
  it('takes every explanation that the protocol knows', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const explanation of all) expect(isExplanation(explanation)).toBe(true);
  });

  it('refuses an explanation that misses anything a screen cannot do without', () => {
    const [explanation] = all;
    for (const part of ['id', 'version', 'state', 'headline', 'todos', 'clock', 'choices', 'promises', 'updatedAt'])
      expect(isExplanation({ ...explanation, [part]: undefined }), part).toBe(false);
  });

  it.each([undefined, null, 'text', 1, [], '<h1>Bad gateway</h1>'])('refuses %j', (answer) => {
    for (const is of [isExplanation, isCaseList, isFacts, isSession, isLiveFrame]) expect(is(answer)).toBe(false);
  });

  it('takes a list only when each case in it can be shown', () => {
    const row = {
      id: 'a',
      today: '2026-11-24',
      about: {},
      title: { nl: 'a' },
      state: 'we',
      headline: 'nothingToDo',
      updatedAt: '2026-11-24T09:00:00Z',
    };
    expect(isCaseList({ cases: [] })).toBe(true);
    expect(isCaseList({ cases: [row] })).toBe(true);
    expect(isCaseList({ cases: [row, { id: 'b' }] })).toBe(false);
  });

  it('takes frames with a version, and the one that ends', () => {
    expect(isLiveFrame({ type: 'changed', version: 3 })).toBe(true);
    expect(isLiveFrame({ type: 'ended', reason: 'restart' })).toBe(true);
    expect(isLiveFrame({ type: 'changed' })).toBe(false);
  });
});
