import type { CalendarDate } from '../../protocol/primitives.ts';
import type { CaseDraft } from '../finish-case.ts';
import type { ProblemList } from '../read-result.ts';
import { defined, dutch } from '../texts.ts';
import { readOutcome } from './outcome.ts';
import type { CaseParts } from './parts.ts';
import { nounOf } from './term.ts';

type EventDraft = CaseDraft['events'][number];

/** How a zaak ended: decided, withdrawn or just closed. Nothing while it has no end day. */
export function endingOf(parts: CaseParts, received: CalendarDate | undefined, problems: ProblemList): EventDraft[] {
  const { zaak, zaaktype, resultaat, resultaattype } = parts;
  const on = zaak.value.einddatum;
  if (on === undefined) {
    if (resultaat)
      problems.add(resultaat.place, '', 'A result of a zaak that has not ended: not shown until it has.', 'kept');
    return [];
  }
  if (received !== undefined && on < received)
    problems.add(zaak.place, 'einddatum', 'The end lies before the start; both are shown as they stand.', 'kept');
  const reading = readOutcome(resultaattype?.value);
  const text = dutch(resultaattype?.value.omschrijving);
  const explained = dutch(resultaat?.value.toelichting);
  if (reading === 'withdrawn') return [{ id: 'withdrawn', on, type: 'withdrawn' }];
  if (reading === 'ended' || reading === 'unclear') {
    if (reading === 'unclear' && resultaattype)
      problems.add(
        resultaattype.place,
        'omschrijvingGeneriek',
        'Contradicts the omschrijving: shown as ended, in the register’s words.',
        'kept',
      );
    return [defined({ id: 'closed', on, type: 'closed' as const, text: text ?? explained })];
  }
  const noun = nounOf(zaaktype?.value);
  // No objection against a decision on an objection (Awb 8:1) or on a complaint (Awb 9:3).
  const objection = noun === 'objection' || noun === 'complaint' ? false : undefined;
  return [
    defined({
      id: 'decided',
      on,
      type: 'decided' as const,
      outcome: reading,
      announcedOn: announcedOn(parts, problems),
      text,
      reason: explained,
      objection,
    }),
    // In a register an end is the end; a case is kept only for its retention after that.
    { id: 'ended', on, type: 'closed' },
  ];
}

/** The day on which the decision was sent; unknown when there is none, or more than one to choose from. */
function announcedOn({ zaak, besluiten }: CaseParts, problems: ProblemList): CalendarDate | undefined {
  const [only, ...more] = besluiten;
  if (more.length === 0) return only?.value.verzenddatum;
  problems.add(
    zaak.place,
    '',
    'Has several besluiten: which one the result is about, the register does not say.',
    'kept',
  );
  return undefined;
}
