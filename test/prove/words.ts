/** Words that exist nowhere else, so that finding one means that it was kept. */
export interface Planted {
  /** Where it was typed or sent. */
  where: string;
  word: string;
}

/** Collects the words of one lane. Some are ours to make, others the lane makes: codes, hashes. */
export class Words {
  readonly all: Planted[] = [];

  /** A word to type. Letters only, so that no encoding changes it. */
  plant(where: string): string {
    const letters = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) =>
      String.fromCharCode(97 + (byte % 26)),
    );
    return this.add(where, `kanarie${letters.join('')}`);
  }

  /** A word that the lane made. */
  add(where: string, word: string): string {
    this.all.push({ where, word });
    return word;
  }

  /** A code, in each way that it could be written. */
  addCode(where: string, code: string): void {
    this.add(where, code);
    this.add(`${where}, without dashes`, code.replaceAll('-', ''));
  }
}
