import type { Log } from '../log.ts';
import { sayable } from '../sayable.ts';

/**
 * For a mistake of ours that nobody caught. Node would write the whole error to the log, with what somebody typed in it.
 * A promise that nobody waited for stops nothing: who asked for it heard nothing of it anyway. After anything else the
 * process cannot be trusted, and ends; whatever keeps it running starts it anew.
 */
export function logMistakes(log: Log): void {
  const tell = (message: string, error: unknown): void => {
    const { kind, where } = sayable(error);
    log.error(message, { kind, where: where[0]?.trim() ?? '' });
  };
  process.on('unhandledRejection', (error) => tell('nobody waited', error));
  process.on('uncaughtException', (error) => {
    tell('stopped by a mistake', error);
    process.exit(1);
  });
}
