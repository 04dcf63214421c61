import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Money } from '../check-in/result.ts';
import type { Scene } from './scene.ts';

/** Whole euros: `€ 1.642`. */
export const euros = ({ format }: Pick<Scene, 'format'>, amount: number): string =>
  format.money(amount * 100).replace(/[.,]00$/, '');

/** An amount a day: whole euros, or with cents below two euros. */
export const perDay = ({ format }: Pick<Scene, 'format'>, cents: number): string =>
  format.money(cents).replace(/[.,]00$/, '');

/** One bar whose parts sum to the whole, the same as a list, and a week of equal days. The list says it all in words. */
export function moneyPicture(scene: Scene, money: Money): TemplateResult {
  const { words } = scene;
  const { result } = words;
  const { picture, outcome } = money;
  const short = picture.short > 0;
  const parts = picture.parts.map(({ name, euros: amount }) => result.part(result.parts[name], euros(scene, amount)));
  return html`<section class="sheet money">
    <div><p class="over">${result.month}</p>
    <p class="when">${short ? result.goesOut(euros(scene, picture.whole)) : result.comesIn(euros(scene, picture.whole))}</p></div>
    <svg class="whole" viewBox="0 0 1000 44" preserveAspectRatio="none" role="img" aria-label=${result.picture(euros(scene, picture.whole), parts)}>${bars(
      picture.parts.map(({ name, euros: amount }) => ({ name, amount })),
      picture.whole,
    )}</svg>
    ${
      short
        ? html`<svg class="whole thin" viewBox="0 0 1000 44" preserveAspectRatio="none" aria-hidden="true">${bars(
            [
              { name: 'income', amount: picture.income },
              { name: 'short', amount: picture.short },
            ],
            picture.whole,
          )}</svg>`
        : nothing
    }
    <dl class="keys">${picture.parts.map(
      ({ name, euros: amount }) =>
        html`<div class=${name === 'left' ? 'last' : nothing}><dt>${key(name)}${result.parts[name]}</dt><dd class="num">${euros(scene, amount)}</dd></div>`,
    )}${
      short
        ? html`<div class="last"><dt>${key('income')}${result.comesInRow}</dt><dd class="num">${euros(scene, picture.income)}</dd></div>
          <div><dt>${key('short')}<b>${result.shortRow}</b></dt><dd class="num"><b>${euros(scene, picture.short)}</b></dd></div>`
        : nothing
    }</dl>
    ${outcome === 'left' ? week(scene, perDay(scene, money.perDay)) : nothing}
  </section>`;
}

const key = (name: string): TemplateResult => html`<i class="part ${name}" aria-hidden="true"></i>`;

const week = ({ words }: Scene, amount: string): TemplateResult =>
  html`<div><p class="vh">${words.result.weekLabel(amount)}</p><div class="week" aria-hidden="true">${words.result.weekdays.map(
    (day) => html`<p>${day}<b>${amount}</b></p>`,
  )}</div></div>`;

/** Space between two parts, in thousandths of the bar. */
const gap = 6;

/** Widths in an SVG need no inline style, so a strict Content-Security-Policy lets them through. */
function bars(parts: readonly { name: string; amount: number }[], whole: number): TemplateResult[] {
  let from = 0;
  return parts
    .filter(({ amount }) => amount > 0)
    .map(({ name, amount }) => {
      const width = (amount / Math.max(whole, 1)) * 1000;
      const x = from;
      from += width;
      return svg`<rect class="part ${name}" x=${x} y="1" width=${Math.max(width - gap, 2)} height="42"></rect>`;
    });
}
