/** Spellings of one Dutch sound, longest first, brought to one letter each. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/eau/g, 'o'],
  [/(ij|ei|eij|ey|aai(?=en))/g, 'y'],
  [/(ouw|auw|ou|au)/g, 'A'],
  [/(ieu|ie|ij$)/g, 'i'],
  // Brabant, Groningen and the east: straot, moand.
  [/ao(?![sw])|oa(?=[^s])/g, 'a'],
  [/oe/g, 'U'],
  [/tsch|tj(?=[aeiou])/g, 'tj'],
  [/isch/g, 'is'],
  [/sch$/g, 's'],
  [/ch/g, 'g'],
  [/qu?/g, 'kw'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/ph|v/g, 'f'],
  [/th/g, 't'],
  [/z/g, 's'],
  [/dt?$/g, 't'],
  [/b$/g, 'p'],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiouyAU]e)n$/g, ''],
];

/**
 * How a word sounds, so that spelling by ear meets the dictionary: `gekrege`, `gekregen`; `bezwaar`, `beswaar`;
 * `tijd`, `teit`. Works on lower-case letters without diacritics; anything else comes back as it is.
 */
export function soundKey(word: string): string {
  let key = word;
  for (const [spelling, sound] of sounds) key = key.replace(spelling, sound);
  return key;
}
