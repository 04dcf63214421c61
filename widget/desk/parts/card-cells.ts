import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../../edge/assistant/localized.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import type { ContextCard } from '../../../edge/protocol/handoff-desk-frames.ts';
import { daysInWords, type Scene, shortWeekday } from '../scene.ts';

/** Four facts that an agent takes in at a glance: whose turn, which day, what was promised, how often asked. */
export function cells(card: ContextCard, scene: Scene): TemplateResult {
  const { case: of } = card;
  return html`<dl class="cells">${of ? [turn(of, scene), latest(of, scene), promised(of, scene)] : nothing}${asked(card, scene)}</dl>`;
}

const cell = (kind: string, label: string, fact: unknown, more: unknown): TemplateResult =>
  html`<div class=${kind}><dt>${label}</dt><dd>${fact}${more}</dd></div>`;

function turn({ turn: { who, since, owner } }: Explanation, { words, format, language }: Scene): TemplateResult {
  const team = owner?.team ? localized(owner.team, language).text : (owner?.name ?? '');
  const line = since ? words.card.since(team, format.tiny(since)) : team;
  return cell('turn-cell', words.card.turn, words.card.whose[who], html`<span>${line}</span>`);
}

function latest(of: Explanation, scene: Scene): TemplateResult {
  const { words, format } = scene;
  const { kind, status, latestOn, knownOn, lengthDays, usedDays } = of.clock;
  if (of.decision) return cell('', words.card.decided, shortWeekday(of.decision.on, scene), nothing);
  const label = kind === 'promise' ? words.card.ourPromise : words.card.latest;
  if (kind === 'unknown') {
    const known = knownOn ? html`<span>${words.card.knownOn(format.short(knownOn))}</span>` : nothing;
    return cell('', label, words.card.unknownDate, known);
  }
  if (latestOn === undefined || kind === 'none') return cell('', label, words.card.noDate, nothing);
  const isOver = status === 'running' && latestOn < of.today;
  const used = Math.min(usedDays ?? 0, lengthDays ?? 0);
  const bar =
    lengthDays && usedDays !== undefined && !isOver
      ? html`<svg class="thin" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="all" width="100" height="8"></rect>
            <rect class="on" width=${Math.round((used / lengthDays) * 100)} height="8"></rect></svg
          ><span>${words.card.dayOf(used, lengthDays)}</span>`
      : nothing;
  const tag = isOver
    ? html`<span class="tag late">${words.card.overdue}</span>`
    : status === 'paused'
      ? html`<span class="tag you">${words.card.stopped}</span>`
      : nothing;
  return cell('', label, shortWeekday(latestOn, scene), html`${bar}${tag}`);
}

function promised({ promises }: Explanation, scene: Scene): TemplateResult {
  const { words, language } = scene;
  const missed = promises.filter(({ status }) => status === 'missed');
  const open = promises.filter(({ status }) => status === 'open');
  const latestFirst = missed.toSorted((a, b) => (a.due < b.due ? 1 : -1));
  const [shown] = [...latestFirst, ...open, ...promises];
  if (!shown) return cell('', words.card.promised, words.card.nothingPromised, nothing);
  const days = (missed.length > 0 ? missed : [shown]).map(({ due }) => due);
  const tag =
    missed.length > 0
      ? html`<span class="tag late">${words.card.missed(missed.length)}</span>`
      : html`<span class="tag ${shown.status === 'kept' ? 'kept' : ''}">${shown.status === 'kept' ? words.card.kept : words.card.open}</span>`;
  const next =
    missed.length > 0 && open[0]
      ? html`<span>${words.card.open}: ${localized(open[0].what, language).text}</span>`
      : nothing;
  return cell(
    'promise-cell',
    words.card.promised,
    html`<span class="clip">${localized(shown.what, language).text.replace(/\.$/, '')}</span>`,
    html`<span>${words.card.on(daysInWords(days, scene))}</span>${tag}${next}`,
  );
}

function asked({ repeat }: ContextCard, scene: Scene): TemplateResult {
  const { words } = scene;
  if (!repeat) return cell('asked-cell', words.card.asked, words.card.notPassedOn, nothing);
  const before = repeat.time - 1;
  if (before < 1) return cell('asked-cell', words.card.asked, words.card.firstTime, nothing);
  const days = html`<span>${words.card.on(daysInWords(repeat.days, scene))}</span>`;
  const done = repeat.actedSinceFirst
    ? html`<span class="tag kept">${words.card.wasDone}</span>`
    : html`<span class="tag late">${words.card.nothingDone}</span>`;
  const task = repeat.task ? html`<span class="tag you">${words.card.atQuality}</span>` : nothing;
  return cell('asked-cell', words.card.asked, words.card.times(before), html`${days}${done}${task}`);
}
