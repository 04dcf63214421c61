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

// What agents send is theirs to word, so these are data of an organisation, in its own language.
const phrases: DeskHelp['phrases'] = [
  { phase: 'start', text: 'Goedendag. Ik ben {naam}. Ik heb gelezen wat u doorgaf.' },
  { phase: 'start', text: 'U hoeft het niet nog een keer te vertellen. Klopt het dat het hierover gaat?' },
  { phase: 'listen', text: 'Neem de tijd. Ik lees mee.' },
  { phase: 'listen', text: 'Ik lees dat u boos bent. U wacht al lang.' },
  { phase: 'listen', text: 'Wat is voor u nu het belangrijkst?' },
  { phase: 'summarise', text: 'U zegt: … Klopt dat?' },
  { phase: 'summarise', text: 'Ik merk dat dit u veel zorgen geeft. Heb ik dat goed?' },
  { phase: 'content', text: 'Dat klopt. Wij hebben ons niet aan de afspraak gehouden. Dat spijt mij.' },
  { phase: 'content', text: 'Ik weet het nog niet. Ik zoek het uit. U hoort het uiterlijk {datum}.' },
  { phase: 'content', text: 'Dit kan niet. De reden is: … Dit kan wel: …' },
  { phase: 'close', text: 'Dit heb ik met u afgesproken: … U hoort het uiterlijk {datum}.' },
  { phase: 'close', text: 'Is er nog iets dat u wilt vragen?' },
  { phase: 'boundary', text: 'Stopt het schelden, dan ga ik met u verder. Of wij stoppen nu en gaan later verder.' },
];

const avoid: DeskHelp['avoid'] = [
  { phrase: 'nu moet u eens luisteren', instead: 'Ik wil u graag iets uitleggen. Mag dat?' },
  { phrase: 'rustig aan', instead: 'Ik lees dat u boos bent. Ik wil u helpen.' },
  { phrase: 'doe eens rustig', instead: 'Ik lees dat u boos bent. Ik wil u helpen.' },
  { phrase: 'ik begrijp precies hoe u zich voelt', instead: 'Ik lees dat dit u veel doet.' },
  { phrase: 'dat is nu eenmaal zo', instead: 'Dit kan niet. De reden is: …' },
  { phrase: 'daar ga ik niet over', instead: 'Een collega gaat hierover. Ik haal die erbij.' },
  { phrase: 'zo spoedig mogelijk', instead: 'U hoort het uiterlijk {datum}.' },
  { phrase: 'helaas', instead: 'Ik heb geen goed nieuws.' },
];

const protocol: DeskHelp['protocol'] = [
  { title: 'Luister en erken', text: 'Noem wat u leest. U hoeft het niet eens te zijn.' },
  { title: 'Vat samen', text: 'Vraag: klopt dat?' },
  { title: 'Noem het gedrag, geef een keuze', text: 'Drie zinnen. Nooit over de persoon.' },
  { title: 'Stop het gesprek', text: 'Zeg wanneer het verder kan.' },
  { title: 'Daarna: even niemand', text: 'Collega, pauze, teamleider.' },
];

const help = {
  phrases,
  avoid,
  protocol,
  promises: [
    { what: 'Terugbellen', days: 1 },
    { what: 'Antwoord op uw vraag', days: 3 },
    { what: 'Een nieuwe datum', days: 2 },
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
