/** More than these is not read by somebody under pressure. */
const most = 3;

/**
 * The last sentences that were said, oldest first, each once: for an agent to choose the one that a boundary is about
 * (S1: name the behaviour with the words themselves). Which words hurt is never found by a machine.
 */
export function saidSentences(messages: readonly string[]): string[] {
  const sentences = messages
    // Who is angry types no capitals, so that the rules of Unicode would see one sentence.
    .flatMap((message) => message.split(/(?<=[.?!…])\s+|\n+/))
    .map((sentence) => sentence.trim().replaceAll(/\s+/g, ' '))
    .filter((sentence) => /\p{L}/u.test(sentence));
  // Said again counts as said then.
  return [...new Set(sentences.reverse())].slice(0, most).reverse();
}
