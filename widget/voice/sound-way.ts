/**
 * Whether sound finds its way. The SDK calls a call open when it is agreed on, also when a network lets no sound through;
 * its only word of that comes much later, or never.
 */
export class SoundWay {
  /** What the SDK is to make its connections with. */
  readonly Connection: typeof RTCPeerConnection;
  #last: RTCPeerConnection | undefined;
  #isFound = false;

  constructor(Native: typeof RTCPeerConnection) {
    const follow = (connection: RTCPeerConnection): void => {
      this.#last = connection;
      this.#isFound = false;
      connection.addEventListener('connectionstatechange', () => {
        if (connection === this.#last && connection.connectionState === 'connected') this.#isFound = true;
      });
    };
    this.Connection = class extends Native {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        follow(this);
      }
    };
  }

  /** The connection that was made last was there, if only for a moment. */
  get isFound(): boolean {
    return this.#isFound;
  }
}
