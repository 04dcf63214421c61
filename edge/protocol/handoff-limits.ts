/** Version of the frames below. A client of another version is closed with {@link closeCode.version}. */
export const handoffProtocol = 1;

/** Characters (UTF-16 code units) of one message. Longer is refused, never cut. */
export const maxMessageLength = 4000;
/** Characters of one line of the note. */
export const maxNoteLine = 1000;
/** Bytes of one frame, as UTF-8. */
export const maxFrameBytes = 24_576;
/** Frames a citizen may send in ten seconds; more are refused, the room lives on. */
export const maxCitizenFrames = 40;
/** Frames an agent may send in ten seconds, over all rooms. */
export const maxAgentFrames = 200;
/** Entries one room may hold. */
export const maxEntries = 5000;
/** Talks one agent has at once. */
export const maxTalks = 3;

/** Why the server closes a socket. Every code but `gone` means: come back. */
export const closeCode = {
  /** Do not come back: the token is wrong or over, or the talk is no more. */
  gone: 4400,
  /** The server restarts. */
  restart: 1012,
  /** Another version of the frames: load the page again. */
  version: 4406,
  /** Too much at once; come back after a while. */
  flood: 4429,
} as const;
