import { changed, firstState, type Screen, type State, screenOf, slipped, went, wentBack } from '../state.ts';
import { followCase, listCases, openCase, toCases } from './cases.ts';
import type { JourneyPorts } from './ports.ts';
import { active, enter, lookAtClock, signIn, signInByLogin } from './session.ts';
import { end, move, sessionOf, stop, type Walk } from './walk.ts';

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

export function createJourney(ports: JourneyPorts): Journey {
  const walk: Walk = { ...ports, state: firstState, lastActive: 0 };
  const { api, organisation } = ports;
  const journey: Journey = {
    get state() {
      return walk.state;
    },
    token: () => sessionOf(walk)?.token,
    stop: () => stop(walk),
    async start() {
      active(walk);
      const { state } = walk;
      // Who the site says is there now counts, not who was there on the page before: phones and computers are shared.
      if (!state.in && screenOf(state).at === 'welcome' && (await signInByLogin(walk, false))) return;
      const kept = sessionOf(walk);
      if (!kept) return walk.state.in ? end(walk, 'time') : undefined;
      enter(walk, kept);
      if (walk.state.current.value) followCase(walk);
      else await toCases(walk, kept);
    },
    forget() {
      stop(walk);
      ports.store.forget();
      move(walk, () => firstState);
    },
    active: () => active(walk),
    lookAtClock: () => lookAtClock(walk),
    line(online) {
      move(walk, changed, { online });
      if (online) journey.retry();
    },
    async go(to) {
      await ports.prepare(to);
      move(walk, went, to);
    },
    back() {
      move(walk, wentBack);
      if (screenOf(walk.state).at === 'cases') listCases(walk);
    },
    async seeCase() {
      const kept = sessionOf(walk);
      if (kept) await toCases(walk, kept);
      else if (!(await signInByLogin(walk))) await journey.go({ at: 'access' });
    },
    enterWithLetter: (number, code) => signIn(walk, { kind: 'letter', organisation, number, code }),
    slipped: (slips) => move(walk, slipped, slips),
    openCase: (id) => openCase(walk, id),
    retry() {
      const { cases, current } = walk.state;
      const screen = screenOf(walk.state);
      if (screen.at === 'cases' && cases.failure) listCases(walk);
      if (screen.at === 'case' && current.failure) openCase(walk, screen.id);
    },
    renew: async () => (await import('./clock.ts')).renew(walk),
    erase() {
      const kept = sessionOf(walk);
      if (kept) api.signOut(kept.token);
      end(walk, 'erased');
      move(walk, () => firstState);
    },
    loggedOut() {
      if (sessionOf(walk)?.by === 'identity') journey.erase();
    },
    replaced() {
      if (sessionOf(walk)) journey.erase();
    },
  };
  return journey;
}
