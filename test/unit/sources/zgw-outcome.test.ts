import { describe, expect, it } from 'vitest';
import { readOutcome } from '../../../edge/sources/zgw/outcome.ts';

describe('[SR-37] a result', () => {
  // Pairs as they stand in the catalogue of a real municipality.
  it.each([
    ['Toegewezen', 'Toegekend', 'granted'],
    ['Verleend', 'Verleend', 'granted'],
    ['Gedeeltelijk gegrond', 'Gegrond', 'partly'],
    ['Formeel - Gedeeltelijk gegrond', 'Gegrond', 'partly'],
    ['Afgewezen', 'Afgewezen', 'refused'],
    ['Geweigerd', 'Geweigerd', 'refused'],
    ['Buiten behandeling', 'Afgebroken', 'notTreated'],
    ['Niet ontvankelijk na herzien primair besluit', 'Niet ontvankelijk', 'notTreated'],
    ['Formeel - Niet ontvankelijk', 'Niet ontvankelijk', 'notTreated'],
    ['Niet-ontvankelijk', '', 'notTreated'],
    ['Gegrond', 'Gegrond', 'wellFounded'],
    ['Ongegrond met aanpassing gronden', 'Ongegrond', 'unfounded'],
    ['Ingetrokken na BIA', 'Ingetrokken', 'withdrawn'],
    ['Ingetrokken', 'Afgebroken', 'withdrawn'],
    ['Informeel - Minnelijk afgehandeld', 'Afgehandeld', 'ended'],
    ['Vergunningvrij', 'Verwerkt', 'ended'],
    ['Geannuleerd', 'Afgebroken', 'ended'],
    ['Geannuleerd', 'Niet ontvankelijk', 'unclear'],
    ['Gegrond', 'Ongegrond', 'unclear'],
    ['Verleend', 'Geweigerd', 'unclear'],
    ['Iets heel anders', 'Ook onbekend', 'ended'],
    ['constructor', 'toString', 'ended'],
    ['', '', 'ended'],
  ])('worded %j, generic %j, is %s', (omschrijving, omschrijvingGeneriek, reading) => {
    expect(readOutcome({ url: 'x', omschrijving, omschrijvingGeneriek })).toBe(reading);
  });

  it('is just an end when there is no resultaattype', () => {
    expect(readOutcome(undefined)).toBe('ended');
  });
});
