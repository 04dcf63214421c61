import { codeAlphabet } from '../../../protocol/letter-code.ts';

/** A word for each letter, as it is read back: the Dutch telephone alphabet, and that of NATO. */
const dutch =
  'Anton Bernard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Izaak Johan Karel Lodewijk Maria Nico Otto Pieter Quirinus Rudolf Simon Theodoor Utrecht Victor Willem Xantippe Ypsilon Zacharias';
const nato =
  'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu';

const byLetter = (words: string): Record<string, string> => {
  const named = Object.fromEntries(words.split(' ').map((word) => [word.charAt(0), word]));
  const digits = Object.fromEntries([...codeAlphabet].filter((one) => /\d/.test(one)).map((one) => [one, one]));
  return { ...named, ...digits };
};

export const spellingNl = byLetter(dutch);
export const spellingEn = byLetter(nato);
