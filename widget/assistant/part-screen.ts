import { html, type TemplateResult } from 'lit/html.js';
import type { OpenWords } from '../ui/words/words.ts';
import type { Journey } from './journey/journey.ts';
import type { PanelPorts } from './panel/ports.ts';
import { type Part, type PartElement, type PartName, parts } from './parts.ts';
import type { Screen } from './state.ts';

type PartStep = Extract<Screen, { at: 'part' }>;

export interface PartScreen {
  /** Fetches a part. @throws when it cannot be had. */
  prepare(name: PartName): Promise<void>;
  part(name: PartName): Part | undefined;
  /** Whether the part went a screen back of its own. */
  back(name: PartName): boolean;
  /** Drops every part that "back" does not lead to. */
  keep(screens: readonly Screen[]): void;
  /** "Wis en sluit": no part goes on. */
  forget(): void;
  draw(step: PartStep, words: OpenWords, journey: Journey, erase: () => void): TemplateResult;
}

/** Shows parts of the panel, each as long as "back" can lead to it. */
export function createPartScreen(panel: PanelPorts): PartScreen {
  const known = new Map<PartName, { part: Part; element?: PartElement; about?: unknown[] }>();
  return {
    async prepare(name) {
      const load = parts[name];
      if (!load) throw new Error(`There is no part ${name}.`);
      if (!known.has(name)) known.set(name, { part: (await load()).part });
    },
    part: (name) => known.get(name)?.part,
    back: (name) => known.get(name)?.element?.back?.() ?? false,
    keep(screens) {
      for (const [name, { part }] of known)
        if (!screens.some((screen) => screen.at === 'part' && screen.name === name)) known.set(name, { part });
    },
    forget() {
      for (const { part } of known.values()) part.forget?.();
    },
    draw({ name, about }, words, journey, erase) {
      const shown = known.get(name);
      if (!shown) return html``;
      const { part } = shown;
      const { facts, assistant, endpoint, organisation, send, announce, close, sheets, adopt } = panel;
      const { opening } = assistant;
      const { language } = words;
      const explanation = part.apart ? undefined : journey.state.current.value;
      const now = [words, facts, opening?.line, explanation, about, sheets().length];
      const element = shown.element ?? part.create();
      if (!shown.about || now.some((value, index) => value !== shown.about?.[index])) {
        element.ports = {
          send,
          endpoint,
          organisation,
          language,
          words,
          sheets,
          adopt,
          facts,
          opening,
          explanation,
          about,
          speak: (to) => assistant.setAttribute('language', to),
          announce,
          close,
          erase,
          mark: async () =>
            assistant.identityToken && (await import('./handoff-owner.ts')).markOf(assistant.identityToken),
          token: () => (part.apart ? undefined : journey.token()),
          show() {
            void panel.act((visit) => visit.journey.go({ at: 'part', name, about }));
            void assistant.show();
          },
          back: () => journey.back(),
          person: () => void panel.act((visit) => visit.journey.go({ at: 'person' })),
          seeCase: () => void panel.act((visit) => visit.journey.seeCase()),
          open: (other, of) => void panel.act((visit) => visit.journey.go({ at: 'part', name: other, about: of })),
        };
      }
      element.dataset['part'] = name;
      shown.element = element;
      shown.about = now;
      return html`${element}`;
    },
  };
}
