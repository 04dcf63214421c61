import { describe, expect, it } from 'vitest';
import { LocalLine } from '../../../demo/exchange/media/local-line.ts';
import { Mixer } from '../../../demo/exchange/media/mixer.ts';
import { Seat } from '../../../demo/exchange/media/seat.ts';
import { toneSource } from '../../../demo/exchange/media/tones.ts';

const tones = { citizen: 300, anna: 500, bilal: 800, lead: 1300 } as const;
type Name = keyof typeof tones;
const names = Object.keys(tones) as Name[];
const audible = -30;

/** Everyone makes a tone. Gives who is heard by whom after half a second. */
function whoHears(arrange: (seats: Record<Name, Seat>) => void): Record<Name, Name[]> {
  const seats = Object.fromEntries(
    names.map((name) => {
      const line = new LocalLine();
      line.source = toneSource(tones[name]);
      return [name, new Seat(line)];
    }),
  ) as Record<Name, Seat>;
  const room = {};
  const mixer = new Mixer();
  for (const seat of Object.values(seats)) {
    seat.room = room;
    mixer.add(seat);
  }
  mixer.close();
  arrange(seats);
  for (let frame = 0; frame < 25; frame += 1) mixer.mix();
  const heardAt = (name: Name) => names.filter((other) => seats[name].ear.level(tones[other]) > audible);
  return Object.fromEntries(names.map((name) => [name, heardAt(name)])) as Record<Name, Name[]>;
}

describe('who hears whom', () => {
  it('[EX-30] everyone in a room hears the others, and not themselves', () => {
    expect(whoHears(() => undefined)).toEqual({
      citizen: ['anna', 'bilal', 'lead'],
      anna: ['citizen', 'bilal', 'lead'],
      bilal: ['citizen', 'anna', 'lead'],
      lead: ['citizen', 'anna', 'bilal'],
    });
  });

  it('[EX-31] who whispers is heard by the one who is coached only', () => {
    const heard = whoHears((seats) => {
      seats.lead.coached = seats.anna;
    });
    expect(heard.anna).toContain('lead');
    expect(heard.citizen).toEqual(['anna', 'bilal']);
    expect(heard.bilal).toEqual(['citizen', 'anna']);
    expect(heard.lead).toEqual(['citizen', 'anna', 'bilal']);
  });

  it('[EX-32] hold is silent both ways', () => {
    const heard = whoHears((seats) => {
      seats.citizen.isOnHold = true;
    });
    expect(heard.citizen).toEqual([]);
    expect(heard.anna).toEqual(['bilal', 'lead']);
  });

  it('[EX-33] who is muted hears and is not heard', () => {
    const heard = whoHears((seats) => {
      seats.lead.isMuted = true;
    });
    expect(heard.lead).toEqual(['citizen', 'anna', 'bilal']);
    expect(heard.citizen).toEqual(['anna', 'bilal']);
  });

  it('[EX-30] rooms do not hear each other', () => {
    const heard = whoHears((seats) => {
      seats.bilal.room = {};
      seats.lead.room = undefined;
    });
    expect(heard).toEqual({ citizen: ['anna'], anna: ['citizen'], bilal: [], lead: [] });
  });
});
