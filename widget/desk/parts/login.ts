import { html, nothing, type TemplateResult } from 'lit';
import type { DemoAgent } from '../desk-api.ts';
import type { DeskWords } from '../words/words.ts';
import { grip } from './icons.ts';

/** Why the login page is here, apart from that nobody is logged in. */
export type LoginReason = 'noRole' | 'failed' | 'ended' | undefined;

interface LoginScene {
  words: DeskWords;
  organisation: string | undefined;
  reason: LoginReason;
  demoAgents: readonly DemoAgent[];
  enter(agent: string): void;
  switchLanguage(): void;
}

/** How an agent gets in: through the organisation's own provider, and in a demo as somebody invented. */
export function login({ words, organisation, reason, demoAgents, enter, switchLanguage }: LoginScene): TemplateResult {
  const agents = organisation ? demoAgents.filter((agent) => agent.organisation === organisation) : demoAgents;
  const isDemo = agents.length > 0;
  // Where they can log in again: also after a shift.
  const here = `/desk/?${new URLSearchParams({ organisation: organisation ?? '', lang: words.language })}`;
  return html`
    <main class="login">
      <h1 tabindex="-1">${grip}${words.login.title}</h1>
      ${reason ? html`<p class="banner-line" role="status">${words.login[reason]}</p>` : nothing}
      ${
        organisation && !isDemo
          ? html`<p>${words.login.line}</p>
              <a class="btn" href="/v1/desk/login?${new URLSearchParams({ organisation, return: here })}">${words.login.button}</a>`
          : nothing
      }
      ${!organisation && !isDemo ? html`<p>${words.login.noOrganisation}</p>` : nothing}
      ${
        isDemo
          ? html`<h2>${words.login.demoTitle}</h2>
              <p class="soft">${words.login.demoLine}</p>
              <ul class="choices">
                ${agents.map(
                  (agent) => html`<li>
                    <button type="button" @click=${() => enter(agent.key)}>
                      <span><b>${agent.name}</b><span>${whatOf(agent, words, organisation === undefined)}</span></span>
                    </button>
                  </li>`,
                )}
              </ul>`
          : nothing
      }
      <button type="button" class="tool" lang=${words.otherLanguage.code} @click=${switchLanguage}>${words.otherLanguage.name}</button>
    </main>`;
}

/** `Inkomen: medewerker`, with the organisation where there is more than one to choose from. */
function whatOf({ organisation, team, roles }: DemoAgent, words: DeskWords, isOfMany: boolean): string {
  const place = [isOfMany ? `${organisation.charAt(0).toUpperCase()}${organisation.slice(1)}` : undefined, team];
  const does = roles.map((role) => words.login.roles[role]).join(', ');
  return [place.filter(Boolean).join(', '), does].filter(Boolean).join(': ');
}
