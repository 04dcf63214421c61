import type { DeskRole } from '../../protocol/handoff-desk-frames.ts';

/** Who is at the desk. `id` is opaque and the same tomorrow: a keyed hash of the person at their identity provider. */
export interface DeskIdentity {
  organisation: string;
  id: string;
  name: string;
  team?: string;
  roles: readonly DeskRole[];
  /** Came in through the demo login: every screen says so. */
  isDemo: boolean;
}

/** An invented agent of the demo login. */
export interface DemoAgent {
  key: string;
  organisation: string;
  name: string;
  team?: string;
  roles: readonly DeskRole[];
}
