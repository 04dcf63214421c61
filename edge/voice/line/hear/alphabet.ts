/** Words that stand for a letter: its name, the Dutch telephone alphabet and that of NATO. */
const said: Record<string, string> = {
  A: 'a aa ah anton anna albert alpha alfa able',
  B: 'b be bee bernard bernhard bravo',
  C: 'c ce cee see zee sea cornelis cornelius charlie charley',
  D: 'd dee dirk delta david',
  E: 'e ee eduard edward echo',
  F: 'f ef eff ferdinand foxtrot frank',
  G: 'g ge gee gerard golf',
  H: 'h ha haa aitch hendrik hotel henk',
  I: 'i ie izaak isaac isaak india',
  J: 'j je jee jay johan jan johannes juliet juliett juliette',
  K: 'k ka kaa kay karel kilo',
  L: 'l el ell lodewijk lima',
  M: 'm em maria marie mike',
  N: 'n en nico nicolaas november',
  O: 'o oo otto oscar',
  P: 'p pe pee pieter peter papa',
  Q: 'q ku kuu quirinus quebec',
  R: 'r er ar rudolf romeo',
  S: 's es simon sierra',
  T: 't te tee thee theodoor theodor theo tango',
  U: 'u uu you utrecht uniform',
  V: 'v ve vee victor viktor',
  W: 'w we wee willem william whiskey whisky',
  X: 'x ix iks eks ex xantippe xray',
  Y: 'y ij ei ypsilon yankee why ygrec igrec',
  Z: 'z zet zed zacharias zulu',
};

const letters = new Map(
  Object.entries(said).flatMap(([letter, words]) => words.split(' ').map((word) => [word, letter] as const)),
);

/** The letter that a spoken word stands for, as a capital. */
export const letterOf = (word: string): string | undefined => letters.get(word);
