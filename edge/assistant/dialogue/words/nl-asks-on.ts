import type { AsksOnWords } from './asks-on.ts';

export const nlAsksOn: AsksOnWords = {
  cannotSend: (by) => [
    `Heeft u het niet? Zeg het ons ${by ? `voor ${by}` : 'vandaag nog'}. Een medewerker kijkt wat er ook mag.`,
    'Een medewerker zoekt met u naar iets anders. U mag ook om meer tijd vragen.',
  ],
  withoutPaper: (by, noun) => `Is het er op ${by} nog niet? Dan mogen wij stoppen met ${noun}. Vraag dus op tijd hulp.`,
  notPaid: [
    'Betaalt u niet op tijd? Dan krijgt u eerst een brief. Daarna kunnen er kosten bij komen. Vraag liever nu om kleine stappen.',
    'Wacht niet af. Later kunnen er kosten bij komen. In kleine stappen betalen kan vaak.',
  ],
  lateAgain: [
    'Halen wij die dag niet? Dan ligt dat aan ons. Het staat dan als eerste bij uw zaak.',
    'Ook dan ligt het aan ons. U raakt er niets door kwijt.',
  ],
  lateAgainRight: 'U mag ons dan vragen om een besluit binnen 2 weken.',
  lateAgainComplaint: 'U mag dan een klacht indienen.',
  whoHandles: (owner) => [`Uw zaak ligt nu bij ${owner}.`, `${owner} werkt nu aan uw zaak.`],
  whoUnknown: [
    'Ik zie hier niet wie met uw zaak bezig is. Een medewerker zoekt het op.',
    'Dat weet ik niet. Vraag het een medewerker.',
  ],
  notForYou: [
    'Dat kan ik niet. Ik ben een computer en dien niets in. Een medewerker helpt u erbij.',
    'U moet het zelf doen. Samen met een medewerker mag ook.',
  ],
  freeObjection: ['Nee, bezwaar maken kost u niets.', 'Bezwaar maken is gratis.'],
  freeComplaint: ['Nee, een klacht kost u niets.', 'Een klacht indienen is gratis.'],
  freeAtLandlord: [
    'Een klacht bij ons kost niets. De Huurcommissie vraagt wel een bedrag.',
    'Bij ons is het gratis. De Huurcommissie kost wel iets.',
  ],
  applyAgain: [
    'Opnieuw aanvragen mag altijd. Vertel erbij wat er nu anders is.',
    'U mag het nog een keer vragen. Zet erbij wat er is veranderd.',
  ],
  helper: [
    'Dat mag. Iemand die u vertrouwt, mag u helpen.',
    'Ja, u hoeft het niet alleen te doen. Samen met iemand mag.',
  ],
  helperActs: 'Regelt die persoon iets namens u? Dan kunnen wij vragen om uw toestemming op papier.',
  advance: [
    'U kunt om een voorschot vragen. Dan krijgt u nu al een deel. Dat gaat er later weer af.',
    'Een voorschot vragen mag. Vertel erbij dat u nu te weinig heeft.',
  ],
  askAdvance: 'Vraag een voorschot',
  bring: [
    'Ik zie niet dat u iets mee moet nemen. Weet u het niet zeker? Vraag het een medewerker.',
    'In deze zaak vragen wij u nu niet om papieren.',
  ],
  certain: [
    'Dit staat nu in uw zaak. Verandert het? Dan ziet u dat hier.',
    'Meer zekerheid heb ik niet. Een medewerker kan het nakijken.',
  ],
  ifRefused: [
    'Is ons antwoord nee? Dan leest u waarom. U kunt dan bezwaar maken, 6 weken lang.',
    'Ook na een nee is er vaak iets mogelijk. Een medewerker denkt met u mee.',
  ],
  erase: ['Druk op "Wis en sluit". Dan is alles van dit scherm weg.', 'Dat kan meteen. Druk op "Wis en sluit".'],
  known: ['Dit weet ik daarvan.', 'Zo staat het ervoor.'],
  sameHere: (answer) => [`Ook daarvoor geldt dit. ${answer}`, `Daar is het antwoord hetzelfde. ${answer}`],
  tooLate: [
    'Maak dan toch bezwaar. Schrijf erbij waarom het later is. Wij bekijken of het nog telt.',
    'Ook te laat mag u nog schrijven. Was er een goede reden? Dan telt uw bezwaar soms toch. Vraag hulp van een medewerker.',
  ],
  letterIsEnough: ['Een formulier hoeft niet. Een brief is genoeg.', 'Een gewone brief is goed.'],
  letter: [
    'Ik help u met die brief. Open uw zaak met de code die erin staat. Een medewerker kan de brief ook met u lezen.',
    'Heeft u de brief erbij? Met de code uit de brief kijk ik met u mee. Bij een medewerker mag u alles vragen.',
  ],
  stillHere: ['Ja, ik ben er nog. Wat is uw vraag?', 'Ik ben er. Zegt u het maar.'],
  condolence: ['Gecondoleerd met uw verlies.', 'Wij wensen u sterkte.'],
  condolenceHelp: 'Een medewerker helpt u met wat er nu moet gebeuren.',
  changed: [
    'Goed dat u het zegt. Geef het ook zelf aan ons door. Met dit gesprek is dat nog niet gedaan.',
    'Geef dit snel aan ons door. Een medewerker vertelt u wat er verandert.',
  ],
  mayChange: [
    'Vraag dat eerst aan een medewerker. Dan weet u of het gevolgen heeft voor uw geld.',
    'Dat hangt ervan af. Een medewerker zoekt het met u uit.',
  ],
  longWait: ['Lang wachten is niet fijn. Dit weet ik:', 'U wilt weten waar u aan toe bent. Dat snap ik.'],
  lastDay: (day) => `De laatste dag is ${day}.`,
  objectionContent: [
    'Zet erin: uw naam, de datum, welk besluit, en waarom u het er niet mee eens bent. Het hoeft niet mooi te zijn.',
    'Uw eigen woorden zijn goed. Een medewerker helpt u als u dat wilt.',
  ],
  complaintContent: [
    'Zet erin: uw naam, uw adres, de datum en wat er is gebeurd. Het hoeft niet mooi te zijn.',
    'Uw eigen woorden zijn goed. Een medewerker helpt u als u dat wilt.',
  ],
  paysMeanwhile: [
    'Ja, meestal moet u wel betalen. Bezwaar maken stopt dat niet.',
    'Betalen gaat meestal gewoon door, ook met een bezwaar.',
  ],
  askToWait: 'U mag ons vragen om te wachten met betalen.',
  doubt: [
    'Klopt er iets niet? Kijk hieronder welke regel fout is, en zeg het ons.',
    'Vertel een medewerker wat er niet klopt. Dan rekenen wij het na.',
  ],
  proof: [
    'Onder elke regel staat hoe wij dat weten.',
    'Bij elke regel staat uit welk papier hij komt. Klopt dat niet? Zeg het ons.',
  ],
  yourRight: ['Wij zijn te laat. Dit is uw recht.', 'Omdat wij te laat zijn, geldt dit voor u.'],
  cannotCome: [
    'Deze afspraak staat. Kunt u dan niet? Zeg het ons, dan kiezen wij een andere dag.',
    'Komt het niet uit? Kies een andere dag, of bel ons.',
  ],
  sooner: [
    'Dat kan ik niet beslissen. Een medewerker kijkt of het eerder kan.',
    'Vraag het een medewerker. Vertel erbij waarom u niet kunt wachten.',
  ],
  shy: [
    'Veel mensen vinden dit moeilijk. U hoeft niet alles in één keer te vertellen. U mag iemand meenemen.',
    'Neem rustig de tijd. U bepaalt zelf wat u vertelt.',
  ],
  paidOn: (day) => `Wij betaalden op ${day}.`,
  amountLater: 'Hoeveel u krijgt, staat straks in het besluit.',
  otherAmount: [
    'U kunt zelf een bedrag noemen. Een medewerker kijkt met u wat er kan.',
    'Past geen van deze stappen? Bespreek uw bedrag met een medewerker.',
  ],
  onlyCase: [
    'Ik zie hier 1 zaak van u. Gaat het om iets anders? Open dat met de code uit die brief.',
    'Een andere zaak van u zie ik hier niet. Een medewerker kan het nakijken.',
  ],
  noDigid: [
    'DigiD is hier niet nodig. De code uit uw brief is genoeg.',
    'Zonder DigiD kan het ook. Gebruik uw brief, of vraag een medewerker.',
  ],
  openOn: (day, spans) => `Op ${day} zijn wij open ${spans}\u00a0uur.`,
  span: (from, to) => `van ${from} tot ${to}`,
  and: ' en ',
  shutOn: (day) => `Op ${day} zijn wij dicht.`,
  telling: [
    'Dank u, ik lees het. Ik kan het niet voor u doorgeven. Vertel het ook aan een medewerker.',
    'Ik kan dit niet voor u opschrijven. Een medewerker kan dat wel.',
  ],
  againBelow: [
    'Zo kan het. Lukt dat niet? Dan helpt een medewerker.',
    'Gebruik de knop hieronder. Komt u er niet uit? Vraag een medewerker.',
  ],
};
