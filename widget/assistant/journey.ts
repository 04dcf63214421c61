import type { Session, SessionRequest } from '../../edge/protocol/session.ts';
import type { SessionEnd } from '../ui/events/case-events.ts';
import type { Api } from './api.ts';
import { ApiError, type Failure } from './http.ts';
import { keepsHandoff } from './keeps-handoff.ts';
import { endOnThisClock, phaseOf } from './session-phase.ts';
import type { KeptSession, SessionStore } from './session-store.ts';
import {
  caseAsked,
  caseFailed,
  caseRead,
  casesFailed,
  casesRead,
  ended,
  entered,
  entering,
  firstState,
  refused,
  type Screen,
  type State,
  screenOf,
  slipped,
  went,
  wentBack,
} from './state.ts';

/** What a journey needs of the element it belongs to, and of the world. */
export interface JourneyPorts {
  api: Api;
  store: SessionStore;
  organisation: string;
  /** Number of the case that the page is about, or nothing. */
  caseNumber(): string;
  /** A token of the host's own login, if there is one. */
  identityToken(): Promise<string | undefined>;
  /** Fetches what a screen is drawn with, in this state or the present one. @throws when it cannot be had. */
  prepare(screen: Screen, state?: State): Promise<void>;
  now(): number;
  random(): number;
  /** The state is another one. */
  moved(before: State): void;
  /** A case is on the screen, for the first time since it was asked for. */
  caseOpened(): void;
  /** The case on the screen has changed. */
  caseChanged(): void;
  sessionEnded(reason: SessionEnd): void;
}

/** Walks a citizen through the panel: asks the server, keeps the session, follows the case. Draws nothing. */
export interface Journey {
  readonly state: State;
  /** The panel opens: goes on where the citizen was. */
  start(): Promise<void>;
  /** The panel closes: nothing of ours keeps a line open. */
  stop(): void;
  /** The page goes away, perhaps to come back from the browser's memory: nothing of a case may be in it then. */
  forget(): void;
  /** Something was pressed or typed: the citizen is there. */
  active(): void;
  /** Ends a session whose time is over; asks, or renews by itself, shortly before. */
  lookAtClock(): void;
  line(online: boolean): void;
  /** @throws when the screen cannot be fetched. */
  go(to: Screen): Promise<void>;
  back(): void;
  /** "Hoe ver is mijn zaak?" */
  seeCase(): Promise<void>;
  enterWithLetter(number: string, code: string): Promise<void>;
  slipped(slips: State['slips']): void;
  openCase(id: string): Promise<void>;
  /** Asks again for what did not come. */
  retry(): void;
  /** "Ik ben er nog." */
  renew(): Promise<void>;
  /** "Wis en sluit", "Sluit nu": nothing of the citizen is left, here or at the server. */
  erase(): void;
  /** The host says that nobody is logged in any more: then not here either. */
  loggedOut(): void;
  /** The site vouches for somebody else now: whoever was in goes out first. */
  replaced(): void;
  /** Of the session, for a part of the panel. */
  token(): string | undefined;
}

const slowAfterMs = 4000;
const lookAtClockMs = 5000;

export function createJourney(ports: JourneyPorts): Journey {
  const { api, store, organisation, now } = ports;
  let state = firstState;
  let following: AbortController | undefined;
  let etag: string | undefined;
  let clock: ReturnType<typeof setInterval> | undefined;
  let lastActive = 0;

  const session = (): KeptSession | undefined => store.read(now());
  const at = (): Screen['at'] => screenOf(state).at;
  const stop = (): void => following?.abort();

  function move(next: State): void {
    const before = state;
    state = next;
    if (!state.current.value) stop();
    if (before !== state) ports.moved(before);
  }

  /** Says so when an answer takes long. */
  async function slowly<Answer>(question: Promise<Answer>): Promise<Answer> {
    const timer = setTimeout(() => move({ ...state, slow: true }), slowAfterMs);
    try {
      return await question;
    } finally {
      clearTimeout(timer);
    }
  }

  function end(reason: SessionEnd): void {
    stop();
    clearInterval(clock);
    store.erase();
    if (!state.in) return;
    move(ended(state, reason !== 'erased' && keepsHandoff()));
    ports.sessionEnded(reason);
  }

  /** Asks with the token of the session; what fails is told by `failed`, unless it is that the session is over. */
  async function ask(question: (token: string) => Promise<void>, failed: (state: State, failure: Failure) => State) {
    const kept = session();
    if (!kept) return end('time');
    try {
      await slowly(question(kept.token));
    } catch (error) {
      const failure = failureOf(error);
      if (isOver(failure)) end('refused');
      else move(failed(state, failure));
    }
  }

  const readCase = (id: string): Promise<void> =>
    ask(async (token) => {
      const read = await api.readCase(token, id, etag);
      const shown = (): State => caseRead(state, id, read?.explanation, now());
      if (read) await ports.prepare({ at: 'case', id }, shown());
      const before = state.current.value;
      move(shown());
      etag = read?.etag ?? etag;
      const { value } = state.current;
      if (before && before.id === value?.id && before.version !== value.version) ports.caseChanged();
    }, caseFailed);

  async function followCase(): Promise<void> {
    stop();
    const { value } = state.current;
    if (!value) return;
    following = new AbortController();
    const of = {
      id: value.id,
      random: ports.random,
      token: () => session()?.token ?? '',
      version: () => state.current.value?.version ?? 0,
      check: () => readCase(value.id),
      ended: () => end('refused'),
    };
    const { signal } = following;
    // After the case itself: a slow line has one thing to do at a time.
    const part = await import('./follow.ts').catch(() => undefined);
    if (!signal.aborted) part?.follow(api, of, signal);
  }

  async function openCase(id: string): Promise<void> {
    etag = undefined;
    move(caseAsked(state, id));
    const kept = session();
    if (kept) store.write({ ...kept, caseId: id });
    await readCase(id);
    if (!state.current.value) return;
    ports.caseOpened();
    followCase();
  }

  async function loadCases(): Promise<void> {
    move({ ...went(state, { at: 'cases' }), cases: {}, slow: false });
    let wanted: string | undefined;
    await ask(async (token) => {
      const cases = await api.cases(token);
      const one = cases.length === 1 ? cases[0] : undefined;
      if (!one) await ports.prepare({ at: 'cases' });
      move(casesRead(state, cases, now()));
      // The citizen may have gone on to something else meanwhile.
      if (at() !== 'cases') return;
      wanted = (one ?? cases.find(({ number }) => number === ports.caseNumber()))?.id;
      // One case: the list would be a step for nothing.
      if (one) move(wentBack(state));
    }, casesFailed);
    if (wanted) await openCase(wanted);
  }

  function enter({ previousVisit }: Session): void {
    move(entered(state, previousVisit));
    clearInterval(clock);
    clock = setInterval(journey.lookAtClock, lookAtClockMs);
  }

  /** To the case of the session, or to the list when it is of more than one. */
  const toCases = ({ caseId }: KeptSession): Promise<void> => (caseId ? openCase(caseId) : loadCases());

  async function signIn(request: SessionRequest, isAsked = true): Promise<void> {
    if (state.entering) return;
    // Nobody pressed anything: who went to a person meanwhile stays there.
    const mayMove = (): boolean => isAsked || at() === 'welcome';
    move(entering(state));
    let given: KeptSession;
    try {
      given = await slowly(api.signIn(request));
    } catch (error) {
      const seconds = error instanceof ApiError && error.retryAfter;
      move(refused(state, { failure: failureOf(error), ...(seconds && { again: now() + seconds * 1000 }) }));
      if (request.kind === 'identity' && mayMove()) move(went(state, { at: 'access' }));
      return;
    }
    store.write({ ...given, expiresAt: endOnThisClock(now()), by: request.kind });
    enter(given);
    if (mayMove()) await toCases(given);
  }

  async function enterWithIdentity(isAsked = true): Promise<boolean> {
    const identityToken = await ports.identityToken();
    if (!identityToken) return false;
    store.erase();
    await signIn({ kind: 'identity', organisation, identityToken }, isAsked);
    return true;
  }

  const journey: Journey = {
    get state() {
      return state;
    },
    token: () => session()?.token,
    stop,
    async start() {
      journey.active();
      // Who the site says is there now counts, not who was there on the page before: phones and computers are shared.
      if (!state.in && at() === 'welcome' && (await enterWithIdentity(false))) return;
      const kept = session();
      if (!kept) return state.in ? end('time') : undefined;
      enter(kept);
      if (state.current.value) followCase();
      else await toCases(kept);
    },
    forget() {
      stop();
      clearInterval(clock);
      store.forget();
      move(firstState);
    },
    active() {
      lastActive = now();
    },
    lookAtClock() {
      if (!state.in) return;
      const kept = session();
      const phase = kept ? phaseOf(Date.parse(kept.expiresAt), now(), lastActive) : 'over';
      if (phase === 'over') end('time');
      else if (phase === 'renew') journey.renew();
      else if (phase === 'ask' && !state.nearlyOver) move({ ...state, nearlyOver: true });
    },
    line(online) {
      move({ ...state, online });
      if (online) journey.retry();
    },
    async go(to) {
      await ports.prepare(to);
      move(went(state, to));
    },
    back() {
      move(wentBack(state));
      if (at() === 'cases') loadCases();
    },
    async seeCase() {
      const kept = session();
      if (kept) await toCases(kept);
      else if (!(await enterWithIdentity())) await journey.go({ at: 'access' });
    },
    enterWithLetter: (number, code) => signIn({ kind: 'letter', organisation, number, code }),
    slipped: (slips) => move(slipped(state, slips)),
    openCase,
    retry() {
      const screen = screenOf(state);
      if (screen.at === 'cases' && state.cases.failure) loadCases();
      if (screen.at === 'case' && state.current.failure) openCase(screen.id);
    },
    async renew() {
      journey.active();
      const kept = session();
      if (!kept) return end('time');
      try {
        const { token } = await api.renew(kept.token);
        store.write({ ...kept, token, expiresAt: endOnThisClock(now()) });
        move({ ...state, nearlyOver: false });
        followCase();
      } catch (error) {
        if (isOver(failureOf(error))) end('refused');
      }
    },
    erase() {
      const kept = session();
      if (kept) api.signOut(kept.token);
      end('erased');
      move(firstState);
    },
    loggedOut() {
      if (session()?.by === 'identity') journey.erase();
    },
    replaced() {
      if (session()) journey.erase();
    },
  };
  return journey;
}

/** What is no answer of the API is a part of ours that could not be fetched. */
const failureOf = (error: unknown): Failure => (error instanceof ApiError ? error.failure : 'offline');
const isOver = (failure: Failure): boolean => failure === 'session-ended' || failure === 'not-signed-in';
