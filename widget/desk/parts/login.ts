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
}

/** How an agent gets in: through the organisation's own provider, and in a demo as somebody invented. */
export function login({ words, organisation, reason, demoAgents, enter }: LoginScene): TemplateResult {
  const agents = organisation ? demoAgents.filter((agent) => agent.organisation === organisation) : demoAgents;
  const isDemo = agents.length > 0;
  // Where they can log in again: also after a shift.
  const here = `/desk/?${new URLSearchParams({ organisation: organisation ?? '', lang: words.language })}`;
  return html`
    <main class="login">
      <h1>${grip}${words.login.title}</h1>
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
                  ({ key, name, team, roles }) => html`<li>
                    <button type="button" @click=${() => enter(key)}>
                      <span><b>${name}</b><span>${[team, roles.map((role) => words.login.roles[role]).join(', ')].filter(Boolean).join(': ')}</span></span>
                    </button>
                  </li>`,
                )}
              </ul>`
          : nothing
      }
    </main>`;
}
