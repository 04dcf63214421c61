import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { ownFile } from './own-file.ts';

/** Another server runs on these files. */
export class FolderTakenError extends Error {
  override readonly name = 'FolderTakenError';
}

/**
 * Holds a folder for one server: what is said in a talk is in the memory of one process, and two would each write their own
 * half of it. Commands such as an import may work beside it. The operating system lets go when the process ends, however
 * it ends.
 * @returns lets go.
 * @throws FolderTakenError when another server holds it.
 */
export function holdFolder(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lock = new Database(ownFile(join(directory, 'server.lock')), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new FolderTakenError(
      `Another Houvast runs on ${directory}. Stop that one first, or choose another HOUVAST_DATA.`,
    );
  }
  return () => lock.close();
}
