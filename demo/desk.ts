import type { DemoAgent } from '../edge/access/desk/identity.ts';
import type { DeskConfig, DeskHelp } from '../edge/protocol/desk.ts';
import { text } from './text.ts';

/** Invented people. In the demo anyone may be one of them, without a password. */
export const demoAgents: readonly DemoAgent[] = [
  { key: 'samira', organisation: 'lindewaard', name: 'Samira', team: 'Inkomen', roles: ['agent'] },
  { key: 'joost', organisation: 'lindewaard', name: 'Joost', team: 'Schuldhulp', roles: ['agent'] },
  { key: 'karin', organisation: 'lindewaard', name: 'Karin', team: 'Klantcontact', roles: ['agent', 'lead'] },
  { key: 'noor', organisation: 'lindewaard', name: 'Noor', team: 'Kwaliteit', roles: ['quality'] },
  { key: 'bram', organisation: 'vlierhof', name: 'Bram', team: 'Reparaties', roles: ['agent'] },
  { key: 'lotte', organisation: 'vlierhof', name: 'Lotte', team: 'Huurzaken', roles: ['agent', 'lead', 'quality'] },
];

// What agents send is theirs to word, so these are data of an organisation, in the languages it speaks.
const phrases: DeskHelp['phrases'] = [
  {
    phase: 'start',
    text: text(
      'Goedendag. Ik ben {naam}. Ik heb gelezen wat u doorgaf.',
      'Hello. I am {naam}. I have read what you passed on.',
    ),
  },
  {
    phase: 'start',
    text: text(
      'U hoeft het niet nog een keer te vertellen. Klopt het dat het hierover gaat?',
      'You need not tell it again. Is this what it is about?',
    ),
  },
  { phase: 'listen', text: text('Neem de tijd. Ik lees mee.', 'Take your time. I am reading.') },
  {
    phase: 'listen',
    text: text('Ik lees dat u boos bent. U wacht al lang.', 'I read that you are angry. You have waited long.'),
  },
  { phase: 'listen', text: text('Wat is voor u nu het belangrijkst?', 'What matters most to you now?') },
  { phase: 'summarise', text: text('U zegt: … Klopt dat?', 'You say: … Is that right?') },
  {
    phase: 'summarise',
    text: text(
      'Ik merk dat dit u veel zorgen geeft. Heb ik dat goed?',
      'I notice that this worries you a lot. Did I get that right?',
    ),
  },
  {
    phase: 'content',
    text: text(
      'Dat klopt. Wij hebben ons niet aan de afspraak gehouden. Dat spijt mij.',
      'That is right. We did not keep our word. I am sorry.',
    ),
  },
  {
    phase: 'content',
    text: text(
      'Ik weet het nog niet. Ik zoek het uit. U hoort het uiterlijk {datum}.',
      'I do not know yet. I will find out. You hear from us by {datum}.',
    ),
  },
  {
    phase: 'content',
    text: text(
      'Dit kan niet. De reden is: … Dit kan wel: …',
      'This is not possible. The reason is: … This is possible: …',
    ),
  },
  {
    phase: 'close',
    text: text(
      'Dit heb ik met u afgesproken: … U hoort het uiterlijk {datum}.',
      'This is what we agreed: … You hear from us by {datum}.',
    ),
  },
  { phase: 'close', text: text('Is er nog iets dat u wilt vragen?', 'Is there anything else you want to ask?') },
  {
    phase: 'boundary',
    text: text(
      'Stopt het schelden, dan ga ik met u verder. Of wij stoppen nu en gaan later verder.',
      'If the insults stop, I go on with you. Or we stop now and go on later.',
    ),
  },
];

const angry = text('Ik lees dat u boos bent. Ik wil u helpen.', 'I read that you are angry. I want to help you.');
const avoid: DeskHelp['avoid'] = [
  {
    phrase: text('nu moet u eens luisteren', 'now you listen to me'),
    instead: text('Ik wil u graag iets uitleggen. Mag dat?', 'I would like to explain something. May I?'),
  },
  { phrase: text('rustig aan', 'calm down'), instead: angry },
  { phrase: text('doe eens rustig', 'take it easy'), instead: angry },
  {
    phrase: text('ik begrijp precies hoe u zich voelt', 'i know exactly how you feel'),
    instead: text('Ik lees dat dit u veel doet.', 'I read that this affects you a lot.'),
  },
  {
    phrase: text('dat is nu eenmaal zo', 'that is just how it is'),
    instead: text('Dit kan niet. De reden is: …', 'This is not possible. The reason is: …'),
  },
  {
    phrase: text('daar ga ik niet over', 'that is not my department'),
    instead: text('Een collega gaat hierover. Ik haal die erbij.', 'A colleague knows about this. I bring them in.'),
  },
  {
    phrase: text('zo spoedig mogelijk', 'as soon as possible'),
    instead: text('U hoort het uiterlijk {datum}.', 'You hear from us by {datum}.'),
  },
  { phrase: text('helaas', 'unfortunately'), instead: text('Ik heb geen goed nieuws.', 'I do not have good news.') },
];

const protocol: DeskHelp['protocol'] = [
  {
    title: text('Luister en erken', 'Listen and acknowledge'),
    text: text('Noem wat u leest. U hoeft het niet eens te zijn.', 'Name what you read. You need not agree.'),
  },
  { title: text('Vat samen', 'Sum up'), text: text('Vraag: klopt dat?', 'Ask: is that right?') },
  {
    title: text('Noem het gedrag, geef een keuze', 'Name the behaviour, give a choice'),
    text: text('Drie zinnen. Nooit over de persoon.', 'Three sentences. Never about the person.'),
  },
  {
    title: text('Stop het gesprek', 'End the talk'),
    text: text('Zeg wanneer het verder kan.', 'Say when it can go on.'),
  },
  {
    title: text('Daarna: even niemand', 'After that: nobody for a while'),
    text: text('Collega, pauze, teamleider.', 'Colleague, break, team lead.'),
  },
];

const help = {
  phrases,
  avoid,
  protocol,
  promises: [
    { what: text('Terugbellen', 'Call back'), days: 1 },
    { what: text('Antwoord op uw vraag', 'An answer to your question'), days: 3 },
    { what: text('Een nieuwe datum', 'A new date'), days: 2 },
  ],
};

/** Whoever tries the demo does so in the evening too. */
const allWeek: DeskConfig['chatWeek'] = Array.from({ length: 7 }, () => [['00:00', '23:59']]);

/** The desks of the demo. Without `login`, since only the demo's own people work there. */
export const demoDesks: Readonly<Record<'lindewaard' | 'vlierhof', DeskConfig>> = {
  lindewaard: {
    team: text('Klantcontact Lindewaard', 'Customer contact Lindewaard'),
    help: { ...help, teams: ['Klantcontact', 'Inkomen', 'Schuldhulp'] },
    chatWeek: allWeek,
    callback: [
      ['10:00', '12:00'],
      ['14:00', '16:00'],
    ],
    messageWorkingDays: 2,
    qualityWorkingDays: 2,
  },
  vlierhof: {
    team: text('Klantcontact Vlierhof', 'Customer contact Vlierhof'),
    help: { ...help, teams: ['Klantcontact', 'Reparaties', 'Huurzaken'] },
    chatWeek: allWeek,
    callback: [['13:00', '15:00']],
    messageWorkingDays: 2,
    qualityWorkingDays: 2,
  },
};
