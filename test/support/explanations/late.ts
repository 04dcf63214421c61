import type { Explanation } from '../../../edge/protocol/explanation.ts';
import { exampleExplanation, promise, text } from './example.ts';

const { clock } = exampleExplanation();

/** At a municipality that should have decided by now. */
export const late = {
  lateWithRights: exampleExplanation({
    title: text('Bijzondere bijstand', 'Special assistance'),
    state: 'late',
    headline: 'lateDecision',
    clock: {
      ...clock,
      startedOn: '2026-09-17',
      latestOn: '2026-11-12',
      originalLatestOn: '2026-11-12',
      usedDays: 56,
      remainingDays: 0,
      calculation: [
        { kind: 'start', on: '2026-09-17' },
        { kind: 'length', weeks: 8, article: 'Awb 4:13' },
        { kind: 'latest', on: '2026-11-12' },
      ],
    },
    late: {
      what: 'decision',
      since: '2026-11-12',
      days: 12,
      newDate: '2026-12-22',
      reason: text(
        'Uw aanvraag lag 3 weken stil. Onze collega was ziek.',
        'Your application lay still for 3 weeks. Our colleague was ill.',
      ),
      rights: [{ kind: 'noticeOfDefault', article: 'Awb 4:17(3)' }, { kind: 'complaint' }],
    },
    promises: [
      promise(
        'p1',
        text('Samira belt u. Zij vertelt hoe het nu gaat.', 'Samira calls you. She tells how it is going.'),
        '2026-11-26',
      ),
      promise('p0', text('Wij bellen u over uw aanvraag.', 'We call you about your application.'), '2026-11-18', {
        status: 'missed',
        daysLate: 6,
      }),
    ],
    choices: [
      { kind: 'person' },
      { kind: 'callback' },
      { kind: 'advance' },
      { kind: 'complaint' },
      { kind: 'decideNow' },
    ],
  }),
  penaltyRunning: exampleExplanation({
    state: 'late',
    headline: 'lateDecision',
    clock: { ...clock, startedOn: '2026-08-20', latestOn: '2026-10-15', originalLatestOn: '2026-10-15' },
    late: {
      what: 'decision',
      since: '2026-10-15',
      days: 40,
      rights: [
        { kind: 'penaltyRunning', article: 'Awb 4:17', from: '2026-11-14', cents: 25300, maxCents: 144200 },
        { kind: 'appeal', article: 'Awb 6:12', from: '2026-12-01' },
      ],
    },
    promises: [],
    nextContact: { on: '2026-12-04', reason: 'silence' },
    choices: [{ kind: 'person' }, { kind: 'callback' }],
  }),
} satisfies Record<string, Explanation>;
