/** What a caller hears around a call. What the phone line itself says is in edge/voice/line. */
export interface VoiceWords {
  /** While an answer takes long. */
  oneMoment: string;
  /** A browser calls for a hand-off that is over. */
  over: string;
  /** Something of ours does not work. */
  broken: string;
  /** `ahead`: people who wait before this one. `range`: minutes. */
  waiting(what: { team: string; ahead: number; range?: { fromMinutes: number; toMinutes: number } }): string[];
  held: string;
}
