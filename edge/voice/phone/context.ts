import { createUnderstanding, loadModel } from '../../assistant/understand/index.ts';
import { settingsOf } from '../../handoff/hosts/records.ts';
import { outlookOf } from '../../handoff/outlook.ts';
import { ProblemError } from '../../http/problem.ts';
import { explain } from '../../progress/explain.ts';
import { openState } from '../../progress/opening-hours.ts';
import { todayInNetherlands } from '../../progress/today.ts';
import type { Explanation } from '../../protocol/explanation.ts';
import type { VoiceDeps } from '../deps.ts';
import type { LineContext } from '../line/line.ts';
import { createNumberPrefixes } from './number-prefixes.ts';

/** Who calls which organisation. */
export interface Caller {
  callSid: string;
  organisation: string;
  /** Their number (E.164); nothing when they do not show it. */
  number?: string;
}

/** All that the line knows of the world at this moment. */
type LookAround = (caller: Caller, caseId: string | undefined) => Promise<LineContext>;

export function createLookAround(deps: VoiceDeps): LookAround {
  const prefixesOf = createNumberPrefixes(deps);
  return async ({ organisation, number }, caseId) => {
    const found = await deps.organisations.find(organisation);
    if (!found) throw new ProblemError('not-found');
    const now = deps.clock();
    const [settings, look, content, current, numberPrefixes, model] = await Promise.all([
      settingsOf(deps, organisation),
      deps.offices.look(organisation),
      deps.organisations.content(organisation),
      caseId === undefined ? undefined : explainOwn(deps, organisation, caseId),
      prefixesOf(organisation),
      loadModel(),
    ]);
    const outlook = outlookOf(settings, look, now);
    return {
      now: now.toISOString(),
      today: todayInNetherlands(now),
      organisation: { ...found.facts, now: openState(found.facts.hours, now) },
      content: content?.entries ?? [],
      understand: createUnderstanding(model),
      current,
      numberPrefixes,
      person: { reachable: outlook.call === 'open', range: look.range },
      windows: outlook.callback,
      callerKnown: number !== undefined,
    };
  };
}

/** A case that this caller opened, explained for today; nothing when it was erased since. */
export async function explainOwn(
  { cases, clock }: Pick<VoiceDeps, 'cases' | 'clock'>,
  organisation: string,
  caseId: string,
): Promise<Explanation | undefined> {
  const found = await cases.find(caseId);
  return found?.organisation === organisation ? explain(found.file, todayInNetherlands(clock())) : undefined;
}
