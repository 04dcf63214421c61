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

/** Under the same beginning as the session, so that "Wis en sluit" finds it. */
export const handoffKey = (organisation: string): string => `houvast:${organisation}:handoff`;

export function createHandoffStore(organisation: string, storage: () => Storage): HandoffStore {
  const key = handoffKey(organisation);
  return {
    read() {
      try {
        const found: unknown = JSON.parse(storage().getItem(key) ?? 'null');
        return isKept(found) ? found : undefined;
      } catch {
        return undefined;
      }
    },
    write(kept) {
      try {
        storage().setItem(key, JSON.stringify(kept));
      } catch {
        // Full or shut off: then it lives as long as this page.
      }
    },
    erase() {
      try {
        storage().removeItem(key);
      } catch {
        // Shut off: then there was nothing.
      }
    },
  };
}

// The page of the host may have put anything there.
function isKept(value: unknown): value is KeptHandoff {
  if (typeof value !== 'object' || value === null) return false;
  const { id, token, notify } = value as Record<string, unknown>;
  return typeof id === 'string' && /^[\w-]{6,64}$/.test(id) && typeof token === 'string' && typeof notify === 'boolean';
}
