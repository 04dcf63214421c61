const marks = /\p{Diacritic}/gu;
const notSpoken = /[^\p{L}\p{N}]+/gu;

/** What was said as bare words: no capitals, accents or punctuation. */
export const plainWords = (text: string): string[] =>
  text.normalize('NFKD').replace(marks, '').toLowerCase().replace(/['’]/g, '').split(notSpoken).filter(Boolean);

export const plainText = (text: string): string => plainWords(text).join(' ');
