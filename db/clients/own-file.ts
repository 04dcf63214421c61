import { closeSync, openSync } from 'node:fs';

/** A file that only the owner of the process can read, made if it is not there. SQLite makes those beside it alike. */
export function ownFile(path: string): string {
  closeSync(openSync(path, 'a', 0o600));
  return path;
}
