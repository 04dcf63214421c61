import { html } from 'hono/html';
import type { Language } from '../../edge/protocol/primitives.ts';
import { type DemoCaseRow, demoCasesJson } from '../cases-list.ts';
import type { Html } from './layout.ts';
import { shell } from './shell.ts';
import { type SiteWords, siteWords } from './words.ts';

/** The page of each organisation in a language. */
export const hostPages = {
  nl: { lindewaard: '/gemeente/', vlierhof: '/corporatie/' },
  en: { lindewaard: '/gemeente/en/', vlierhof: '/corporatie/en/' },
} as const;

/** `/`: where to look, with every number and code. */
export function startPage(
  language: Language,
  { origin, telephone }: { origin: string; telephone?: string | undefined },
): Html {
  const words = siteWords[language];
  const rows = demoCasesJson();
  // The assistant speaks the language of the page it stands on.
  const pages = hostPages[language];
  const of = (organisation: string) => rows.filter((row) => row.organisation === organisation);
  return shell(
    language,
    words,
    words.title,
    html`<section class="intro"><h1>${words.title}</h1><p class="lead">${words.lead}</p></section>
<section class="doors" aria-labelledby="pages"><h2 id="pages" class="quiet">${words.pages}</h2><ul>
${door(pages.lindewaard, 'landschap.svg', words.municipality, words.municipalityLead)}
${door(pages.vlierhof, 'huizen.svg', words.landlord, words.landlordLead)}
${door('/desk/?organisation=lindewaard', 'werkplek.svg', words.desk, words.deskLead)}
${door(`/backoffice/?lang=${language}`, 'balie.svg', words.office, words.officeLead)}
${telephone ? door(`${telephone}?lang=${language}`, 'telefoon.svg', words.telephone, words.telephoneLead) : ''}
</ul></section>
<section class="how" aria-labelledby="how"><h2 id="how">${words.steps}</h2>
<ol><li>${words.step1}</li><li>${words.step2}</li><li>${words.step3}</li></ol></section>
<section aria-labelledby="cases"><h2 id="cases">${words.cases}</h2><p>${words.casesLead}</p>
${caseTable(of('lindewaard'), pages.lindewaard, words.municipality, words, language)}
${caseTable(of('vlierhof'), pages.vlierhof, words.landlord, words, language)}
<p role="status" class="quiet" data-status data-copied="${words.copied}"></p></section>
<section class="two"><div><h2>${words.signIn}</h2><p>${words.signInLead}</p>
<ul><li><a href="/gemeente/mijn/">${words.signInAt('Mijn Lindewaard')}</a></li><li><a href="/corporatie/mijn/">${words.signInAt('Mijn Vlierhof')}</a></li></ul></div>
<div><h2>${words.more}</h2><ul>
<li><a href="/gemeente/en/">${words.moreEnglish}</a></li>
<li><a href="/gemeente/strikt/">${words.moreStrict}</a></li>
<li><a href="/gemeente/twee-versies/">${words.moreTwice}</a></li>
<li><a href="/demo/cases.json">${words.moreCases}</a></li>
<li><a href="/v1/openapi.json">${words.moreApi}</a></li></ul></div></section>
<section aria-labelledby="embed"><h2 id="embed">${words.embed}</h2><p>${words.embedLead}</p>
<pre tabindex="0"><code>&lt;script type="module" src="${origin}/houvast.js?organisation=lindewaard" async&gt;&lt;/script&gt;
&lt;houvast-assistant organisation="lindewaard"&gt;&lt;/houvast-assistant&gt;</code></pre></section>`,
    ['/demo-files/copy.js'],
  );
}

function door(to: string, picture: string, title: string, lead: string): Html {
  return html`<li><a class="door" href="${to}"><img src="/demo-files/${picture}" width="420" height="250" alt=""><span><strong>${title}</strong><span>${lead}</span></span></a></li>`;
}

function caseTable(
  rows: readonly DemoCaseRow[],
  page: string,
  caption: string,
  words: SiteWords,
  language: Language,
): Html {
  return html`<table class="cases"><caption><a href="${page}">${caption}</a></caption>
<thead><tr><th scope="col">${words.shows}</th><th scope="col">${words.number}</th><th scope="col">${words.code}</th></tr></thead>
<tbody>${rows.map(
    ({ title, shows, number, code }) => html`<tr>
<th scope="row"><strong>${shows[language] ?? shows.nl}</strong><span>${title[language] ?? title.nl}</span></th>
<td data-label="${words.number}">${copyButton(number, words)}</td>
<td data-label="${words.code}">${copyButton(code, words)}</td></tr>`,
  )}</tbody></table>`;
}

function copyButton(value: string, words: SiteWords): Html {
  return html`<button type="button" class="copy" translate="no" data-copy="${value}" aria-label="${words.copy(value)}"><span>${value}</span><svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="M9 9h11v11H9zM15 9V4H4v11h5" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linejoin="round"/></svg></button>`;
}
