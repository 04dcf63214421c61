/** Tells those who are looking at a case that it changed. In process on Node, a Durable Object per case on Workers. */
export interface LiveHub {
  /** Called after a push was stored. Resolves when every stream on this host has been told. */
  publish(caseId: string, version: number): Promise<void>;
  /**
   * A stream of server-sent events (`text/event-stream`) for every change from now on.
   * Ends when the reader cancels, when `expiresAt` (milliseconds) has come, or when the host stops.
   * @throws FullError when this visitor, or the hub as a whole, has as many streams open as it may.
   */
  subscribe(subscription: Subscription): Promise<ReadableStream<Uint8Array>>;
}

export interface Subscription {
  caseId: string;
  /** Milliseconds since 1970. End of the session: the stream must not outlive the right to read. */
  expiresAt: number;
  /** Whose session it is: an opaque id. Signing in again makes nobody another visitor. */
  visitor: string;
}

/** How many streams may be open at once. */
export interface StreamLimits {
  perVisitor: number;
  inAll: number;
}

/** Who has no room: one visitor, who can close some, or everyone here. */
export class FullError extends Error {
  override readonly name = 'FullError';
  readonly whose: 'visitor' | 'all';

  constructor(whose: 'visitor' | 'all') {
    super(whose);
    this.whose = whose;
  }
}
