import { soundKey } from '../understand/sound-key.ts';
import { writtenOut } from '../understand/written-out.ts';

/** Small words that decide what a short message leans on; known by their sound, however they are spelled. */
const small =
  'aanvragen afspraak alles bang betaal betalen bezwaar brief code contract dag dan dat deze dit doen durf eerder fout gebeurt geen geld gemeld geregeld gratis heb het hoe hoeveel hoezo iemand ik jullie kost krijg laat lang langskomen meenemen mijn moet nemen niet niks nog opnieuw opsturen papier papieren regelen schaam schrijven sneller sturen uitstel voorschot waar waarom wachten wacht wanneer wat welke wie zetten';
const bySound: ReadonlyMap<string, string> = new Map(small.split(' ').map((word) => [soundKey(word), word]));
/** English, and Dutch of another meaning, that sounds like one of these. */
const apart: ReadonlySet<string> = new Set(
  'cost did dad lad wad late laten long that what wee wait wad hat'.split(' '),
);
const joined: ReadonlyMap<string, string> = new Map([
  ['et', 'het'],
  ['hoelang', 'hoe lang'],
  ['gaatt', 'gaat'],
]);

function wordOf(typed: string): string {
  const written = joined.get(typed) ?? writtenOut.get(typed);
  if (written !== undefined) return written;
  return apart.has(typed) ? typed : (bySound.get(soundKey(typed)) ?? typed);
}

/** A message as its words alone, the small ones spelled as in a dictionary: `waner is et` is `wanneer is het`. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .trim()
    .split(/\s+/)
    .map(wordOf)
    .join(' ');
