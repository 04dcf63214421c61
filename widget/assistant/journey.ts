import type { SessionRequest } from '../../edge/protocol/session.ts';
import type { SessionEnd } from '../ui/events/case-events.ts';
import { type Api, ApiError, type Failure } from './api.ts';
import { endOnThisClock, phaseOf } from './session-phase.ts';
import type { KeptSession, SessionStore } from './session-store.ts';
import { type Action, firstState, reduce, type Screen, type State, screenOf } from './state.ts';

/** What a journey needs of the element it belongs to, and of the world. */
export interface JourneyPorts {
  api: Api;
  store: SessionStore;
  organisation(): string;
  /** Number of the case that the page is about, or nothing. */
  caseNumber(): string;
  /** A token of the host's own login, if there is one. */
  identityToken(): Promise<string | undefined>;
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

const slowAfterMs = 4000;
const lookAtClockMs = 5000;

/** Walks a citizen through the panel: asks the server, keeps the session, follows the case. Draws nothing. */
export class Journey {
  state: State = firstState;
  #ports: JourneyPorts;
  #following: AbortController | undefined;
  #etag: string | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #lastActive = 0;

  constructor(ports: JourneyPorts) {
    this.#ports = ports;
  }

  /** The panel opens: reads the facts, and goes on where the citizen was. */
  async start(): Promise<void> {
    this.#lastActive = this.#ports.now();
    this.#move({ type: 'line', online: navigator.onLine });
    this.loadFacts();
    // Who the site says is there now counts, not who was there on the page before: phones and computers are shared.
    if (this.state.entry.status === 'out' && screenOf(this.state).at === 'welcome' && (await this.#enterWithIdentity()))
      return;
    const kept = this.#session();
    if (kept) {
      this.#enter(kept);
      if (this.state.current.status === 'there') this.#follow(this.state.current.value.id);
      else if (kept.caseId) await this.openCase(kept.caseId);
      else await this.loadCases();
    } else if (this.state.entry.status === 'in') this.#end('time');
  }

  /** The panel closes: nothing of ours keeps a line open. */
  stop(): void {
    this.#following?.abort();
  }

  /** The page goes away, perhaps to come back from the browser's memory: nothing of a case may be in it then. */
  forget(): void {
    this.stop();
    clearInterval(this.#clock);
    this.#ports.store.forget();
    this.#set({ ...firstState, facts: this.state.facts });
  }

  /** Something was pressed or typed: the citizen is there. */
  active(): void {
    this.#lastActive = this.#ports.now();
  }

  /** Ends a session whose time is over; asks, or renews by itself, shortly before. */
  lookAtClock(): void {
    if (this.state.entry.status !== 'in') return;
    const { store, now } = this.#ports;
    const kept = store.read(now());
    const phase = kept ? phaseOf(Date.parse(kept.expiresAt), now(), this.#lastActive) : 'over';
    if (phase === 'over') this.#end('time');
    else if (phase === 'renew') this.renew();
    else if (phase === 'ask' && !this.state.entry.nearlyOver) this.#move({ type: 'nearlyOver' });
  }

  line(online: boolean): void {
    this.#move({ type: 'line', online });
    if (online) this.retry();
  }

  go(to: Screen): void {
    this.#move({ type: 'went', to });
    if (to.at === 'cases' && this.state.cases.status === 'none') this.loadCases();
  }

  back(): void {
    this.#move({ type: 'wentBack' });
    const screen = screenOf(this.state);
    if (screen.at === 'cases') this.loadCases();
  }

  /** "Hoe ver is mijn zaak?" */
  async seeCase(): Promise<void> {
    const kept = this.#session();
    if (kept) return kept.caseId ? this.openCase(kept.caseId) : this.loadCases();
    if (!(await this.#enterWithIdentity())) this.go({ at: 'access' });
  }

  enterWithLetter(number: string, code: string): Promise<boolean> {
    return this.#signIn({ kind: 'letter', organisation: this.#ports.organisation(), number, code });
  }

  slipped(slips: Extract<Action, { type: 'slipped' }>['slips']): void {
    this.#move({ type: 'slipped', slips });
  }

  async loadFacts(): Promise<void> {
    const { api, organisation, now } = this.#ports;
    if (this.state.facts.status === 'asking') return;
    if (this.state.facts.status !== 'there') this.#move({ type: 'factsAsked' });
    try {
      this.#move({ type: 'factsRead', facts: await api.facts(organisation()), now: now() });
    } catch (error) {
      if (this.state.facts.status !== 'there') this.#move({ type: 'factsFailed', failure: failureOf(error) });
    }
  }

  async loadCases(): Promise<void> {
    this.#move({ type: 'went', to: { at: 'cases' } });
    this.#move({ type: 'casesAsked' });
    try {
      const cases = await this.#slowly((token) => this.#ports.api.cases(token));
      if (!cases) return;
      this.#move({ type: 'casesRead', cases, now: this.#ports.now() });
      const wanted = cases.length === 1 ? cases[0] : cases.find(({ number }) => number === this.#ports.caseNumber());
      // One case: the list would be a step for nothing.
      if (cases.length === 1) this.#move({ type: 'wentBack' });
      if (wanted) await this.openCase(wanted.id);
    } catch (error) {
      this.#failed(error, (failure) => ({ type: 'casesFailed', failure }));
    }
  }

  async openCase(id: string): Promise<void> {
    this.#etag = undefined;
    this.#move({ type: 'caseAsked', id });
    const kept = this.#session();
    if (kept) this.#ports.store.write({ ...kept, caseId: id });
    await this.#readCase(id);
    if (this.state.current.status !== 'there') return;
    this.#ports.caseOpened();
    this.#follow(id);
  }

  /** Asks again for what did not come. */
  retry(): void {
    const screen = screenOf(this.state);
    if (this.state.facts.status === 'failed') this.loadFacts();
    if (screen.at === 'cases' && this.state.cases.status === 'failed') this.loadCases();
    if (screen.at === 'case' && this.state.current.status === 'failed') this.openCase(screen.id);
  }

  /** "Ik ben er nog." */
  async renew(): Promise<void> {
    this.active();
    const kept = this.#session();
    if (!kept) return this.#end('time');
    try {
      const { token } = await this.#ports.api.renew(kept.token);
      this.#ports.store.write({ ...kept, token, expiresAt: endOnThisClock(this.#ports.now()) });
      this.#move({ type: 'renewed' });
      if (this.state.current.status === 'there') this.#follow(this.state.current.value.id);
    } catch (error) {
      if (isOver(failureOf(error))) this.#end('refused');
    }
  }

  /** "Wis en sluit", "Sluit nu": nothing of the citizen is left, here or at the server. */
  erase(): void {
    const kept = this.#session();
    if (kept) this.#ports.api.signOut(kept.token);
    this.#end('erased');
    this.#set({ ...firstState, facts: this.state.facts });
  }

  /** The host says that nobody is logged in any more: then not here either. */
  loggedOut(): void {
    if (this.#session()?.by === 'identity') this.erase();
  }

  /** The site vouches for somebody else now: whoever was in goes out first. */
  replaced(): void {
    if (this.#session()) this.erase();
  }

  async #enterWithIdentity(): Promise<boolean> {
    const identityToken = await this.#ports.identityToken();
    if (!identityToken) return false;
    this.#ports.store.erase();
    await this.#signIn({ kind: 'identity', organisation: this.#ports.organisation(), identityToken });
    return true;
  }

  async #signIn(request: SessionRequest): Promise<boolean> {
    if (this.state.entry.status === 'entering') return false;
    this.#move({ type: 'entering', by: request.kind });
    const slow = setTimeout(() => this.#move({ type: 'slow' }), slowAfterMs);
    try {
      const session = await this.#ports.api.signIn(request);
      this.#ports.store.write({ ...session, expiresAt: endOnThisClock(this.#ports.now()), by: request.kind });
      this.#enter(session);
    } catch (error) {
      const again = error instanceof ApiError && error.retryAfter ? this.#ports.now() + error.retryAfter * 1000 : 0;
      this.#move({ type: 'refused', refusal: { failure: failureOf(error), ...(again && { again }) } });
      if (request.kind === 'identity') this.#move({ type: 'went', to: { at: 'access' } });
      return false;
    } finally {
      clearTimeout(slow);
    }
    await this.loadCases();
    return true;
  }

  #enter({ previousVisit }: KeptSession): void {
    this.#move({ type: 'entered', ...(previousVisit && { previousVisit }) });
    clearInterval(this.#clock);
    this.#clock = setInterval(() => this.lookAtClock(), lookAtClockMs);
  }

  async #readCase(id: string): Promise<void> {
    try {
      const read = await this.#slowly((token) => this.#ports.api.readCase(token, id, this.#etag));
      const now = this.#ports.now();
      const before = this.state.current;
      if (!read) return this.#move({ type: 'caseSame', now });
      this.#etag = read.etag;
      this.#move({ type: 'caseRead', explanation: read.explanation, now });
      if (before.status === 'there' && before.value.version !== read.explanation.version) this.#ports.caseChanged();
    } catch (error) {
      this.#failed(error, (failure) => ({ type: 'caseFailed', failure }));
    }
  }

  async #follow(id: string): Promise<void> {
    this.#following?.abort();
    const following = new AbortController();
    this.#following = following;
    const { signal } = following;
    const { api, random } = this.#ports;
    const wanted = {
      id,
      random,
      token: () => this.#session()?.token ?? '',
      version: () => (this.state.current.status === 'there' ? this.state.current.value.version : 0),
      check: () => this.#readCase(id),
      ended: () => this.#end('refused'),
    };
    // After the case itself: a slow line has one thing to do at a time.
    const part = await import('./follow.ts').catch(() => undefined);
    if (part && !signal.aborted) part.follow(api, wanted, signal);
  }

  /** Asks with the session's token; says so when it takes long. Nothing comes of it when the session is over. */
  async #slowly<Answer>(question: (token: string) => Promise<Answer>): Promise<Answer | undefined> {
    const kept = this.#session();
    if (!kept) {
      this.#end('time');
      return undefined;
    }
    const slow = setTimeout(() => this.#move({ type: 'slow' }), slowAfterMs);
    try {
      return await question(kept.token);
    } finally {
      clearTimeout(slow);
    }
  }

  #failed(error: unknown, action: (failure: Failure) => Action): void {
    const failure = failureOf(error);
    if (isOver(failure)) this.#end('refused');
    else this.#move(action(failure));
  }

  #end(reason: SessionEnd): void {
    this.stop();
    clearInterval(this.#clock);
    this.#ports.store.erase();
    const wasIn = this.state.entry.status === 'in';
    if (wasIn) this.#move({ type: 'ended' });
    if (wasIn) this.#ports.sessionEnded(reason);
  }

  #session(): KeptSession | undefined {
    return this.#ports.store.read(this.#ports.now());
  }

  #move(action: Action): void {
    this.#set(reduce(this.state, action));
    if (this.state.current.status === 'none') this.stop();
  }

  #set(state: State): void {
    const before = this.state;
    this.state = state;
    if (before !== state) this.#ports.moved(before);
  }
}

const failureOf = (error: unknown): Failure => (error instanceof ApiError ? error.failure : 'unreadable');
const isOver = (failure: Failure): boolean => failure === 'session-ended' || failure === 'not-signed-in';
