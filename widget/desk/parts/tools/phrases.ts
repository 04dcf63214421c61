import { html, nothing, type TemplateResult } from 'lit';
import { formatFor } from '../../../../edge/assistant/format.ts';
import type { Line } from '../../../../edge/assistant/localized.ts';
import { talkPhases } from '../../../../edge/protocol/desk.ts';
import { helpText } from '../../help-text.ts';
import type { Talk } from '../../state/state.ts';
import type { ToolScene } from './tool-scene.ts';
import { workingDayIn } from './tool-scene.ts';

/** While a talk first needs rest, the content can wait. */
const restPhases = ['listen', 'summarise'] as const;

/** Rest was asked for, and the office has not answered yet. */
const isResting = ({ pending }: Talk): boolean => pending.some((frame) => frame.type === 'calm' && frame.on);

/** The organisation's own sentences, by phase of a talk. One press puts it in the message, to be made your own. */
export function phrasesTool({ scene, talk, draft, write, done }: ToolScene): TemplateResult {
  const { words, help, login } = scene;
  // They go to the citizen, so they are in the language of the citizen.
  const { language } = talk.room.card.note;
  const day = formatFor(language).weekday(workingDayIn(2, scene));
  const filled = ({ text, lang = language }: Line): Line => ({
    text: text.replaceAll('{naam}', login.name).replaceAll('{datum}', day),
    lang,
  });
  const put = (text: string): void => {
    write({ text: [draft.text.trimEnd(), text].filter(Boolean).join(' ') });
    done();
  };
  const phases = (talk.room.calm || isResting(talk) ? restPhases : talkPhases)
    .map((phase) => ({
      phase,
      texts: help.phrases
        .filter((phrase) => phrase.phase === phase)
        .map(({ text }) => filled(helpText(text, language))),
    }))
    .filter(({ texts }) => texts.length > 0);
  if (phases.length === 0) return html`<p class="soft">${words.phrases.none}</p>`;
  return html`
    <h3 class="vh">${words.phrases.title}</h3>
    <div class="phrases">
      ${phases.map(
        ({ phase, texts }) => html`
          <h4>${words.phrases.phases[phase]}</h4>
          <ul>
            ${texts.map(({ text, lang }) => html`<li><button type="button" class="tool" lang=${lang ?? nothing} @click=${() => put(text)}>${text}</button></li>`)}
          </ul>`,
      )}
    </div>`;
}
