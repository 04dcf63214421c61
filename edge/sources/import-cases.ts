import { and, eq, gt, isNull } from 'drizzle-orm';
import { accessCode } from '../../db/zaak/schema.ts';
import { issueCode } from '../access/issue-code.ts';
import { formatCode } from '../access/letter-code.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../http/problem.ts';
import { keypadCode } from '../protocol/keypad-code.ts';
import { sayable } from '../sayable.ts';
import { ProblemList, type ReadResult } from './read-result.ts';
import type { ImportReport, LetterCode } from './report.ts';
import { storeCase } from './store-case.ts';

interface ImportOrder {
  organisation: string;
  /** Under which name the back office's cases are kept: `zgw`, `vera`. */
  source: string;
  /** Make a letter code for each case that has no working one. */
  withCodes: boolean;
}

/** Stores what was read, case by case: one that is refused does not stop the others; a database that cannot be written does. */
export async function importCases(deps: Deps, order: ImportOrder, result: ReadResult): Promise<ImportReport> {
  const { organisation, source, withCodes } = order;
  const problems = new ProblemList();
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 };
  const codes: LetterCode[] = [];
  let stopped: ImportReport['stopped'];
  for (const { ref, input } of result.cases) {
    try {
      const { id, outcome } = await storeCase(deps, { organisation, source, ref, input });
      counts[outcome]++;
      if (!withCodes || (await hasCode(deps, id))) continue;
      const code = await issueCode(deps, { organisation, caseId: id, number: input.number });
      codes.push({ number: input.number, code: formatCode(code), keypad: keypadCode(code) });
    } catch (error) {
      // The codes that were made until now are known nowhere else: they must be told, whatever happens.
      if (!(error instanceof ProblemError)) {
        stopped = { number: input.number, kind: sayable(error).kind };
        break;
      }
      counts.refused++;
      const place = { file: `case ${input.number}`, path: '' };
      problems.add(place, '', 'Another case of this organisation has this number.', 'leftOut');
    }
  }
  const all = [...result.problems, ...problems.problems];
  return { read: result.cases.length, ...counts, problems: all, codes, ...(stopped && { stopped }) };
}

async function hasCode({ zaak, clock }: Deps, caseId: string): Promise<boolean> {
  const working = and(
    eq(accessCode.caseId, caseId),
    isNull(accessCode.revokedAt),
    gt(accessCode.expiresAt, clock().toISOString()),
  );
  const found = await zaak.select({ caseId: accessCode.caseId }).from(accessCode).where(working).limit(1);
  return found.length > 0;
}
