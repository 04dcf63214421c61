/** First byte of a whole text message (FIN, opcode 1), and the marks of a length of two and of eight bytes. */
const [wholeText, twoBytes, eightBytes] = [0x81, 126, 127];
const [most7, most16] = [125, 0xffff];

const headerOf = (length: number): number => (length <= most7 ? 2 : length <= most16 ? 4 : 10);

/**
 * Text messages as they go over the line from a server: whole, unmasked and not compressed (RFC 6455, section 5.2). All
 * that one socket is told at one moment is one write, which costs much less than a write for each.
 */
export function textFrames(texts: readonly string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const frames = Buffer.allocUnsafe(lengths.reduce((size, length) => size + headerOf(length) + length, 0));
  let at = 0;
  for (const [index, text] of texts.entries()) {
    const length = lengths[index] ?? 0;
    frames[at] = wholeText;
    if (length <= most7) frames[at + 1] = length;
    else if (length <= most16) {
      frames[at + 1] = twoBytes;
      frames.writeUInt16BE(length, at + 2);
    } else {
      frames[at + 1] = eightBytes;
      frames.writeBigUInt64BE(BigInt(length), at + 2);
    }
    at += headerOf(length);
    frames.write(text, at, length);
    at += length;
  }
  return frames;
}
