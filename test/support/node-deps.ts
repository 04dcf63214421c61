import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openNodeDeps } from '../../edge/node-host/host.ts';
import { environmentIn } from './node-settings.ts';

export interface TestClock {
  (): Date;
  set(moment: string): void;
}

/** A clock that stands still until it is set. */
export function createTestClock(moment = '2026-11-24T09:12:00+01:00'): TestClock {
  let now = new Date(moment);
  const clock = () => new Date(now);
  return Object.assign(clock, {
    set(next: string) {
      now = new Date(next);
    },
  });
}

/** Real dependencies on a database of this test's own; gone when the test is finished. */
export async function openTestDeps(clock: () => Date = createTestClock()) {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-test-'));
  const lines: string[] = [];
  const line = (message: string, fields?: object) => lines.push(JSON.stringify({ message, ...fields }));
  const opened = await openNodeDeps({
    environment: environmentIn(directory),
    log: { info: line, warn: line, error: line },
    clock,
  });
  onTestFinished(() => {
    opened.live.close();
    opened.databases.close();
    rmSync(directory, { recursive: true, force: true });
  });
  return { ...opened, directory, logged: lines };
}
