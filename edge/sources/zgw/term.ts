import type { CaseType, Term } from '../../protocol/case-type.ts';
import type { CalendarDate } from '../../protocol/primitives.ts';
import { addDuration, daysBetween, lastsAtLeast, weekday } from '../moments.ts';
import type { Zaak, Zaaktype } from './resources.ts';
import { words } from './words.ts';

type Noun = CaseType['noun'];

/** What the citizen brought: an objection and a complaint have their own term in law. */
export function nounOf(zaaktype: Zaaktype | undefined): Noun {
  const name = `${zaaktype?.identificatie ?? ''} ${zaaktype?.omschrijving ?? ''}`.toLowerCase();
  const initiator = (zaaktype?.handelingInitiator ?? '').toLowerCase();
  const all = `${name} ${initiator}`;
  if (/\bbezwaar/.test(all)) return 'objection';
  if (/\bklacht/.test(all)) return 'complaint';
  if (initiator.startsWith('meld')) return 'report';
  // Registers spell it "aanvagen" too.
  if (/^aanv/.test(initiator) || /^aanvra/.test((zaaktype?.aanleiding ?? '').toLowerCase())) return 'application';
  if (initiator.startsWith('verzoek')) return 'request';
  return 'case';
}

/** The clock that a zaaktype says runs: Awb 7:10 and 9:11 for objections and complaints, else the zaaktype's own doorlooptijd. */
export function termOfType(zaaktype: Zaaktype | undefined, noun: Noun): Term {
  const length = zaaktype?.doorlooptijd;
  if (noun === 'objection')
    return { basis: 'objection', committee: length !== undefined && lastsAtLeast(length, 'P84D') };
  if (noun === 'complaint')
    return { basis: 'complaint', committee: length !== undefined && lastsAtLeast(length, 'P43D') };
  if (length !== undefined) {
    const name = zaaktype?.omschrijving ?? zaaktype?.identificatie ?? words.unknownType.nl;
    return { basis: 'special', article: words.ownTerm(name), length };
  }
  // Without a term in a special law an application has eight weeks (Awb 4:13(2)).
  return noun === 'application' ? { basis: 'reasonable' } : { basis: 'none' };
}

/** Day on which a term ends when nothing stops or extends it; undefined when the register can't tell. */
export function plainEnd(term: Term, received: CalendarDate): CalendarDate | undefined {
  if (term.basis === 'special') return addDuration(received, term.length);
  if (term.basis === 'reasonable') return addDuration(received, 'P8W');
  if (term.basis === 'complaint') return addDuration(received, term.committee ? 'P10W' : 'P6W');
  return undefined;
}

export interface TermReading {
  term: Term;
  /** Set when the register's own latest day was kept over the computed one. */
  registerDayKept?: boolean;
  /** Set when the register's latest day makes no sense. */
  registerDayRefused?: boolean;
}

/**
 * The term of one zaak. The register knows this case better than its type does: where its
 * `uiterlijkeEinddatumAfdoening` differs from what the type gives, the register's day is kept.
 */
export function termOfCase(zaak: Zaak, ofType: Term, received: CalendarDate | undefined): TermReading {
  const registerDay = zaak.uiterlijkeEinddatumAfdoening;
  // An extension has an event of its own, which brings the register's day along.
  if (registerDay === undefined || received === undefined || zaak.verlenging?.duur !== undefined)
    return { term: ofType };
  const days = daysBetween(received, registerDay);
  if (days <= 0) return { term: ofType, registerDayRefused: true };
  const computed = plainEnd(ofType, received);
  if (computed !== undefined && isSameEnd(computed, registerDay)) return { term: ofType };
  return { term: { basis: 'special', article: words.registerDate, length: `P${days}D` }, registerDayKept: true };
}

/** Some registers store the day before, others the day after the Algemene termijnenwet has moved a weekend to Monday. */
function isSameEnd(computed: CalendarDate, registerDay: CalendarDate): boolean {
  const daysToMonday = Math.max(0, weekday(computed) - 5) && 8 - weekday(computed);
  return registerDay === computed || registerDay === addDuration(computed, `P${daysToMonday}D`);
}
