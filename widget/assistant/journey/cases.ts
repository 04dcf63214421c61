import type { KeptSession } from '../session-store.ts';
import {
  caseAsked,
  caseFailed,
  caseRead,
  casesAsked,
  casesFailed,
  casesRead,
  type State,
  screenOf,
  wentBack,
} from '../state.ts';
import { ask, end, move, sessionOf, stop, type Walk } from './walk.ts';

/** To the case of the session, or to the list when it is of more than one. */
export const toCases = (walk: Walk, { caseId }: KeptSession): Promise<void> =>
  caseId ? openCase(walk, caseId) : listCases(walk);

export async function openCase(walk: Walk, id: string): Promise<void> {
  walk.etag = undefined;
  move(walk, caseAsked, id);
  const kept = sessionOf(walk);
  if (kept) walk.store.write({ ...kept, caseId: id });
  await readCase(walk, id);
  if (!walk.state.current.value) return;
  walk.caseOpened();
  followCase(walk);
}

export async function listCases(walk: Walk): Promise<void> {
  move(walk, casesAsked);
  let wanted: string | undefined;
  await ask(
    walk,
    async (token) => {
      const cases = await walk.api.cases(token);
      const one = cases.length === 1 ? cases[0] : undefined;
      if (!one) await walk.prepare({ at: 'cases' });
      move(walk, casesRead, cases, walk.now());
      // The citizen may have gone on to something else meanwhile.
      if (screenOf(walk.state).at !== 'cases') return;
      wanted = (one ?? cases.find(({ number }) => number === walk.caseNumber()))?.id;
      // One case: the list would be a step for nothing.
      if (one) move(walk, wentBack);
    },
    casesFailed,
  );
  if (wanted) await openCase(walk, wanted);
}

const readCase = (walk: Walk, id: string): Promise<void> =>
  ask(
    walk,
    async (token) => {
      const read = await walk.api.readCase(token, id, walk.etag);
      const shown = (state: State): State => caseRead(state, id, read?.explanation, walk.now());
      if (read) await walk.prepare({ at: 'case', id }, shown(walk.state));
      const before = walk.state.current.value;
      move(walk, shown);
      walk.etag = read?.etag ?? walk.etag;
      const { value } = walk.state.current;
      if (before && before.id === value?.id && before.version !== value.version) walk.caseChanged();
    },
    caseFailed,
  );

/** Hears of changes in the case on the screen, from now on until it leaves the screen. */
export async function followCase(walk: Walk): Promise<void> {
  stop(walk);
  const { value } = walk.state.current;
  if (!value) return;
  const { id } = value;
  walk.line = new AbortController();
  const { signal } = walk.line;
  // After the case itself: a slow line has one thing to do at a time.
  const part = await import('../follow.ts').catch(() => undefined);
  if (signal.aborted) return;
  const of = {
    id,
    random: walk.random,
    token: () => sessionOf(walk)?.token ?? '',
    version: () => walk.state.current.value?.version ?? 0,
    check: () => readCase(walk, id),
    ended: () => end(walk, 'refused'),
  };
  part?.follow(walk.api, of, signal);
}
