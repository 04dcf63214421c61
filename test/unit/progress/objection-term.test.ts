import { describe, expect, it } from 'vitest';
import { decided, explained, landlord, on, received, type TypeInput } from './case-of.ts';

const start = received('2026-09-01');
const of = (announcedOn: string | undefined, today: string, more: object = {}, type: TypeInput = {}) =>
  explained(type, [start, decided('2026-11-09', { outcome: 'refused', announcedOn, ...more })], today);

describe('Awb 6:7 and 6:8: the objection term', () => {
  it.each([
    // Six weeks are 42 days.
    ['a Monday', '2026-11-09', '2026-12-21'],
    ['a later day than the decision', '2026-11-16', '2026-12-28'],
    // Friday 25 December is eerste Kerstdag, then tweede Kerstdag and Sunday.
    ['Kerstmis', '2026-11-13', '2026-12-28'],
    // Friday 1 January, then the weekend.
    ['Nieuwjaarsdag', '2026-11-20', '2027-01-04'],
    ['a Saturday', '2026-11-14', '2026-12-28'],
  ])('[PR-31] ends six weeks later, moved past %s', (_, announced, latest) => {
    expect(of(announced, '2026-11-24').decision?.objection).toEqual({
      latestOn: latest,
      open: true,
      article: 'Awb 6:7',
    });
  });

  it('[PR-31] is open on its last day and closed on the next', () => {
    expect(of('2026-11-09', '2026-12-21').decision?.objection?.open).toBe(true);
    expect(of('2026-11-09', '2026-12-22').decision?.objection?.open).toBe(false);
  });

  it('[PR-31] [PR-55] is a choice with its last day, only while open', () => {
    expect(of('2026-11-09', '2026-12-21').choices).toContainEqual({ kind: 'objection', until: '2026-12-21' });
    expect(of('2026-11-09', '2026-12-22').choices.map(({ kind }) => kind)).not.toContain('objection');
  });

  it('[PR-31] closes when the citizen has objected', () => {
    const events = [start, decided('2026-11-09', { outcome: 'refused' }), on('2026-11-20', { type: 'objected' })];
    const { decision, choices } = explained({}, events, '2026-11-24');
    expect(decision?.objection).toMatchObject({ open: false, objectedOn: '2026-11-20' });
    expect(choices.map(({ kind }) => kind)).not.toContain('objection');
  });

  it('[PR-31] names no last day when we do not know when it was announced, yet offers it while it is certain', () => {
    const known = of(undefined, '2026-11-24');
    expect(known.decision?.objection).toBeUndefined();
    expect(known.choices).toContainEqual({ kind: 'objection' });
    // 9 November + 42 = 21 December: after that we are no longer certain.
    expect(of(undefined, '2026-12-22').choices.map(({ kind }) => kind)).not.toContain('objection');
  });

  it.each<[string, object, TypeInput]>([
    ['a decision that says so', { objection: false }, {}],
    ['a decision on a complaint', {}, { term: { basis: 'complaint', committee: false } }],
    ['a decision on an objection', {}, { term: { basis: 'objection', committee: false } }],
    ['work that is done', { outcome: 'done' }, {}],
  ])('[PR-36] is not there for %s', (_, more, type) => {
    const { decision, choices } = of('2026-11-09', '2026-11-24', more, type);
    expect(decision?.objection).toBeUndefined();
    expect(choices.map(({ kind }) => kind)).not.toContain('objection');
  });

  it('[PR-36] is not there for a landlord', () => {
    const events = [start, decided('2026-11-09', { outcome: 'refused' })];
    expect(explained({}, events, '2026-11-24', landlord).decision?.objection).toBeUndefined();
  });
});
