import { html, nothing, type TemplateResult } from 'lit';
import { chevron } from '../../../ui/icons.ts';
import type { Result, Scheme } from '../check-in/result.ts';
import type { NationalId } from '../data/national.ts';
import type { LocalScheme } from '../data/scheme.ts';
import type { Help } from '../helps/choose.ts';
import type { Telling, Words } from '../words/words.ts';
import { moneyPicture, perDay } from './money.ts';
import { answer, type Row, rows, type Scene, talkFoot } from './scene.ts';

/** Ways to more help in sight at once. */
const inSight = 3;

/** What is left a day, said; a month, drawn; the first step; what may help; and that this is no application. */
export function resultScreen(scene: Scene): TemplateResult {
  const { words, act } = scene;
  const result = scene.result();
  const said = words.result;
  const helps = result.helps.map((help) => helpRow(scene, help));
  return html`${answer(headline(scene, result))}
    <div class="stack">
      ${result.incomeMissing ? incomplete(scene, result) : nothing}
      ${result.money ? html`${moneyPicture(scene, result.money)}${notes(scene, result)}` : nothing}
      ${firstStep(scene, result)}
      <section class="sheet flush"><h3>${said.helps}</h3>
        ${helps.length > 0 ? rows(helps.slice(0, inSight)) : html`<p class="inset">${said.noHelps}</p>`}
        ${helps.length > inSight ? html`<details class="inset"><summary>${chevron}${said.moreHelps}</summary>${rows(helps.slice(inSight))}</details>` : nothing}
        ${scene.localMissing ? html`<p class="inset small soft">${said.localMissing}</p>` : nothing}
      </section>
      <section class="sheet dashed"><p><b>${said.notApplication.strong}</b> ${said.notApplication.rest}</p>
        <button type="button" class="btn line" @click=${() => act.recorded(result.first === 'threat' ? 'threat' : 'debts')}>${said.notApplication.action}</button></section>
      <section class="sheet"><h3>${said.keep}</h3>
        <div class="pair"><button type="button" class="btn line" @click=${act.print}>${said.print}</button>
        <button type="button" class="btn line" @click=${act.save}>${said.save}</button></div>
        ${scene.saved ? html`<p class="small" role="status">${said.saved}</p>` : nothing}
        <button type="button" class="btn bare" @click=${act.review}>${said.again}</button></section>
    </div>${talkFoot(scene)}`;
}

/** The sentence that a check-in comes to. */
export function headline(scene: Pick<Scene, 'words' | 'format'>, { money }: Result): Telling {
  const { result } = scene.words;
  if (!money) return result.without;
  const amount = perDay(scene, money.perDay);
  switch (money.outcome) {
    case 'left':
      return { title: result.left(amount), lines: [result.leftFor] };
    case 'short':
      return { title: result.short(amount), lines: [result.shortLine] };
    case 'even':
      return { title: result.even, lines: [result.evenLine] };
  }
}

/** A figure that would not be true is not shown; what is missing can still be filled in. */
function incomplete({ words, act }: Scene, { missing }: Result): TemplateResult {
  const [id] = missing;
  return html`<section class="sheet you"><p>${words.result.unknownIncome}</p>
    <button type="button" class="btn line" @click=${() => act.fillIn(id ?? 'sources')}>${words.result.fillIn}</button></section>`;
}

/** What must be said beside a figure, in sentences. */
export function noteLines({ words, format }: Pick<Scene, 'words' | 'format'>, result: Result): string[] {
  const said = words.result;
  return [
    result.withPartner ? said.shared : '',
    result.missing.length > 0 ? said.missing(result.missing.map((id) => words.questions[id].name)) : '',
    result.everyFourWeeks === undefined
      ? ''
      : said.fourWeeks(format.money(result.everyFourWeeks).replace(/[.,]00$/, '')),
    result.holidayPayApart ? said.holidayPay : '',
  ].filter(Boolean);
}

function notes(scene: Scene, result: Result): TemplateResult | typeof nothing {
  const lines = noteLines(scene, result);
  const [id] = result.missing;
  if (lines.length === 0) return nothing;
  return html`<section class="lone notes small">${lines.map((line) => html`<p>${line}</p>`)}${
    id
      ? html`<button type="button" class="link" @click=${() => scene.act.fillIn(id)}>${scene.words.result.fillIn}</button>`
      : nothing
  }</section>`;
}

/** One step, chosen by what cannot wait. */
function firstStep({ words, act, busy }: Scene, { first, food = '' }: Result): TemplateResult {
  const said = words.result;
  const step = { threat: said.threatStep, food: said.foodStep, talk: said.talkStep }[first];
  const press = { threat: () => act.recorded('threat'), food: () => act.help(food), talk: () => act.talk('choose') };
  return html`<section class="sheet"><h3>${said.first}</h3>${step.lines.map((line) => html`<p>${line}</p>`)}
    <button type="button" class="btn" aria-busy=${busy ? 'true' : nothing} @click=${press[first]}>${step.action}</button></section>`;
}

/** What one scheme says, whoever wrote it. */
export interface SchemeWords {
  title: string;
  soft: string;
  lines: readonly string[];
  action: string;
  /** Dutch that nobody translated. */
  lang: 'nl' | undefined;
}

const isNational = (id: string, { helps }: Words): id is NationalId => Object.hasOwn(helps, id);
const isLocal = (scheme: Scheme): scheme is LocalScheme => 'title' in scheme;

function wordsOfNational(id: string, words: Words): SchemeWords {
  if (!isNational(id, words)) throw new Error(`Nothing is said of ${id}.`);
  return { ...words.helps[id], lang: undefined };
}

export function schemeWords({ words }: Pick<Scene, 'words'>, scheme: Scheme): SchemeWords {
  if (!isLocal(scheme)) return wordsOfNational(scheme.id, words);
  const { language } = words;
  const translated = scheme.title[language] !== undefined;
  const at = translated ? language : 'nl';
  const say = (text: LocalScheme['title']) => text[at] ?? text.nl;
  return {
    title: say(scheme.title),
    soft: say(scheme.soft),
    lines: scheme.lines.map(say),
    action: say(scheme.action),
    lang: translated ? undefined : 'nl',
  };
}

function helpRow(scene: Scene, { scheme }: Help<Scheme>): Row {
  const { title, soft, lang } = schemeWords(scene, scheme);
  return { label: title, soft, lang, press: () => scene.act.help(scheme.id) };
}
