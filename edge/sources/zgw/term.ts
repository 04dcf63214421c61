import type { CaseType, Term } from '../../protocol/case-type.ts';
import type { CalendarDate } from '../../protocol/primitives.ts';
import { addDuration, daysBetween, lastsAtLeast, weekday } from '../moments.ts';
import type { Zaak, Zaaktype } from './resources.ts';
import { words } from './words.ts';

type Noun = CaseType['noun'];

/** What the citizen brought. It decides which law counts, so it is read from all that the zaaktype says of itself. */
export function nounOf(zaaktype: Zaaktype | undefined): Noun {
  const initiator = (zaaktype?.handelingInitiator ?? '').toLowerCase();
  const name = `${zaaktype?.identificatie ?? ''} ${zaaktype?.omschrijving ?? ''}`.toLowerCase();
  const all = `${name} ${initiator} ${zaaktype?.aanleiding ?? ''}`.toLowerCase();
  if (/\bbezwaar/.test(`${name} ${initiator}`)) return 'objection';
  if (/\bklacht/.test(`${name} ${initiator}`)) return 'complaint';
  if (initiator.startsWith('meld')) return 'report';
  // Registers spell it "aanvagen" too; permits and benefits are applications whatever the verb is.
  if (/aanvra|aanvag|vergunning|ontheffing|subsidie|uitkering|bijstand|voorziening/.test(all)) return 'application';
  return initiator.startsWith('verzoek') ? 'request' : 'case';
}

/**
 * The clock that a zaaktype says runs. An objection has the term of Awb 7:10, a complaint that of Awb 9:11, an
 * application the zaaktype's own doorlooptijd or eight weeks (Awb 4:13). Of a report or any other case nobody has to
 * decide by law (Awb 4:17 is for applications), so there the doorlooptijd is the organisation's own promise.
 */
export function termOfType(zaaktype: Zaaktype | undefined, noun: Noun): Term {
  const length = zaaktype?.doorlooptijd;
  const isLong = (minimum: string) => length !== undefined && lastsAtLeast(length, minimum);
  switch (noun) {
    case 'objection':
      return { basis: 'objection', committee: isLong('P84D') };
    case 'complaint':
      return { basis: 'complaint', committee: isLong('P43D') };
    case 'application':
    case 'request': {
      if (length === undefined) return { basis: 'reasonable' };
      const name = zaaktype?.omschrijving ?? zaaktype?.identificatie ?? words.unknownType.nl;
      return { basis: 'special', article: words.ownTerm(name), length };
    }
    default:
      return length === undefined ? { basis: 'none' } : { basis: 'promise', length };
  }
}

/** Day on which a term ends when nothing stops or extends it; undefined when the register can't tell. */
export function plainEnd(term: Term, received: CalendarDate): CalendarDate | undefined {
  switch (term.basis) {
    case 'special':
    case 'promise':
      return addDuration(received, term.length);
    case 'reasonable':
      return addDuration(received, 'P8W');
    case 'complaint':
      return addDuration(received, term.committee ? 'P10W' : 'P6W');
    default:
      return undefined;
  }
}

/** What was done with the register's own latest day, `uiterlijkeEinddatumAfdoening`. */
export type RegisterDay = 'agrees' | 'used' | 'lawStands' | 'impossible';

/**
 * The term of one zaak. The register knows this case better than its type does: where its latest day differs from what
 * the type gives, the register's day is used. Only the term of a complaint stands in the law itself (Awb 9:11).
 */
export function termOfCase(
  zaak: Zaak,
  ofType: Term,
  received: CalendarDate | undefined,
): { term: Term; registerDay: RegisterDay } {
  const latest = zaak.uiterlijkeEinddatumAfdoening;
  if (latest === undefined || received === undefined) return { term: ofType, registerDay: 'agrees' };
  const computed = plainEnd(ofType, received);
  // An extension has an event of its own, which brings the register's day along.
  if (computed !== undefined && zaak.verlenging?.duur !== undefined) return { term: ofType, registerDay: 'agrees' };
  if (computed !== undefined && isSameEnd(computed, latest)) return { term: ofType, registerDay: 'agrees' };
  const days = daysBetween(received, latest);
  if (days <= 0) return { term: ofType, registerDay: 'impossible' };
  const length = `P${days}D`;
  if (ofType.basis === 'complaint') return { term: ofType, registerDay: 'lawStands' };
  if (ofType.basis === 'promise' || ofType.basis === 'none')
    return { term: { basis: 'promise', length }, registerDay: 'used' };
  return { term: { basis: 'special', article: words.registerDate, length }, registerDay: 'used' };
}

/** Whether a term was taken from the register's own latest day. */
export function isFromRegister(term: Term): boolean {
  return term.basis === 'special' && term.article === words.registerDate;
}

/** A register may store the day before, or the day after, the Algemene termijnenwet has moved a weekend to Monday. */
function isSameEnd(computed: CalendarDate, registerDay: CalendarDate): boolean {
  const dayOfWeek = weekday(computed);
  const daysToMonday = dayOfWeek > 5 ? 8 - dayOfWeek : 0;
  return registerDay === computed || registerDay === addDuration(computed, `P${daysToMonday}D`);
}
