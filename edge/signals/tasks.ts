import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type * as v from 'valibot';
import { caseFile, qualityTask } from '../../db/zaak/schema.ts';
import type { AccessDeps } from '../access/deps.ts';
import { auditRow } from '../audit.ts';
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
 * @throws ProblemError `not-found` when the organisation has no such task, `conflict` when it is done already.
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
  if (task.doneAt) throw new ProblemError('conflict');

  const { owner, answerBy, done } = change;
  const write = deps.zaak
    .update(qualityTask)
    .set({
      ...(owner && { owner }),
      ...(answerBy && { answerBy }),
      ...(done && { doneAt: deps.clock().toISOString(), result: done.result }),
    })
    .where(and(eq(qualityTask.id, id), isNull(qualityTask.doneAt)));
  if (!done) {
    const audited = { organisation, actor: 'agent', action: 'task.changed', caseId: task.caseId } as const;
    await deps.zaak.batch([write, auditRow(deps, { ...audited, detail: { agent } })]);
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
}
