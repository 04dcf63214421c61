import { html } from 'hono/html';
import { demoForm } from './form.ts';
import type { Host, Page } from './layout.ts';
import { loginPage } from './login.ts';

export const corporatie: Host = {
  organisation: 'vlierhof',
  base: '/corporatie',
  name: 'Vlierhof',
  kind: 'woningcorporatie',
  stylesheet: '/demo-files/corporatie.css',
  logo: '/demo-files/vlierhof.svg',
  menu: [
    { page: '', label: 'Ik huur' },
    { page: 'zoeken', label: 'Ik zoek een huis' },
    { page: 'buurt', label: 'In de buurt' },
    { page: 'mijn', label: 'Mijn Vlierhof' },
  ],
  invented: 'Demo: Vlierhof bestaat niet.',
};

const arrange = {
  title: 'Zelf regelen',
  links: [
    { page: 'betaalt', label: 'Wat betaalt Vlierhof?' },
    { page: 'afspraak', label: 'Afspraak verzetten' },
    { page: 'huur', label: 'Huur betalen' },
  ],
} as const;

/** The housing association's pages, by their name below `/corporatie/`. */
export const corporatiePages: Readonly<Record<string, Page>> = {
  '': {
    title: 'Iets stuk in uw woning?',
    lead: 'Een lekkende kraan, een kapotte ketel of een deur die klemt. Meld het bij ons. Wij maken een afspraak met u.',
    under: '',
    button: { page: 'melden', label: 'Reparatie melden' },
    picture: '/demo-files/huizen.svg',
    body: html`<h2>Spoed</h2>
<p>Ruikt u gas of staat er water in huis? Bel ons direct. Dat kan dag en nacht.</p>
<h2>Hoe lang duurt het?</h2>
<p>Wij beloven: binnen 15 dagen is het klaar. Bij spoed komen wij dezelfde dag.</p>`,
    aside: arrange,
  },
  home: {
    title: 'Vlierhof',
    lead: 'Goed en betaalbaar wonen. Waar kunnen wij u mee helpen?',
    under: 'home',
    picture: '/demo-files/huizen.svg',
    body: html`<ul class="tiles">
<li><a href="/corporatie/">Iets stuk</a></li>
<li><a href="/corporatie/huur/">Huur betalen</a></li>
<li><a href="/corporatie/buurt/">Overlast melden</a></li>
<li><a href="/corporatie/mijn/">Mijn Vlierhof</a></li>
</ul>`,
  },
  zoeken: {
    title: 'Ik zoek een huis',
    lead: 'Wij verhuren 4.200 woningen in Lindewaard. Op dit moment is er niets vrij.',
    under: 'zoeken',
    body: html`<p>Komt er een woning vrij? Dan staat die hier op maandag om 9.00 uur.</p>`,
  },
  buurt: {
    title: 'In de buurt',
    lead: 'Heeft u overlast? Of lekt er water van de bovenburen? Wij praten met iedereen.',
    under: 'buurt',
    body: demoForm('corporatie', [{ label: 'Wat is er aan de hand?', kind: 'long' }], 'Meld overlast'),
  },
  mijn: loginPage('vlierhof', 'Mijn Vlierhof'),
  melden: {
    title: 'Reparatie melden',
    lead: 'Vertel wat er stuk is. U hoort binnen 3 dagen op welke dag wij komen.',
    under: '',
    body: demoForm(
      'corporatie',
      [
        { label: 'Wat is er stuk?', kind: 'long' },
        { label: 'Een foto, als u wilt', kind: 'file' },
      ],
      'Meld de reparatie',
    ),
    aside: arrange,
  },
  afspraak: {
    title: 'Afspraak verzetten',
    lead: 'Kunt u niet? Kies een andere dag. Dat kan tot een dag ervoor.',
    under: '',
    body: demoForm('corporatie', [{ label: 'Welke dag kunt u wel?', kind: 'date' }], 'Verzet de afspraak'),
  },
  betaalt: {
    title: 'Wat betaalt Vlierhof?',
    lead: 'Wij betalen bijna alle reparaties. Kleine dingen doet u zelf.',
    under: '',
    body: html`<h2>Wij</h2><ul><li>De ketel en de radiatoren</li><li>Kranen die lekken</li><li>Deuren en ramen die klemmen</li></ul>
<h2>U</h2><ul><li>Lampen in uw woning</li><li>Een verstopte gootsteen</li></ul>`,
    aside: arrange,
  },
  huur: {
    title: 'Huur betalen',
    lead: 'U betaalt uw huur vóór de eerste dag van de maand.',
    under: '',
    body: html`<p>Lukt dat niet? Bel ons voor die dag. Wij zoeken samen een oplossing.</p><p><a href="/corporatie/terugbellen/">Laat u bellen</a></p>`,
    aside: arrange,
  },
  klacht: {
    title: 'Klacht indienen',
    lead: 'Bent u niet goed geholpen? Vertel het ons. U hoort binnen 6 weken wat wij ermee doen.',
    under: '',
    body: demoForm('corporatie', [{ label: 'Wat is er gebeurd?', kind: 'long' }], 'Dien een klacht in'),
  },
  code: {
    title: 'Nieuwe code aanvragen',
    lead: 'Bent u uw code kwijt? Wij sturen een nieuwe brief naar uw adres. Die heeft u binnen 3 werkdagen.',
    under: '',
    body: demoForm(
      'corporatie',
      [{ label: 'Nummer van uw melding', hint: 'Weet u het niet? Laat het leeg.' }],
      'Stuur mij een brief',
    ),
  },
  terugbellen: {
    title: 'Gebeld worden',
    lead: 'Kies een dag en tijd. Dan bellen wij u.',
    under: '',
    body: demoForm(
      'corporatie',
      [
        { label: 'Welke dag?', kind: 'date' },
        { label: 'Hoe laat?', hint: 'Tussen 8.00 en 18.00 uur.' },
        { label: 'Uw telefoonnummer', kind: 'telephone' },
      ],
      'Bel mij',
    ),
  },
  verstuurd: {
    title: 'Er is niets verstuurd',
    lead: 'Dit is een demo. Wij hebben niets gelezen en niets bewaard.',
    under: '',
    body: html`<p>Op een echte site krijgt u hier een bevestiging. Daarin staat wat er nu gebeurt, en wanneer.</p><p><a href="/corporatie/">Terug naar reparaties</a></p>`,
  },
  en: {
    title: 'Something broken in your home?',
    lead: 'A leaking tap, a broken boiler or a door that sticks. Tell us. We make an appointment with you.',
    under: '',
    language: 'en',
    picture: '/demo-files/huizen.svg',
    button: { page: 'melden', label: 'Report a repair (in Dutch)' },
    body: html`<h2>Urgent</h2>
<p>Do you smell gas, or is there water in your home? Call us at once, day and night.</p>
<h2>How long does it take?</h2>
<p>We promise: done within 15 days. If it is urgent we come the same day.</p>`,
  },
};
