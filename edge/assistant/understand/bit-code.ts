/**
 * Arithmetic code of yes and no (Mahoney, "Data Compression Explained", 2013): each answer costs as many bits as it
 * surprises, given how often it was yes in the same context before. Written as text of 64 signs.
 */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const signBits = 6;
/** Five signs: the widest range that stays a small integer in every browser. */
const rangeBits = 30;
const top = 2 ** rangeBits - 1;
const lastSign = rangeBits - signBits;
/** Chances are of 65,536, and never certain. */
const chanceBits = 16;
const leastChance = 24;
const mostChance = 2 ** chanceBits - leastChance;

/** How often each context was yes so far. Writer and reader keep the same counts. */
class Chances {
  private readonly yes: Uint32Array;
  private readonly all: Uint32Array;

  constructor(contexts: number) {
    this.yes = new Uint32Array(contexts);
    this.all = new Uint32Array(contexts);
  }

  of(context: number): number {
    const share = ((this.yes[context] ?? 0) + 0.4) / ((this.all[context] ?? 0) + 0.8);
    return Math.min(mostChance, Math.max(leastChance, Math.floor(share * 2 ** chanceBits)));
  }

  saw(context: number, isYes: boolean): void {
    if (isYes) this.yes[context] = (this.yes[context] ?? 0) + 1;
    this.all[context] = (this.all[context] ?? 0) + 1;
  }
}

/** The highest number in the range from `low` to `high` that means yes. */
function lastYes(low: number, high: number, chance: number): number {
  return low + ((high - low) >> chanceBits) * chance;
}

export class BitWriter {
  private low = 0;
  private high = top;
  private written = '';
  private readonly chances: Chances;

  constructor(contexts: number) {
    this.chances = new Chances(contexts);
  }

  write(context: number, isYes: boolean): void {
    const cut = lastYes(this.low, this.high, this.chances.of(context));
    this.chances.saw(context, isYes);
    if (isYes) this.high = cut;
    else this.low = cut + 1;
    while (this.low >> lastSign === this.high >> lastSign) this.shift();
  }

  /** Ends the code and gives it. */
  text(): string {
    for (let left = rangeBits; left > 0; left -= signBits) this.shift();
    return this.written;
  }

  private shift(): void {
    this.written += signs.charAt(this.low >> lastSign);
    this.low = (this.low << signBits) & top;
    this.high = ((this.high << signBits) & top) | (2 ** signBits - 1);
  }
}

export class BitReader {
  private low = 0;
  private high = top;
  private value = 0;
  private at = 0;
  private readonly text: string;
  private readonly chances: Chances;
  private readonly valueOf = new Uint8Array(128);

  constructor(text: string, contexts: number) {
    this.text = text;
    this.chances = new Chances(contexts);
    for (let value = 0; value < signs.length; value++) this.valueOf[signs.charCodeAt(value)] = value;
    for (let left = rangeBits; left > 0; left -= signBits) this.next();
  }

  read(context: number): boolean {
    const cut = lastYes(this.low, this.high, this.chances.of(context));
    const isYes = this.value <= cut;
    this.chances.saw(context, isYes);
    if (isYes) this.high = cut;
    else this.low = cut + 1;
    while (this.low >> lastSign === this.high >> lastSign) {
      this.low = (this.low << signBits) & top;
      this.high = ((this.high << signBits) & top) | (2 ** signBits - 1);
      this.next();
    }
    return isYes;
  }

  private next(): void {
    const sign = this.at < this.text.length ? (this.valueOf[this.text.charCodeAt(this.at)] ?? 0) : 0;
    this.at++;
    this.value = ((this.value << signBits) & top) | sign;
  }
}
