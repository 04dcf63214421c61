import { messageOf } from '../../../assistant/dialogue/phrases/message.ts';
import { theTalk } from '../../../assistant/dialogue/phrases/turns.ts';
import { plainText } from './plain-words.ts';

export type Command =
  | 'person'
  | 'callBack'
  | 'wait'
  | 'repeat'
  | 'slower'
  | 'faster'
  | 'further'
  | 'stop'
  | 'english'
  | 'dutch'
  | 'otherCase';

/** Words that work at any moment. Only in a short sentence: in a story they are part of the story. */
const commands: readonly (readonly [command: Command, maxWords: number, pattern: RegExp])[] = [
  ['english', 8, /\b(not|dont|no|geen|niet)( \w+)? (dutch|nederlands|hollands)\b/],
  ['dutch', 8, /\b(not|dont|no|geen|niet)( \w+)? (english|engels)\b/],
  ['english', 6, /\b(english|engels|inglish|inglis)\b/],
  ['dutch', 6, /\b(nederlands|dutch|hollands)\b/],
  ['otherCase', 6, /\b(andere? (zaak|zaaknummer|nummer)|(an)?other (case|number))\b/],
  [
    'person',
    7,
    /\b(medewerk\w*|mens|echt iemand|iemand (spreken|aan de lijn)|doorverbinden|verbind me|human|real person|a person|operator|representative|somebody|someone)\b/,
  ],
  [
    'wait',
    6,
    /\b(moment(je)?|wacht( even)?|even (zoeken|kijken|pakken|wachten)|hang on|one moment|wait|just a (second|minute))\b/,
  ],
  ['callBack', 5, /\b((bel|belt) (mij|me|u mij) (terug|op)|terugbellen|bel terug|call me( back)?)\b/],
  [
    'repeat',
    6,
    /\b(herhaal|herhalen|nog een keer|nog is|nog eens|wat ze[gi]t?|wat zeg je|wat zegt u|hoe bedoelt u|pardon|(versta|hoor) (u|je|jullie|het|dat) (niet|slecht|niet goed)|(cant|cannot|do not|dont) hear( you)?|repeat|again|say that|what did you say)\b/,
  ],
  ['faster', 6, /\b(sneller|gewoon tempo|normaal tempo|te langzaam|faster|too slow)\b/],
  ['slower', 7, /\b(langzamer|langzaam|rustiger|te snel|zo snel|slower|slowly|too fast|slow down)\b/],
  ['further', 4, /^(ja )?(ga |ga maar |go )?(verder|door|meer|volgende|on|continue|more|next)( graag| maar| please)?$/],
  [
    'stop',
    6,
    /^(nee )?(dank u |dank je )?(stop( maar)?|ophangen|ik hang op|ik ga ophangen|klaar|tot ziens|doei|dag|dat was het|dat was alles|goodbye|bye|bye bye|hang up|that was all|thats all)( hoor| dank u( wel)?| dankjewel| bedankt| thank you| thanks)?$/,
  ],
];

/** Words around a command that add nothing to it. */
const filling = new Set(
  'een de dat eens even maar hoor graag alstublieft alsjeblieft dank u je mij me ik wil kan praat praten spreek heb nog over ze is nou nu door dan gewoon toch met echt liever eindelijk ook please a the that thanks i want can you to with now just really'.split(
    ' ',
  ),
);
/** Does not want a person. */
const noPerson = /\b(geen (medewerk\w*|mens|persoon)|niemand|no (person|human)|nobody)\b/;

interface Commanded {
  command: Command;
  /** Nothing else was said: no need to look for anything more in it. */
  bare: boolean;
}

/** The word for the line itself in what was said, if there is one. */
export function commandIn(text: string): Commanded | undefined {
  const plain = plainText(text);
  if (plain === '' || theTalk.whoWeAre(messageOf(text))) return undefined;
  const count = plain.split(' ').length;
  const found = commands.find(([, maxWords, pattern]) => count <= maxWords && pattern.test(plain));
  if (!found || (found[0] === 'person' && noPerson.test(plain))) return undefined;
  const [command, , pattern] = found;
  const rest = plain.replace(pattern, ' ').split(' ').filter(Boolean);
  return { command, bare: rest.every((word) => filling.has(word)) };
}
