import { vi } from 'vitest';

/** Waits until a check holds: as long as a slow machine may need. */
export const until = <Result>(check: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 10_000, interval: 50 });
