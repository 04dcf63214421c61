import { and, eq, isNull } from 'drizzle-orm';
import { audit, qualityTask } from '../../../db/zaak/schema.ts';
import type { Deps } from '../../deps.ts';
import { ProblemError } from '../../http/problem.ts';
import { explain } from '../../progress/explain.ts';
import { todayInNetherlands } from '../../progress/today.ts';
import type { Explanation } from '../../protocol/explanation.ts';
import { failuresIn } from '../../protocol/handoff-tags.ts';
import { registerContact } from '../../signals/register-contact.ts';
import { questionOf, repeatContact } from '../../signals/repeat-contact.ts';
import { appendEvents } from '../../sources/append-events.ts';
import type { Brief } from '../core/room.ts';
import type { OfficeSettings } from '../core/state.ts';
import type { Errand } from '../core/step.ts';

/** What an office asks of the cases, and what it takes there. */
export interface OfficeRecords {
  /** The case as the citizen sees it today; without how often they asked when that was not passed on. */
  explain(caseId: string, withContacts: boolean): Promise<Explanation | undefined>;
  /** Takes something to a case or to the audit log. The same again changes nothing. A case that is gone needs nothing. */
  deliver(errand: Errand): Promise<void>;
}

export type RecordDeps = Pick<Deps, 'zaak' | 'keys' | 'clock' | 'random' | 'live' | 'cases' | 'organisations' | 'log'>;

export function createRecords(deps: RecordDeps, organisation: string): OfficeRecords {
  return {
    async explain(caseId, withContacts) {
      const found = await deps.cases.find(caseId);
      if (found?.organisation !== organisation) return undefined;
      const explained = explain(found.file, todayInNetherlands(deps.clock()));
      const nothing = { count: 0, sameQuestion: 0, actedSinceFirst: false, recent: [] };
      return withContacts ? explained : { ...explained, contacts: nothing };
    },
    async deliver(errand) {
      try {
        await deliver(deps, organisation, errand);
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code !== 'not-found') throw error;
      }
    },
  };
}

async function deliver(deps: RecordDeps, organisation: string, errand: Errand): Promise<void> {
  const { id, caseId, agent } = errand;
  const by = agent === undefined ? {} : { agent };
  switch (errand.kind) {
    case 'event': {
      const { events, action } = errand;
      await appendEvents(deps, { organisation, caseId: errand.caseId, events, action, ...by });
      return;
    }
    case 'contact':
      await registerContact(deps, { organisation, caseId: errand.caseId, id, channel: errand.channel, ...by });
      return;
    case 'audit':
      await deps.zaak
        .insert(audit)
        .values({
          id,
          at: deps.clock().toISOString(),
          organisation,
          actor: agent === undefined ? 'system' : 'agent',
          action: errand.action,
          caseId: caseId ?? null,
          detail: { handoff: errand.handoff, ...by },
        })
        .onConflictDoNothing();
  }
}

/** What is known of a case when it is passed on. */
export async function briefOf(
  deps: Pick<Deps, 'zaak' | 'clock' | 'cases'>,
  organisation: string,
  caseId: string,
): Promise<Brief | undefined> {
  const found = await deps.cases.find(caseId);
  if (found?.organisation !== organisation) return undefined;
  const question = questionOf(found.file);
  const [task] = await deps.zaak
    .select({ id: qualityTask.id })
    .from(qualityTask)
    .where(and(eq(qualityTask.caseId, caseId), eq(qualityTask.question, question), isNull(qualityTask.doneAt)));
  return {
    ...repeatContact(found.file, question),
    ...failuresIn(explain(found.file, todayInNetherlands(deps.clock()))),
    ...(task && { task: task.id }),
  };
}

/** What an organisation set for its desk. One without a desk has no talks. */
export async function settingsOf(
  deps: Pick<Deps, 'organisations' | 'voice'>,
  organisation: string,
): Promise<OfficeSettings> {
  const found = await deps.organisations.find(organisation);
  if (!found) throw new ProblemError('not-found');
  const { facts, desk } = found;
  return {
    chat: desk !== undefined && facts.on.includes('chat'),
    call: desk !== undefined && facts.on.includes('call') && deps.voice !== undefined,
    hours: facts.hours,
    chatHours: desk?.chatWeek ? { ...facts.hours, week: desk.chatWeek } : facts.hours,
    team: desk?.team ?? facts.name,
    callback: desk && facts.on.includes('callback') ? desk.callback : [],
    ...(desk?.messageWorkingDays !== undefined && { messageWorkingDays: desk.messageWorkingDays }),
  };
}
