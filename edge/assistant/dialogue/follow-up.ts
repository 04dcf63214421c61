import type { Topic } from '../understand/topics.ts';
import { caseTopics } from './answers/case.ts';
import type { Dialogue, Knowledge } from './dialogue.ts';
import { plain } from './plain.ts';

/** A message this short leans on what was said before. */
const maxWords = 6;
/** Shorter still, and it has no subject of its own. */
const bareWords = 2;

const wants: readonly (readonly [pattern: RegExp, topic: Topic])[] = [
  [/\b(wanneer|hoe ?lang|welke dag|datum|when|how long)\b/, 'case-deadline'],
  [/\b(waarom|hoezo|reden|why)\b/, 'case-decision'],
  [/\b(hoeveel|bedrag|how much)\b/, 'amount'],
  [/\b(wat moet ik|hoe dan|wat nu|what now|how then|what do i)\b/, 'case-action'],
  [/\b(waar|adres|where|address)\b/, 'opening-hours'],
];
const theOther =
  /\b(de |die )?andere?\b(?! (dag|keer|tijd|datum|moment|vraag))|\bniet (die|deze|dat)\b|\bnee die\b|\bthe other\b|\bnot (that|this)\b/;
const filed = /\b(ingediend|verstuurd|gedaan|gelukt|geregeld|filed|sent|done)\b/;
const sent =
  /\b(al|net|gisteren|vorige week|already|just)\b.*\b(gedaan|gestuurd|opgestuurd|ingeleverd|geupload|ingestuurd|gemaild|gebracht|sent|done|uploaded)\b/;
const term = /\b(hoe ?lang|wanneer|tot welke|termijn|how long|deadline|until when)\b/;
const next = /\b(wat (moet|kan) ik|wat nu|hoe dan|en nu|help mij|what (must|can|should|do) i|what now)\b/;
const more =
  /^(en|maar|and|but)\b|\b(dat|dit|daar|daarvoor|hiervoor|dan|die|ervoor|that|it|this|those)\b|\b(kost|kosten|cost|costs)\b|\bwat (kunnen|doen) jullie\b|\bhoe (snel|vlug|lang|laat)\b|\bhow (soon|fast|long)\b/;
/** Subjects of which the next step is a person. */
const hard = new Set<Topic>(['urgent-money', 'debt-help', 'making-ends-meet']);
const isFormal = (subject: Topic | undefined): boolean => subject === 'objection' || subject === 'complaint';
const defaultNotice = /ingebrekestelling|in gebreke|dwangsom|notice of default/;

type FollowUp =
  | { kind: 'topic'; topic: Topic }
  | { kind: 'other' }
  | { kind: 'filed' | 'term' | 'next' | 'more' | 'sent' };

/** "En wanneer dan?", "nee de andere": what a short message means after what was said. Nothing when it stands by itself. */
export function followUp(
  text: string,
  { subject, asked }: Dialogue,
  { cases, current }: Knowledge,
): FollowUp | undefined {
  const words = plain(text);
  if (words === '' || words.split(' ').length > maxWords) return undefined;
  if (theOther.test(words) && (asked || subject || (cases && cases.length > 1))) return { kind: 'other' };
  if (isFormal(subject) && filed.test(words)) return { kind: 'filed' };
  if (subject === 'case-action' && sent.test(words)) return { kind: 'sent' };
  if (subject === 'objection' && term.test(words)) return { kind: 'term' };
  if (subject && hard.has(subject) && next.test(words)) return { kind: 'next' };
  if (subject && !caseTopics.has(subject) && more.test(words)) return { kind: 'more' };
  // With a case open a bare "wanneer dan?" is about the case, whatever was spoken of.
  const isBare = current && words.split(' ').length <= bareWords;
  if (!isBare && (!subject || !caseTopics.has(subject))) return undefined;
  const found = wants.find(([pattern]) => pattern.test(words));
  if (!found) return undefined;
  return { kind: 'topic', topic: found[1] };
}

/** Asks for a decision within two weeks because we are late: a formal letter (Awb 4:17(3)). */
export const isDefaultNotice = (text: string): boolean => defaultNotice.test(plain(text));

const objects = /\bbezwaar(schrift)?\b/;
const objected =
  /\b(mijn|me|m n|het) bezwaar|\bbezwaar \w* ?(gemaakt|ingediend|gestuurd|lopen)|\b(gemaakt|ingediend|gestuurd|verstuurd)\b/;
/** Wants to object, whatever else the message is about: never swallowed (Awb 6:4). */
export const wantsToObject = (text: string): boolean => objects.test(plain(text)) && !objected.test(plain(text));

const otherOffice =
  /\b(uwv|duo|belastingdienst|svb|sociale verzekeringsbank|cak|cjib|rdw|cbr|ind|kvk|ggd|coa|waterschap|provincie|kadaster|ziekenhuis|huisarts|tandarts|zorgverzekeraar|pensioenfonds|energieleverancier|politie|rechtbank|tax office)\b/;
/** Names an office that is not this one. */
export const namesOtherOffice = (text: string): boolean => {
  const words = plain(text);
  return otherOffice.test(words) && !passesOn.test(words);
};

const passesOn =
  /\b(deel|deelt|delen|geef|geeft|geven|stuur|stuurt|door|share|pass)\b.*\b(dit|dat|het|mijn|gegevens|door|my|it|this|data)\b/;
/** Asks whether what is said goes to somebody else. */
export const asksWhoSees = (text: string): boolean => passesOn.test(plain(text)) && otherOffice.test(plain(text));

const unclear =
  /\b(snap|begrijp) er (niks|niets|geen \w+)( van)?$|\b(snap|begrijp|begrijpt|vat)\w* (er )?(niet|nie|niks|niets|u niet|je niet) ?(van )?(wat (u|je|jij|jullie)|uw antwoord|je antwoord|u$|je$)|\bwat (bedoelt|bedoel) (u|je|jij)\b|\b(wat zegt u|wat zeg je|te moeilijk|moeilijke woorden)\b|\bdo not understand you\b|\bdon ?t understand you\b|\bwhat do you mean\b/;
/** Our own words were not clear. */
export const asksPlainer = (text: string): boolean => unclear.test(plain(text));

const aboutUs =
  /\b(ben|bent|is) (je|jij|u|dit|jullie) (nou |nu |eigenlijk |echt |wel )*(een )?(echt )?(mens|persoon|robot|bot|ai|computer|machine|echt)\b|\bare you (a |an )?(real )?(human|person|robot|bot|ai|computer|machine|real)\b|\bwie (ben|bent) (jij|je|u)( eigenlijk| nou| dan)?$|\bwat (ben|bent) (jij|je|u)( eigenlijk| nou| dan)?$|\bwho are you\b|\bwhat are you\b|\bwie zijn jullie\b|^(en )?(wie|who) (leest|reads)\b|\b(leest|las|gelezen|reads?)\b.*\b(iemand|wie|mee|anyone|someone)\b|\b(iemand|anyone|someone)\b.*\b(leest|gelezen|reads?|reading)\b/;

/** Asks whether a person or a machine answers. */
export const asksWhoWeAre = (text: string): boolean => aboutUs.test(plain(text));

const regret =
  /\b(sorry|excuus|excuses|spijt mij|spijt me|mijn fout|my bad|apologi[sz]e|apologies|(meende|bedoelde|bedoel|meen) (het|dat|t) (niet|nie|zo niet)|(dat|het|t) (meende|bedoelde) ik (niet|nie|zo niet)|niet zo (bedoeld|gemeend)|neem (het|dat) terug|grapje|geintje|just kidding|only joking|did ?n t mean (it|that))\b/;
/** Takes words back: then we go on as if nothing was said. */
export const takesItBack = (text: string): boolean => regret.test(plain(text));
