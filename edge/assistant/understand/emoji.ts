/** Emoji that say something about topic or tone, as a word that the rest can learn from. */
const words: readonly (readonly [string, string])[] = [
  ['😡🤬😠👿💢😤', 'emojiboos'],
  ['😭😢😞😔😟😩😫🥺💔😥', 'emojiverdriet'],
  ['🖕', 'emojimiddelvinger'],
  ['🔪🔫🗡💣🪓', 'emojiwapen'],
  ['👊🤛🤜', 'emojivuist'],
  ['👍👌✅🆗', 'emojija'],
  ['👎❌🚫', 'emojinee'],
  ['👋🙋', 'emojizwaai'],
  ['🙏💐🌹🫶', 'emojidank'],
  ['❤🥰😘💋😍', 'emojihart'],
  ['🙂😊😀😃😄😁😅😂🤣😉', 'emojilach'],
];

const byEmoji = new Map(words.flatMap(([emoji, word]) => Array.from(emoji, (one) => [one, word] as const)));

/** The word of an emoji, `emoji` for one that says nothing to us, `undefined` when it is no emoji. */
export function emojiWord(typed: string): string | undefined {
  const known = byEmoji.get(typed);
  if (known !== undefined) return known;
  return /^\p{Extended_Pictographic}$/u.test(typed) ? 'emoji' : undefined;
}
