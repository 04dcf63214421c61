import { DurableObject } from 'cloudflare:workers';
import { FullError } from './live.ts';
import { createMemoryHub } from './memory.ts';

/** A Durable Object serves one case, so within it every reader is of the same case. */
const theCase = 'this';
/** Streams of one case: those of its holders, and of whoever has a letter about it. */
const limits = { perVisitor: 20, inAll: 100 };
/** In which the Worker says whose session it is. Nobody else can reach the object. */
export const visitorHeader = 'Houvast-Visitor';
/** With which the object says that there is no room, and for whom. */
export const fullStatus = { visitor: 429, all: 503 } as const;

/**
 * The live hub of one case on Workers. It stores nothing: what changed stands in the database, and a reader that
 * comes back asks there. Without readers it runs no timer, so that Cloudflare puts it away.
 */
export class CaseHub extends DurableObject {
  /** A test has its own. */
  protected clock = (): Date => new Date();
  readonly #hub = createMemoryHub(() => this.clock().getTime(), limits);

  /** Tells every reader. Resolves when all have been told. */
  async publish(version: number): Promise<void> {
    await this.#hub.publish(theCase, version);
  }

  /** Whether anyone is looking. */
  isWatched(): boolean {
    return this.#hub.watched().length > 0;
  }

  /** Opens the stream of a reader until `?until=` (milliseconds since 1970). A fetch, since a stream can be cancelled that way. */
  override async fetch(request: Request): Promise<Response> {
    const expiresAt = Number(new URL(request.url).searchParams.get('until'));
    const visitor = request.headers.get(visitorHeader) ?? '';
    try {
      return new Response(await this.#hub.subscribe({ caseId: theCase, expiresAt, visitor }));
    } catch (error) {
      if (!(error instanceof FullError)) throw error;
      return new Response(null, { status: fullStatus[error.whose] });
    }
  }
}
