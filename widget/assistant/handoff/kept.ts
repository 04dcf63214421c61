import { handoffKey } from '../keeps-handoff.ts';
import { type Shape, shape } from '../shape.ts';

/** What a click to the next page of the site must not lose. No word of the talk is in it. */
export interface KeptHandoff {
  id: string;
  token: string;
  /** The citizen wants to hear or see when it is their turn. */
  notify: boolean;
  /** Somebody was with them already: what comes on the next page is no turn of theirs. */
  met?: boolean | undefined;
  /** Marks who began it, when the host vouched for somebody (see ../handoff-owner.ts). */
  of?: string | undefined;
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

// The page of the host may have put anything there.
const isKept: Shape<KeptHandoff & { organisation: string }> = shape('id token organisation');

export function createHandoffStore(organisation: string, storage: () => Storage): HandoffStore {
  /** Full or shut off: then it lives as long as this page. */
  const trying = <Result>(deed: () => Result): Result | undefined => {
    try {
      return deed();
    } catch {
      return undefined;
    }
  };
  return {
    read: () =>
      trying(() => {
        const found: unknown = JSON.parse(storage().getItem(handoffKey) ?? '0');
        if (!isKept(found) || found.organisation !== organisation || !/^[\w-]+$/.test(found.id)) return undefined;
        const { id, token, notify, met, of } = found;
        return {
          id,
          token,
          notify: notify === true,
          met: met === true || undefined,
          of: typeof of === 'string' ? of : undefined,
        };
      }),
    write: (kept) => void trying(() => storage().setItem(handoffKey, JSON.stringify({ ...kept, organisation }))),
    erase: () => void trying(() => storage().removeItem(handoffKey)),
  };
}
