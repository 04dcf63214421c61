import { html, nothing, type TemplateResult } from 'lit';
import { type Scene, shownTalk, takesTalks } from '../scene.ts';
import { isThere, openIncidents, openTalks, unread } from '../state/select.ts';
import { askedStrips } from './asked-strips.ts';
import { helpAsked } from './help-asked.ts';
import { ringStrip } from './ring.ts';
import { takeButton } from './take.ts';

/** Which part is on the screen where there is room for one: a phone, or a page at 400 %. */
export type View = 'queue' | 'talk' | 'side' | 'tasks';

interface FrameOptions {
  top: TemplateResult;
  /** The tabs stand above the parts. */
  isLow: boolean;
  view: View;
  choose(view: View): void;
  /** Frames that wait for the line. */
  waiting: number;
  /** Set while somebody is asked whether they are sure to log out. */
  logout: { go(): void; stay(): void } | undefined;
}

/** Three columns, or one with tabs. */
export function frame(scene: Scene, { top, isLow, view, choose, waiting, logout }: FrameOptions): TemplateResult {
  const { login } = scene;
  const isTaker = takesTalks(login);
  const readsTasks = login.roles.includes('quality') || login.roles.includes('lead');
  const shown: View = isTaker ? view : 'tasks';
  const tabs = isTaker ? nav(scene, shown, readsTasks, choose) : nothing;
  return html`
    ${top} ${logout ? sureToLeave(scene, logout) : nothing} ${notices(scene, waiting)} ${ringStrip(scene)} ${askedStrips(scene)}
    ${isLow ? tabs : nothing}
    <div class="columns ${isTaker ? '' : 'lone'}" data-view=${shown}>
      ${isTaker ? html`<houvast-desk-queue .scene=${scene}></houvast-desk-queue>` : nothing}
      <main>${shown === 'tasks' ? tasks(scene) : talk(scene)}</main>
      ${isTaker ? html`<houvast-desk-side .scene=${scene}></houvast-desk-side>` : nothing}
    </div>
    ${isLow ? nothing : tabs}`;
}

/** Aftercare is for leads; tasks for whoever looks after quality. */
function tasks(scene: Scene): TemplateResult {
  return html`
    ${scene.login.roles.includes('lead') ? html`<houvast-desk-aftercare .scene=${scene}></houvast-desk-aftercare>` : nothing}
    <houvast-desk-tasks .scene=${scene}></houvast-desk-tasks>`;
}

function talk(scene: Scene): TemplateResult {
  const { words, state } = scene;
  if (shownTalk(scene)) return html`<houvast-desk-room .scene=${scene}></houvast-desk-room>`;
  const waiting = state.queue.filter(isThere).length;
  const none = state.connection === 'open' && waiting === 0;
  const nobody = state.queue.length > 0 ? words.queue.whyNot.allAway : words.queue.empty.label;
  return html`<div class="empty">
    <houvast-desk-care .scene=${scene}></houvast-desk-care>
    <h2 tabindex="-1">${none ? nobody : words.side.empty}</h2>
    <p class="soft">${none ? words.queue.empty.soft : words.announce.waiting(waiting)}</p>
    ${waiting > 0 ? takeButton(scene, 'why-here') : nothing}
  </div>`;
}

function sureToLeave(
  { words, state }: Scene,
  { go, stay }: { go(): void; stay(): void },
): TemplateResult | typeof nothing {
  const count = openTalks(state);
  if (count === 0) return nothing;
  return html`<section class="strip ask logout" aria-label=${words.bar.logout}>
    <p id="logout"><b>${words.bar.openTalks(count)}</b> ${words.bar.goesOn}</p>
    <button type="button" class="btn line" aria-describedby="logout" @click=${stay}>${words.bar.stay}</button>
    <button type="button" class="tool" @click=${go}>${words.bar.logoutAnyway}</button>
  </section>`;
}

/** What an agent must know wherever they look: a demo, a lost line, what was refused. */
function notices(scene: Scene, waiting: number): TemplateResult {
  const { words, state, login, change } = scene;
  const { connection, refusal } = state;
  return html`
    ${login.demo ? html`<p class="strip demo">${words.demo}</p>` : nothing}
    ${
      connection === 'open'
        ? nothing
        : html`<p class="strip you">
            ${words.connection[connection]} ${connection === 'lost' && waiting > 0 ? words.unsent(waiting) : nothing}
            ${connection === 'old' ? html`<button type="button" class="tool" @click=${() => location.reload()}>${words.reload}</button>` : nothing}
          </p>`
    }
    ${
      state.helpAsked
        ? html`<p class="strip you">
            ${helpAsked(scene)}
            <button type="button" class="tool" @click=${() => change({ kind: 'helpAskedRead' })}>${words.understood}</button>
          </p>`
        : nothing
    }
    ${
      state.noLongerAsked === undefined
        ? nothing
        : html`<p class="strip you" role="status">
            ${words.transfer.noLongerAsked(state.noLongerAsked)}
            <button type="button" class="tool" @click=${() => change({ kind: 'noLongerAskedRead' })}>${words.understood}</button>
          </p>`
    }
    ${
      refusal
        ? html`<p class="strip you">
            ${words.refusals[refusal.code]}
            <button type="button" class="tool" @click=${() => change({ kind: 'refusalRead' })}>${words.understood}</button>
          </p>`
        : nothing
    }`;
}

function nav({ words, state }: Scene, view: View, readsTasks: boolean, choose: (view: View) => void): TemplateResult {
  const fresh = [...state.talks.values()].reduce((sum, one) => sum + unread(one, state.me?.id), 0);
  const tab = (to: View, label: string): TemplateResult => html`
    <button type="button" data-to=${to} aria-current=${view === to ? 'page' : nothing} @click=${() => choose(to)}>${label}</button>`;
  const count = (label: string, number: number): string => (number > 0 ? `${label} ${number}` : label);
  return html`<nav class="nav ${readsTasks ? 'always' : ''}" data-view=${view} aria-label=${words.parts.nav}>
    ${tab('queue', count(words.parts.queue, state.queue.filter(isThere).length))} ${tab('talk', count(words.parts.talk, fresh))}
    ${tab('side', words.parts.side)} ${readsTasks ? tab('tasks', count(words.parts.tasks, openIncidents(state))) : nothing}
  </nav>`;
}
