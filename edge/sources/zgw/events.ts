import type { Term } from '../../protocol/case-type.ts';
import type { CalendarDate } from '../../protocol/primitives.ts';
import type { CaseDraft } from '../finish-case.ts';
import { addDuration, latestOf, toDay, toInstant } from '../moments.ts';
import type { ProblemList } from '../read-result.ts';
import { defined, dutch } from '../texts.ts';
import { titleOf } from './case-type.ts';
import { endingOf } from './ending.ts';
import type { CaseParts } from './parts.ts';
import { idOf, keyOf } from './reference.ts';
import { taskEvents } from './tasks.ts';
import { isFromRegister, plainEnd } from './term.ts';

type EventDraft = CaseDraft['events'][number];

/** The course of a zaak as events, in the order of their days. */
export function draftEvents(parts: CaseParts, received: CalendarDate | undefined, term: Term, problems: ProblemList) {
  const suspended = parts.zaak.value.opschorting?.indicatie === true;
  const steps = stepEvents(parts, problems);
  const tasks = taskEvents(parts.tasks, suspended, problems);
  const start: EventDraft[] = received === undefined ? [] : [{ id: 'received', on: received, type: 'received' }];
  const events = [
    ...start,
    ...steps,
    ...tasks,
    ...extension(parts, received, term, steps, problems),
    ...pause(parts, [...start, ...steps], tasks, problems),
    ...endingOf(parts, received, problems),
  ];
  return events
    .map((event, index) => ({ event, index }))
    .sort(byDay)
    .map(({ event }) => event);
}

interface Indexed {
  event: EventDraft;
  index: number;
}

function byDay(a: Indexed, b: Indexed): number {
  return a.event.on === b.event.on ? a.index - b.index : a.event.on < b.event.on ? -1 : 1;
}

function stepEvents({ register, zaak, zaaktype, statussen }: CaseParts, problems: ProblemList): EventDraft[] {
  const current = zaak.value.status;
  if (current !== undefined && !statussen.some(({ value }) => keyOf(value.url) === keyOf(current))) {
    const elsewhere = register.statussen.has(keyOf(current));
    const reason = elsewhere ? 'This status says it belongs to another zaak.' : 'This status is not in the files.';
    problems.add(zaak.place, 'status', `${reason} The step of this case is not known.`, 'kept');
  }
  const seen = new Set<string>();
  const steps = statussen.flatMap(({ value, place }): EventDraft[] => {
    const on = toDay(value.datumStatusGezet);
    const instant = toInstant(value.datumStatusGezet);
    const same = `${value.statustype} ${instant}`;
    if (on === undefined || instant === undefined || seen.has(same)) return [];
    seen.add(same);
    const statustype = value.statustype && register.statustypen.get(keyOf(value.statustype))?.value;
    if (!statustype)
      problems.add(place, 'statustype', 'This statustype is not in the files: the step has no name.', 'kept');
    else if (keyOf(statustype.zaaktype ?? '') !== keyOf(zaaktype?.value.url ?? ''))
      problems.add(place, 'statustype', 'This statustype belongs to another zaaktype.', 'kept');
    // Several statuses can be set on one day. Ids that sort by time, then by number, keep them in order.
    const order = `${instant}-${String(statustype ? statustype.volgnummer : 0).padStart(4, '0')}`;
    return [
      defined({
        id: `status-${order}-${idOf(value.url)}`,
        on,
        type: 'step' as const,
        step: idOf(value.statustype ?? value.url),
        title: statustype ? titleOf(statustype) : undefined,
        text: dutch(value.statustoelichting),
      }),
    ];
  });
  return steps.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function extension(
  { zaak }: CaseParts,
  received: CalendarDate | undefined,
  term: Term,
  steps: readonly EventDraft[],
  problems: ProblemList,
): EventDraft[] {
  const { verlenging, uiterlijkeEinddatumAfdoening: registerDay } = zaak.value;
  if (verlenging?.duur === undefined || received === undefined) return [];
  const original = plainEnd(term, received);
  const isTold =
    registerDay !== undefined && (original === undefined || registerDay > original || isFromRegister(term));
  const newDate = isTold ? registerDay : original && addDuration(original, verlenging.duur);
  if (newDate === undefined) {
    problems.add(zaak.place, 'verlenging', 'Extended, but the register has no day to extend from.', 'ignored');
    return [];
  }
  problems.add(
    zaak.place,
    'verlenging',
    'The register has no day of the notice; taken as the last status before the old end.',
    'kept',
  );
  const before = steps.filter(({ on }) => original === undefined || on <= original).map(({ on }) => on);
  const on = latestOf([received, ...before]) ?? received;
  return [defined({ id: 'extended', on, type: 'extended' as const, newDate, reason: dutch(verlenging.reden) })];
}

function pause(
  { zaak }: CaseParts,
  known: readonly EventDraft[],
  tasks: readonly EventDraft[],
  problems: ProblemList,
): EventDraft[] {
  const { opschorting, einddatum } = zaak.value;
  const closed = new Set(tasks.flatMap((task) => ('request' in task ? [task.request] : [])));
  const waitsForCitizen = tasks.some((task) => task.type === 'requested' && !closed.has(task.id));
  if (opschorting?.indicatie !== true || einddatum !== undefined || waitsForCitizen) return [];
  const on = latestOf(known.map((event) => event.on));
  if (on === undefined) return [];
  problems.add(
    zaak.place,
    'opschorting',
    'The register has no day on which the pause began; taken as its last status.',
    'kept',
  );
  return [
    defined({ id: 'paused', on, type: 'paused' as const, reason: 'other' as const, text: dutch(opschorting.reden) }),
  ];
}
