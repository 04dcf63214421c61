/** Tells those who are looking at a case that it changed. In process on Node, a Durable Object per case on Workers. */
export interface LiveHub {
  /** Called after a push was stored. Resolves when every stream on this host has been told. */
  publish(caseId: string, version: number): Promise<void>;
  /**
   * A stream of server-sent events (`text/event-stream`) for every change from now on.
   * Ends when the reader cancels, when `expiresAt` (milliseconds) has come, or when the host stops.
   */
  subscribe(subscription: Subscription): Promise<ReadableStream<Uint8Array>>;
}

export interface Subscription {
  caseId: string;
  /** Milliseconds since 1970. End of the session: the stream must not outlive the right to read. */
  expiresAt: number;
}
