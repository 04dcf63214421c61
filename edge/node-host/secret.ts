import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret } from '../env.ts';

/**
 * The installation's secret: from the environment, else from the data directory, where one is made the first time.
 * Readable by the owner of the process only.
 */
export function loadSecret(
  directory: string,
  given: string | undefined,
  random: (length: number) => Uint8Array<ArrayBuffer>,
): string {
  if (given) return given;
  const path = join(directory, 'secret');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  try {
    // `wx` fails when it is there already: two processes that start at once end up with one secret.
    writeFileSync(path, newSecret(random), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
