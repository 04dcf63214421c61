/** What takes in keys and words while a document asks for them. */
export interface Input {
  key(key: string): void;
  speech(text: string, confidence: number): void;
  /** Nothing comes: as when the time is over. */
  silence(): void;
}
