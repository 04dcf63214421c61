import type { Language } from '../../../edge/protocol/primitives.ts';

/** What the telephone of the demo says of itself, in both languages. */
interface TelephoneWords {
  title: string;
  lead: string;
  call: string;
  organisations: Record<'lindewaard' | 'vlierhof', { name: string; number: string }>;
  telephone: string;
  idle: string;
  calling: string;
  ringing: string;
  open: string;
  listening: string;
  company: string;
  over: string;
  lost: string;
  said: string;
  nothingSaid: string;
  keypad: string;
  keys: string;
  say: string;
  sayHint: string;
  sayButton: string;
  microphone: string;
  microphoneHint: string;
  microphoneRefused: string;
  answer: string;
  refuse: string;
  hangUp: string;
  you: string;
  line: string;
  pressed: string;
  plays: string;
  yourNumber: string;
  yourNumberLead: string;
  voice: string;
  cases: string;
}

const nl: TelephoneWords = {
  title: 'Een telefoon om mee te proberen',
  lead: 'Bel de organisatie, zoals een inwoner dat doet. U hoort de lijn en leest mee.',
  call: 'Wie belt u?',
  organisations: {
    lindewaard: { name: 'Gemeente Lindewaard', number: '14 0999' },
    vlierhof: { name: 'Woningcorporatie Vlierhof', number: '0800 0999' },
  },
  telephone: 'Telefoon',
  idle: 'U bent niet in gesprek.',
  calling: 'De telefoon gaat over.',
  ringing: 'U wordt gebeld door',
  open: 'U bent in gesprek met',
  listening: 'De lijn luistert. Zeg iets of kies een toets.',
  company: 'Er is iemand aan de lijn. Zet uw microfoon aan en praat.',
  over: 'Het gesprek is voorbij.',
  lost: 'De verbinding is weg. Laad de pagina opnieuw.',
  said: 'Wat er gezegd is',
  nothingSaid: 'Hier leest u mee zodra u belt.',
  keypad: 'Toetsen',
  keys: 'Toets',
  say: 'Zeg iets',
  sayHint: 'Typ wat u zou zeggen. De computer verstaat alleen wat hier staat.',
  sayButton: 'Zeg dit',
  microphone: 'Microfoon aan',
  microphoneHint: 'Alleen een medewerker hoort uw stem.',
  microphoneRefused: 'Uw browser geeft de microfoon niet.',
  answer: 'Neem op',
  refuse: 'Weiger',
  hangUp: 'Hang op',
  you: 'U',
  line: 'Lijn',
  pressed: 'toetst',
  plays: 'laat een geluid horen',
  yourNumber: 'Uw nummer',
  yourNumberLead: 'Laat u op dit nummer terugbellen. Dan gaat deze telefoon over, zolang de pagina open is.',
  voice: 'De stem is eSpeak NG. Die werkt zonder internet en klinkt als een computer. Een echte lijn klinkt mooier.',
  cases: 'Nummers en codes om te proberen',
};

const en: TelephoneWords = {
  title: 'A telephone to try it with',
  lead: 'Call the organisation, as a citizen does. You hear the line and read along.',
  call: 'Whom do you call?',
  organisations: {
    lindewaard: { name: 'Municipality of Lindewaard', number: '14 0999' },
    vlierhof: { name: 'Vlierhof housing association', number: '0800 0999' },
  },
  telephone: 'Telephone',
  idle: 'You are not in a call.',
  calling: 'It is ringing.',
  ringing: 'You are called by',
  open: 'You are in a call with',
  listening: 'The line listens. Say something or press a key.',
  company: 'Somebody is on the line. Turn your microphone on and talk.',
  over: 'The call is over.',
  lost: 'The connection is gone. Load the page again.',
  said: 'What was said',
  nothingSaid: 'You read along here as soon as you call.',
  keypad: 'Keys',
  keys: 'Key',
  say: 'Say something',
  sayHint: 'Type what you would say. The computer understands only what is here.',
  sayButton: 'Say this',
  microphone: 'Microphone on',
  microphoneHint: 'Only an employee hears your voice.',
  microphoneRefused: 'Your browser does not give the microphone.',
  answer: 'Answer',
  refuse: 'Refuse',
  hangUp: 'Hang up',
  you: 'You',
  line: 'Line',
  pressed: 'press',
  plays: 'plays a sound',
  yourNumber: 'Your number',
  yourNumberLead: 'Ask to be called back on this number. This telephone then rings, while the page is open.',
  voice: 'The voice is eSpeak NG. It works without internet and sounds like a computer. A real line sounds better.',
  cases: 'Numbers and codes to try',
};

export const telephoneWords: Record<Language, TelephoneWords> = { nl, en };
