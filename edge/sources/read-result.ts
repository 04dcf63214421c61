import type { CaseInput } from '../protocol/case-input.ts';

/**
 * What became of the thing a problem is about.
 * - `skipped`: a file or record that is not about cases; nothing was lost.
 * - `leftOut`: a record that could not be read, and so is not in the result.
 * - `ignored`: one field that could not be read; the rest of its record is kept.
 * - `kept`: odd, but taken over as the register has it.
 */
export type Effect = 'skipped' | 'leftOut' | 'ignored' | 'kept';

/** One thing that was not read as it stood. Names the place, never the value: it may be printed and mailed. */
export interface SourceProblem {
  file: string;
  /** Path inside the file, such as `results[3].einddatum`; empty for the whole file. */
  field: string;
  reason: string;
  effect: Effect;
}

/** A case as read, with the reference under which its source knows it. */
export interface ReadCase {
  ref: string;
  input: CaseInput;
}

export interface ReadResult {
  cases: ReadCase[];
  problems: SourceProblem[];
}

/** A file as it came: its path is only used to say where a problem is. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Where a record stood. */
export interface Place {
  file: string;
  /** Path of the record inside the file; empty when the file is the record. */
  path: string;
}

/** Collects problems with their place. */
export class ProblemList {
  readonly problems: SourceProblem[] = [];

  add(place: Place, field: string, reason: string, effect: Effect): void {
    this.problems.push({ file: place.file, field: joinPath(place.path, field), reason, effect });
  }
}

function joinPath(base: string, field: string): string {
  if (base === '' || field === '') return base + field;
  return field.startsWith('[') ? base + field : `${base}.${field}`;
}
