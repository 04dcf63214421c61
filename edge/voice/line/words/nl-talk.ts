import { nl } from '../../../assistant/dialogue/words/nl.ts';
import type { DialogueWords } from '../../../assistant/dialogue/words/words.ts';

/** The assistant's sentences, with other ones where the usual need a screen, a keyboard or a reader. */
export const talkNl: DialogueWords = {
  ...nl,
  greeting: () => ['Goedendag. Waar belt u over?', 'Dag. Zeg uw vraag in uw eigen woorden.'],
  goodbye: ['Dag. U kunt altijd weer bellen.', 'Een goede dag.'],
  whoWeAre: [
    'Ik ben een computer. Er luistert geen mens mee. Een medewerker spreken kan altijd.',
    'Nee, ik ben geen mens. Ik ben een programma van deze organisatie.',
  ],
  notUnderstood: [
    'Dat begrijp ik nog niet. Zeg het in andere woorden.',
    'Ik weet niet zeker wat u bedoelt. Een korte zin helpt mij.',
  ],
  givesUp: ['Ik begrijp u niet goed. Dat ligt aan mij.', 'Het lukt mij niet. Ik raad niet verder.'],
  otherLanguage: [
    { text: 'I understand Dutch and English.', lang: 'en' },
    { text: 'Ik versta Nederlands en Engels. Een medewerker helpt u met een tolk.' },
  ],
  toPerson: () => ['Dat kan.', 'Natuurlijk.'],
  needsAccess: ['Daarvoor moet ik uw zaak zien.', 'Uw zaak is nog dicht.'],
  deadline: ['Ik noem u de laatste dag.', 'Dit is de dag.'],
  wasDone: 'Sinds uw eerste vraag is er wel iets gebeurd.',
  notSeenBefore: 'Ik zie geen eerdere vraag van u. Dat kan aan ons liggen.',
  heard: ['Ik hoor dat dit u veel doet. Waar kan ik u mee helpen?', 'Dat is niet fijn. Vertel mij waar het over gaat.'],
  plainer: [
    'Dan zei ik het niet duidelijk. Een medewerker legt het u uit.',
    'Dat ligt aan mij. Een medewerker zegt het beter.',
  ],
  landlordDisagree: {
    ...nl.landlordDisagree,
    first: [
      'U mag het niet eens zijn. Met dit gesprek is dat nog niet gemeld.',
      'Niet eens zijn mag altijd. Via de telefoon meldt u het niet.',
    ],
  },
  asksOn: {
    ...nl.asksOn,
    lateAgain: ['Halen wij die dag niet? Dan ligt dat aan ons.', nl.asksOn.lateAgain[1]],
    doubt: [
      'Klopt er iets niet? Vertel een medewerker welk deel fout is.',
      'Een medewerker rekent het graag met u na.',
    ],
    proof: ['Bij elk deel staat in uw brief waar het vandaan komt.', 'Een medewerker kan het met u nagaan.'],
    cannotCome: [
      'Deze afspraak staat. Kunt u dan niet? Een medewerker kiest met u een andere dag.',
      'Komt het niet uit? Vraag een medewerker om een andere dag.',
    ],
    erase: ['Hangt u op? Dan is dit gesprek voorbij.', 'Een medewerker vertelt u wat wij bewaren.'],
    certain: ['Dit staat nu in uw zaak.', 'Meer zekerheid heb ik niet. Een medewerker kan het nakijken.'],
    ifRefused: [
      'Is ons antwoord nee? Dan zegt de brief waarom. U kunt dan bezwaar maken, 6 weken lang.',
      nl.asksOn.ifRefused[1],
    ],
    againBelow: ['Zo kan het. Lukt dat niet? Dan helpt een medewerker.', 'Meer weet ik hier niet van.'],
  },
  again: ['Ik heb nu geen ander antwoord.', 'Dit blijft mijn antwoord.'],
  source: (_, day) => `Wij keken dit na op ${day}.`,
  noAmount: 'Bij deze zaak zie ik geen bedrag. Een medewerker rekent het met u na.',
  noInstallments: 'Betalen in delen kan vaak. U vraagt het zelf aan. Doe dat voor de laatste dag.',
  notFiled: {
    objection: [
      'U mag het niet eens zijn. Let op: met dit gesprek maakt u nog geen bezwaar.',
      'Bezwaar maken mag altijd. Via de telefoon kan het niet.',
    ],
    complaint: [
      'Een klacht indienen mag altijd. Met dit gesprek is dat nog niet gedaan.',
      'Uw klacht telt als u hem indient. Via deze computer kan dat niet.',
    ],
    default: [
      'U mag ons vragen om sneller te besluiten. Dat moet op papier. Dit gesprek telt daarvoor niet.',
      'Een brief dat wij te laat zijn, kan niet via de telefoon.',
    ],
  },
  notFiledWay: {
    objection: {
      link: 'Het kan op onze website of met een brief. Schrijf welk besluit, en waarom.',
      noLink: 'Stuur een brief naar ons adres. Schrijf uw naam, de datum, welk besluit en waarom.',
    },
    complaint: {
      link: 'Het kan op onze website of met een brief. Een medewerker mag u het ook vertellen.',
      noLink: 'Stuur een brief naar ons adres, of vertel uw klacht aan een medewerker.',
    },
    default: {
      link: 'Het kan op onze website of met een brief.',
      noLink: 'Stuur een brief naar ons adres.',
    },
  },
  rondkomenNoRecord: 'Op onze website kijkt u het zelf na, zonder naam. Daar kiest u ook een gesprek zonder naam.',
  urgentRight:
    'Gaat het om uw huis, energie, water of zorgverzekering? U heeft recht op een gesprek binnen 3 werkdagen.',
  urgentNamed: 'Daarvoor vraagt een medewerker wel uw naam.',
  callback: ['Wij kunnen u bellen. U kiest de tijd.', 'Dat kan. U kiest zelf een tijd.'],
  kept: {
    ...nl.kept,
    start: ['Dit weten wij nu van u.', 'Ik zal het u zeggen.'],
    messages: () => 'Wij nemen dit gesprek niet op.',
    nothingTyped: 'Wij nemen dit gesprek niet op. Een dienst maakt tekst van uw stem. Die bewaren wij niet.',
    session: () => 'U heeft uw zaak geopend met uw code.',
    noSession: 'Ik weet niet wie u bent.',
    handoff: () => 'Het telefoonbedrijf weet wel dat u belde.',
    erase: 'Na het ophangen weet deze computer niets meer.',
    computer: 'Niemand luistert mee.',
  },
  acknowledge: {
    ...nl.acknowledge,
    plain: ['Ik hoor dat dit u veel doet.', 'Dit is vervelend voor u. Dat snap ik.'],
  },
  boundary: {
    ...nl.boundary,
    rule: 'Stopt u daarmee, dan gaan wij samen verder.',
    wentLater: ['Goed. U kunt altijd weer bellen.', 'Dat is goed. Bel ons als u er klaar voor bent.'],
    promise: 'Wat u hier zegt, verandert niets aan uw aanvraag.',
  },
  threat: {
    ...nl.threat,
    now: 'Ik ben een computer. Ik geef uw woorden niet door.',
    open: 'Uw vraag blijft staan.',
    notPassedOn: 'Is er nu iemand in gevaar? Bel 112.',
  },
  crisis: {
    ...nl.crisis,
    suicide: 'Denkt u aan zelfdoding? Bel nu 113. Dat is gratis, dag en nacht. U mag hiervoor ophangen.',
    danger: 'Is er nu gevaar? Bel 112.',
    after: ['Ik blijf luisteren. Praten met een medewerker kan ook.', 'Neem de tijd. Uw vraag kan wachten.'],
  },
};
