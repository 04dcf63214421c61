import type { Effect, SourceProblem } from './read-result.ts';

/** What an import did, for whoever ran it. */
export interface LetterCode {
  number: string;
  /** `ACDE FHJK MNPR` */
  code: string;
  /** The same in digits: `012 345 678 901 234 567`. */
  keypad: string;
}

export interface ImportReport {
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  problems: readonly SourceProblem[];
  /** Codes for letters. They can't be shown again. */
  codes: readonly LetterCode[];
  /** What went wrong that was no fault of a case; then the cases behind this one were not tried. Names kinds of errors only. */
  stopped?: { number: string; kind: string };
}

const headings: Record<Effect, string> = {
  leftOut: 'Not imported',
  ignored: 'Fields left out; the rest of the record was kept',
  kept: 'Odd, but kept as the register has it',
  skipped: 'Not about cases, so passed over',
};
const effects = Object.keys(headings) as Effect[];

/** Writes a report as lines for a terminal. It holds file names, fields, reasons, case numbers and codes; never a value. */
export function writeReport(report: ImportReport): string[] {
  const { read, created, changed, unchanged, refused, problems, codes, stopped } = report;
  const lines = [
    `Cases read: ${read}. New: ${created}. Changed: ${changed}. Unchanged: ${unchanged}. Refused: ${refused}.`,
  ];
  for (const effect of effects) {
    const found = problems.filter((problem) => problem.effect === effect);
    if (found.length > 0) lines.push('', `${headings[effect]} (${found.length}):`, ...group(found));
  }
  if (stopped)
    lines.push(
      '',
      `Stopped at case ${stopped.number}, which could not be stored: ${stopped.kind}.`,
      'What was stored before it stays. Run the same command again for the rest.',
    );
  if (codes.length > 0) {
    lines.push('', 'Codes for letters, and the same in digits for the keys of a telephone.');
    lines.push('They are shown once, and stored only as a keyed hash:');
    const width = Math.max(...codes.map(({ number }) => number.length));
    lines.push(...codes.map(({ number, code, keypad }) => `  ${number.padEnd(width)}  ${code}  ${keypad}`));
  }
  return lines;
}

/** One line per file and reason: ten tasks with the same reason are one fact. */
function group(problems: readonly SourceProblem[]): string[] {
  const groups = new Map<string, { file: string; fields: string[]; reason: string }>();
  for (const { file, field, reason } of problems) {
    const key = `${file}\n${reason}`;
    const known = groups.get(key);
    if (known) known.fields.push(field);
    else groups.set(key, { file, fields: [field], reason });
  }
  return [...groups.values()].map(({ file, fields, reason }) => `  ${file}${writeFields(fields)}: ${reason}`);
}

const mostFields = 3;

function writeFields(fields: readonly string[]): string {
  const named = fields.filter((field) => field !== '');
  if (named.length === 0) return '';
  const more = named.length - mostFields;
  return `, ${named.slice(0, mostFields).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
