import type { Writable } from 'node:stream';

/** First byte of a whole text message (FIN, opcode 1), and the marks of a length of two and of eight bytes. */
const [wholeText, twoBytes, eightBytes] = [0x81, 126, 127];
const [most7, most16] = [125, 0xffff];

/** A header as signs of one byte each (RFC 6455, section 5.2): whole, unmasked and not compressed. */
function headerOf(length: number): string {
  if (length <= most7) return String.fromCharCode(wholeText, length);
  if (length <= most16) return String.fromCharCode(wholeText, twoBytes, length >> 8, length & 0xff);
  const bytes = [56, 48, 40, 32, 24, 16, 8, 0].map((shift) => Math.floor(length / 2 ** shift) & 0xff);
  return String.fromCharCode(wholeText, eightBytes, ...bytes);
}

/**
 * Writes text messages of a server to the line below a WebSocket. All that one socket is told at one moment is one
 * write, which costs much less than a write for each; and text of one byte a sign, as most is, is not copied before.
 */
export function writeTexts(line: Writable, texts: readonly string[]): void {
  const all = texts.join('');
  if (Buffer.byteLength(all) === all.length) {
    line.write(texts.map((text) => headerOf(text.length) + text).join(''), 'latin1');
    return;
  }
  const pieces = texts.flatMap((text) => {
    const bytes = Buffer.from(text);
    return [Buffer.from(headerOf(bytes.length), 'latin1'), bytes];
  });
  line.write(Buffer.concat(pieces));
}
