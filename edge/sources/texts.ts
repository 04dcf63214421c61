import type { LocalizedText } from '../protocol/primitives.ts';

/** Text from a register is Dutch data. Empty text is no text. */
export function dutch(text: string | undefined): LocalizedText | undefined {
  const trimmed = text?.trim();
  return trimmed ? { nl: trimmed } : undefined;
}

/** Leaves out the members that are undefined, as optional members of the protocol must be. */
export function defined<T extends object>(members: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(members).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
