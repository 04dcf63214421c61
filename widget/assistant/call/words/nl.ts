import type { CallWords } from './words.ts';

export const nl: CallWords = {
  language: 'nl',
  before: {
    title: 'U kunt nu bellen via internet.',
    wait: (from, to) =>
      to < 2
        ? 'Wachten duurt ongeveer 1\u00a0of\u00a02\u00a0minuten.'
        : from === to
          ? `Wachten duurt ongeveer ${to}\u00a0minuten.`
          : `Wachten duurt ongeveer ${from}\u00a0tot\u00a0${to}\u00a0minuten.`,
    unknown: 'Hoe lang u wacht, weten wij nu niet.',
    facts: 'Goed om te weten',
    who: 'U belt met',
    notRecorded: 'Wij nemen het gesprek niet op.',
    sees: 'De medewerker leest alleen wat u doorgeeft.',
    unheard: 'Zolang u wacht, hoort niemand u.',
    type: 'U kunt tijdens het bellen ook typen.',
    data: 'Bellen via internet kost ongeveer 1\u00a0MB per minuut.',
    call: 'Bel nu',
    callback: { label: 'Laat u bellen', soft: 'Op een dag en tijd die u kiest' },
    note: { label: 'Wat wij doorgeven', soft: 'U kunt het nog aanpassen' },
    chat: { label: 'Ik typ liever', soft: 'Dezelfde medewerkers, evenveel wachttijd' },
  },
  microphone: {
    title: 'Uw microfoon',
    why: 'Om te bellen gebruiken wij uw microfoon. Uw browser vraagt eerst of dat mag.',
    test: 'Probeer uw microfoon',
    asking: 'Uw browser vraagt of wij uw microfoon mogen gebruiken. Kies daar: toestaan.',
    hearing: {
      waiting: { title: 'Zeg eens iets', line: 'Dan bewegen de streepjes.' },
      heard: { title: 'Wij horen u goed', line: 'U kunt nu bellen.' },
      unheard: { title: 'Wij horen u niet', line: 'Staat uw microfoon aan? Kies anders een andere.' },
    },
    level: 'Geluid van uw microfoon',
    choose: 'Welke microfoon',
  },
  troubles: {
    denied: {
      title: 'Wij mogen uw microfoon niet gebruiken.',
      line: 'Kies het slotje bij het adres van deze pagina. Zet de microfoon daar aan. Probeer het dan opnieuw.',
    },
    missing: {
      title: 'Wij vinden geen microfoon.',
      line: 'Sluit een microfoon of een koptelefoon aan. Probeer het dan opnieuw.',
    },
    inUse: {
      title: 'Uw microfoon is bezet.',
      line: 'Een ander programma gebruikt uw microfoon. Sluit dat programma. Probeer het dan opnieuw.',
    },
    blocked: {
      title: 'Bellen via internet kan hier niet.',
      line: 'Uw browser of uw netwerk laat het niet toe. Hieronder staat wat wel kan.',
    },
    offline: {
      title: 'U heeft nu geen internet.',
      line: 'Probeer het opnieuw als u weer internet heeft.',
    },
    refused: { title: 'Bellen lukt nu niet.', line: 'U bent te lang weg geweest. Probeer het opnieuw.' },
    server: { title: 'Bellen lukt nu niet.', line: 'Dat ligt aan ons. Hieronder staat wat wel kan.' },
  },
  again: 'Probeer opnieuw',
  other: 'Dit kan ook',
  strip: {
    label: 'Bellen',
    moments: {
      starting: { title: 'Wij verbinden u.', line: '' },
      waiting: { title: 'U belt. U staat in de rij.', line: 'Niemand hoort u nog. Blijf op deze pagina.' },
      ringing: { title: 'De telefoon gaat over.', line: 'Niemand hoort u nog. Blijf op deze pagina.' },
      talking: { title: 'U bent in gesprek.', line: 'Wij nemen dit gesprek niet op.' },
      held: { title: 'U staat in de wacht.', line: 'Niemand hoort u. De medewerker komt terug.' },
      reconnecting: { title: 'De verbinding is even weg.', line: 'Wij verbinden u opnieuw. Blijf aan de lijn.' },
      away: { title: 'U bent niet meer aan de lijn.', line: 'U kunt opnieuw bellen. Hieronder typen kan ook.' },
      over: { title: 'Er is opgehangen.', line: 'U kunt hieronder verder typen.' },
    },
    with: (names) => `U belt met ${names}.`,
    listening: (names) => `${names} luistert mee.`,
    and: ' en ',
    quality: {
      poor: 'De verbinding is slecht. Ga dichter bij uw wifi zitten, of typ hieronder.',
      nothing: 'Er komt nu geen geluid door. Wacht even, of typ hieronder.',
      silent: 'Wij horen niets van uw microfoon. Staat hij aan?',
    },
    mute: 'Microfoon uit',
    unmute: 'Microfoon aan',
    muted: 'Uw microfoon is uit. Niemand hoort u.',
    sound: 'Geluid',
    volume: 'Hoe hard u ons hoort',
    keys: 'Toetsen',
    key: { '*': 'sterretje', '#': 'hekje' },
    hangUp: 'Ophangen',
    stop: 'Stop met bellen',
    callAgain: 'Bel opnieuw',
    done: 'Klaar',
  },
};
