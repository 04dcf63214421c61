import { describe, expect, test } from 'vitest';
import { afterWorkingDays, callbackWindows } from '../../../edge/handoff/callback-windows.ts';
import { settings } from './office.ts';

const { hours } = settings;
const times = [
  ['10:00', '12:00'],
  ['14:00', '16:00'],
] as const;

describe('when we call back', () => {
  test('[HF-95] offers windows of working days only, none that begins within half an hour', () => {
    const friday = new Date('2026-11-27T13:31:00+01:00');
    expect(callbackWindows(hours, times, friday).map(({ id }) => id)).toEqual([
      '2026-11-30T10:00',
      '2026-11-30T14:00',
      '2026-12-01T10:00',
      '2026-12-01T14:00',
      '2026-12-02T10:00',
      '2026-12-02T14:00',
    ]);
    expect(callbackWindows(hours, times, new Date('2026-11-27T13:30:00+01:00'))[0]?.id).toBe('2026-11-27T14:00');
    expect(callbackWindows(hours, [], friday)).toEqual([]);
  });

  test('[HF-96] counts working days past weekends, holidays and days off', () => {
    expect(afterWorkingDays(hours, 2, '2026-11-24')).toBe('2026-11-26');
    expect(afterWorkingDays(hours, 2, '2026-11-27')).toBe('2026-12-01');
    // Christmas: Friday 25 and Saturday 26 December 2026.
    expect(afterWorkingDays(hours, 1, '2026-12-24')).toBe('2026-12-28');
    const dayOff = { ...hours, exceptions: [{ on: '2026-11-25', hours: [] }] };
    expect(afterWorkingDays(dayOff, 1, '2026-11-24')).toBe('2026-11-26');
    // An organisation that is never open still names a day.
    expect(afterWorkingDays({ week: [[], [], [], [], [], [], []], exceptions: [] }, 1, '2026-11-24')).toMatch(/^2027-/);
  });
});
