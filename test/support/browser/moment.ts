/** When the browser tests take place: the Tuesday morning of the mock-ups, 9.12 in Amsterdam. Offices are open. */
export const tuesdayMorning = Date.parse('2026-11-24T08:12:00Z');

export const second = 1000;
export const minute = 60 * second;

/** A clock that stands still until a test moves it, so that every date on a screen is the same every time. */
export interface TestClock {
  now: () => Date;
  advance(milliseconds: number): void;
  set(moment: number): void;
}

export function createTestClock(start: number): TestClock {
  let moment = start;
  return {
    now: () => new Date(moment),
    advance(milliseconds) {
      moment += milliseconds;
    },
    set(at) {
      moment = at;
    },
  };
}
