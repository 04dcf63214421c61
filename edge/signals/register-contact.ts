import { and, eq, isNull } from 'drizzle-orm';
import { qualityTask } from '../../db/zaak/schema.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../http/problem.ts';
import { keyedHash } from '../keys.ts';
import { addWorkingDays } from '../progress/algemene-termijnenwet.ts';
import { toDate, toDay } from '../progress/days.ts';
import { todayInNetherlands } from '../progress/today.ts';
import type { CaseEvent, CaseEventOf } from '../protocol/events.ts';
import type { CalendarDate } from '../protocol/primitives.ts';
import { appendEvents } from '../sources/append-events.ts';
import { questionOf, type RepeatContact, repeatContact, tooOften } from './repeat-contact.ts';
import { qualityWords } from './words.ts';

export type SignalDeps = Pick<Deps, 'zaak' | 'keys' | 'clock' | 'random' | 'live' | 'cases' | 'organisations' | 'log'>;

/** Where something happened: `id` names it, so that telling it twice is telling it once. */
interface Happening {
  organisation: string;
  caseId: string;
  id: string;
  agent?: string;
}

interface RegisteredContact extends RepeatContact {
  question: string;
  /** Id of the open task at Quality, if there is one. */
  task?: string;
}

/**
 * Registers that a citizen got in touch about a case. The third time without action makes a task for Quality, and a
 * promise that the citizen sees.
 */
export async function registerContact(
  deps: SignalDeps,
  {
    channel,
    question: given,
    ...contact
  }: Happening & { channel: CaseEventOf<'contacted'>['channel']; question?: string },
): Promise<RegisteredContact> {
  const { organisation, caseId, agent } = contact;
  const on = todayInNetherlands(deps.clock());
  const file = await fileOf(deps, contact);
  const question = questionOf(file, given);
  const id = `contact-${contact.id}`;
  const contacted: CaseEvent = { type: 'contacted', id, on, channel, question };
  await appendEvents(deps, {
    organisation,
    caseId,
    action: 'contact.registered',
    events: [contacted],
    ...(agent && { agent }),
  });
  const repeat = repeatContact(file, question, id);
  const task =
    repeat.time >= tooOften && !repeat.actedSinceFirst
      ? await putTask(deps, contact, question, [...repeat.days, on])
      : await findTask(deps, caseId, question);
  return { ...repeat, question, ...(task && { task }) };
}

async function fileOf(deps: SignalDeps, { organisation, caseId }: Pick<Happening, 'organisation' | 'caseId'>) {
  const found = await deps.cases.find(caseId);
  if (found?.organisation !== organisation) throw new ProblemError('not-found');
  return found.file;
}

async function findTask({ zaak }: SignalDeps, caseId: string, question: string): Promise<string | undefined> {
  const [open] = await zaak
    .select({ id: qualityTask.id })
    .from(qualityTask)
    .where(and(eq(qualityTask.caseId, caseId), eq(qualityTask.question, question), isNull(qualityTask.doneAt)));
  return open?.id;
}

async function putTask(
  deps: SignalDeps,
  { organisation, caseId }: Happening,
  question: string,
  contacts: CalendarDate[],
): Promise<string | undefined> {
  const open = await findTask(deps, caseId, question);
  if (open) {
    await deps.zaak.update(qualityTask).set({ contacts }).where(eq(qualityTask.id, open));
    return open;
  }
  const on = todayInNetherlands(deps.clock());
  const workingDays = (await deps.organisations.find(organisation))?.desk?.qualityWorkingDays ?? 2;
  const answerBy = toDate(addWorkingDays(toDay(on), workingDays));
  // The same on every host, so that two that find out at once make one task.
  const id = (await keyedHash(deps.keys.record, 'task', caseId, question, String(contacts.length))).slice(0, 22);
  const owner = { team: qualityWords.team };
  await appendEvents(deps, {
    organisation,
    caseId,
    action: 'task.created',
    events: [{ type: 'promised', id: `promise-task-${id}`, on, what: qualityWords.promise, due: answerBy, owner }],
    alsoWrite: [
      deps.zaak
        .insert(qualityTask)
        .values({
          id,
          organisation,
          caseId,
          question,
          contacts,
          createdAt: deps.clock().toISOString(),
          answerBy,
        })
        .onConflictDoNothing(),
    ],
  });
  return findTask(deps, caseId, question);
}
