import type { CaseSummary, Explanation } from '../../edge/protocol/explanation.ts';
import type { Slip } from './code.ts';
import type { Failure } from './http.ts';
import type { PartName } from './parts.ts';

export type Screen =
  | { at: 'welcome' | 'access' | 'noCode' | 'person' | 'rules' | 'keeps' | 'cases' | 'ended' }
  | { at: 'case'; id: string }
  | { at: 'part'; name: PartName; about?: unknown };

/** Something that is asked of the server: what came, and when in milliseconds since 1970, or why nothing did. */
export interface Loaded<Value> {
  value?: Value;
  readAt?: number;
  failure?: Failure;
}

/** Why somebody did not get in. `again` is when it makes sense to try, in milliseconds since 1970. */
export interface Refusal {
  failure: Failure;
  again?: number;
}

export interface State {
  /** The screens that "back" leads through; the last one shows. */
  screens: readonly [Screen, ...Screen[]];
  /** Somebody is in, with a code or a login. */
  in: boolean;
  /** Somebody is on the way in. */
  entering: boolean;
  refusal?: Refusal | undefined;
  slips?: { number?: Slip; code?: Slip } | undefined;
  previousVisit?: string | undefined;
  /** The session ends in two minutes, and we do not know whether anybody is there. */
  nearlyOver: boolean;
  cases: Loaded<readonly CaseSummary[]>;
  /** The case on the screen. */
  current: Loaded<Explanation>;
  /** Changes of the case that were recorded after this moment came in while the citizen was looking. */
  lookingSince?: string | undefined;
  /** What is asked for takes long. */
  slow: boolean;
  online: boolean;
  /** The case on the screen could not be asked for again: there may be something new. */
  stale: boolean;
}

export const firstState: State = {
  screens: [{ at: 'welcome' }],
  in: false,
  entering: false,
  nearlyOver: false,
  cases: {},
  current: {},
  slow: false,
  online: true,
  stale: false,
};

/** A single fact that is another one. */
export const changed = (state: State, to: Partial<State>): State => ({ ...state, ...to });

/** The screen that shows. */
export const screenOf = ({ screens }: Pick<State, 'screens'>): Screen => screens.at(-1) ?? screens[0];

const same = (one: Screen, other: Screen): boolean => one.at === other.at && nameOf(one) === nameOf(other);
const nameOf = (screen: Screen): string => ('id' in screen ? screen.id : 'name' in screen ? screen.name : '');

/** A screen that is on the way already is gone back to, so that no two of a kind pile up. */
export function went(state: State, to: Screen): State {
  const [first, ...rest] = state.screens;
  const at = rest.findIndex((screen) => same(screen, to));
  return { ...state, screens: same(first, to) ? [first] : [first, ...(at < 0 ? rest : rest.slice(0, at)), to] };
}

/** "Dit scherm is dicht" leads nowhere back but to the start, and shows only behind a hand-off; who leaves a case for the start or the list leaves it behind. */
export function wentBack(state: State): State {
  const [first, ...rest] = state.screens;
  const left = rest.slice(0, -1).filter(({ at }) => at !== 'ended' || isHandoff(screenOf(state)));
  const stays = left.some(({ at }) => at === 'case');
  return { ...state, screens: [first, ...left], ...(!stays && { current: {} }) };
}

/** Who is in needs no way in behind them: "back" from the cases leads to the start. */
export function entered(state: State, previousVisit: string | undefined): State {
  const [first, ...rest] = state.screens;
  const screens = rest.filter(({ at }) => at !== 'access' && at !== 'noCode' && at !== 'ended');
  return { ...state, ...out, in: true, previousVisit, screens: [first, ...screens] };
}

const out = { in: false, entering: false, nearlyOver: false, refusal: undefined, slips: undefined } as const;

/** On the way in: what was said about the attempt before is gone. */
export const entering = (state: State): State => ({ ...state, ...out, entering: true, slow: false });

export const refused = (state: State, refusal: Refusal): State => ({
  ...seen(state, refusal.failure),
  ...out,
  refusal,
});

export const slipped = (state: State, slips: State['slips']): State => ({ ...state, ...out, slips });

const isHandoff = (screen: Screen): boolean => nameOf(screen) === 'handoff';

/** The session is over: no case, no list and no way back to them. A hand-off that goes on is not part of the session. */
export const ended = (state: State, handsOff = false): State => ({
  ...firstState,
  online: state.online,
  screens: [
    state.screens[0],
    { at: 'ended' },
    ...(handsOff ? [state.screens.find(isHandoff) ?? ({ at: 'part', name: 'handoff' } as const)] : []),
  ],
});

/** The list was asked for. */
export const casesAsked = (state: State): State => ({ ...went(state, { at: 'cases' }), cases: {}, slow: false });

export const casesRead = (state: State, cases: readonly CaseSummary[], readAt: number): State => ({
  ...state,
  online: true,
  cases: { value: cases, readAt },
});

/** A case was asked for: nothing of the one before stays. */
export const caseAsked = (state: State, id: string): State => ({
  ...went(state, { at: 'case', id }),
  current: {},
  lookingSince: undefined,
  stale: false,
  slow: false,
});

/** The case as it is now; without `explanation` it is the same as before. Passed over when the citizen has left it. */
export function caseRead(state: State, id: string, explanation: Explanation | undefined, readAt: number): State {
  if (!state.screens.some((screen) => screen.at === 'case' && screen.id === id)) return state;
  const before = state.current.value;
  const value = explanation ?? before;
  const isNewer = before && explanation && before.version !== explanation.version;
  return {
    ...state,
    online: true,
    stale: false,
    current: value ? { value, readAt } : {},
    lookingSince: state.lookingSince ?? (isNewer ? newest(before) : undefined),
  };
}

/** When the newest change of an explanation was recorded. */
const newest = ({ changes, updatedAt }: Explanation): string =>
  changes.reduce((last, { recordedAt }) => (Date.parse(recordedAt) > Date.parse(last) ? recordedAt : last), updatedAt);

/** What is on the screen stays there: an old answer that says how old it is beats none. */
export const caseFailed = (state: State, failure: Failure): State => ({
  ...seen(state, failure),
  ...(state.current.value ? { stale: true } : { current: { failure } }),
});

export const casesFailed = (state: State, failure: Failure): State => ({ ...seen(state, failure), cases: { failure } });

const seen = (state: State, failure: Failure): State => (failure === 'offline' ? { ...state, online: false } : state);
