const neighbours: Record<string, string> = {
  a: 'sqz',
  b: 'vn',
  c: 'xv',
  d: 'sfe',
  e: 'rwd',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'xs',
};

/** What people make of a word when they write as they hear. */
const byEar: readonly (readonly [RegExp, string])[] = [
  [/ij/, 'ei'],
  [/ei/, 'ij'],
  [/ij/, 'y'],
  [/au/, 'ou'],
  [/ou/, 'au'],
  [/ch/, 'g'],
  [/g/, 'ch'],
  [/en$/, 'e'],
  [/en$/, 'n'],
  [/t$/, 'd'],
  [/d$/, 't'],
  [/dt$/, 't'],
  [/z/, 's'],
  [/v/, 'f'],
  [/sch/, 'sg'],
  [/c/, 'k'],
  [/aa/, 'a'],
  [/ee/, 'e'],
  [/oo/, 'o'],
  [/ie/, 'i'],
  [/oe/, 'u'],
  [/ee/, 'i'],
  [/uu/, 'u'],
  [/(.)\1/, '$1'],
  [/lijk/, 'luk'],
  [/tie/, 'sie'],
  [/eer$/, 'ir'],
  [/h/, ''],
  [/eu/, 'u'],
  [/ui/, 'ei'],
  [/ui/, 'ou'],
];

const functionWords = new Set(
  'de het een ik u mijn is er aan van te om in op dat die dit deze en of met voor'.split(' '),
);

/** Spoils a sentence the way a phone, haste or writing by ear does. `much` is the chance per word. */
export function spoil(text: string, much: number, random: () => number): string {
  const words = text.split(' ');
  const kept = words.filter(
    (word) => words.length < 4 || !functionWords.has(word.toLowerCase()) || random() > much * 0.7,
  );
  const spoiled = kept.map((word) => (random() < much ? spoilWord(word, random) : word));
  let line = spoiled[0] ?? '';
  for (const word of spoiled.slice(1)) line += random() < much * 0.12 ? word : ` ${word}`;
  return line;
}

/**
 * Makes a message that nobody labelled from two: one after the other, half of each, or a piece of the first. What the wide
 * model says of these tells the small one more than the messages that it knows by heart (Bucila and others 2006).
 */
export function splice(text: string, other: string, random: () => number): string {
  const words = text.split(' ');
  const others = other.split(' ');
  const choice = random();
  if (words.length < 3 || choice < 0.35) return [...words, ...others].join(' ');
  if (choice < 0.7) {
    const [half, otherHalf] = [Math.ceil(words.length / 2), Math.floor(others.length / 2)];
    return [...words.slice(0, half), ...others.slice(otherHalf)].join(' ');
  }
  const length = Math.max(2, Math.floor(words.length * (0.4 + 0.4 * random())));
  const start = Math.floor(random() * (words.length - length + 1));
  return words.slice(start, start + length).join(' ');
}

/**
 * One to so many words of a message, which nobody labelled. A row of the small network stands for little; in a message of a
 * few words that shows, and only what the wide one says of such messages mends it.
 */
export function piece(text: string, most: number, random: () => number): string {
  const words = text.split(' ');
  const length = Math.min(words.length, 1 + Math.floor(random() * most));
  const start = Math.floor(random() * (words.length - length + 1));
  return words.slice(start, start + length).join(' ');
}

function spoilWord(word: string, random: () => number): string {
  if (word.length < 3) return word;
  const at = 1 + Math.floor(random() * (word.length - 1));
  const choice = random();
  if (choice < 0.5) return asHeard(word, random);
  if (choice < 0.62) return word.slice(0, at) + word.slice(at + 1);
  if (choice < 0.74) return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
  if (choice < 0.88) {
    const near = neighbours[word.charAt(at).toLowerCase()] ?? 'e';
    return word.slice(0, at) + near.charAt(Math.floor(random() * near.length)) + word.slice(at + 1);
  }
  if (choice < 0.94) return word.slice(0, at) + word.charAt(at - 1) + word.slice(at);
  return word.length > 7 ? `${word.slice(0, at)} ${word.slice(at)}` : word;
}

function asHeard(word: string, random: () => number): string {
  let heard = word.toLowerCase();
  const times = 1 + Math.floor(random() * 2);
  for (let time = 0; time < times; time++) {
    const fitting = byEar.filter(([sound]) => sound.test(heard));
    const [sound, spelling] = fitting[Math.floor(random() * fitting.length)] ?? [/$/, ''];
    heard = heard.replace(sound, spelling);
  }
  return heard;
}
