import * as v from 'valibot';
import { webAddress } from '../../protocol/primitives.ts';
import type { CaseDraft } from '../finish-case.ts';
import type { ProblemList } from '../read-result.ts';
import { defined } from '../texts.ts';
import { idOf } from './reference.ts';
import type { Located } from './register.ts';
import type { Taak } from './resources.ts';

type EventDraft = CaseDraft['events'][number];

// Task statuses in use: open; ingediend by the citizen; verwerkt by the system; gesloten by the organisation.
const supplied: readonly string[] = ['ingediend', 'verwerkt', 'afgerond'];

/**
 * What we asked the citizen. A request stops the clock only when the register says that the case is suspended:
 * not every question is one under Awb 4:5.
 */
export function taskEvents(tasks: readonly Located<Taak>[], suspended: boolean, problems: ProblemList): EventDraft[] {
  return tasks.flatMap(({ value, place }): EventDraft[] => {
    const on = value.startAt ?? value.registrationAt;
    const id = `task-${idOf(value.url)}`;
    if (on === undefined) {
      problems.add(place, 'record.startAt', 'Without the day of asking this task has no place in the case.', 'leftOut');
      return [];
    }
    if (value.verloopdatum === undefined) {
      problems.add(place, 'record.data.verloopdatum', 'Without a last day this task is shown as a note.', 'kept');
      return [{ id, on, type: 'noted', text: { nl: value.title } }];
    }
    const address = value.formulier?.value;
    const url = v.is(webAddress, address) ? address : undefined;
    if (address !== undefined && url === undefined)
      problems.add(place, 'record.data.formulier.value', 'Not a web address.', 'ignored');
    const asked = {
      id,
      on,
      type: 'requested' as const,
      what: { nl: value.title },
      by: value.verloopdatum,
      stopsClock: suspended,
    };
    const status = value.status?.toLowerCase();
    const closedOn = value.registrationAt !== undefined && value.registrationAt > on ? value.registrationAt : on;
    if (status === undefined || status === 'open') return [defined({ ...asked, url })];
    const end = { id: `${id}-closed`, on: closedOn, request: id };
    if (supplied.includes(status)) return [asked, { ...end, type: 'supplied' }];
    if (status !== 'gesloten')
      problems.add(place, 'record.data.status', 'An unknown task status, read as closed.', 'kept');
    return [asked, { ...end, type: 'requestWithdrawn' }];
  });
}
