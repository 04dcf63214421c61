import type { Context } from 'hono';

/** Twilio waits fifteen seconds; a caller thinks that the line is dead long before. */
const answerWithinMs = 5000;

/**
 * What the work gives, or when it takes too long what was meant for that. The work itself goes on: it is not lost, and the
 * host is asked to let it finish.
 */
export async function inTime<Result>(
  context: Context,
  work: Promise<Result>,
  late: () => Result,
  withinMs = answerWithinMs,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Result>((resolve) => {
    timer = setTimeout(() => {
      letFinish(context, work);
      resolve(late());
    }, withinMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function letFinish(context: Context, work: Promise<unknown>): void {
  const quiet = work.catch(() => undefined);
  try {
    context.executionCtx.waitUntil(quiet);
  } catch {
    // Node has none: what goes on there goes on.
  }
}

/** Pauses before a second, third and fourth try, in milliseconds. */
const pauses = [200, 800, 2500];

/** Does what may be done twice until it succeeds, some four times. @throws what the last try threw */
export async function insist(work: () => Promise<void>): Promise<void> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}
