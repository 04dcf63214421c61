import type { CaseSummary, Explanation } from '../../edge/protocol/explanation.ts';
import type { OrganisationAnswer } from '../../edge/protocol/organisation.ts';
import type { Failure } from './api.ts';
import type { Slip } from './code.ts';

export type Screen =
  | { at: 'welcome' }
  | { at: 'access' }
  | { at: 'noCode' }
  | { at: 'person' }
  | { at: 'rules' }
  | { at: 'keeps' }
  | { at: 'cases' }
  | { at: 'case'; id: string }
  | { at: 'ended' };

/** Something that is read from the server. Times in milliseconds since 1970. */
export type Loaded<Value> =
  | { status: 'none' }
  | { status: 'asking'; slow: boolean }
  | { status: 'there'; value: Value; readAt: number }
  | { status: 'failed'; failure: Failure };

/** Why somebody did not get in. `again` is when it makes sense to try, in milliseconds since 1970. */
export interface Refusal {
  failure: Failure;
  again?: number;
}

export type Entry =
  | { status: 'out'; refusal?: Refusal; slips?: { number?: Slip; code?: Slip } }
  | { status: 'entering'; by: 'letter' | 'identity'; slow: boolean }
  | { status: 'in'; previousVisit?: string; nearlyOver: boolean };

export interface State {
  /** The screens that "back" leads through; the last one shows. */
  screens: readonly [Screen, ...Screen[]];
  facts: Loaded<OrganisationAnswer>;
  entry: Entry;
  cases: Loaded<readonly CaseSummary[]>;
  /** The case on the screen. */
  current: Loaded<Explanation>;
  online: boolean;
  /** The case on the screen could not be asked for again: there may be something new. */
  stale: boolean;
}

export type Action =
  | { type: 'went'; to: Screen }
  | { type: 'wentBack' }
  | { type: 'factsAsked' }
  | { type: 'factsRead'; facts: OrganisationAnswer; now: number }
  | { type: 'factsFailed'; failure: Failure }
  | { type: 'entering'; by: 'letter' | 'identity' }
  | { type: 'slipped'; slips: { number?: Slip; code?: Slip } }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'entered'; previousVisit?: string }
  | { type: 'casesAsked' }
  | { type: 'casesRead'; cases: readonly CaseSummary[]; now: number }
  | { type: 'casesFailed'; failure: Failure }
  | { type: 'caseAsked'; id: string }
  | { type: 'caseRead'; explanation: Explanation; now: number }
  | { type: 'caseSame'; now: number }
  | { type: 'caseFailed'; failure: Failure }
  | { type: 'slow' }
  | { type: 'line'; online: boolean }
  | { type: 'nearlyOver' }
  | { type: 'renewed' }
  | { type: 'ended' };

const none = { status: 'none' } as const;
const asking = { status: 'asking', slow: false } as const;
const out = { status: 'out' } as const;

export const firstState: State = {
  screens: [{ at: 'welcome' }],
  facts: none,
  entry: out,
  cases: none,
  current: none,
  online: true,
  stale: false,
};

/** The screen that shows. */
export const screenOf = ({ screens }: State): Screen => screens.at(-1) ?? screens[0];

/** What the next state is. Pure: no clock, no network. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'went':
      return { ...state, screens: went(state.screens, action.to) };
    case 'wentBack':
      return back(state);
    case 'factsAsked':
      return { ...state, facts: asking };
    case 'factsRead':
      return { ...state, online: true, facts: { status: 'there', value: action.facts, readAt: action.now } };
    case 'factsFailed':
      return { ...seen(state, action.failure), facts: { status: 'failed', failure: action.failure } };
    case 'entering':
      return { ...state, entry: { status: 'entering', by: action.by, slow: false } };
    case 'slipped':
      return { ...state, entry: { status: 'out', slips: action.slips } };
    case 'refused':
      return { ...seen(state, action.refusal.failure), entry: { status: 'out', refusal: action.refusal } };
    case 'entered': {
      const { previousVisit } = action;
      return { ...state, entry: { status: 'in', nearlyOver: false, ...(previousVisit && { previousVisit }) } };
    }
    case 'casesAsked':
      return { ...state, cases: asking };
    case 'casesRead':
      return casesRead(state, action.cases, action.now);
    case 'casesFailed':
      return { ...seen(state, action.failure), cases: { status: 'failed', failure: action.failure } };
    case 'caseAsked':
      return { ...state, screens: went(state.screens, { at: 'case', id: action.id }), current: asking };
    case 'caseRead':
      return caseRead(state, action.explanation, action.now);
    case 'caseSame':
      if (state.current.status !== 'there') return state;
      return { ...state, online: true, stale: false, current: { ...state.current, readAt: action.now } };
    case 'caseFailed':
      // What is on the screen stays there: an old answer that says how old it is beats none.
      if (state.current.status === 'there') return { ...seen(state, action.failure), stale: true };
      return { ...seen(state, action.failure), current: { status: 'failed', failure: action.failure } };
    case 'slow':
      return slow(state);
    case 'line':
      return { ...state, online: action.online };
    case 'nearlyOver':
      return state.entry.status === 'in' ? { ...state, entry: { ...state.entry, nearlyOver: true } } : state;
    case 'renewed':
      return state.entry.status === 'in' ? { ...state, entry: { ...state.entry, nearlyOver: false } } : state;
    case 'ended':
      return { ...state, screens: [{ at: 'welcome' }, { at: 'ended' }], entry: out, cases: none, current: none };
  }
}

const same = (a: Screen, b: Screen): boolean => a.at === b.at && (a.at !== 'case' || b.at !== 'case' || a.id === b.id);

/** A screen that is on the way already is gone back to, so that no two of a kind pile up. */
function went(screens: State['screens'], to: Screen): State['screens'] {
  if (to.at === 'welcome') return [to];
  const [first, ...rest] = screens;
  const at = rest.findIndex((screen) => same(screen, to));
  return [first, ...(at < 0 ? rest : rest.slice(0, at)), to];
}

function back(state: State): State {
  const [first, ...rest] = state.screens;
  // "Dit scherm is dicht" leads nowhere back but to the start.
  const left = rest.slice(0, -1).filter(({ at }) => at !== 'ended');
  const next: State = { ...state, screens: [first, ...left] };
  const leavesCase = screenOf(state).at === 'case' && screenOf(next).at !== 'person';
  return leavesCase ? { ...next, current: none } : next;
}

/** Who is in needs no way in behind them: "back" from the cases leads to the start. */
function casesRead(state: State, cases: readonly CaseSummary[], now: number): State {
  const there = { status: 'there', value: [...cases].sort(byNeed), readAt: now } as const;
  const screens = state.screens.filter(({ at }) => at !== 'access' && at !== 'noCode');
  return { ...state, online: true, cases: there, screens: [state.screens[0], ...screens.slice(1)] };
}

const order: Record<CaseSummary['state'], number> = { late: 0, you: 1, said: 2, we: 3, kept: 4 };

/** What is late or waits for the citizen comes first, what is finished last; then what changed last. */
function byNeed(a: CaseSummary, b: CaseSummary): number {
  return (
    Number(a.finished) - Number(b.finished) ||
    order[a.state] - order[b.state] ||
    Date.parse(b.updatedAt) - Date.parse(a.updatedAt)
  );
}

function caseRead(state: State, explanation: Explanation, now: number): State {
  const screen = screenOf(state);
  const behind = state.screens.some((other) => other.at === 'case' && other.id === explanation.id);
  // The citizen has gone on to another case meanwhile.
  if (!behind && screen.at !== 'case') return state;
  return { ...state, online: true, stale: false, current: { status: 'there', value: explanation, readAt: now } };
}

const seen = (state: State, failure: Failure): State => (failure === 'offline' ? { ...state, online: false } : state);

function slow(state: State): State {
  const slowed = <Value>(loaded: Loaded<Value>): Loaded<Value> =>
    loaded.status === 'asking' ? { status: 'asking', slow: true } : loaded;
  const entry = state.entry.status === 'entering' ? { ...state.entry, slow: true } : state.entry;
  return { ...state, entry, cases: slowed(state.cases), current: slowed(state.current) };
}
