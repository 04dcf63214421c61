import { evaluate } from '../helps/rule.ts';
import { type Answers, askedFacts } from './answers.ts';
import { type PartName, partNames, type Question, type QuestionId, questions } from './questions.ts';

const all: readonly Question[] = questions;
const ids: readonly QuestionId[] = questions.map(({ id }) => id);

/** Whether a question belongs to what was answered so far: surely, perhaps (it depends on what comes first), or not. */
const belongs = (question: Question, answers: Answers) =>
  question.when ? evaluate(question.when, askedFacts(answers)) : 'yes';

/** The question after `last`, or the first one; `undefined` when the result comes next. */
export function nextQuestion(answers: Answers, last?: QuestionId): QuestionId | undefined {
  const from = last === undefined ? 0 : ids.indexOf(last) + 1;
  return ids.find((_, at) => at >= from && isAsked(at, answers));
}

const isAsked = (at: number, answers: Answers): boolean => {
  const question = all[at];
  return question !== undefined && belongs(question, answers) === 'yes';
};

/** Answers to questions that are no longer asked, because an earlier answer changed, count no longer. */
export function onPath(answers: Answers): Answers {
  let kept: Answers = {};
  for (const [at, id] of ids.entries()) {
    const answer = answers[id];
    if (answer && isAsked(at, kept)) kept = { ...kept, [id]: answer };
  }
  return kept;
}

/** Where a question stands. `most` counts what may still be asked in this part, so it can shrink and never grow. */
export interface Progress {
  part: PartName;
  partNumber: number;
  parts: number;
  number: number;
  most: number;
  /** `most` is certain. */
  exact: boolean;
}

export function progressOf(id: QuestionId, answers: Answers): Progress {
  const at = ids.indexOf(id);
  const part = all[at]?.part ?? 'safe';
  const known = Object.fromEntries(
    ids.slice(0, at).flatMap((other) => (answers[other] ? [[other, answers[other]]] : [])),
  );
  const before = ids.filter((_, other) => other < at && all[other]?.part === part && isAsked(other, answers)).length;
  const after = all.filter((question, other) => other > at && question.part === part);
  const truths = after.map((question) => belongs(question, known));
  return {
    part,
    partNumber: partNames.indexOf(part) + 1,
    parts: partNames.length,
    number: before + 1,
    most: before + 1 + truths.filter((truth) => truth !== 'no').length,
    exact: !truths.includes('unknown'),
  };
}
