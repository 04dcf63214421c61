/**
 * Why there is no call, in the few ways that a person can do something about.
 * `denied`: the microphone may not be used. `missing`: there is none. `inUse`: another program holds it.
 * `blocked`: this browser, page or network lets no call through. `offline`: no internet here.
 * `refused`: the ticket is wrong or over. `server`: the other side does not work now.
 */
export const callTroubles = ['denied', 'missing', 'inUse', 'blocked', 'offline', 'refused', 'server'] as const;
export type CallTrouble = (typeof callTroubles)[number];

/** A call that could not be. Holds nothing of who called, or whom. */
export class CallError extends Error {
  readonly trouble: CallTrouble;

  constructor(trouble: CallTrouble) {
    super(trouble);
    this.name = 'CallError';
    this.trouble = trouble;
  }
}

/** The names that browsers give, old ones too. */
const byName: Readonly<Record<string, CallTrouble>> = {
  NotAllowedError: 'denied',
  PermissionDeniedError: 'denied',
  NotFoundError: 'missing',
  DevicesNotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'inUse',
  TrackStartError: 'inUse',
  AbortError: 'inUse',
  SecurityError: 'blocked',
  NotSupportedError: 'blocked',
  TypeError: 'blocked',
};

/** Why the browser gave no microphone. `isAllowedHere`: the page itself may use one at all. */
export function troubleOfMicrophone(error: unknown, isAllowedHere: boolean): CallTrouble {
  const trouble = byName[error instanceof Error ? error.name : ''] ?? 'inUse';
  // The citizen denied nothing: the page did.
  return trouble === 'denied' && !isAllowedHere ? 'blocked' : trouble;
}

/** Numbers of the SDK (its `errors/generated.ts`): of the token, and of sound that finds no way. */
const aboutToken = [20101, 20104, 20151, 31102, 31104, 31201, 31202, 31203, 31204, 31205, 31206, 31207];
const aboutMedia = [53400, 53402, 53405];

/** What a number of the SDK means. Any that is not known is the other side's. */
export function troubleOfCode(code: number, isOnline: boolean): CallTrouble {
  if (code === 31401) return 'denied';
  if (code === 31402) return 'inUse';
  if (!isOnline) return 'offline';
  if (aboutToken.includes(code)) return 'refused';
  return aboutMedia.includes(code) ? 'blocked' : 'server';
}
