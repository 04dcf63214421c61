import { html } from 'hono/html';
import { demoForm } from './form.ts';
import { assistantTag, type Host, type Page } from './layout.ts';
import { loginPage } from './login.ts';

export const gemeente: Host = {
  organisation: 'lindewaard',
  base: '/gemeente',
  name: 'Lindewaard',
  kind: 'gemeente',
  stylesheet: '/demo-files/gemeente.css',
  logo: '/demo-files/lindewaard.svg',
  menu: [
    { page: '', label: 'Werk en inkomen' },
    { page: 'wonen', label: 'Wonen' },
    { page: 'zorg', label: 'Zorg en hulp' },
    { page: 'mijn', label: 'Mijn Lindewaard' },
  ],
  invented: 'Demo: Lindewaard bestaat niet.',
};

const arrange = {
  title: 'Direct regelen',
  links: [
    { page: 'voorschot', label: 'Voorschot vragen' },
    { page: 'wijziging', label: 'Wijziging doorgeven' },
    { page: 'betaaldagen', label: 'Betaaldagen bekijken' },
  ],
} as const;

const support: Page = {
  title: 'Bijstandsuitkering',
  lead: 'Heeft u te weinig geld om van te leven? En geen recht op een andere uitkering? Dan kunt u bijstand aanvragen.',
  under: '',
  button: { page: 'aanvragen', label: 'Bijstand aanvragen' },
  picture: '/demo-files/landschap.svg',
  body: html`<h2>Hoe lang duurt het?</h2>
<p>Wij besluiten binnen 8 weken. Missen wij nog een papier? Dan wachten wij daarop.</p>
<h2>Wat heeft u nodig?</h2>
<ul><li>Uw paspoort of identiteitskaart</li><li>Bankafschriften van de laatste 3 maanden</li><li>Uw huurcontract of hypotheekakte</li></ul>`,
  aside: arrange,
};

/** The municipality's pages, by their name below `/gemeente/`. */
export const gemeentePages: Readonly<Record<string, Page>> = {
  '': support,
  home: {
    title: 'Lindewaard',
    lead: 'Wat wilt u regelen?',
    under: 'home',
    picture: '/demo-files/landschap.svg',
    body: html`<ul class="tiles">
<li><a href="/gemeente/">Bijstand</a></li>
<li><a href="/gemeente/wonen/">Wonen</a></li>
<li><a href="/gemeente/zorg/">Zorg en hulp</a></li>
<li><a href="/gemeente/mijn/">Mijn Lindewaard</a></li>
<li><a href="/gemeente/bezwaar/">Bezwaar maken</a></li>
<li><a href="/gemeente/klacht/">Klacht indienen</a></li>
</ul>
<h2>Voor wie de demo bekijkt</h2>
<ul><li><a href="/gemeente/en/" lang="en" hreflang="en">A page in English</a></li>
<li><a href="/gemeente/strikt/">Een pagina met de strengste regels voor scripts</a></li>
<li><a href="/gemeente/twee-versies/">Een pagina die de assistent twee keer laadt</a></li></ul>`,
  },
  wonen: {
    title: 'Wonen',
    lead: 'Hulp bij woonkosten, parkeren en aanpassingen in huis.',
    under: 'wonen',
    body: html`<h2>Gehandicaptenparkeerkaart</h2>
<p>Met deze kaart mag u op een gehandicaptenplaats parkeren. Een arts geeft ons advies. Wij besluiten binnen 8 weken.</p>
<h2>Huurt u bij Vlierhof?</h2>
<p>Meld een reparatie bij <a href="/corporatie/">woningcorporatie Vlierhof</a>.</p>`,
    aside: arrange,
  },
  zorg: {
    title: 'Zorg en hulp',
    lead: 'Heeft u schulden of hoge kosten? U hoeft het niet alleen op te lossen.',
    under: 'zorg',
    body: html`<h2>Hulp bij schulden</h2>
<p>U heeft binnen 4 weken een eerste gesprek. Wordt uw stroom, gas of water afgesloten? Of moet u uw huis uit? Dan praten wij binnen 3 werkdagen.</p>
<h2>Bijzondere bijstand</h2>
<p>Voor kosten die u niet kunt betalen. Bijvoorbeeld een bril of een wasmachine.</p>`,
    aside: arrange,
  },
  mijn: loginPage('lindewaard', 'Mijn Lindewaard'),
  aanvragen: {
    title: 'Bijstand aanvragen',
    lead: 'De dag waarop u zich meldt, telt. Meld u dus op tijd.',
    under: '',
    body: demoForm(
      'gemeente',
      [{ label: 'Uw naam' }, { label: 'Vanaf welke dag heeft u hulp nodig?', kind: 'date' }],
      'Ik meld mij',
    ),
    aside: arrange,
  },
  voorschot: {
    title: 'Voorschot vragen',
    lead: 'Kunt u niet op het besluit wachten? Vraag dan een deel van het geld alvast.',
    under: '',
    body: html`<p>Wij geven het voorschot binnen 4 weken na uw aanvraag.</p>
${demoForm('gemeente', [{ label: 'Waarom kunt u niet wachten?', hint: 'Eén zin is genoeg.', kind: 'long' }], 'Vraag een voorschot')}`,
  },
  wijziging: {
    title: 'Wijziging doorgeven',
    lead: 'Gaat u werken of verhuizen? Of komt er iemand bij u wonen? Geef het door.',
    under: '',
    body: demoForm(
      'gemeente',
      [
        { label: 'Wat verandert er?', kind: 'long' },
        { label: 'Vanaf welke dag?', kind: 'date' },
      ],
      'Geef door',
    ),
  },
  betaaldagen: {
    title: 'Betaaldagen',
    lead: 'U krijgt uw bijstand rond de 24e van de maand.',
    under: '',
    body: html`<p>Valt de 24e in het weekend of op een feestdag? Dan krijgt u het geld op de werkdag ervoor.</p>`,
    aside: arrange,
  },
  stukken: {
    title: 'Papier opsturen',
    lead: 'Een foto met uw telefoon is goed.',
    under: '',
    body: demoForm('gemeente', [{ label: 'Uw foto of bestand', kind: 'file' }], 'Stuur op'),
  },
  bezwaar: {
    title: 'Bezwaar maken',
    lead: 'Bent u het niet eens met ons besluit? Dan kunt u bezwaar maken. Dat kan tot 6 weken na het besluit.',
    under: '',
    body: html`<p>Schrijf op waarom u het er niet mee eens bent. Wij sturen u een bevestiging.</p>
${demoForm(
  'gemeente',
  [
    { label: 'Datum van het besluit', kind: 'date' },
    { label: 'Waarom bent u het er niet mee eens?', kind: 'long' },
  ],
  'Maak bezwaar',
)}`,
  },
  klacht: {
    title: 'Klacht indienen',
    lead: 'Bent u niet goed geholpen? Vertel het ons. U hoort binnen 6 weken wat wij ermee doen.',
    under: '',
    body: demoForm('gemeente', [{ label: 'Wat is er gebeurd?', kind: 'long' }], 'Dien een klacht in'),
  },
  'te-laat': {
    title: 'Vraag om een besluit',
    lead: 'Zijn wij te laat? Dan mag u schriftelijk vragen om binnen 2 weken te besluiten.',
    under: '',
    body: html`<p>Dat heet een ingebrekestelling. Zijn wij daarna nog te laat? Dan krijgt u misschien geld. Dat heet een dwangsom.</p>
${demoForm('gemeente', [{ label: 'Over welke aanvraag gaat het?' }], 'Vraag om een besluit')}`,
  },
  code: {
    title: 'Nieuwe code aanvragen',
    lead: 'Bent u uw code kwijt? Wij sturen een nieuwe brief naar uw adres. Die heeft u binnen 3 werkdagen.',
    under: '',
    body: demoForm(
      'gemeente',
      [{ label: 'Zaaknummer', hint: 'Het staat in onze brief. Weet u het niet? Laat het leeg.' }],
      'Stuur mij een brief',
    ),
  },
  terugbellen: {
    title: 'Gebeld worden',
    lead: 'Kies een dag en tijd. Dan bellen wij u.',
    under: '',
    body: demoForm(
      'gemeente',
      [
        { label: 'Welke dag?', kind: 'date' },
        { label: 'Hoe laat?', hint: 'Tussen 9.00 en 17.00 uur.' },
        { label: 'Uw telefoonnummer', kind: 'telephone' },
      ],
      'Bel mij',
    ),
  },
  terugbetalen: {
    title: 'In kleine stappen betalen',
    lead: 'Is het bedrag te veel in één keer? Dan spreken wij kleine stappen af.',
    under: '',
    body: demoForm('gemeente', [{ label: 'Hoeveel kunt u per maand betalen?' }], 'Vraag om kleine stappen'),
  },
  verstuurd: {
    title: 'Er is niets verstuurd',
    lead: 'Dit is een demo. Wij hebben niets gelezen en niets bewaard.',
    under: '',
    body: html`<p>Op een echte site krijgt u hier een bevestiging. Daarin staat wat er nu gebeurt, en wanneer.</p><p><a href="/gemeente/">Terug naar bijstand</a></p>`,
  },
  strikt: {
    ...support,
    title: 'Strenge regels',
    lead: 'Deze pagina staat alleen scripts en stijlen toe uit bestanden van de site zelf. Trusted Types staat aan.',
  },
  'twee-versies': {
    ...support,
    title: 'Twee keer geladen',
    lead: 'Deze pagina laadt het script van Houvast twee keer, van twee adressen. Er hoort één knop te staan.',
    assistant: html`${assistantTag('lindewaard')}
<script type="module" src="/houvast.js?organisation=lindewaard&amp;again" async></script>`,
  },
  en: {
    title: 'Income support',
    lead: 'Do you have too little money to live on? And no right to another benefit? Then you can apply for income support.',
    under: '',
    language: 'en',
    picture: '/demo-files/landschap.svg',
    button: { page: 'aanvragen', label: 'Apply (in Dutch)' },
    body: html`<h2>How long does it take?</h2>
<p>We decide within 8 weeks. Is a paper missing? Then we wait for it.</p>
<h2>What do you need?</h2>
<ul><li>Your passport or identity card</li><li>Bank statements of the last 3 months</li><li>Your rental contract or mortgage deed</li></ul>`,
  },
};
