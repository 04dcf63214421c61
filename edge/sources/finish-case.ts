import * as v from 'valibot';
import { type CaseInput, caseInput } from '../protocol/case-input.ts';
import type { Place, ProblemList } from './read-result.ts';

/** A case as a source draws it up, before the protocol has checked it. */
export type CaseDraft = v.InferInput<typeof caseInput>;

/** Checks a draft against the protocol that every source must meet, so that storing it can't fail on its form. */
export function finishCase(draft: CaseDraft, place: Place, problems: ProblemList): CaseInput | undefined {
  const parsed = v.safeParse(caseInput, draft);
  if (parsed.success) return parsed.output;
  // Valibot's messages can hold the value; only its path is printed.
  for (const issue of parsed.issues)
    problems.add(place, '', `The case does not fit the protocol at ${v.getDotPath(issue) ?? 'events'}.`, 'leftOut');
  return undefined;
}
