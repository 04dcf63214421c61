import { html, nothing, type TemplateResult } from 'lit';
import { formatFor } from '../../../edge/assistant/format.ts';
import type { RunningWords } from '../../../edge/assistant/words/words.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import { notice } from '../../ui/icons.ts';
import type { CaseSelectEvent, ChoiceEvent } from '../case/choice-event.ts';
import type { Loaded } from '../state.ts';
import { answer, type Scene } from './parts.ts';
import { loading, telling } from './texts.ts';

/** The cases of a citizen, those that need something first. */
export function cases(scene: Scene, caseWords: RunningWords | undefined): TemplateResult {
  const { words, state, journey } = scene;
  const loaded = state.cases;
  if (loaded.status === 'failed') return failed(scene, loaded);
  if (loaded.status !== 'there' || !caseWords) return loading(scene, loaded.status === 'asking' && loaded.slow);
  if (loaded.value.length === 0) return telling(scene, words.list.none);
  const running = loaded.value.filter(({ finished }) => !finished);
  const late = running.filter((of) => of.state === 'late').length;
  const yours = running.filter((of) => of.state === 'you').length;
  const line = late ? words.list.late(late) : yours ? words.list.yours(yours) : words.list.calm;
  return html`${answer({ title: words.list.title, lines: [line] })}
    <div class="stack"><houvast-case-list .cases=${loaded.value} .words=${caseWords}
      @houvast-case-select=${({ caseId }: CaseSelectEvent) => journey.openCase(caseId)}></houvast-case-list></div>`;
}

/** One case, with a word about the line when what is shown may be old. */
export function oneCase(scene: Scene, caseWords: RunningWords | undefined): TemplateResult {
  const { state, words, facts, journey } = scene;
  const { current, entry } = state;
  if (current.status === 'failed') return failed(scene, current);
  if (current.status !== 'there' || !caseWords) return loading(scene, current.status === 'asking' && current.slow);
  const choose = (event: ChoiceEvent): void => {
    if (!event.url) journey.go({ at: 'person' });
  };
  return html`${lineState(scene, current)}
    <houvast-case .explanation=${current.value} .previousVisit=${entry.status === 'in' ? entry.previousVisit : undefined}
      .language=${words.language} .facts=${facts} .words=${caseWords} @houvast-choice=${choose}></houvast-case>`;
}

function lineState({ state, words }: Scene, { readAt }: Loaded<Explanation> & { status: 'there' }): TemplateResult {
  const seen = formatFor(words.language).moment(new Date(readAt).toISOString());
  const said = state.online
    ? state.stale && html`<p>${words.stale(seen)}</p>`
    : html`<p><b>${words.offline.label}</b> ${words.offline.seen(seen)}</p>`;
  return html`<div class="line-state" role="status">${said ? html`<div class="banner">${notice}${said}</div>` : nothing}</div>`;
}

const failed = (scene: Scene, { failure }: Loaded<unknown> & { status: 'failed' }): TemplateResult =>
  telling(scene, scene.words.failures[failure], { label: scene.words.retry, press: () => scene.journey.retry() });
