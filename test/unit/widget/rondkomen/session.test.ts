import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../../widget/assistant/rondkomen/check-in/answers.ts';
import { nextQuestion, onPath, progressOf } from '../../../../widget/assistant/rondkomen/check-in/path.ts';
import {
  partNames,
  type Question,
  type QuestionId,
  questions,
} from '../../../../widget/assistant/rondkomen/check-in/questions.ts';
import {
  answer,
  back,
  begin,
  carryOn,
  go,
  newSession,
  type Session,
  screenOf,
} from '../../../../widget/assistant/rondkomen/check-in/session.ts';

const said = (...options: string[]): Answer => ({ kind: 'chosen', options });
const skipped: Answer = { kind: 'skipped' };
const all: readonly Question[] = questions;

/** Something to say to a question, by a number. */
function anyAnswer(id: QuestionId, by: number): Answer {
  const question = all.find((one) => one.id === id);
  if (by % 5 === 0) return skipped;
  if (by % 5 === 1) return { kind: 'unknown' };
  if (!question || question.kind === 'amount') return { kind: 'amount', cents: by * 100, rhythm: 'month' };
  return said(question.options[by % question.options.length] ?? '');
}

/** Walks from the first question to the result; notes each question. */
function walk(choose: (id: QuestionId) => Answer): { asked: QuestionId[]; last: Session } {
  const asked: QuestionId[] = [];
  let session = begin(newSession, false);
  for (let step = 0; step < 100; step += 1) {
    const screen = screenOf(session);
    if (screen.at === 'question') {
      asked.push(screen.id);
      session = answer(session, screen.id, choose(screen.id));
    } else if (screen.at === 'crisis' || screen.at === 'threat') session = carryOn(session);
    else return { asked, last: session };
  }
  throw new Error('No end.');
}

const numbers = fc.array(fc.nat(1000), { minLength: questions.length, maxLength: questions.length });
const at = (id: QuestionId) => questions.findIndex((one) => one.id === id);

describe('the questions', () => {
  it('[CI-10] come in the order of what cannot wait', () => {
    expect([...new Set(questions.map(({ part }) => part))]).toEqual(partNames);
    expect(questions.slice(0, 3).map(({ id }) => id)).toEqual(['danger', 'threat', 'food']);
  });

  it('[CI-15] name the threats of the law, and no others', () => {
    expect(all.find(({ id }) => id === 'threat')).toMatchObject({
      options: ['eviction', 'cutOff', 'insurance', 'none'],
    });
  });

  it('[CI-11] lead to the result whatever is said, each asked once and in order', () => {
    fc.assert(
      fc.property(numbers, (by) => {
        const { asked, last } = walk((id) => anyAnswer(id, by[at(id)] ?? 0));
        expect(screenOf(last)).toEqual({ at: 'result' });
        expect(asked).toEqual([...new Set(asked)].sort((a, b) => at(a) - at(b)));
      }),
    );
  });

  it('[CI-11] ask no amounts of who does not want to count', () => {
    const { asked } = walk((id) => (id === 'count' ? said('no') : skipped));
    expect(asked.filter((id) => all[at(id)]?.kind === 'amount')).toEqual([]);
  });

  it('ask for each kind of money that comes in, and no other', () => {
    const choose = (id: QuestionId) =>
      id === 'count' ? said('yes') : id === 'sources' ? said('wage', 'other') : skipped;
    const { asked } = walk(choose);
    expect(asked).toEqual(expect.arrayContaining(['wage', 'holidayPay', 'other', 'homeCosts']));
    expect(asked).not.toContain('benefit');
    expect(asked).not.toContain('childBenefit');
    expect(asked).not.toContain('repayment');
  });

  it('[CI-13] tell a number of questions that never grows and comes true', () => {
    fc.assert(
      fc.property(numbers, (by) => {
        const { asked, last } = walk((id) => anyAnswer(id, by[at(id)] ?? 0));
        let before = { part: '', most: Number.POSITIVE_INFINITY, number: 0 };
        for (const id of asked) {
          const progress = progressOf(id, last.answers);
          if (progress.part === before.part) {
            expect(progress.most).toBeLessThanOrEqual(before.most);
            expect(progress.number).toBe(before.number + 1);
          } else expect(progress.number).toBe(1);
          expect(progress.number).toBeLessThanOrEqual(progress.most);
          const inPart = asked.filter((other) => all[at(other)]?.part === progress.part).length;
          if (progress.exact) expect(progress.most).toBe(inPart);
          before = progress;
        }
      }),
    );
  });
});

describe('an answer', () => {
  it.each([
    ['suicidal', 'suicidal'],
    ['threatened', 'threatened'],
  ] as const)('[CI-14] of danger (%s) brings help at once', (option, danger) => {
    const session = answer(begin(newSession, false), 'danger', said(option));
    expect(screenOf(session)).toEqual({ at: 'crisis', danger });
    expect(screenOf(carryOn(session))).toEqual({ at: 'question', id: 'threat' });
  });

  it.each(['eviction', 'cutOff', 'insurance'])(
    '[CI-15] of threat (%s) brings the right to a talk at once',
    (option) => {
      const asked = answer(begin(newSession, false), 'danger', said('safe'));
      const session = answer(asked, 'threat', said(option));
      expect(screenOf(session)).toEqual({ at: 'threat' });
      expect(screenOf(carryOn(session))).toEqual({ at: 'question', id: 'food' });
      expect(screenOf(answer(asked, 'threat', said('none')))).toEqual({ at: 'question', id: 'food' });
    },
  );

  it('[CI-12] that changed takes with it what no longer belongs', () => {
    const answers: Answers = {
      count: said('yes'),
      sources: said('wage'),
      wage: { kind: 'amount', cents: 100_000, rhythm: 'month' },
      arrears: said('no'),
    };
    expect(onPath(answers)).toEqual(answers);
    expect(onPath({ ...answers, sources: said('benefit') })).not.toHaveProperty('wage');
    expect(Object.keys(onPath({ ...answers, count: said('no') }))).toEqual(['count', 'arrears']);
  });

  it('[CI-11] is kept when somebody goes back', () => {
    const first = answer(begin(newSession, false), 'danger', said('safe'));
    const session = back(first);
    expect(screenOf(session)).toEqual({ at: 'question', id: 'danger' });
    expect(session.answers.danger).toEqual(said('safe'));
    expect(back(back(back(session))).screens).toEqual([{ at: 'start' }]);
  });

  it('that was missing leads back to the result', () => {
    const { last } = walk(() => skipped);
    const session = answer(go(last, { at: 'question', id: 'count', toResult: true }), 'count', said('no'));
    expect(screenOf(session)).toEqual({ at: 'result' });
  });
});

describe('nextQuestion', () => {
  it('has none after the last one', () => {
    expect(nextQuestion({}, 'letters')).toBeUndefined();
    expect(nextQuestion({})).toBe('danger');
  });
});
