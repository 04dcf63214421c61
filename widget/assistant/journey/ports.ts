import type { SessionEnd } from '../../ui/events/case-events.ts';
import type { Api } from '../api.ts';
import type { SessionStore } from '../session-store.ts';
import type { Screen, State } from '../state.ts';

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
