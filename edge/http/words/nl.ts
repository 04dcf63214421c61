import type { ProblemWords } from './words.ts';

export const nl: ProblemWords = {
  'invalid-request': {
    title: 'Dit bericht klopt niet.',
    detail: 'Er mist iets, of er staat iets op een verkeerde plek. Er is niets opgeslagen.',
  },
  'not-found': { title: 'Wij vinden dit niet.', detail: 'Kijk of het adres of de zaak klopt.' },
  'not-signed-in': { title: 'U bent nog niet ingelogd.', detail: 'Vul eerst de code uit uw brief in.' },
  'session-ended': { title: 'Dit scherm is gesloten.', detail: 'Vul de code uit uw brief opnieuw in.' },
  'wrong-code': {
    title: 'Dit nummer en deze code horen niet bij elkaar.',
    detail: 'Kijk nog eens in uw brief. Lukt het niet? Een medewerker helpt u.',
  },
  'too-many-attempts': {
    title: 'Er is te vaak een verkeerde code ingevuld.',
    detail: 'Wacht een kwartier. Een medewerker kan u nu al helpen.',
  },
  'wrong-identity': {
    title: 'Het inloggen is niet gelukt.',
    detail: 'Log opnieuw in op de website. Of gebruik de code uit uw brief.',
  },
  forbidden: { title: 'Dit mag niet met deze sleutel.', detail: 'De sleutel hoort bij een andere bron.' },
  conflict: { title: 'Dit nummer hoort al bij een andere zaak.', detail: 'Er is niets opgeslagen.' },
  changed: { title: 'Dit kan nu niet meer.', detail: 'Het is net veranderd. Kijk wat nu wel kan.' },
  'too-many-requests': {
    title: 'U vroeg dit net al een paar keer.',
    detail: 'Wacht een kwartier. Bellen kan altijd.',
  },
  'too-many-open': {
    title: 'Dit staat al op te veel plekken open.',
    detail: 'Sluit een paar vensters. Probeer het dan opnieuw.',
  },
  'too-large': { title: 'Dit bericht is te groot.', detail: 'Er is niets opgeslagen.' },
  'unsupported-media-type': { title: 'Wij lezen alleen JSON.', detail: 'Stuur Content-Type: application/json.' },
  'method-not-allowed': { title: 'Dit kan niet op dit adres.', detail: 'Kijk in /v1/openapi.json wat hier kan.' },
  unavailable: { title: 'Dit werkt nu even niet.', detail: 'Probeer het over een paar minuten opnieuw.' },
  internal: {
    title: 'Er ging bij ons iets mis.',
    detail: 'Dat ligt aan ons. Probeer het over een paar minuten opnieuw.',
  },
};
