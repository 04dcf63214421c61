import { plainText, plainWords } from './plain-words.ts';

const noWords = /\b(nee|neen|nein|nope|no|niet|nie|klopt niet|fout|verkeerd|onjuist|wrong|incorrect|not)\b/;
const yesWords =
  /\b(ja|jawel|jazeker|joa|jo|jep|yep|yes|yeah|klopt|correct|juist|goed|prima|oke|ok|okay|akkoord|zeker|right|sure|fine|doe maar|graag)\b/;

/** Yes or no to a question of ours. "Nee, dat klopt niet" is no. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  const plain = plainText(text);
  if (noWords.test(plain)) return 'no';
  return yesWords.test(plain) ? 'yes' : undefined;
}

const answerWords = new Set(
  'ja jawel jazeker joa jep yep yes yeah nee neen no nope klopt correct juist goed prima oke ok okay zeker right sure fine dat is het niet hoor wel dank u je graag eens fout verkeerd wrong that not thanks please'.split(
    ' ',
  ),
);

/** Yes or no and nothing else: no need to look for anything more in it. */
export const isBareYesOrNo = (text: string): boolean =>
  yesOrNo(text) !== undefined && plainWords(text).every((word) => answerWords.has(word));

const nothingElse =
  /^(nee|neen|no|nope)( (hoor|dank u( wel)?|dank je( wel)?|dankjewel|bedankt|niks|niets|dat (was|is) (het|alles)|thanks|thank you|thats all|that is all))*$/;

/** No, after "nog een vraag?". "Nee, dat klopt niet" is about the answer. */
export const wantsNothingElse = (text: string): boolean => nothingElse.test(plainText(text));

const declines = /^(o |oh )?(nee|neen|no|nope|liever niet|rather not)\b|\b(niet doorgeven|niks doorgeven|not pass)\b/;

/** Does not want the case to go along. */
export const keepsForThemselves = (text: string): boolean => declines.test(plainText(text));

const lacks =
  /\b(geen (brief|code|nummer|zaaknummer)|heb (ik )?(die|dat|deze|hem|het|de|mijn)( brief| code| nummer)? (hier )?niet|weet (ik )?(het |dat |die )?niet|niet (vinden|lezen)|(cannot|cant) (find|read)|kwijt|niet bij (de hand|me|mij)|vergeten|dont (have|know)|do not (have|know)|lost|forgot|no (letter|code|number))\b/;

/** Has no letter at hand. */
export const lacksLetter = (text: string): boolean => lacks.test(plainText(text));

/** Rather later than going on calmly. */
export const choosesLater = (text: string): boolean => /\b(later|nu stoppen|stop now)\b/.test(plainText(text));

/** None of what was offered. */
export const wantsOthers = (text: string): boolean =>
  /\b(andere?|geen van|ander moment|other|another|none)\b/.test(plainText(text));

/** "Dat klopt niet", of what was told about the case. */
export const disagrees = (text: string): boolean =>
  /^(nee )?(dat|dit|het|dat bedrag|dit bedrag) (klopt|is) (echt |helemaal )?(niet( goed| juist)?|fout)( hoor)?$|^(no )?(that|this|it) is (not right|wrong|not correct)$/.test(
    plainText(text),
  );

const fetching =
  /^(wacht |even |ja |een momentje )*(ik (pak|haal|zoek) (even |eens )?(m|hem|die|het|de brief|mijn brief|de code|mijn bril|een pen)( er)?( ?bij| op| even)?|(hij|die|ie|de brief) ligt (boven|beneden|in de \w+|op de \w+|ergens|hier ergens)|(let me|i will|ill) (get|find) (it|the letter|my letter|my glasses))$/;

/** Goes and gets the letter. Only where we asked for what stands in it: elsewhere it may be about anything. */
export const fetchesLetter = (text: string): boolean => fetching.test(plainText(text));
