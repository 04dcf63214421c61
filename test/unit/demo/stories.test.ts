import { describe, expect, test } from 'vitest';
import { demoCases } from '../../../demo/cases/index.ts';
import { demoDays } from '../../../demo/days.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import { explainDemo } from './explain-demo.ts';

type Claim = (explained: Explanation) => void;

/** What each story says it shows, in facts. */
const claims: Record<string, Claim> = {
  'LW-10421': (x) => {
    expect(x).toMatchObject({ state: 'we', headline: 'nothingToDo', todos: [], turn: { who: 'us' } });
    expect(x.clock).toMatchObject({ kind: 'law', status: 'running' });
    expect(x.nextContact?.reason).toBe('promise');
  },
  'LW-10433': (x) => {
    expect(x).toMatchObject({ state: 'you', headline: 'itemsNeeded', turn: { who: 'citizen', clockStopped: true } });
    expect(x.todos).toHaveLength(1);
    expect(x.todos[0]?.overdue).toBe(false);
    expect(x.clock.status).toBe('paused');
    expect(x.clock.remainingDays).toBeGreaterThan(14);
  },
  'LW-10302': (x) => {
    expect(x).toMatchObject({ state: 'late', headline: 'lateDecision' });
    expect(x.late?.newDate && x.late.newDate > x.today).toBe(true);
    expect(x.late?.reason).toBeDefined();
    expect(rightsOf(x)).toContain('noticeOfDefault');
    expect(x.promises.some(({ status }) => status === 'open')).toBe(true);
  },
  'LW-10360': (x) => {
    expect(x).toMatchObject({ headline: 'mustPay', decision: { outcome: 'repay', objection: { open: true } } });
    expect(x.amounts[0]).toMatchObject({ total: 41_200, open: 41_200, isFine: false });
    expect(x.amounts[0]?.lines.map(({ cents }) => cents)).toEqual([23_800, 26_400, -9_000]);
    expect(x.amounts[0]?.installments.map(({ times, cents }) => times * cents)).toEqual([41_200, 41_200]);
  },
  'LW-10387': (x) => {
    expect(x).toMatchObject({ state: 'said', headline: 'refused', decision: { objection: { open: true } } });
    expect(x.decision?.reason?.nl).toContain('WW');
    expect(x.decision?.stillPossible).toHaveLength(3);
  },
  'LW-10394': (x) => {
    expect(x).toMatchObject({ state: 'we', headline: 'nothingToDo', step: { known: true, index: 2 } });
    expect(x.step.known && x.step.movedBack?.reason).toBeDefined();
    expect(x.clock.extensions[0]?.valid).toBe(true);
    expect(x.clock.latestOn).toBe(x.clock.extensions[0]?.newDate);
  },
  'LW-10371': (x) => {
    expect(x).toMatchObject({ headline: 'appointmentPlanned', appointment: { status: 'planned' } });
    expect(x.clock.calculation.map(({ kind }) => kind)).toContain('objectionTermEnd');
    expect(x.clock.article).toContain('7:10');
  },
  'LW-10345': (x) => {
    expect(x.contacts).toMatchObject({ sameQuestion: 3, actedSinceFirst: false });
    expect(x.turn.owner?.team?.nl).toBe('Afdeling Kwaliteit');
    expect(x.late).toBeUndefined();
  },
  'LW-10319': (x) => {
    expect(x).toMatchObject({
      state: 'kept',
      headline: 'paid',
      turn: { who: 'nobody' },
      decision: { outcome: 'granted' },
    });
    expect(x.amounts[0]).toMatchObject({ direction: 'citizenReceives', paid: 37_400, open: 0 });
  },
  'LW-10449': (x) => {
    expect(x).toMatchObject({ headline: 'appointmentPlanned', clock: { article: 'Wgs 4(1)' } });
    expect(x.appointment?.day && x.appointment.day <= (x.clock.latestOn ?? '')).toBe(true);
  },
  'LW-10462': (x) => {
    expect(x).toMatchObject({ headline: 'appointmentPlanned', clock: { article: 'Wgs 4(2)' } });
    expect(x.appointment?.day && x.appointment.day <= (x.clock.latestOn ?? '')).toBe(true);
  },
  'LW-10458': (x) => {
    expect(x).toMatchObject({ headline: 'waitSearchTerm', step: { known: true } });
    expect(x.clock.calculation.map(({ kind }) => kind)).toContain('searchTerm');
  },
  'LW-10266': (x) => {
    expect(x).toMatchObject({ state: 'late', headline: 'lateDecision' });
    const penalty = x.late?.rights.find(({ kind }) => kind === 'penaltyRunning');
    expect(penalty?.cents).toBeGreaterThan(0);
    expect(penalty?.maxCents).toBe(144_200);
  },
  'LW-10440': (x) => {
    expect(x).toMatchObject({ state: 'we', headline: 'nothingToDo', noun: 'complaint' });
    expect(x.promises.map(({ status }) => status)).toEqual(['open', 'kept']);
    expect(x.clock.article).toContain('9:11');
  },
  'VH-20817': (x) => {
    expect(x).toMatchObject({ state: 'we', headline: 'nothingToDo', clock: { kind: 'promise', status: 'running' } });
  },
  'VH-20842': (x) => {
    expect(x).toMatchObject({ headline: 'appointmentPlanned', appointment: { status: 'planned', from: '08:00' } });
    expect(x.appointment?.day && x.appointment.day > x.today).toBe(true);
  },
  'VH-20765': (x) => {
    expect(x).toMatchObject({ state: 'late', headline: 'latePromise', clock: { kind: 'promise' } });
    expect(rightsOf(x)).toEqual(expect.arrayContaining(['rentCommittee', 'repairYourself']));
    expect(rightsOf(x)).not.toContain('noticeOfDefault');
    expect(x.late?.newDate && x.late.newDate > x.today).toBe(true);
  },
  'VH-20798': (x) => {
    expect(x).toMatchObject({ state: 'late', headline: 'lateAppointment', appointment: { status: 'missedByUs' } });
  },
  'VH-20731': (x) => {
    expect(x).toMatchObject({ state: 'kept', headline: 'done', finished: true });
  },
  'VH-20779': (x) => {
    expect(x).toMatchObject({ state: 'we', headline: 'nothingToDo' });
    expect(x.promises.map(({ status }) => status)).toEqual(['open', 'kept']);
  },
};

/** A weekday, a Sunday, the last day of a year, and the days around Easter 2027. */
const todays = [
  '2026-11-24',
  '2026-11-22',
  '2026-12-31',
  '2027-03-25',
  '2027-03-28',
  '2027-03-29',
  '2027-05-06',
  '2028-02-29',
];

describe('[DEMO-02] a story shows what its line says', () => {
  test('every story has a claim', () => {
    expect(Object.keys(claims).sort()).toEqual(demoCases.map(({ number }) => number).sort());
  });

  describe.each(todays)('on %s', (today) => {
    test.each(demoCases.map((demo) => [demo.number, demo] as const))('%s', (number, demo) => {
      claims[number]?.(explainDemo(demo, today));
    });
  });

  test('on each day of a year and a half the headline stays the same', () => {
    for (const demo of demoCases) {
      const usual = explainDemo(demo, '2026-11-24').headline;
      for (let day = 0; day < 550; day += 1) {
        const today = new Date(Date.UTC(2026, 10, 1 + day)).toISOString().slice(0, 10);
        expect(`${demo.number} ${today} ${explainDemo(demo, today).headline}`).toBe(`${demo.number} ${today} ${usual}`);
      }
    }
  }, 60_000);
});

describe('[DEMO-03] stories happen on days that people would expect', () => {
  test.each(todays)('told on %s, no event lies in the future and offices act on working days', (today) => {
    const working = (day: string) => demoDays(day).ago(0) === day;
    for (const demo of demoCases) {
      for (const event of demo.events(demoDays(today))) {
        expect(event.on <= today, `${demo.number} ${event.id}`).toBe(true);
        expect(working(event.on), `${demo.number} ${event.id} ${event.on}`).toBe(true);
        if (event.type === 'promised') expect(working(event.due)).toBe(true);
        if (event.type === 'appointment') expect(working(event.day)).toBe(true);
      }
    }
  });
});

function rightsOf(explained: Explanation): string[] {
  return explained.late?.rights.map(({ kind }) => kind) ?? [];
}
