import { handoffKey } from '../keeps-handoff.ts';

/** What a click to the next page of the site must not lose. No word of the talk is in it. */
export interface KeptHandoff {
  id: string;
  token: string;
  /** The citizen wants to hear or see when it is their turn. */
  notify: boolean;
}

/**
 * The hand-off of one organisation in the tab's own storage, which the browser drops with the tab. `storage` throws where
 * the browser shuts it off.
 */
export interface HandoffStore {
  read(): KeptHandoff | undefined;
  write(kept: KeptHandoff): void;
  erase(): void;
}

export function createHandoffStore(organisation: string, storage: () => Storage): HandoffStore {
  return {
    read() {
      try {
        const found: unknown = JSON.parse(storage().getItem(handoffKey) ?? 'null');
        return isKept(found, organisation) ? { id: found.id, token: found.token, notify: found.notify } : undefined;
      } catch {
        return undefined;
      }
    },
    write(kept) {
      try {
        storage().setItem(handoffKey, JSON.stringify({ ...kept, organisation }));
      } catch {
        // Full or shut off: then it lives as long as this page.
      }
    },
    erase() {
      try {
        storage().removeItem(handoffKey);
      } catch {
        // Shut off: then there was nothing.
      }
    },
  };
}

// The page of the host may have put anything there.
function isKept(value: unknown, organisation: string): value is KeptHandoff {
  if (typeof value !== 'object' || value === null) return false;
  const { id, token, notify, organisation: of } = value as Record<string, unknown>;
  return (
    of === organisation &&
    typeof id === 'string' &&
    /^[\w-]{6,64}$/.test(id) &&
    typeof token === 'string' &&
    typeof notify === 'boolean'
  );
}
