import { calm } from './nl-calm.ts';
import type { EventfulWords, Noun } from './words.ts';

const { noun } = calm;
const s = '\u00a0';
const answered: readonly Noun[] = ['complaint', 'repair', 'report'];
/** A complaint, a repair and a report get an answer; the others a decision. */
const isDecided = (kind: Noun): boolean => !answered.includes(kind);

const unit: EventfulWords['unit'] = {
  days: (n) => `${n}${s}${n === 1 ? 'dag' : 'dagen'}`,
  weeks: (n) => `${n}${s}${n === 1 ? 'week' : 'weken'}`,
  months: (n) => `${n}${s}${n === 1 ? 'maand' : 'maanden'}`,
  workingDays: (n) => `${n}${s}${n === 1 ? 'werkdag' : 'werkdagen'}`,
};
const ourFault = () => 'Dat ligt aan ons. U heeft niets fout gedaan.';
const nothingMore = () => 'U hoeft niets meer te doen.';
const inLetter = () => 'U leest het ook in uw brief.';
const decides = (kind: keyof typeof noun) =>
  kind === 'complaint' ? 'krijgt u ons antwoord' : kind === 'repair' ? 'is het klaar' : 'besluiten wij';

/** What any other case says besides. */
export const eventful: EventfulWords = {
  headline: {
    lateDecision: (f) =>
      f.noun === 'repair'
        ? 'De reparatie had al klaar moeten zijn.'
        : f.landlord || f.noun === 'complaint'
          ? 'Ons antwoord had er al moeten zijn.'
          : 'Uw besluit had er al moeten zijn.',
    latePromise: () => 'Wij deden niet wat wij beloofden.',
    lateAppointment: (f) =>
      f.talk
        ? 'Uw gesprek had er al moeten zijn.'
        : f.noun === 'repair'
          ? 'Wij zijn niet gekomen.'
          : 'Uw afspraak ging niet door.',
    lateSupply: (f) =>
      f.landlord || !f.count
        ? 'Wij wachten nog op iets van u.'
        : `Wij hebben uw ${f.count > 1 ? `${f.count}${s}papieren` : 'papier'} nog niet.`,
    itemsNeeded: (f) =>
      f.landlord || !f.count
        ? 'Wij hebben nog iets van u nodig.'
        : `Wij hebben nog ${f.count}${s}${f.count > 1 ? 'papieren' : 'papier'} van u nodig.`,
    mustPay: (f) => `U moet ${f.money ?? 'een bedrag'} ${f.repay ? 'terugbetalen' : 'betalen'}.`,
    youReceive: (f) => `U krijgt ${f.money ?? 'geld van ons'}.`,
    granted: () => 'Ons antwoord is ja.',
    partly: () => 'U krijgt een deel van wat u vroeg.',
    refused: () => 'Ons antwoord is nee.',
    notTreated: (f) => `Wij behandelen ${noun[f.noun]} niet.`,
    wellFounded: () => 'U krijgt gelijk.',
    unfounded: () => 'U krijgt geen gelijk.',
    done: (f) => (f.noun === 'repair' ? 'De reparatie is klaar.' : `Wij zijn klaar met ${noun[f.noun]}.`),
    paid: (f) => (f.receives ? `Wij hebben ${f.money ?? 'het geld'} aan u betaald.` : 'U heeft alles betaald.'),
    withdrawn: (f) => `U bent gestopt met ${noun[f.noun]}.`,
    closed: (f) => `Wij zijn klaar met ${noun[f.noun]}.`,
    appointmentPlanned: (f) =>
      f.noun === 'repair'
        ? `Wij komen ${f.day ? `op ${f.day}` : 'bij u langs'}.`
        : `U heeft een afspraak${f.day ? ` op ${f.day}` : ''}.`,
  },
  under: {
    lateDecision: ourFault,
    latePromise: ourFault,
    lateAppointment: ourFault,
    lateSupply: () => 'Sturen kan nog steeds.',
    itemsNeeded: () => '',
    mustPay: () => '',
    youReceive: inLetter,
    granted: inLetter,
    partly: () => 'Wij leggen uit waarom.',
    refused: () => '',
    notTreated: () => '',
    wellFounded: inLetter,
    unfounded: () => '',
    done: nothingMore,
    paid: nothingMore,
    withdrawn: () => 'Wilt u toch verder? Zeg het ons.',
    closed: nothingMore,
    appointmentPlanned: () => 'Kunt u dan niet? Zeg het ons.',
  },
  turnLate: (n) => (n > 0 ? `Wij zijn ${unit.days(n)} te laat` : 'Wij zijn te laat'),
  turnDecided: (kind, day) => `${isDecided(kind) ? 'Besluit' : 'Antwoord'} van ${day}`,
  turnFinished: 'Dit is klaar',
  turnInList: {
    late: 'Wij zijn te laat',
    you: 'U bent aan zet',
    said: 'Er is een besluit',
    kept: 'Dit is klaar',
    we: 'Wij zijn aan zet',
  },
  fine: 'Dit is een boete.',
  noFine: 'Dit is geen boete.',
  badNews: (hasReason, possible) =>
    `Dat is slecht nieuws. ${hasReason ? `Wij leggen uit waarom${possible ? ', en wat er wel kan' : ''}.` : 'De reden staat in uw brief.'}`,
  movedBack: (kind, day) => `Op ${day} ging ${noun[kind]} een stap terug.`,
  send: (day) => `Stuur het uiterlijk ${day}.`,
  sendLate: (day) => `De datum was ${day}. Sturen kan nog steeds.`,
  sendTo: 'Stuur of breng het naar:',
  asideUntil: (day) => `Komt het niet? Dan mogen wij tot en met ${day} besluiten om te stoppen.`,
  upload: 'Stuur een foto of bestand',
  cannot: 'Dat lukt mij niet',
  newDate: 'Nieuwe datum, uiterlijk',
  noNewDate: 'Een nieuwe datum weten wij nog niet.',
  dueWas: 'Het had er moeten zijn op',
  wasDue: (day) => `Het had er op ${day} moeten zijn.`,
  why: 'Waarom?',
  paused: 'De klok staat stil',
  waitingSince: (reason, day) =>
    ({
      missing: `Wij wachten sinds ${day}.`,
      foreign: `Wij wachten sinds ${day} op informatie uit het buitenland.`,
      consent: `U vond het goed dat wij wachten, sinds ${day}.`,
      applicant: `Wij wachten sinds ${day} op u.`,
      forceMajeure: `Wij kunnen sinds ${day} niet verder. Dat komt door overmacht.`,
      other: `Wij wachten sinds ${day}.`,
    })[reason],
  notCounted: (left) => `Die dagen tellen niet mee.${left ? ` Daarna hebben wij nog ${left}.` : ''}`,
  ifToday: (reason, kind, day) =>
    `${reason === 'missing' ? 'Is het er vandaag?' : 'Loopt de klok vandaag weer?'} Dan ${decides(kind)} uiterlijk ${day}.`,
  serviceDay: (day) => `Wij proberen het voor ${day}.`,
  extended: (day) => `Eerst noemden wij ${day}.`,
  extensionTold: (day) => `Wij noemden ook ${day}. Volgens de wet blijft deze datum gelden.`,
  calculation: {
    start: (f) => `${f.on ?? 'Begin'}: ${noun[f.noun]} kwam binnen`,
    length: (f) => `+ ${f.span ?? ''}`,
    objectionTermEnd: (f) => `${f.on ?? f.to ?? ''}: laatste dag om bezwaar te maken`,
    pause: (f) =>
      `+ ${f.span ?? ''}: ${f.reason === 'missing' ? 'wij wachtten op uw papier' : f.reason === 'applicant' ? 'wij wachtten op u' : f.reason === 'consent' ? 'u vond wachten goed' : 'de klok stond stil'}`,
    extension: (f) => `Uitgesteld tot ${f.to ?? f.on ?? ''}`,
    weekend: (f) => `${f.from ?? ''} is een ${f.weekday ?? 'vrije dag'}, dus ${f.to ?? ''}`,
    searchTerm: (f) => `+ ${f.span ?? ''}: u zoekt eerst zelf`,
    reportWindow: (f) => `${f.on ?? f.from ?? 'Eerder'}: u meldde zich`,
    latest: (f) => `Dus uiterlijk ${f.on ?? f.to ?? ''}`,
    threatTerm: (f) => `+ ${f.span ?? ''}: er is haast`,
    decisionTerm: (f) => `+ ${f.span ?? ''} ${f.from ? `vanaf ${f.from}` : 'na het gesprek'}: ons besluit`,
  },
  unit,
  used: (span) => `${span} op`,
  still: 'stil',
  left: (span) => `nog ${span}`,
  bar: {
    stoodStill: (from, to, span) => `Van ${from} tot ${to} stond de tijd stil: ${span}.`,
    standsStill: (from) => `Sinds ${from} staat de tijd stil.`,
    newDate: (day) => `De nieuwe datum is ${day}.`,
  },
  yourRight: 'Uw recht',
  right: {
    noticeOfDefault: () => `U mag vragen om een besluit binnen 2${s}weken.`,
    penaltyRunning: (money, max) =>
      money
        ? `Wij moeten u nu ${money} betalen, omdat wij te laat zijn.${max ? ` Dat wordt hooguit ${max}.` : ''}`
        : 'U heeft ons gevraagd om snel te besluiten. Dat hebben wij genoteerd.',
    noPenalty: () => 'Wij zijn te laat. Toch krijgt u van ons geen geld daarvoor.',
    appeal: () => 'U mag ook naar de rechter gaan.',
    complaint: () => 'U mag een klacht indienen.',
    rentCommittee: () => 'U mag ook naar de Huurcommissie gaan.',
    repairYourself: () => 'Doen wij niets? Dan mag u het soms zelf laten maken. Praat eerst met ons over de kosten.',
  },
  rightFrom: (day) => `Dit kan vanaf ${day}.`,
  earlier: 'Soms hoeft u niet te wachten',
  earlierIf: 'Past een van deze zinnen bij u?',
  earlierTell: 'Zeg het ons. Dan kijken wij of u nu al kunt aanvragen.',
  earlierRules: 'Lees onze regels',
  askDecision: 'Vraag om een besluit',
  done: (day, late) => `Gedaan${day ? ` op ${day}` : ''}${late ? `, ${late} te laat` : ''}`,
  notDone: 'Niet gedaan',
  earlierPromises: 'Eerdere beloften',
  appointment: 'Afspraak',
  time: (from, to) => (to ? `Tussen ${from} en ${to}.` : `Om ${from}.`),
  appointmentState: {
    missedByUs: 'Wij zijn niet gekomen',
    missedByCitizen: 'Deze afspraak ging niet door',
  },
  cameBackFrom: 'Een stap terug',
  newSince: 'Nieuw sinds uw vorige bezoek',
  justChanged: 'Zojuist veranderd',
  change: {
    received: (kind) => `Wij kregen ${noun[kind]}.`,
    reported: () => 'U meldde zich.',
    step: () => 'Er begon een nieuwe stap.',
    stepBack: (kind) => `Een stap terug met ${noun[kind]}.`,
    requested: (_, { day }) => `Wij vroegen u iets${day ? `, voor ${day}` : ''}.`,
    supplied: () => 'Wij kregen iets van u.',
    requestWithdrawn: () => 'Wij hebben dit niet meer nodig.',
    paused: () => 'De klok ging stilstaan.',
    resumed: () => 'De klok loopt weer.',
    extended: (_, { day }) => `Wij noemden een nieuwe dag${day ? `: ${day}` : ''}.`,
    decided: (kind) => (isDecided(kind) ? 'Wij namen een besluit.' : 'U kreeg ons antwoord.'),
    amount: (_, { money }) => `Wij rekenden een bedrag uit${money ? `: ${money}` : ''}.`,
    paid: (_, { money }) => `Er is ${money ?? 'een bedrag'} betaald.`,
    promised: (_, { day }) => `Wij beloofden u iets${day ? `, uiterlijk ${day}` : ''}.`,
    promiseKept: () => 'Wij deden wat wij beloofden.',
    contacted: () => 'U nam contact op.',
    acted: () => 'Wij deden iets met uw vraag.',
    forwarded: () => 'Een ander team ging verder.',
    appointment: (_, { day }) => `Wij maakten een afspraak${day ? `: ${day}` : ''}.`,
    appointmentKept: () => 'De afspraak is geweest.',
    appointmentMissed: () => 'De afspraak ging niet door.',
    objected: () => 'Wij kregen uw bezwaar.',
    defaultNotice: () => 'U vroeg om een besluit binnen 2 weken.',
    delayExplained: () => 'Wij legden uit waarom het langer duurt.',
    withdrawn: (kind) => `U stopte met ${noun[kind]}.`,
    closed: (kind) => `Wij waren klaar met ${noun[kind]}.`,
    noted: () => 'Er is nieuws.',
  },
  decidedBy: (team) => `Besloten door ${team}.`,
  askedBefore: (n) => `U vroeg dit al ${n} keer.`,
  nothingDone: 'Er is nog niets gedaan. Dat hoort niet.',
  workingOnIt: 'Wij zijn ermee bezig.',
  yourContacts: 'Uw eerdere vragen',
  channel: {
    phone: 'per telefoon',
    counter: 'aan de balie',
    chat: 'in de chat',
    mail: 'per e-mail',
    letter: 'per brief',
    visit: 'bij u thuis',
  },
  listLatest: (day) => `Uiterlijk ${day}`,
  news: 'Er is nieuws.',
};
