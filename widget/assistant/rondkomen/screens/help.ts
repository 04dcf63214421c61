import { html, nothing, type TemplateResult } from 'lit';
import { phone as phoneIcon } from '../../../ui/icons.ts';
import type { Scheme } from '../check-in/result.ts';
import type { Help } from '../helps/choose.ts';
import { euros } from './money.ts';
import { type SchemeWords, schemeWords } from './result.ts';
import { answer, type Scene, talkFoot, telephone, unbroken } from './scene.ts';

/** One scheme: what it may bring, for whom, where that stands, and one next step. */
export function helpScreen(scene: Scene, help: Help<Scheme>): TemplateResult {
  const { words, format } = scene;
  const { scheme } = help;
  const said = schemeWords(scene, scheme);
  const amount = amountLine(scene, help);
  const day = `${format.short(scheme.checkedOn)} ${scheme.checkedOn.slice(0, 4)}`;
  const isSecondary = scheme.secondary?.includes(help.amount ? 'amounts' : 'rule');
  const checked = isSecondary ? words.help.secondSource(day) : words.help.source(day);
  const from = (help.amount && scheme.amountsFrom) || scheme.source;
  return html`<div lang=${said.lang ?? nothing}>${answer({ title: said.title, lines: [`${said.soft}.`] })}</div>
    <div class="stack">
      <section class="sheet"><div class="lines" lang=${said.lang ?? nothing}>${said.lines.map((line) => html`<p>${line}</p>`)}</div>
        ${amount ? html`<p class="when amount">${amount}</p>` : nothing}
        ${step(scene, scheme, said)}</section>
      <p class="lone small soft">${checked} <span lang="nl">${source(from)}</span></p>
    </div>${talkFoot(scene)}`;
}

/** The amount of a row, in words; an old amount is not told, and it says so. */
export function amountLine(scene: Pick<Scene, 'words' | 'format'>, { scheme, amount, stale }: Help<Scheme>): string {
  const { help } = scene.words;
  if (stale && scheme.amounts.length > 0) return help.stale;
  if (!amount) return '';
  const money = euros(scene, Math.round(amount.cents / 100));
  return amount.kind === 'upTo' ? help.upTo(money, amount.per) : help.norm(money);
}

/** Of an address its site is enough to read. */
const source = (text: string): string => (/^https?:/.test(text) ? new URL(text).hostname.replace(/^www\./, '') : text);

function step(scene: Scene, { step }: Scheme, { action, lang }: SchemeWords): TemplateResult {
  const { words, act, applicationUrl, phone } = scene;
  const label = html`<span lang=${lang ?? nothing}>${action}</span>`;
  const link = (url: string) => html`<a class="btn" href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`;
  const call = (number: string, kind: 'btn' | 'btn line') =>
    html`<a class=${kind} href=${telephone(number)}>${phoneIcon}${words.help.call(unbroken(number))}</a>`;
  switch (step.kind) {
    case 'web':
      return html`${link(step.url)}${step.phone ? call(step.phone, 'btn line') : nothing}`;
    case 'phone':
      return call(step.phone, 'btn');
    case 'organisation':
      if (applicationUrl) return link(applicationUrl);
      return html`<p>${words.help.noPlace}</p>${phone ? call(phone, 'btn') : nothing}`;
    case 'recorded':
      return html`<button type="button" class="btn" @click=${() => act.recorded(step.reason)}>${label}</button>`;
    case 'talk':
      return html`<button type="button" class="btn" @click=${() => act.talk('choose')}>${label}</button>`;
  }
}
