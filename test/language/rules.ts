import type { Language } from '../../edge/protocol/primitives.ts';
import { sentencesOf, wordsOf } from './read-texts.ts';

/** DOMAIN chapter 6 aims at 12; above this a sentence holds more than one thought. */
export const maxWords = 18;
/** Longer words stop a reader who spells. Compound words of two known halves are in the exceptions. */
export const maxWordLength = { nl: 20, en: 16 } as const;

/** Words that bodies write and people do not say, with what they would say. */
const better: Record<Language, Record<string, string>> = {
  nl: {
    aangaande: 'over',
    alsmede: 'en',
    alsook: 'en ook',
    behoudens: 'behalve',
    beoordelen: 'bekijken',
    beschikking: 'besluit',
    betreffende: 'over',
    bijgevolg: 'daarom',
    binnenkort: 'een datum',
    casus: 'zaak',
    cliënt: 'u',
    conform: 'volgens',
    daaromtrent: 'daarover',
    derhalve: 'daarom',
    desgewenst: 'als u dat wilt',
    dientengevolge: 'daardoor',
    dossier: 'zaak',
    echter: 'maar',
    eveneens: 'ook',
    gaarne: 'graag',
    gelieve: 'wilt u',
    geschieden: 'gebeuren',
    helaas: 'zeg wat er is',
    hieromtrent: 'hierover',
    inclusief: 'met',
    indien: 'als',
    inzake: 'over',
    klant: 'u',
    kennisgeving: 'bericht',
    middels: 'met',
    momenteel: 'nu',
    omtrent: 'over',
    ontvangstbevestiging: 'bericht dat wij het hebben',
    opteren: 'kiezen',
    overeenkomstig: 'volgens',
    procedure: 'stappen',
    reeds: 'al',
    spoedig: 'een datum',
    teneinde: 'om',
    tevens: 'ook',
    tenslotte: 'als laatste',
    thans: 'nu',
    traject: 'stappen',
    uiteraard: 'natuurlijk',
    vereist: 'nodig',
    verstrekken: 'geven',
    voornoemd: 'dit',
    voorts: 'ook',
    wederom: 'weer',
    woonachtig: 'wonen',
    zodra: 'als',
    zulks: 'dat',
    zsm: 'een datum',
  },
  en: {
    accordingly: 'so',
    ascertain: 'find out',
    commence: 'start',
    concerning: 'about',
    endeavour: 'try',
    forthwith: 'now',
    furnish: 'give',
    hereby: 'leave out',
    herewith: 'leave out',
    notwithstanding: 'despite',
    obtain: 'get',
    pursuant: 'under',
    regarding: 'about',
    shall: 'will',
    shortly: 'a date',
    soon: 'a date',
    subsequently: 'after that',
    terminate: 'end',
    thereof: 'of it',
    unfortunately: 'say what it is',
    utilise: 'use',
    whilst: 'while',
  },
};

const informal = /\b(je|jij|jou|jouw|jullie)\b/i;
const apart = '(aan|af|bij|door|goed|in|klaar|mee|na|op|over|terug|toe|uit|vast|weg)';
const participle = String.raw`${apart}?(ge|be|ver|ont|her)\p{Ll}{2,}(d|t|en)`;
const become = '(word|wordt|worden|werd|werden)';
const passive = {
  nl: new RegExp(
    String.raw`\b${become}\b[^,.;?]*\b${participle}\b|\b${participle} ${become}\b|\b(is|zijn|was|waren)\b[^,.;?]*\bdoor\b[^,.;?]*\b${participle}\b`,
    'iu',
  ),
  en: /\b(is|are|was|were|been|be)\s+\p{Ll}+(ed|en)\s+by\b/iu,
};

export type Rule =
  | 'long-sentence'
  | 'long-word'
  | 'better-word'
  | 'passive'
  | 'informal'
  | 'exclamation'
  | 'vague-time';

export interface Finding {
  rule: Rule;
  /** What was found, and what would be better. */
  detail: string;
}

const vague = {
  nl: /\b(zo snel mogelijk|op korte termijn|te zijner tijd|in de nabije toekomst|enige tijd)\b/i,
  en: /\b(as soon as possible|in due course|in the near future|some time)\b/i,
};

/** What a tired reader would stumble over in a text. */
export function readText(text: string, language: Language): Finding[] {
  const findings: Finding[] = [];
  const found = (rule: Rule, detail: string) => findings.push({ rule, detail });
  if (text.includes('!')) found('exclamation', text);
  if (vague[language].test(text)) found('vague-time', text);
  for (const sentence of sentencesOf(text)) {
    const words = wordsOf(sentence);
    if (words.length > maxWords) found('long-sentence', `${words.length} words: ${sentence}`);
    if (language === 'nl' && informal.test(sentence)) found('informal', sentence);
    if (passive[language].test(sentence)) found('passive', sentence);
    for (const word of words) {
      const plain = word.toLowerCase();
      const instead = better[language][plain];
      if (instead && !(plain === 'shall' && sentence.endsWith('?')))
        found('better-word', `${word}: ${instead}. ${sentence}`);
      if (plain.split(/[-’']/).some((part) => part.length > maxWordLength[language]))
        found('long-word', `${word}. ${sentence}`);
    }
  }
  return findings;
}
