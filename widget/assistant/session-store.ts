import type { Session } from '../../edge/protocol/session.ts';

/** What a click to the next page of the site must not lose. `caseId` is the case that was on the screen. */
export interface KeptSession extends Session {
  caseId?: string;
  /** How the citizen came in: who logs out at the site is out here too. */
  by?: 'letter' | 'identity';
}

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

export function createSessionStore(organisation: string, storage: Storage | undefined): SessionStore {
  const key = `houvast:${organisation}`;
  let kept: KeptSession | undefined;

  function stored(): KeptSession | undefined {
    try {
      const found: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
      return isSession(found) ? found : undefined;
    } catch {
      return undefined;
    }
  }

  const store: SessionStore = {
    read(now) {
      kept ??= stored();
      if (kept && Date.parse(kept.expiresAt) <= now) store.erase();
      return kept;
    },
    write(session) {
      kept = session;
      // Who the site vouches for is said again on every page: after logging out there, nothing here may remember.
      if (session.by === 'identity') return;
      try {
        storage?.setItem(key, JSON.stringify(session));
      } catch {
        // Storage is full or shut off: memory is enough for this page.
      }
    },
    forget() {
      kept = undefined;
    },
    erase() {
      kept = undefined;
      try {
        storage?.removeItem(key);
      } catch {
        // Shut off: then there was nothing.
      }
    },
  };
  return store;
}

// The page of the host may have put anything there.
function isSession(value: unknown): value is KeptSession {
  if (typeof value !== 'object' || value === null) return false;
  const { token, expiresAt } = value as Record<string, unknown>;
  return typeof token === 'string' && typeof expiresAt === 'string' && !Number.isNaN(Date.parse(expiresAt));
}

/** The tab's own storage, or nothing where the browser shuts it off. */
export function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
