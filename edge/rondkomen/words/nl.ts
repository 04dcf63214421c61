import type { RondkomenWords } from './words.ts';

export const nl: RondkomenWords = {
  appointment: 'Afspraak',
  problems: {
    'credentials-refused': {
      title: 'Hier mag niets mee dat zegt wie u bent.',
      detail:
        'Dit deel werkt zonder naam. Uw browser stuurde een cookie of een inlog mee. Daarom lezen wij dit bericht niet. ' +
        'Voor beheerders: geef Houvast een eigen adres waar geen cookies van de website naartoe gaan.',
    },
    'invalid-request': {
      title: 'Dit bericht klopt niet.',
      detail: 'Er mist iets, of er staat iets op een verkeerde plek. Er is niets opgeslagen.',
    },
    'not-found': { title: 'Wij vinden dit niet.', detail: 'Kijk of het adres klopt.' },
    'talk-not-found': {
      title: 'Wij vinden geen gesprek bij deze code.',
      detail: 'Kijk of de code klopt. Na het gesprek wissen wij alles. Dan werkt de code niet meer.',
    },
    'slot-taken': {
      title: 'Dit tijdstip is niet meer vrij.',
      detail: 'Kies een ander tijdstip. Er is niets veranderd.',
    },
    'proof-refused': {
      title: 'Dit duurde te lang.',
      detail: 'Probeer het nog een keer. Er is niets opgeslagen.',
    },
    'too-busy': {
      title: 'Er zijn nu te veel afspraken tegelijk gemaakt.',
      detail: 'Probeer het over een uur opnieuw. U kunt ook bellen of langskomen.',
    },
    'too-large': { title: 'Dit bericht is te groot.', detail: 'Er is niets opgeslagen.' },
    'unsupported-media-type': { title: 'Wij lezen alleen JSON.', detail: 'Stuur Content-Type: application/json.' },
    forbidden: {
      title: 'Dit mag alleen een medewerker van deze organisatie.',
      detail: 'Log opnieuw in. Het rooster verandert alleen een teamleider.',
    },
    internal: {
      title: 'Er ging bij ons iets mis.',
      detail: 'Dat ligt aan ons. Probeer het over een paar minuten opnieuw.',
    },
  },
};
