/** What stands around the conversation; what the assistant says is in edge/assistant/dialogue/words. */
export interface TalkWords {
  /** Before anything is typed. */
  hello: string;
  computer: string;
  stays: string;
  examples: string;
  log: string;
  you: string;
  assistant: string;
  ask: string;
  send: string;
  person: string;
  openCase: string;
  before: string;
  listen: string;
  stopListening: string;
  further: string;
  settings: { title: string; aloud: string; noVoice: string; large: string; slow: string; slowSoft: string };
  dictate: { start: string; stop: string; title: string; goes: string; yes: string; no: string; failed: string };
  busy: string;
  trouble: { model: string; offline: string; facts: string; case: string; tooLong: string; again: string };
}
