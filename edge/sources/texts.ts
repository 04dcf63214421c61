import type { LocalizedText } from '../protocol/primitives.ts';

/** Text from a register is Dutch data. Empty text is no text. */
export function dutch(text: string | undefined): LocalizedText | undefined {
  const trimmed = text?.trim();
  return trimmed ? { nl: trimmed } : undefined;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the members that are undefined, as optional members of the protocol must be. */
export function defined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined)) as Defined<T>;
}
