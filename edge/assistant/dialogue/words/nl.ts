import { nlAsksOn } from './nl-asks-on.ts';
import type { DialogueWords } from './words.ts';

export const nl: DialogueWords = {
  topic: {
    'case-status': 'Hoe ver is mijn zaak?',
    'case-deadline': 'Wanneer hoor ik iets?',
    'case-action': 'Wat moet ik doen?',
    'case-decision': 'Waarom dit besluit?',
    objection: 'Ik ben het niet eens',
    amount: 'Hoe komt u aan dit bedrag?',
    'payment-arrangement': 'Betalen in delen',
    'repeat-contact': 'Ik heb dit al gevraagd',
    complaint: 'Een klacht',
    'making-ends-meet': 'Hoe kom ik rond?',
    'urgent-money': 'Dringend geldprobleem',
    'debt-help': 'Hulp bij schulden',
    'benefit-apply': 'Uitkering aanvragen',
    allowances: 'Toeslagen en extra geld',
    human: 'Een medewerker spreken',
    'call-back': 'Teruggebeld worden',
    appointment: 'Een afspraak',
    'opening-hours': 'Wanneer bent u open?',
    privacy: 'Wat bewaart u van mij?',
    'repair-report': 'Iets is kapot in huis',
    'repair-status': 'Wanneer komt de reparatie?',
    nuisance: 'Overlast van buren',
    rent: 'Mijn huur',
    'housing-search': 'Een woning zoeken',
    move: 'Verhuizing doorgeven',
    'identity-documents': 'Paspoort of rijbewijs',
    'civil-records': 'Uittreksel of akte',
    'public-space': 'Iets melden op straat',
    waste: 'Afval',
    permit: 'Een vergunning',
    tax: 'Gemeentelijke belasting',
    care: 'Hulp en zorg',
  },
  about: {
    'case-status': 'hoe ver uw zaak is',
    'case-deadline': 'wanneer u iets hoort',
    'case-action': 'wat u moet doen',
    'case-decision': 'het besluit',
    objection: 'iets waar u het niet mee eens bent',
    amount: 'het bedrag',
    'payment-arrangement': 'betalen in delen',
    'repeat-contact': 'het wachten op ons',
    complaint: 'een klacht',
    'making-ends-meet': 'rondkomen',
    'urgent-money': 'een dringend geldprobleem',
    'debt-help': 'hulp bij schulden',
    'benefit-apply': 'een uitkering',
    allowances: 'toeslagen en extra geld',
    human: 'een medewerker',
    'call-back': 'teruggebeld worden',
    appointment: 'een afspraak',
    'opening-hours': 'openingstijden en adres',
    privacy: 'wat wij bewaren',
    'repair-report': 'iets dat kapot is in huis',
    'repair-status': 'de reparatie',
    nuisance: 'overlast van buren',
    rent: 'de huur',
    'housing-search': 'een woning zoeken',
    move: 'een verhuizing',
    'identity-documents': 'een paspoort, identiteitskaart of rijbewijs',
    'civil-records': 'een uittreksel of akte',
    'public-space': 'iets op straat',
    waste: 'afval',
    permit: 'een vergunning',
    tax: 'gemeentelijke belasting',
    care: 'hulp en zorg',
  },
  door: {
    person: 'Spreek een medewerker',
    access: 'Open mijn zaak met de code uit mijn brief',
    case: 'Bekijk de hele zaak',
    cases: 'Bekijk al uw zaken',
    rondkomen: 'Lukt het om rond te komen?',
    callback: 'Bel mij terug',
  },

  greeting: (opening) => [
    'Goedendag. U praat met een computer. Wat is uw vraag?',
    `Goedendag. Typ uw vraag in uw eigen woorden. ${opening ?? ''}`.trim(),
  ],
  thanks: ['Graag gedaan. Heeft u nog een vraag?', 'Fijn dat ik kon helpen. U mag nog iets vragen.'],
  goodbye: [
    'Tot ziens. Met "Wis en sluit" haalt u alles van dit scherm.',
    'Een goede dag. Wat u typte, is weg als u dit scherm sluit.',
  ],
  yes: ['Goed. Waar wilt u meer over weten?', 'Fijn. Wat is uw vraag?'],
  no: ['Goed, dan niet. Wat wilt u wel weten?', 'Dat is prima. Wat kan ik dan voor u opzoeken?'],

  whoWeAre: [
    'Ik ben een computer. Er leest hier geen mens mee. Een medewerker spreken kan altijd.',
    'Nee, ik ben geen mens. Ik ben een programma van deze organisatie.',
  ],

  notUnderstood: [
    'Dat begrijp ik nog niet. Kunt u het in andere woorden zeggen?',
    'Ik weet niet zeker wat u bedoelt. Een korte zin helpt mij.',
  ],
  givesUp: [
    'Ik begrijp u niet goed. Dat ligt aan mij. Een medewerker helpt u verder.',
    'Het lukt mij niet. Ik raad niet verder. Een medewerker kan u wel helpen.',
  ],
  notHere: [
    'Daar gaan wij niet over. Een medewerker weet wie u kan helpen.',
    'Dat regelen wij hier niet. Vraag een medewerker waar u moet zijn.',
  ],
  elsewhere: {
    municipality: [
      'Daar gaat uw verhuurder over. Bel of mail uw verhuurder.',
      'Dat regelt u met uw verhuurder. Een medewerker denkt met u mee.',
    ],
    landlord: [
      'Daar gaat uw gemeente over. Bel 14 en daarna het netnummer van uw gemeente.',
      'Dat regelt u bij uw gemeente. Een medewerker denkt met u mee.',
    ],
  },
  heard: [
    'Ik lees dat dit u veel doet. Waar kan ik u mee helpen? Een medewerker spreken kan ook.',
    'Dat is niet fijn. Vertel mij waar het over gaat, dan kijk ik mee.',
  ],
  sorry: ['Dat is goed. Waar kan ik u mee helpen?', 'Het geeft niet. Wat is uw vraag?'],
  whichHelp: [
    'Ik help u graag. Vertel in een paar woorden wat er is. Is er nu gevaar? Bel 112.',
    'Waar heeft u hulp bij nodig? Bij gevaar belt u 112.',
  ],
  abilities: [
    'Ik zeg hoe ver uw zaak is, wat u moet doen en wanneer u iets hoort. U kunt ook iets vragen over geld, wonen, afval of een paspoort.',
    'U vraagt iets, ik zoek het op. Over uw zaak, en over wat wij doen. Weet ik het niet? Dan helpt een medewerker.',
  ],
  listens: ['Zegt u het maar. Wat wilt u weten?', 'Ik lees met u mee. Wat is uw vraag?'],
  noCode: [
    'Zonder code kan het ook. Vraag een nieuwe brief, of praat met een medewerker.',
    'Is de brief weg? Wij sturen u een nieuwe. Een medewerker kan u ook helpen.',
  ],
  noCodeHere: [
    'Zonder code kan het ook. Een medewerker helpt u verder.',
    'Is de brief weg? Dan zoekt een medewerker uw zaak op.',
  ],
  newCode: 'Vraag een nieuwe code',
  moreTime: (until) => [
    `Lukt het niet op tijd? Vraag ons om meer tijd. Dat mag. ${until ? `Doe het voor ${until}.` : 'Doe het vandaag nog.'}`,
    'U mag om meer tijd vragen. Een medewerker kan het met u regelen.',
  ],
  askMoreTime: 'Vraag om meer tijd',
  neededBy: (day) => `Wij vragen u dit voor ${day}.`,
  plainer: [
    'Dan zei ik het niet duidelijk. Een medewerker legt het u uit.',
    'Dat ligt aan mij. Een medewerker leest het graag met u door.',
  ],
  noMore: (about) => [
    `Dat weet ik niet. Een medewerker weet meer over ${about}.`,
    `Daar heb ik geen antwoord op. Vraag een medewerker naar ${about}.`,
  ],
  stay: [
    'Ik ben er nog. Wilt u met iemand praten? 113 en 112 nemen altijd op.',
    'U kunt nu bellen met 113, of met 112 bij gevaar. Ik blijf hier.',
  ],
  otherLanguage: [
    { text: 'I can also help you in English.', lang: 'en' },
    { text: 'Ik lees Nederlands en Engels. Een medewerker helpt u met een tolk of samen met iemand.' },
  ],
  which: (first, second) => [
    `Gaat het over ${first}, of over ${second}?`,
    `Ik wil het goed begrijpen. Bedoelt u ${first} of ${second}?`,
  ],
  whichCase: ['U heeft meer zaken. Over welke gaat het?', 'Welke zaak bedoelt u?'],
  alsoAbout: (about) => [
    `U noemde ook ${about}. Wilt u daar nu iets over weten?`,
    `En ${about}? Dat kan ik ook opzoeken.`,
  ],
  again: [
    'Meer weet ik hier nu niet van. Een medewerker kijkt graag met u mee.',
    'Dit is wat ik weet. Wilt u meer weten? Vraag het een medewerker.',
  ],
  noInformation: (about) => [
    `Over ${about} staat hier niets. Een medewerker weet het wel.`,
    `Ik heb geen informatie over ${about}. Vraag het aan een medewerker.`,
  ],
  outdated: [
    'Wat ik hierover wist, is te oud. Kijk op de website, of vraag een medewerker.',
    'Ik weet niet zeker of mijn informatie nog klopt. Een medewerker weet het.',
  ],
  source: (name, day) => `Bron: ${name}. Bekeken op ${day}.`,
  toPerson: (opening) => [
    `Dat kan. U ziet eerst wat de medewerker van u te lezen krijgt. ${opening ?? ''}`.trim(),
    `Ik breng u naar een medewerker. U hoeft niets opnieuw te vertellen. ${opening ?? ''}`.trim(),
  ],

  needsAccess: [
    'Daarvoor moet ik uw zaak zien. Dat kan met de code uit uw brief.',
    'Uw zaak is nog dicht. Open hem met het nummer en de code uit uw brief.',
  ],
  needsCase: [
    'Ik zie bij ons geen zaak van u. Een medewerker kan het nakijken.',
    'Er staat geen zaak op uw naam. Een medewerker zoekt het voor u uit.',
  ],
  status: (noun) => [`Dit weet ik van ${noun}.`, `Zo staat het nu met ${noun}.`],
  nothingToDo: 'U hoeft nu niets te doen.',
  notSeenYet: [
    'Ik zie het hier nog niet. Stuurde u het net op? Dan komt het later in beeld.',
    'Wij hebben het nog niet, voor zover ik zie. Een medewerker kan het nakijken.',
  ],
  canDo: 'U hoeft niets te doen. Dit kan wel:',
  decided: 'Het besluit is er al.',
  todo: (count) => (count === 1 ? 'Wij vragen u om 1 ding.' : `Wij vragen u om ${count} dingen.`),
  deadline: ['U hoort het uiterlijk op deze dag.', 'Dit is de laatste dag waarop u het hoort.'],
  notSeenBefore: 'Ik zie bij deze zaak geen eerdere vraag van u. Dat kan aan ons liggen.',
  noDate: 'Wij weten de datum nog niet. Een medewerker kan het nakijken.',
  noDecision: (noun) => `Er is nog geen besluit over ${noun}.`,
  noReason: 'De reden staat in uw brief. Een medewerker legt het uit als u dat wilt.',
  noAmount:
    'Bij deze zaak hoort geen bedrag dat ik kan zien. Heeft u de brief erbij? Een medewerker rekent het met u na.',
  noInstallments: 'Betalen in delen kan vaak. U vraagt het zelf aan. Doe dat voor de dag waarop u moet betalen.',
  askedTimes: (times) => (times === 1 ? 'U vroeg dit 1 keer eerder.' : `U vroeg dit al ${times} keer.`),
  nothingDone: 'Er is nog niets gedaan. Dat hoort niet. Een medewerker ziet dit ook als u contact zoekt.',
  wasDone: 'Sinds uw eerste vraag is er wel iets gebeurd. U ziet het hieronder.',
  repairCase: 'Dit weet ik van uw reparatie.',

  notFiled: {
    objection: [
      'U mag het niet eens zijn. Let op: met dit gesprek heeft u nog geen bezwaar gemaakt.',
      'Bezwaar maken mag altijd. Via dit scherm kan het niet. Zo kan het wel:',
    ],
    complaint: [
      'Een klacht indienen mag altijd. Met dit gesprek is uw klacht nog niet ingediend.',
      'Uw klacht telt pas als u hem indient. Via dit scherm kan dat niet. Zo kan het wel:',
    ],
    default: [
      'U wilt dat wij sneller besluiten. Dat mag u ons schriftelijk vragen. Met dit gesprek is dat nog niet gedaan.',
      'Een brief dat wij te laat zijn, kan niet via dit scherm. Zo kan het wel:',
    ],
  },
  notFiledWay: {
    objection: {
      link: 'Gebruik het formulier hieronder.',
      noLink: 'Stuur een brief naar ons adres. Zet erin: uw naam, de datum, welk besluit en waarom.',
    },
    complaint: {
      link: 'Gebruik het formulier hieronder.',
      noLink: 'Stuur een brief naar ons adres, of zeg uw klacht tegen een medewerker.',
    },
    default: { link: 'Gebruik het formulier hieronder.', noLink: 'Stuur een brief naar ons adres.' },
  },
  landlordDisagree: {
    first: [
      'U mag het niet eens zijn. Zeg het ons. Met dit gesprek is dat nog niet gedaan.',
      'Niet eens zijn mag altijd. Via dit scherm meldt u het niet.',
    ],
    way: 'Schrijf ons wat er niet klopt, of dien een klacht in.',
    tribunal: 'Komen wij er samen niet uit? De Huurcommissie kan dan beslissen over huur en onderhoud.',
    link: 'Naar de Huurcommissie',
  },
  objectionUntil: (day) => `Bezwaar maken kan tot en met ${day}.`,
  objectionOver: (day) => `De tijd voor bezwaar liep tot en met ${day}. Had u een goede reden? Vertel die in uw brief.`,
  notFiledYet: ['Nee. Met dit gesprek is nog niets ingediend.', 'Dat is nog niet gedaan. U moet het zelf indienen.'],
  objectionTerm: 'Bezwaar maken kan meestal 6 weken lang. Kijk naar de datum op uw brief.',
  form: {
    objection: 'Maak bezwaar',
    complaint: 'Dien een klacht in',
    noticeOfDefault: 'Vraag om een snel besluit',
    application: 'Naar de aanvraag',
    repair: 'Meld een reparatie',
    change: 'Geef een wijziging door',
    installments: 'Vraag om betalen in delen',
    upload: 'Stuur een foto of bestand',
  },

  makingEndsMeet: [
    'Goed dat u dit vraagt. Veel mensen komen moeilijk rond. Samen kijken helpt.',
    'Te weinig geld geeft zorgen. Wij kijken graag met u mee, stap voor stap.',
  ],
  rondkomenNoRecord: 'U kunt het hier zelf nakijken, zonder naam. Wij bewaren daar niets van.',
  urgent: ['Dit kan niet wachten. Praat vandaag nog met ons.', 'Dit is dringend. Wacht er niet mee.'],
  urgentRight:
    'Dreigt ontruiming? Gaat gas, stroom of water eraf? Of stopt uw zorgverzekering? Dan heeft u recht op een gesprek binnen 3 werkdagen.',
  urgentFood: 'Is er vandaag geen eten in huis? Zeg dat dan als eerste.',
  urgentNamed: 'Daarvoor vragen wij wel uw naam.',
  nextStep: [
    'Praat met een medewerker. Samen kijken we wat eerst moet.',
    'De eerste stap is een gesprek. Een medewerker zoekt met u uit wat kan.',
  ],
  benefitDate: 'Dit gesprek is geen aanvraag. Wilt u bijstand? Meld u vandaag. Die datum telt.',
  youngWait: [
    'Bent u jonger dan 27? Dan zoekt u meestal eerst 4 weken zelf. Soms hoeft dat niet. Vraag het een medewerker, ook als u niet kunt wachten.',
    'Wachten hoeft niet altijd. Een medewerker kijkt of u nu al kunt aanvragen. Meld u wel vandaag.',
  ],
  searchTerm: 'Bent u jonger dan 27? Dan kan een zoektijd van 4 weken gelden.',

  hours: { now: 'Nu', phone: 'Telefoon', address: 'Adres' },
  noHours: 'Onze openingstijden weet ik nu niet.',
  callback: ['U kunt ons vragen om te bellen. U kiest zelf de dag.', 'Bellen kan. Kies een dag die u goed uitkomt.'],
  noCallback: 'Terugbellen kan hier niet. Bellen of langskomen kan wel.',

  kept: {
    start: ['Dit bewaren wij nu van u:', 'Op dit moment weten wij dit van u:'],
    messages: (count) =>
      `Uw ${count === 1 ? 'bericht staat' : `${count} berichten staan`} alleen in dit scherm. Sluit u de pagina, dan ${count === 1 ? 'is het' : 'zijn ze'} weg.`,
    nothingTyped: 'U heeft nog niets getypt. Wat u typt, blijft op uw telefoon of computer.',
    session: (by, until, survives) =>
      `U bent binnen ${by === 'letter' ? 'met uw brief' : 'met uw login'}, tot ${until}. ${survives ? 'Dat onthoudt dit tabblad.' : 'Dat weet alleen deze pagina.'}`,
    noSession: 'U bent niet ingelogd. Wij weten niet wie u bent.',
    handoff: (made) =>
      made
        ? 'Wat u aan een medewerker doorgaf, is bij ons. U ziet het bij dat gesprek.'
        : 'U heeft niets aan een medewerker doorgegeven.',
    erase: 'Met "Wis en sluit" gaat alles van dit scherm meteen weg.',
    computer: 'U praat met een computer. Niemand leest mee.',
  },

  acknowledge: {
    plain: ['Ik lees dat dit u veel doet.', 'Dit is vervelend voor u. Dat snap ik.'],
    late: ['U wacht te lang. Dat ligt aan ons.', 'Wij zijn te laat. U mag daar boos over zijn.'],
    waiting: (times) => [
      `U vroeg dit al ${times} keer. Dat is te vaak.`,
      `Dit is niet de eerste keer dat u dit vraagt. Dat hoort niet.`,
    ],
    money: ['Geldzorgen zijn zwaar.', 'Dit geeft veel zorgen. Ik kijk met u wat er kan.'],
  },
  boundary: {
    warm: ['Ik wil u graag helpen.', 'Ik blijf u helpen met uw vraag.'],
    behaviour: ['Schelden wil ik niet.', 'Deze woorden horen hier niet.'],
    rule: 'Stopt u daarmee, dan gaan wij samen verder. Wat wilt u?',
    goOn: 'Rustig verdergaan',
    goOnSoft: (about) => (about ? `Uw vraag over ${about} staat klaar.` : 'U kunt uw vraag meteen stellen.'),
    later: 'Nu stoppen, later verder',
    laterSoft: 'Uw vraag blijft op dit scherm staan.',
    wentOn: ['Goed. Wij gaan verder.', 'Fijn. Dan help ik u nu verder.'],
    whatIsIt: 'Wat wilt u weten?',
    wentLater: [
      'Goed. Uw vraag blijft hier staan zolang deze pagina open is.',
      'Dat is goed. Kom terug wanneer u wilt. Een medewerker spreken kan ook.',
    ],
    promise: 'Wat u hier typt, verandert niets aan uw aanvraag of uw plek in de rij.',
  },
  threat: {
    stop: ['Hier stop ik. Dreigen mag niet.', 'Dit is een bedreiging. Daar ga ik niet op door.'],
    now: 'Ik ben een computer en stuur niets door. U beslist wat een medewerker te lezen krijgt.',
    open: 'Uw vraag blijft staan. Een medewerker kan met u praten.',
    notPassedOn: 'Is er nu iemand in gevaar? Bel 112.',
  },
  crisis: {
    first: ['Dit klinkt ernstig. U hoeft dit niet alleen te doen.', 'Goed dat u dit zegt. Er is nu hulp voor u.'],
    suicide: 'Denkt u aan zelfdoding? Bel 113. Dat is gratis en kan dag en nacht.',
    danger: 'Is er nu gevaar, voor u of iemand anders? Bel 112.',
    lines: {
      suicide: ['Bel 113', 'Praten over zelfdoding. Gratis, dag en nacht.'],
      chat: ['Chat op 113.nl', 'Als bellen niet lukt. Zonder naam.'],
      emergency: ['Bel 112', 'Bij direct gevaar of brand.'],
      violence: ['Bel Veilig Thuis', '0800 2000. Bij geweld thuis. Gratis, dag en nacht.'],
    },
    after: [
      'Ik ben er nog. Wilt u daarna verder met uw vraag? Dat kan op uw tempo.',
      'Neem de tijd. Uw vraag kan wachten.',
    ],
    violence: 'Doet iemand u of een ander pijn? Veilig Thuis helpt u: 0800 2000. Dat is gratis en kan dag en nacht.',
    stayViolence: [
      'Ik ben er nog. Bij gevaar belt u 112. Wilt u met iemand praten? Veilig Thuis neemt altijd op.',
      'U kunt nu bellen met 112, of met Veilig Thuis: 0800 2000. Ik blijf hier.',
    ],
  },
  asksOn: nlAsksOn,
  noun: {
    application: 'uw aanvraag',
    objection: 'uw bezwaar',
    complaint: 'uw klacht',
    request: 'uw verzoek',
    repair: 'uw melding',
    report: 'uw melding',
    case: 'uw zaak',
  },
};
