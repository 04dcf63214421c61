import { describe, expect, it } from 'vitest';
import { failuresIn, tagsOf } from '../../../edge/protocol/handoff-tags.ts';
import { explained, promised, received } from '../progress/case-of.ts';

const missed = promised('2026-11-10', '2026-11-23', 'call');

describe('[DK-48] what we failed to do on a case', () => {
  const of = (receivedOn: string, ...events: (typeof missed)[]) =>
    failuresIn(explained({}, [received(receivedOn), ...events], '2026-11-24'));

  it('is nothing while it is on time', () => {
    expect(of('2026-10-20')).toEqual({ promiseBroken: false, late: false });
  });

  it('is one thing when it is late by a missed promise alone', () => {
    expect(of('2026-10-20', missed)).toEqual({ promiseBroken: true, late: false });
  });

  it('is late when the decision is, and both when a promise was missed as well', () => {
    expect(of('2026-08-20')).toEqual({ promiseBroken: false, late: true });
    expect(of('2026-08-20', missed)).toEqual({ promiseBroken: true, late: true });
  });
});

describe('tags', () => {
  const both = { promiseBroken: true, late: true };
  const none = { promiseBroken: false, late: false };

  it('stand in one order', () => {
    expect(tagsOf(both, { time: 3, actedSinceFirst: false })).toEqual(['promiseBroken', 'late', 'third']);
  });

  it('tell of asking again from the third time on, as long as nothing was done', () => {
    const ofTime = (time: number, actedSinceFirst = false) => tagsOf(none, { time, actedSinceFirst });
    expect([ofTime(2), ofTime(3), ofTime(5), ofTime(5, true)]).toEqual([[], ['third'], ['third'], []]);
  });

  it('do not tell how often somebody asked when that was not passed on', () => {
    expect(tagsOf(none, undefined)).toEqual([]);
  });
});
