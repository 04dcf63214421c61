import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';

/** Writes which tests passed only the second time to the file that `HOUVAST_FLAKY_REPORT` names. */
export default class FlakyReporter implements Reporter {
  readonly #flaky: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    const [first] = test.result().errors ?? [];
    const reason = first?.message.split('\n')[0] ?? '';
    this.#flaky.push(
      `[${test.project.name}] ${test.module.relativeModuleId} ${test.fullName}. The first time: ${reason}`,
    );
  }

  onTestRunEnd(): void {
    const file = process.env['HOUVAST_FLAKY_REPORT'];
    if (file) writeFileSync(file, JSON.stringify(this.#flaky));
  }
}
