import type { Log } from '../../log.ts';
import type { Errand } from '../core/step.ts';
import { retryMs } from '../core/times.ts';

interface ErrandPorts {
  now: () => number;
  log: Log;
  deliver: (errand: Errand) => Promise<void>;
  /** It has arrived, and need not be kept any more. */
  done: (id: string) => void | Promise<void>;
  /** A case is not what it was. */
  onCaseChanged: (caseId: string) => void;
  /** The next moment to try has changed. */
  plan: () => void;
}

/** Takes errands to the cases and the audit log, one by one in the order they were given, and again when that fails. */
export class ErrandRunner {
  readonly #ports: ErrandPorts;
  #errands: readonly Errand[];
  #running: Promise<void> | undefined;
  #retryAt: number | undefined;

  /** @param kept errands from before the host started, for {@link run} */
  constructor(ports: ErrandPorts, kept: readonly Errand[]) {
    this.#ports = ports;
    this.#errands = kept;
  }

  /** When it is tried again, milliseconds since 1970. */
  get dueAt(): number | undefined {
    return this.#retryAt;
  }

  add(errands: readonly Errand[]): void {
    this.#errands = [...this.#errands, ...errands];
    this.run();
  }

  /** A case is gone, and needs nothing more. */
  forgetCase(caseId: string): void {
    this.#errands = this.#errands.filter((errand) => errand.caseId !== caseId);
  }

  /** Tries again what is due. */
  tick(): void {
    if (this.#retryAt !== undefined && this.#retryAt <= this.#ports.now()) this.run();
  }

  run(): void {
    this.#retryAt = undefined;
    this.#running ??= this.#runAll().finally(() => {
      this.#running = undefined;
      // Something may have come in after the last one was done.
      if (this.#errands.length > 0 && this.#retryAt === undefined) this.run();
      else this.#ports.plan();
    });
  }

  async #runAll(): Promise<void> {
    const { deliver, done, onCaseChanged, log, now } = this.#ports;
    try {
      for (let errand = this.#errands[0]; errand; errand = this.#errands[0]) {
        await deliver(errand);
        await done(errand.id);
        this.#errands = this.#errands.filter((other) => other !== errand);
        if (errand.kind !== 'audit' && errand.caseId !== undefined) onCaseChanged(errand.caseId);
      }
    } catch (error) {
      log.warn('errand not delivered', { kind: error instanceof Error ? error.name : 'unknown' });
      this.#retryAt = now() + retryMs;
    }
  }
}
