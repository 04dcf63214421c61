import { spellingNl } from './spelling.ts';
import type { LineWords } from './words.ts';

const clock = (hour: number, minute: number): string => (minute === 0 ? `${hour} uur` : `${hour} uur ${minute}`);

export const nl: LineWords = {
  greeting: {
    computer: (organisation) => `Goedendag, u spreekt met een computer van ${organisation}.`,
    switchTo: 'Voor Nederlands, toets 9.',
    ask: 'Waar belt u over?',
    askOrPerson: 'Zeg medewerker, of vertel waar u over belt.',
  },
  open: (until) => `Wij zijn open tot ${until}.`,
  closed: (next) => `Wij zijn nu dicht. Wij zijn er weer ${next}.`,
  closedUnknown: 'Wij zijn nu dicht.',
  wait: (from, to) => `Op een medewerker wacht u ${from} tot ${to} minuten.`,
  atTime: (day, time) => (day ? `${day} om ${time}` : `vandaag om ${time}`),
  tomorrow: 'morgen',
  clock,
  between: (from, to) =>
    `tussen ${from.minute === 0 ? from.hour : clock(from.hour, from.minute)} en ${clock(to.hour, to.minute)}`,

  anythingElse: ['Heeft u nog een vraag?', 'Wat wilt u nog weten?', 'Kan ik u nog ergens mee helpen?'],
  moreToTell: 'Ik weet nog meer. Zeg: verder.',
  nothingMore: ['Dit was alles wat ik weet.', 'Meer weet ik er niet over.'],
  silence: ['Ik hoor u niet. U mag rustig praten.', 'Ik hoor nog niets.'],
  unclear: [
    'Ik verstond u niet goed. Wilt u het nog eens zeggen?',
    'De lijn is niet goed. Zeg het in een paar woorden.',
  ],
  faster: ['Goed, ik praat weer gewoon.', 'Ik praat weer sneller.'],
  takeYourTime: ['Neem de tijd. Ik wacht op u.', 'Dat is goed. Ik ben er nog.'],
  slower: ['Goed, ik praat langzamer.', 'Ik doe rustig aan.'],
  switched: 'Wij gaan verder in het Nederlands.',
  goodbyeInDanger: 'Bel nu 113, of 112 bij gevaar. Er is altijd iemand voor u.',
  goodbye: ['Dag. U kunt altijd weer bellen.', 'Dank u voor het bellen. Dag.'],
  toPersonNow: 'Een medewerker helpt u verder.',
  website: (label) => `Op onze website vindt u: ${label}.`,

  access: {
    number: ['Wat is uw zaaknummer? Het staat op uw brief.', 'Ik zoek uw zaak op. Wat is het nummer op uw brief?'],
    numberHow: 'Zeg het, of toets de cijfers en dan een hekje.',
    prefix: (key, letters) => `Begint het met ${letters}? Toets ${key}.`,
    numberRead: (spelled) => `Ik hoorde: ${spelled}.`,
    right: ['Klopt dat? Ja is 1, nee is 2.', 'Is dat goed? Zeg ja of nee.'],
    numberUnclear: [
      'Dat nummer hoorde ik niet goed. Zeg de cijfers één voor één.',
      'Ik heb het nummer nog niet. Toetsen kan ook.',
    ],
    again: ['Dan doen wij het nog een keer.', 'Goed, wij beginnen opnieuw.'],
    code: ['Dank u. Nu de code uit uw brief.', 'Goed. Dan nu de code.'],
    codeHow: ['Staan er 18 cijfers bij? Toets die.', 'Of noem de 12 tekens, zoals: de A van Anton.'],
    codeRead: 'Ik hoorde deze code.',
    spell: spellingNl,
    codeShort: (count, of) => `Ik heb ${count} van de ${of} tekens.`,
    codeSlip: [
      'Er zit een fout in de cijfers. Toets ze rustig opnieuw.',
      'Eén cijfer klopt nog niet. Probeer het nog een keer.',
    ],
    codeUnclear: ['De code hoorde ik niet goed. Noem de tekens rustig.', 'Ik heb de code nog niet. Toetsen kan ook.'],
    wrong: ['Dat nummer en die code horen niet bij elkaar.', 'Zo kan ik de zaak niet openen.'],
    gaveUp: 'Het lukt zo niet. Dat geeft niet.',
    resting: ['Het ging te vaak mis met dit nummer.', 'Voor uw veiligheid wacht ik nu 15 minuten.'],
    unavailable: ['Ik kan nu niet bij uw zaak. Dat ligt aan ons.', 'Het lukt mij nu niet. Dat komt door ons.'],
    opened: ['Dank u, ik heb uw zaak.', 'Gelukt, ik zie uw zaak.'],
    noLetter: ['Zonder de brief mag ik niets over uw zaak vertellen.', 'Dan mag ik uw zaak niet openen.'],
    one: ['Dit gaat over een andere zaak. Daar hoort een eigen nummer bij.', 'Een andere zaak heeft een eigen nummer.'],
  },

  person: {
    sees: (theCase) => `De medewerker ziet dan ${theCase ? 'uw zaak' : 'waar u over belt'}.`,
    mayPass: 'Liever niet? Zeg dan nee.',
    passesNothing: 'Goed. Ik geef niets door.',
    connecting: ['Ik verbind u met een medewerker.', 'Een medewerker neemt het nu over.'],
    rather: 'Liever teruggebeld? Zeg: bel mij terug.',
    unanswered: ['Er neemt nu niemand op. Dat is vervelend.', 'Het lukt nu niet om iemand te vinden.'],
    nobody: ['Er is nu geen medewerker.', 'Op dit moment is er niemand.'],
    question: 'Ik wil een medewerker spreken.',
  },

  callBack: {
    which: ['Wij bellen u terug. Welke tijd past u?', 'Wanneer mogen wij u bellen?'],
    option: (key, day, between) => `Toets ${key} voor ${day}, ${between}.`,
    others: (key) => `Liever een andere tijd? Toets ${key}.`,
    noOthers: ['Andere tijden heb ik nu niet.', 'Meer tijden zijn er nu niet.'],
    notOne: ['Welke tijd bedoelt u? Noem het cijfer.', 'Die tijd vond ik niet. Noem het cijfer.'],
    samePhone: 'Bellen wij het nummer waarmee u nu belt?',
    yesOrNo: 'Ja is 1, nee is 2.',
    phone: ['Welk nummer bellen wij? Sluit af met een hekje.', 'Toets het nummer, en dan een hekje.'],
    phoneRead: (spelled) => `Ik heb: ${spelled}.`,
    phoneUnclear: ['Dat nummer is niet compleet. Begin met een nul.', 'Ik heb het nummer nog niet. Toets het opnieuw.'],
    booked: (day, between) => `Wij bellen u ${day}, ${between}.`,
    bookedWith: 'De medewerker weet dan al waar het over gaat.',
    taken: ['Die tijd is net bezet. Kies een andere.', 'Ook die tijd is nu bezet.'],
    none: ['Terugbellen kan nu niet.', 'Wij kunnen u nu niet terugbellen.'],
  },

  boundaryWays: 'Zeg verder, of zeg later.',
  personNow: ['Wilt u een medewerker spreken? Zeg ja of nee.', 'Zal ik u met een medewerker verbinden?'],
  callBackNow: ['Zullen wij u terugbellen? Zeg ja of nee.', 'Wilt u dat wij u bellen?'],
  ends: ['Ik stop dit gesprek nu.', 'Uw vraag blijft staan.', 'U kunt ons later weer bellen.'],

  turn: {
    us: 'Wij zijn nu aan zet.',
    citizen: 'U bent nu aan zet.',
    third: 'Wij wachten nu op iemand anders.',
  },
  weAsk: 'Wij vragen u',
  option: (label) => `Dat kan in ${label}.`,
  askUs: 'Een medewerker regelt dat met u.',
  inside: (day) => day.charAt(0).toLowerCase() + day.slice(1),
  promised: (day, done) => `Beloofd voor ${day}${done ? `, ${done}` : ''}`,
  newDate: (day) => `De nieuwe datum is ${day}.`,
};
