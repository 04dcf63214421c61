import type { Session } from '../../edge/protocol/session.ts';
import { isSession } from './shapes.ts';

/** What a click to the next page of the site must not lose. `caseId` is the case that was on the screen, or will be. */
export interface KeptSession extends Session {
  /** How the citizen came in: who logs out at the site is out here too. */
  by?: 'letter' | 'identity';
}

/** How long a session lives from the moment it was given. */
const lifeMs = 1_800_000;

/**
 * When a session that was just given ends, on the clock of this phone. That clock may be days off: the server's own
 * moment would then shut everyone out. Should the server end it earlier, it says so.
 */
export const endOnThisClock = (now: number): string => new Date(now + lifeMs).toISOString();

/**
 * The session of one organisation: in memory, and with a letter code also in `sessionStorage`, which the browser drops
 * with the tab. Nothing else of a citizen is kept in the browser.
 */
export interface SessionStore {
  /** The session, unless its time is over. `now` in milliseconds. */
  read(now: number): KeptSession | undefined;
  write(session: KeptSession): void;
  erase(): void;
  /** Drops what is in memory; what the tab keeps stays. */
  forget(): void;
}

/** `storage` throws where the browser shuts it off, and when it is full: memory is enough for this page. */
export function createSessionStore(organisation: string, storage: () => Storage): SessionStore {
  const key = `houvast:${organisation}`;
  let kept: KeptSession | undefined;

  function inStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  }

  const store: SessionStore = {
    read(now) {
      // The page of the host may have put anything there.
      const found: unknown = kept ?? inStorage((tab) => JSON.parse(tab.getItem(key) ?? ''));
      kept = isSession(found) ? found : undefined;
      if (kept && !(Date.parse(kept.expiresAt) > now)) store.erase();
      return kept;
    },
    write(session) {
      kept = session;
      // Who the site vouches for is said again on every page: after logging out there, nothing here may remember.
      if (session.by !== 'identity') inStorage((tab) => tab.setItem(key, JSON.stringify(session)));
    },
    forget() {
      kept = undefined;
    },
    erase() {
      kept = undefined;
      inStorage((tab) => tab.removeItem(key));
    },
  };
  return store;
}
