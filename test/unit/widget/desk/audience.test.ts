import { describe, expect, test } from 'vitest';
import { hasChoice, isPrivate } from '../../../../widget/desk/state/audience.ts';
import type { DeskEvent } from '../../../../widget/desk/state/events.ts';
import { deskAfter, entry, joost, room, samira, welcome } from './fixtures.ts';

const comes = entry(1, joost, { kind: 'joined', as: 'aside' });
const goes = { type: 'entry', room: 'r', entry: entry(2, joost, { kind: 'left' }) } as const;
const write = (change: Extract<DeskEvent, { kind: 'draft' }>['change']): DeskEvent => ({
  kind: 'draft',
  room: 'r',
  change,
});
const talkAfter = (...steps: Parameters<typeof deskAfter>) => {
  const talk = deskAfter(...steps).talks.get('r');
  if (!talk) throw new Error('The talk is gone.');
  return talk;
};

describe('[DK-49] what was written for colleagues', () => {
  test('stays for colleagues when the colleague leaves, until the agent says otherwise', () => {
    const left = talkAfter(welcome([room('r', [comes])]), write({ to: 'aside', text: 'Wat vind jij?' }), goes);
    expect([isPrivate(left), hasChoice(left, 'samira')]).toEqual([true, true]);
    const chosen = talkAfter(
      welcome([room('r', [comes])]),
      write({ to: 'aside', text: 'Wat vind jij?' }),
      goes,
      write({ to: 'citizen' }),
    );
    expect([isPrivate(chosen), hasChoice(chosen, 'samira')]).toEqual([false, false]);
  });

  test('leaves an empty field for the citizen when nobody reads along any more', () => {
    const steps = [welcome([room('r', [comes])]), write({ to: 'aside' }), goes] as const;
    expect(isPrivate(talkAfter(...steps))).toBe(false);
    expect(isPrivate(talkAfter(...steps, write({ text: 'Goedendag' })))).toBe(false);
  });

  test('goes back to the citizen once it was sent and nobody reads along', () => {
    const sent = talkAfter(
      welcome([room('r', [comes])]),
      write({ to: 'aside', text: 'Ja' }),
      goes,
      write({ text: '' }),
    );
    expect(isPrivate(sent)).toBe(false);
  });

  test('stays for colleagues when who read along takes over', () => {
    const here = entry(1, samira, { kind: 'joined', as: 'talk' });
    const desk = {
      ...welcome([room('r', [here], { as: 'aside' })]),
      me: { ...welcome().me, id: 'joost', name: 'Joost' },
    };
    const accepted = talkAfter(desk, write({ text: 'Dreigt er ontruiming?' }), {
      type: 'room',
      room: room('r', [here]),
    });
    expect(isPrivate(accepted)).toBe(true);
    const silent = talkAfter(desk, { type: 'room', room: room('r', [here]) });
    expect(isPrivate(silent)).toBe(false);
  });
});
