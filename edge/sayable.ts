/**
 * What a log or a terminal may say of an error: its kinds and codes, from the outside in, and where it happened. Never its
 * message or its fields: those of a database quote every value that was to be stored.
 */
export function sayable(error: unknown): { kind: string; where: string[] } {
  const kinds: string[] = [];
  const where: string[] = [];
  let cause = error;
  for (; cause instanceof Error && kinds.length < 5; cause = cause.cause) {
    kinds.push('code' in cause && typeof cause.code === 'string' ? `${cause.name} ${cause.code}` : cause.name);
    where.push(...placesIn(cause));
  }
  return { kind: kinds.join(' < ') || typeof error, where };
}

/** The lines of a stack that name a place; its first lines are the message, which may have many. */
function placesIn({ stack = '', message }: Error): string[] {
  const behind = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  return behind.split('\n').filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line));
}
