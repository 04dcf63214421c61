const hard = '\u00a0';

/** `1 talk`, `3 talks`. */
export const plural = (count: number, one: string, more: string): string =>
  `${count}${hard}${count === 1 ? one : more}`;
