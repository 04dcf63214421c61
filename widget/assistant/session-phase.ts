/** Two minutes before a session ends we ask whether the citizen is still there (WCAG 2.2.1). */
export const askBeforeMs = 120_000;
/** Who did something this recently is there: no need to ask. */
export const recentMs = 300_000;

/** How long a session lives from the moment it was given. */
const lifeMs = 1_800_000;

/**
 * When a session that was just given ends, on the clock of this phone. That clock may be days off: the server's own
 * moment would then shut everyone out. Should the server end it earlier, it says so.
 */
export const endOnThisClock = (now: number): string => new Date(now + lifeMs).toISOString();

/** What to do about the time of a session. All in milliseconds since 1970. */
export function phaseOf(expiresAt: number, now: number, lastActive: number): 'open' | 'renew' | 'ask' | 'over' {
  if (now >= expiresAt) return 'over';
  if (now < expiresAt - askBeforeMs) return 'open';
  return now - lastActive < recentMs ? 'renew' : 'ask';
}
