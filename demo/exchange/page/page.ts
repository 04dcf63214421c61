import { html } from 'hono/html';
import type { Language } from '../../../edge/protocol/primitives.ts';
import type { Html } from '../../site/layout.ts';
import { shell } from '../../site/shell.ts';
import { siteWords } from '../../site/words.ts';
import { telephoneWords } from './words.ts';

const keys = [...'123456789*0#'];
const organisations = ['lindewaard', 'vlierhof'] as const;

/** `/telefoon/`: a telephone on the screen. `numbers`: organisation by number in E.164. */
export function telephonePage(language: Language, numbers: Readonly<Record<string, string>>): Html {
  const words = telephoneWords[language];
  return shell(
    language,
    siteWords[language],
    words.title,
    html`<section class="intro"><h1>${words.title}</h1><p class="lead">${words.lead}</p></section>
<div class="phone" data-phone data-state="idle" data-words="${JSON.stringify(words)}" data-numbers="${JSON.stringify(numbers)}">
<section class="handset" aria-labelledby="handset"><h2 id="handset" class="quiet">${words.telephone}</h2>
<p class="status" role="status" data-status>${words.idle}</p>
<div class="whom" data-for="idle" role="group" aria-label="${words.call}">${organisations.map((code) => {
      const { name, number } = words.organisations[code];
      return html`<button type="button" class="call" data-call="${numberOf(numbers, code)}">${icon}<span>${name}<small translate="no">${number}</small></span></button>`;
    })}</div>
<div class="ring" data-for="ringing"><button type="button" class="call" data-answer>${icon}<span>${words.answer}</span></button>
<button type="button" class="plain" data-hang-up>${words.refuse}</button></div>
<div class="talk" data-for="calling open">
<form data-say><label for="say">${words.say}</label><p class="hint" id="say-hint">${words.sayHint}</p>
<div class="row"><input id="say" autocomplete="off" maxlength="300" aria-describedby="say-hint"><button type="submit">${words.sayButton}</button></div></form>
<div class="keys" role="group" aria-label="${words.keypad}">${keys.map(
      (key) => html`<button type="button" data-key="${key}" aria-label="${words.keys} ${key}">${key}</button>`,
    )}</div>
<button type="button" class="hang-up" data-hang-up>${icon}<span>${words.hangUp}</span></button>
<label class="microphone"><input type="checkbox" data-microphone aria-describedby="mic-hint"><span>${words.microphone}</span></label><p class="hint" id="mic-hint" data-microphone-hint>${words.microphoneHint}</p></div>
</section>
<section class="script" aria-labelledby="said"><h2 id="said">${words.said}</h2>
<p class="empty" data-empty>${words.nothingSaid}</p>
<div role="log" aria-labelledby="said" tabindex="0" data-log hidden><ol data-said></ol></div></section>
<section class="own" aria-labelledby="own"><h2 id="own">${words.yourNumber}</h2><p class="number" translate="no" data-number></p><p>${words.yourNumberLead}</p>
<p><a href="/?lang=${language}#cases">${words.cases}</a></p><p class="hint">${words.voice}</p></section>
</div>`,
    ['/demo-files/telefoon.js'],
    ['/demo-files/telefoon.css'],
  );
}

const icon = html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M5 3h4l2 5-2.5 1.6a11 11 0 0 0 5.9 5.9L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2" fill="currentColor"/></svg>`;

function numberOf(numbers: Readonly<Record<string, string>>, organisation: string): string {
  return Object.keys(numbers).find((number) => numbers[number] === organisation) ?? '';
}
