import type { Language } from '../../edge/protocol/primitives.ts';

/** What the demo's own pages say, in both languages. */
export interface SiteWords {
  title: string;
  lead: string;
  otherLanguage: { label: string; code: Language };
  steps: string;
  step1: string;
  step2: string;
  step3: string;
  pages: string;
  municipality: string;
  municipalityLead: string;
  landlord: string;
  landlordLead: string;
  desk: string;
  deskLead: string;
  office: string;
  officeLead: string;
  telephone: string;
  telephoneLead: string;
  cases: string;
  casesLead: string;
  shows: string;
  number: string;
  code: string;
  copy: (what: string) => string;
  copied: string;
  signIn: string;
  signInLead: string;
  signInAt: (name: string) => string;
  embed: string;
  embedLead: string;
  more: string;
  moreCases: string;
  moreApi: string;
  moreStrict: string;
  moreTwice: string;
  moreEnglish: string;
  foot: string;
  officeTitle: string;
  officeIntro: string;
  chooseCase: string;
  citizenReads: string;
  latest: (day: string) => string;
  actions: string;
  cannotNow: string;
  before: string;
  after: string;
  changed: string;
  raw: string;
  sent: string;
  answered: string;
  reset: string;
  watch: string;
  failed: string;
}

const nl: SiteWords = {
  title: 'Houvast: waar staat mijn zaak?',
  lead: 'Houvast staat op de site van een gemeente of woningcorporatie. U ziet ermee hoe ver uw zaak is, en wat u kunt doen. Dit is een demo. Alle mensen en zaken zijn verzonnen.',
  otherLanguage: { label: 'English', code: 'en' },
  steps: 'Zo probeert u het',
  step1: 'Kies hieronder een zaak. Kopieer het nummer en de code.',
  step2: 'Open de pagina van die organisatie. Kies rechtsonder ‘Hulp en status’.',
  step3: 'Kies ‘Hoe ver is mijn zaak?’ Vul het nummer en de code in.',
  pages: 'Waar kijkt u?',
  municipality: 'Gemeente Lindewaard',
  municipalityLead: 'Bijstand, schulden, bezwaar',
  landlord: 'Woningcorporatie Vlierhof',
  landlordLead: 'Reparaties en overlast',
  desk: 'De werkplek van medewerkers',
  deskLead: 'Kies wie u bent. Praat met een inwoner in een ander tabblad.',
  office: 'De kant van de organisatie',
  officeLead: 'Verander een zaak. Een open scherm van de inwoner verandert mee.',
  telephone: 'Een telefoon',
  telephoneLead: 'Bel de organisatie en hoor de computer aan de lijn.',
  cases: 'Zaken om te proberen',
  casesLead: 'De dagen schuiven mee met vandaag.',
  shows: 'Wat u ziet',
  number: 'Zaaknummer',
  code: 'Code uit de brief',
  copy: (what) => `Kopieer ${what}`,
  copied: 'Gekopieerd',
  signIn: 'Liever zonder code?',
  signInLead: 'Kies op een van deze pagina’s wie u bent. U ziet dan al uw zaken.',
  signInAt: (name) => `Log in bij ${name}`,
  embed: 'Op uw eigen site',
  embedLead: 'Zet deze twee regels op de pagina. De kleuren en letters van uw site gaan vanzelf mee.',
  more: 'Voor wie verder kijkt',
  moreCases: 'Alle zaken als JSON',
  moreApi: 'De beschrijving van de API',
  moreStrict: 'Een pagina met de strengste regels voor scripts',
  moreTwice: 'Een pagina die de assistent twee keer laadt',
  moreEnglish: 'Een pagina in het Engels',
  foot: 'Houvast is open source (EUPL-1.2). Niets op deze pagina’s is echt.',
  officeTitle: 'Zaken behandelen',
  officeIntro:
    'Zo werkt een medewerker aan een zaak. Elke knop stuurt de hele zaak naar Houvast, zoals een echt systeem dat doet.',
  chooseCase: 'Kies een zaak',
  citizenReads: 'Dit leest de inwoner nu',
  latest: (day) => `Uiterlijk ${day}`,
  actions: 'Wat gebeurt er met de zaak?',
  cannotNow: 'Kan nu niet bij deze zaak.',
  before: 'Hiervoor',
  after: 'Nu',
  changed: 'De zaak is veranderd.',
  raw: 'Wat er over de lijn ging',
  sent: 'Verstuurd',
  answered: 'Antwoord',
  reset: 'Begin deze zaak opnieuw',
  watch: 'Open de pagina van de inwoner in een ander venster. Daar ziet u het meteen.',
  failed: 'Dat lukte niet. Laad de pagina opnieuw.',
};

const en: SiteWords = {
  title: 'Houvast: where does my case stand?',
  lead: 'Houvast sits on the site of a municipality or housing association. It shows how far your case is and what you can do. This is a demo. All people and cases are invented.',
  otherLanguage: { label: 'Nederlands', code: 'nl' },
  steps: 'How to try it',
  step1: 'Choose a case below. Copy its number and code.',
  step2: 'Open the page of that organisation. Choose “Help and status”, bottom right.',
  step3: 'Choose “Where is my case?” Fill in the number and the code.',
  pages: 'Where to look',
  municipality: 'Municipality of Lindewaard',
  municipalityLead: 'Income support, debts, objections',
  landlord: 'Vlierhof housing association',
  landlordLead: 'Repairs and nuisance',
  desk: 'The desk of agents',
  deskLead: 'Choose who you are. Talk with a citizen in another tab.',
  office: 'The side of the organisation',
  officeLead: 'Change a case. A citizen’s open screen changes with it.',
  telephone: 'A telephone',
  telephoneLead: 'Call the organisation and hear the computer on the line.',
  cases: 'Cases to try',
  casesLead: 'Their days move along with today.',
  shows: 'What you see',
  number: 'Case number',
  code: 'Code from the letter',
  copy: (what) => `Copy ${what}`,
  copied: 'Copied',
  signIn: 'Rather without a code?',
  signInLead: 'Choose who you are on one of these pages. You then see all your cases.',
  signInAt: (name) => `Sign in at ${name}`,
  embed: 'On your own site',
  embedLead: 'Put these two lines on the page. The colours and type of your site are taken over.',
  more: 'For who looks further',
  moreCases: 'All cases as JSON',
  moreApi: 'The description of the API',
  moreStrict: 'A page with the strictest rules for scripts',
  moreTwice: 'A page that loads the assistant twice',
  moreEnglish: 'A page in English',
  foot: 'Houvast is open source (EUPL-1.2). Nothing on these pages is real.',
  officeTitle: 'Handling cases',
  officeIntro: 'How an employee works on a case. Each button sends the whole case to Houvast, as a real system does.',
  chooseCase: 'Choose a case',
  citizenReads: 'What the citizen reads now',
  latest: (day) => `${day} at the latest`,
  actions: 'What happens to the case?',
  cannotNow: 'Not possible with this case now.',
  before: 'Before',
  after: 'Now',
  changed: 'The case has changed.',
  raw: 'What went over the line',
  sent: 'Sent',
  answered: 'Answer',
  reset: 'Start this case over',
  watch: 'Open the citizen’s page in another window. You see it there at once.',
  failed: 'That did not work. Load the page again.',
};

export const siteWords: Record<Language, SiteWords> = { nl, en };
