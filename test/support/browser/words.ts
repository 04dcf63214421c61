/**
 * The sentences that the browser tests look for, as a citizen must read them. Written out here and not taken from the
 * catalogues: a test then fails when a sentence is lost or swapped. Spaces may be no-break spaces on the screen.
 */
export interface ExpectedWords {
  launcher: string;
  close: string;
  back: string;
  erase: string;
  person: string;
  retry: string;
  otherLanguage: string;
  welcome: string;
  computer: string;
  openNow: string;
  rowCase: string;
  rowPerson: string;
  rules: string;
  keeps: string;
  access: string;
  number: string;
  code: string;
  submit: string;
  noCode: string;
  numberMissing: string;
  codeMissing: string;
  codeShort: string;
  wrongCode: string;
  tooMany: string;
  wrongIdentity: string;
  looking: string;
  slow: string;
  offline: string;
  seenAt: RegExp;
  timeout: string;
  unavailable: string;
  notFound: string;
  cases: string;
  noCases: string;
  stillThere: string;
  stay: string;
  ended: string;
  again: string;
  changed: string;
  nothingToDo: string;
  ourTurn: string;
  paperNeeded: string;
  caseNumber: string;
  calculation: string;
  print: string;
}

const nl: ExpectedWords = {
  launcher: 'Hulp en status',
  close: 'Sluiten',
  back: 'Terug',
  erase: 'Wis en sluit',
  person: 'Medewerker',
  retry: 'Probeer opnieuw',
  otherLanguage: 'English',
  welcome: 'Waar kunnen wij u mee helpen?',
  computer: 'Dit is een digitale assistent. U praat hier met een computer. Liever een mens? Dat kan altijd.',
  openNow: 'Nu open tot 17.00 uur',
  rowCase: 'Hoe ver is mijn zaak?',
  rowPerson: 'Ik wil een mens spreken',
  rules: 'Zo gaan wij met elkaar om',
  keeps: 'Wat wij bewaren',
  access: 'Vul de code uit uw brief in.',
  number: 'Zaaknummer',
  code: 'Uw code',
  submit: 'Bekijk mijn zaak',
  noCode: 'Ik heb geen code',
  numberMissing: 'Vul het zaaknummer in.',
  codeMissing: 'Vul de code in.',
  codeShort: 'Een code heeft 12 letters en cijfers. U vulde er 4 in.',
  wrongCode: 'Dit zaaknummer en deze code horen niet bij elkaar.',
  tooMany: 'Dit is te vaak geprobeerd.',
  wrongIdentity: 'Log opnieuw in. Of vul de code uit uw brief in.',
  looking: 'Wij zoeken uw zaak op.',
  slow: 'Dit duurt langer dan normaal.',
  offline: 'U heeft nu geen internet.',
  seenAt: /U ziet uw zaak van .*9\.12\suur/,
  timeout: 'Dit duurt te lang.',
  unavailable: 'Dit werkt nu even niet.',
  notFound: 'Wij vinden deze zaak niet.',
  cases: 'Dit zijn uw zaken.',
  noCases: 'Wij vinden geen zaken van u.',
  stillThere: 'Bent u er nog?',
  stay: 'Ik ben er nog',
  ended: 'Dit scherm is dichtgegaan.',
  again: 'Bekijk mijn zaak opnieuw',
  changed: 'Er is iets nieuws bij uw zaak.',
  nothingToDo: 'U hoeft nu niets te doen.',
  ourTurn: 'Wij zijn aan zet',
  paperNeeded: 'Wij hebben nog 1 papier van u nodig.',
  caseNumber: 'Nummer op uw brief:',
  calculation: 'Hoe komen wij aan deze datum?',
  print: 'Afdrukken of bewaren',
};

const en: ExpectedWords = {
  launcher: 'Help and status',
  close: 'Close',
  back: 'Back',
  erase: 'Erase and close',
  person: 'Ask a person',
  retry: 'Try again',
  otherLanguage: 'Nederlands',
  welcome: 'How can we help you?',
  computer: 'This is a digital assistant. You talk to a computer here. Do you prefer a person? You always can.',
  openNow: 'Open now until 17:00',
  rowCase: 'Where is my case?',
  rowPerson: 'I want to speak to a person',
  rules: 'How we treat each other',
  keeps: 'What we keep',
  access: 'Fill in the code from your letter.',
  number: 'Case number',
  code: 'Your code',
  submit: 'See my case',
  noCode: 'I have no code',
  numberMissing: 'Fill in the case number.',
  codeMissing: 'Fill in the code.',
  codeShort: 'A code has 12 letters and digits. You filled in 4.',
  wrongCode: 'This case number and this code do not belong together.',
  tooMany: 'There were too many attempts.',
  wrongIdentity: 'Log in again. Or fill in the code from your letter.',
  looking: 'We look up your case.',
  slow: 'This takes longer than usual.',
  offline: 'You have no internet now.',
  seenAt: /You see your case of .*9:12/,
  timeout: 'This takes too long.',
  unavailable: 'This does not work now.',
  notFound: 'We cannot find this case.',
  cases: 'These are your cases.',
  noCases: 'We find no cases of yours.',
  stillThere: 'Are you still there?',
  stay: 'I am still here',
  ended: 'This screen has closed.',
  again: 'See my case again',
  changed: 'There is something new in your case.',
  nothingToDo: 'There is nothing you need to do now.',
  ourTurn: 'It is our turn',
  paperNeeded: 'We still need 1 paper from you.',
  caseNumber: 'Number on your letter:',
  calculation: 'How did we get this date?',
  print: 'Print or save',
};

export const expectedWords = { nl, en };
