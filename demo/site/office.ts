import { html } from 'hono/html';
import type { Language } from '../../edge/protocol/primitives.ts';
import { demoCasesJson } from '../cases-list.ts';
import type { DemoOrganisationCode } from '../demo-case.ts';
import { officeActionNames, officeActions } from '../office/actions.ts';
import type { Html } from './layout.ts';
import { shell } from './shell.ts';
import { hostPages } from './start.ts';
import { siteWords } from './words.ts';

/** `/backoffice/`: whose back office. */
export function officeChoicePage(language: Language): Html {
  const words = siteWords[language];
  return shell(
    language,
    words,
    words.officeTitle,
    html`<section class="intro"><h1>${words.officeTitle}</h1><p class="lead">${words.officeIntro}</p></section>
<section class="doors"><ul>
<li><a class="door" href="/backoffice/lindewaard/?lang=${language}"><img src="/demo-files/landschap.svg" width="420" height="250" alt=""><span><strong>${words.municipality}</strong><span>${words.municipalityLead}</span></span></a></li>
<li><a class="door" href="/backoffice/vlierhof/?lang=${language}"><img src="/demo-files/huizen.svg" width="420" height="250" alt=""><span><strong>${words.landlord}</strong><span>${words.landlordLead}</span></span></a></li>
</ul></section>`,
    [],
  );
}

/** `/backoffice/{organisation}/`: choose a case, do something, see what the citizen reads before and after. */
export function officePage(organisation: DemoOrganisationCode, language: Language): Html {
  const words = siteWords[language];
  const rows = demoCasesJson().filter((row) => row.organisation === organisation);
  const name = organisation === 'lindewaard' ? words.municipality : words.landlord;
  return shell(
    language,
    words,
    `${words.officeTitle} | ${name}`,
    html`<section class="intro"><p class="over"><a href="/backoffice/?lang=${language}">${words.officeTitle}</a></p><h1>${name}</h1><p class="lead">${words.officeIntro}</p></section>
<div class="office" data-office="${organisation}" data-failed="${words.failed}" data-changed="${words.changed}" data-cannot="${words.cannotNow}">
<section aria-labelledby="choose"><h2 id="choose">${words.chooseCase}</h2><ul class="list">${rows.map(
      ({ number, title, shows }) =>
        html`<li><button type="button" data-number="${number}" aria-pressed="false"><strong>${title[language] ?? title.nl}</strong><span>${shows[language] ?? shows.nl}</span><span translate="no">${number}</span></button></li>`,
    )}</ul></section>
<section class="desk" data-desk hidden tabindex="-1" aria-labelledby="desk-title"><h2 id="desk-title" data-title></h2>
<div class="views"><article data-before hidden><h3>${words.before}</h3><div data-view></div></article>
<article data-now><h3 data-now-title data-first="${words.citizenReads}" data-later="${words.after}">${words.citizenReads}</h3><div data-view></div></article></div>
<p role="status" data-status></p>
<h3>${words.actions}</h3><ul class="actions">${officeActionNames.map(
      (action) =>
        html`<li><button type="button" data-action="${action}">${officeActions[action].label[language] ?? officeActions[action].label.nl}</button></li>`,
    )}</ul>
<p class="hint">${words.watch} <a href="${hostPages[language][organisation]}" target="_blank" rel="noopener">${name}</a></p>
<p><button type="button" class="plain" data-reset>${words.reset}</button></p>
<details data-raw hidden><summary>${words.raw}</summary><h4>${words.sent}</h4><pre tabindex="0"><code data-sent></code></pre><h4>${words.answered}</h4><pre tabindex="0"><code data-answer></code></pre></details>
</section></div>`,
    ['/demo-files/office.js'],
    ['/demo-files/office.css'],
  );
}
