import type { Outcome } from '../../protocol/events.ts';
import type { Resultaattype } from './resources.ts';

/**
 * What a result means. `ended` is a result that only says that the case ended; `unclear` is one whose two
 * wordings contradict each other.
 */
type Reading = Outcome | 'withdrawn' | 'ended' | 'unclear';

// The generic wordings are those of the VNG list of resultaattypeomschrijvingen; the others are common in registers.
const meanings: Readonly<Record<string, Exclude<Reading, 'unclear'>>> = {
  toegekend: 'granted',
  toegewezen: 'granted',
  ingewilligd: 'granted',
  verleend: 'granted',
  'gedeeltelijk toegekend': 'partly',
  'gedeeltelijk toegewezen': 'partly',
  'gedeeltelijk verleend': 'partly',
  'gedeeltelijk gegrond': 'partly',
  'deels toegekend': 'partly',
  'deels gegrond': 'partly',
  afgewezen: 'refused',
  geweigerd: 'refused',
  'buiten behandeling': 'notTreated',
  'buiten behandeling gesteld': 'notTreated',
  'buiten behandeling gelaten': 'notTreated',
  'niet in behandeling genomen': 'notTreated',
  'niet ontvankelijk': 'notTreated',
  gegrond: 'wellFounded',
  ongegrond: 'unfounded',
  ingetrokken: 'withdrawn',
  afgebroken: 'ended',
  afgehandeld: 'ended',
  afgesloten: 'ended',
  geannuleerd: 'ended',
  verwerkt: 'ended',
};

/**
 * Reads a result from its own wording and its generic one. Either may stand alone; a generic wording that only
 * says "ended" gives way to an own wording that says more. What we don't know we don't guess.
 */
export function readOutcome(resultaattype: Resultaattype | undefined): Reading {
  const own = meaningOf(resultaattype?.omschrijving);
  const generic = meaningOf(resultaattype?.omschrijvingGeneriek);
  if (own === undefined || generic === undefined) return own ?? generic ?? 'ended';
  if (own === generic || generic === 'ended') return own;
  if (own === 'partly' && (generic === 'granted' || generic === 'wellFounded')) return own;
  return 'unclear';
}

function meaningOf(wording: string | undefined): Exclude<Reading, 'unclear'> | undefined {
  const plain = (wording ?? '')
    .toLowerCase()
    .replace(/^(in)?formeel\s*-\s*/, '')
    .replaceAll(/[-\s]+/g, ' ')
    .trim();
  return Object.hasOwn(meanings, plain) ? meanings[plain] : undefined;
}
