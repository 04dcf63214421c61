/** Two minutes before a session ends we ask whether the citizen is still there (WCAG 2.2.1). */
export const askBeforeMs = 120_000;
/** Who did something this recently is there: no need to ask. */
export const recentMs = 300_000;

/** What to do about the time of a session. All in milliseconds since 1970. */
export function phaseOf(expiresAt: number, now: number, lastActive: number): 'open' | 'renew' | 'ask' | 'over' {
  if (now >= expiresAt) return 'over';
  if (now < expiresAt - askBeforeMs) return 'open';
  return now - lastActive < recentMs ? 'renew' : 'ask';
}
