import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type * as v from 'valibot';
import { caseFile, qualityTask } from '../../db/zaak/schema.ts';
import type { AccessDeps } from '../access/deps.ts';
import { auditRowWhere } from '../audit.ts';
import { ProblemError } from '../http/problem.ts';
import { todayInNetherlands } from '../progress/today.ts';
import type { QualityTask, qualityTaskChange } from '../protocol/desk.ts';
import { appendEvents } from '../sources/append-events.ts';
import type { SignalDeps } from './register-contact.ts';
import { qualityWords } from './words.ts';

const maxListed = 200;
type Change = v.InferOutput<typeof qualityTaskChange>;

const columns = {
  id: qualityTask.id,
  caseId: qualityTask.caseId,
  caseNumber: caseFile.number,
  question: qualityTask.question,
  contacts: qualityTask.contacts,
  createdAt: qualityTask.createdAt,
  owner: qualityTask.owner,
  answerBy: qualityTask.answerBy,
  doneAt: qualityTask.doneAt,
  result: qualityTask.result,
};

/** Open tasks first, the one to be answered first on top; then what was done last. */
export async function listTasks({ zaak }: Pick<SignalDeps, 'zaak'>, organisation: string): Promise<QualityTask[]> {
  const rows = await zaak
    .select(columns)
    .from(qualityTask)
    .innerJoin(caseFile, eq(caseFile.id, qualityTask.caseId))
    .where(eq(qualityTask.organisation, organisation))
    .orderBy(sql`${qualityTask.doneAt} is not null`, qualityTask.answerBy, desc(qualityTask.doneAt))
    .limit(maxListed);
  return rows.map(({ owner, doneAt, result, ...row }) => ({
    ...row,
    ...(owner && { owner }),
    ...(doneAt && { doneAt }),
    ...(result && { result }),
  }));
}

/**
 * Changes a task. Done tells the citizen: the promise is kept, and something happened.
 * @throws ProblemError `not-found` when the organisation has no such task, `changed` when it is done already.
 */
export async function changeTask(
  deps: SignalDeps & AccessDeps,
  { organisation, id, agent }: { organisation: string; id: string; agent: string },
  change: Change,
): Promise<void> {
  const [task] = await deps.zaak
    .select()
    .from(qualityTask)
    .where(and(eq(qualityTask.id, id), eq(qualityTask.organisation, organisation)));
  if (!task) throw new ProblemError('not-found');
  if (task.doneAt) throw new ProblemError('changed');

  const { owner, answerBy, done } = change;
  const doneAt = deps.clock().toISOString();
  const isOpen = and(eq(qualityTask.id, id), isNull(qualityTask.doneAt));
  const write = deps.zaak
    .update(qualityTask)
    .set({
      ...(owner && { owner }),
      ...(answerBy && { answerBy }),
      ...(done && { doneAt, result: done.result }),
    })
    .where(isOpen)
    .returning({ id: qualityTask.id });
  if (!done) {
    const audited = { organisation, actor: 'agent', action: 'task.changed', caseId: task.caseId } as const;
    const stillOpen = sql`select 1 from ${qualityTask} where ${isOpen}`;
    const [, changed] = await deps.zaak.batch([
      auditRowWhere(deps, { ...audited, detail: { agent } }, stillOpen),
      write,
    ]);
    // Somebody else said that it is done since it was read.
    if (changed.length === 0) throw new ProblemError('changed');
    return;
  }
  const on = todayInNetherlands(deps.clock());
  await appendEvents(deps, {
    organisation,
    caseId: task.caseId,
    agent,
    action: 'task.done',
    events: [
      { type: 'promiseKept', id: `kept-task-${id}`, on, promise: `promise-task-${id}` },
      { type: 'acted', id: `acted-task-${id}`, on, question: task.question, what: qualityWords.done },
    ],
    alsoWrite: [write],
  });
  const [kept] = await deps.zaak
    .select({ doneAt: qualityTask.doneAt, result: qualityTask.result })
    .from(qualityTask)
    .where(eq(qualityTask.id, id));
  // Of two at the same moment the words of one are kept; the other is told.
  if (kept && (kept.doneAt !== doneAt || kept.result !== done.result)) throw new ProblemError('changed');
}
