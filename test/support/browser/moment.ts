/** When the browser tests take place: the Tuesday morning of the mock-ups, 9.12 in Amsterdam. Offices are open. */
export const tuesdayMorning = Date.parse('2026-11-24T08:12:00Z');

export const second = 1000;
export const minute = 60 * second;
const tick = 50;

/** The time of a host. Settles when the host knows it. */
export interface TestClock {
  now: () => Date;
  advance(milliseconds: number): Promise<void>;
  set(moment: number): Promise<void>;
  /** Lets time go by, as it does outside. Call the result to stop it. */
  run(): () => void;
}

/** A clock that stands still until a test moves it, so that every date on a screen is the same every time. */
export function createTestClock(start: number): TestClock {
  let moment = start;
  const clock: TestClock = {
    now: () => new Date(moment),
    async advance(milliseconds) {
      moment += milliseconds;
    },
    async set(at) {
      moment = at;
    },
    run() {
      const ticking = setInterval(() => void clock.advance(tick), tick);
      return () => clearInterval(ticking);
    },
  };
  return clock;
}
