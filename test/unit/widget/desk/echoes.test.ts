import { describe, expect, test } from 'vitest';
import { toldOnce } from '../../../../widget/desk/state/echoes.ts';
import { deskAfter, entry, joost, message, room, samira, welcome } from './fixtures.ts';

const transfer = (
  seq: number,
  step: 'offered' | 'reading' | 'accepted' | 'declined' | 'unanswered' | 'cancelled',
  to = 'Joost',
) => entry(seq, step === 'offered' || step === 'cancelled' ? samira : joost, { kind: 'transfer', step, to });
const reads = entry(2, joost, { kind: 'joined', as: 'aside' });
const leaves = entry(5, joost, { kind: 'left' });
const seqs = (entries: Parameters<typeof toldOnce>[0], me: string) => toldOnce(entries, me).map(({ seq }) => seq);

describe('[DK-45] a transfer in the talk', () => {
  const refused = [transfer(1, 'offered'), reads, transfer(3, 'reading'), transfer(4, 'declined'), leaves];

  test('says each step once', () => {
    expect(seqs(refused, 'samira')).toEqual([1, 3, 4]);
  });

  test('tells who reads the card that they do, and not about themselves by name', () => {
    expect(seqs(refused, 'joost')).toEqual([1, 2, 4]);
  });

  test('names the colleague when a team was asked', () => {
    const team = [transfer(1, 'offered', 'Schuldhulp'), reads, transfer(3, 'reading', 'Schuldhulp')];
    expect(seqs(team, 'samira')).toEqual([1, 2]);
  });

  test('says once who took over', () => {
    const taken = [transfer(1, 'accepted'), entry(2, joost, { kind: 'joined', as: 'talk' })];
    expect(seqs(taken, 'samira')).toEqual([1]);
    expect(seqs(taken, 'joost')).toEqual([2]);
    const byTeam = [transfer(1, 'accepted', 'Schuldhulp'), entry(2, joost, { kind: 'joined', as: 'talk' })];
    expect(seqs(byTeam, 'samira')).toEqual([2]);
  });

  test('leaves alone who comes and goes without one', () => {
    expect(seqs([reads, message(3, joost), leaves], 'samira')).toEqual([2, 3, 5]);
  });
});

describe('[DK-46] a transfer that this desk did not answer', () => {
  const asked = room('r', [transfer(1, 'offered'), reads, transfer(3, 'reading')], {
    as: 'aside',
    transfer: { to: 'Joost', step: 'reading', from: 'Samira', forMe: true },
  });
  const deskOnce = (step: 'unanswered' | 'cancelled' | 'declined') =>
    deskAfter(welcome([asked]), { type: 'entry', room: 'r', entry: transfer(4, step) }, { type: 'gone', room: 'r' });

  test('is told to be over, so that nobody wonders where it went', () => {
    expect(deskOnce('unanswered').noLongerAsked).toBe('Samira');
    expect(deskOnce('cancelled').noLongerAsked).toBe('Samira');
  });

  test('says nothing to who said no', () => {
    expect(deskOnce('declined').noLongerAsked).toBeUndefined();
  });

  test('is read away', () => {
    const step = { type: 'entry', room: 'r', entry: transfer(4, 'unanswered') } as const;
    const read = deskAfter(welcome([asked]), step, { type: 'gone', room: 'r' }, { kind: 'noLongerAskedRead' });
    expect(read.noLongerAsked).toBeUndefined();
  });
});
