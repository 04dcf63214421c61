import { describe, expect, it } from 'vitest';
import type { DeskAnswer } from '../../../../edge/protocol/handoff-desk-frames.ts';
import type { DeskCall } from '../../../../edge/protocol/voice.ts';
import { announcement } from '../../../../widget/desk/announce.ts';
import type { DeskEvent } from '../../../../widget/desk/state/events.ts';
import { reduce } from '../../../../widget/desk/state/reduce.ts';
import { nl } from '../../../../widget/desk/words/nl.ts';
import { at, citizen, deskAfter, entry, eventOf, joost, message, queued, room, samira, welcome } from './fixtures.ts';

/** What is said at each step, in order; nothing where nothing is said. */
function heard(...steps: (DeskAnswer | DeskEvent)[]): (string | undefined)[] {
  let state = deskAfter();
  return steps.map(eventOf).map((event) => {
    const before = state;
    state = reduce(before, event);
    return announcement(before, state, event, nl);
  });
}
const two = welcome([room('room-a'), room('room-b')]);
const of = (id: string, said: ReturnType<typeof message>): DeskAnswer => ({ type: 'entry', room: id, entry: said });

describe('[DK-20] announcements say what is new and do not shout', () => {
  it('says a message in the talk on the screen, with who said it', () => {
    expect(heard(two, of('room-a', message(1, citizen, 'Hallo')))).toEqual([undefined, 'Mens room-a: Hallo']);
  });

  it('says nothing of what the agent did', () => {
    expect(
      heard(two, of('room-a', message(1, samira, 'Dag')), of('room-a', entry(2, samira, { kind: 'calm', on: true }))),
    ).toEqual([undefined, undefined, undefined]);
  });

  it('says once that another talk has something new, without its words', () => {
    const steps = heard(
      two,
      of('room-b', message(1, citizen, 'geheim')),
      of('room-b', message(2, citizen, 'nog iets')),
      { kind: 'show', room: 'room-b' },
      { kind: 'seen', room: 'room-b' },
      { kind: 'show', room: 'room-a' },
      of('room-b', message(3, citizen)),
    );
    expect(steps.filter(Boolean)).toEqual(['Nieuw bericht van Mens room-b.', 'Nieuw bericht van Mens room-b.']);
  });

  it('says the same entry once, also when it comes again', () => {
    const once = of('room-a', message(1, citizen, 'Hallo'));
    expect(heard(two, once, once).filter(Boolean)).toHaveLength(1);
  });

  it('says who waits only when somebody comes', () => {
    const queue = (...ids: string[]): DeskAnswer => ({ type: 'queue', queue: ids.map(queued) });
    expect(heard(welcome(), queue('room-a'), queue('room-a', 'room-b'), queue('room-b')).slice(1)).toEqual([
      'Er wacht iemand.',
      'Er wachten 2 mensen.',
      undefined,
    ]);
    // Who was away and is back can be helped now.
    const away: DeskAnswer = { type: 'queue', queue: [{ ...queued('room-a'), awaySince: at }] };
    expect(heard(welcome(), away, queue('room-a')).slice(1)).toEqual([undefined, 'Er wacht iemand.']);
  });

  it('says that a colleague asks, answers and asks for help', () => {
    const offered = room('room-c', [], {
      as: 'aside',
      transfer: { from: 'Joost', to: 'Samira', forMe: true, step: 'offered' },
    });
    const declined = entry(1, joost, { kind: 'transfer', step: 'declined', to: 'Joost' });
    const left = entry(2, joost, { kind: 'left' });
    expect(
      heard(two, { type: 'room', room: offered }, of('room-a', declined), of('room-a', left), {
        type: 'help',
        room: 'room-x',
        from: 'Joost',
      }).slice(1),
    ).toEqual([
      'Joost vraagt of u een gesprek overneemt.',
      'Joost kan nu niet overnemen. Het gesprek is nog bij u.',
      // Who cannot take over leaves: the same thing once more.
      undefined,
      'Joost vraagt om hulp.',
    ]);
  });

  it('[DK-89] says to who is on the line before the citizen when they come, or do not', () => {
    const legs = [{ agent: 'samira', name: 'Samira', as: 'talk', here: true } as const];
    const call = (citizen: DeskCall['citizen'], all = legs): DeskAnswer => ({
      type: 'room',
      room: room('room-a', [], { call: { status: 'ringing', forMe: false, citizen, legs: all } }),
    });
    const by = 'browser';
    const coming = call({ here: false, by, coming: true });
    const here = call({ here: true, by });
    const said = heard(two, coming, coming, here, here, call({ here: false, by }));
    expect(said.slice(1)).toEqual([
      'Mens room-a komt aan de lijn.',
      undefined,
      'Mens room-a is aan de lijn.',
      undefined,
      'Mens room-a is niet aan de lijn.',
    ]);
    expect(heard(two, call({ here: true, by }, []), here).slice(1), 'who was there first').toEqual([
      undefined,
      undefined,
    ]);
    const telephone = heard(two, call({ here: false, by: 'telephone' }), call({ here: true, by: 'telephone' }));
    expect(telephone.slice(1), 'an entry says it').toEqual([undefined, undefined]);
  });

  it('says that the line is gone and is back, once each', () => {
    const steps = heard(
      two,
      { kind: 'connection', connection: 'lost' },
      { kind: 'connection', connection: 'lost' },
      two,
    );
    expect(steps).toEqual([undefined, nl.announce.lost, undefined, nl.announce.back]);
  });
});
