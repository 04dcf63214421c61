import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../edge/protocol/primitives.ts';
import more from '../ui/styles/more.css?inline';
import { sheetOf } from '../ui/styles/sheets.ts';
import { loadVisitWords } from '../ui/words/load.ts';
import type { VisitWords } from '../ui/words/words.ts';
import caseStyles from './case/case.css?inline';
import { type CaseScreen, createCaseScreen } from './case/case.ts';
import type { DrawList } from './case/case-list.ts';
import figureStyles from './case/figures.css?inline';
import type { Journey } from './journey/journey.ts';
import type { PanelPorts } from './panel/ports.ts';
import type { PartScreen } from './part-screen.ts';
import { access } from './screens/access.ts';
import type { Aside } from './screens/aside.ts';
import { asked, lineState } from './screens/one-case.ts';
import { goTo, type Scene, said, telling } from './screens/parts.ts';
import { type Screen, type State, screenOf } from './state.ts';
import visitStyles from './visit.css?inline';

export interface Look {
  at: Screen['at'];
  /** No way leads back from here. */
  isFirst: boolean;
  isIn: boolean;
  /** Nothing to press, or not yet: there the keyboard scrolls. */
  isReadOnly: boolean;
  /** The screen has a foot of its own. */
  isFooted: boolean;
  /** "Wis en sluit" stands where the cross was. */
  isApart: boolean;
  /** Whose turn it is on the screen: gives the bar its colour. */
  field: string;
}

/** How each screen of a visit looks, and what has to be fetched for it. */
export interface VisitScreens {
  /** In the language that is spoken now. */
  readonly words: VisitWords;
  /** Fetches what a screen needs. @throws when it cannot be had. @param state what it will show, if not what is there now */
  prepare(screen: Screen, state?: State): Promise<void>;
  /** What the panel around the screen needs to know of it. */
  look(): Look;
  title(scene: Scene): TemplateResult;
  stage(scene: Scene): TemplateResult;
  /** "Bent u er nog?", or nothing. */
  still(): TemplateResult | typeof nothing;
  /** Whether the screen went a step back of its own. */
  back(): boolean;
  /** Drops every part that "back" does not lead to. */
  keep(screens: readonly Screen[]): void;
  /** "Wis en sluit": no part goes on. */
  forget(): void;
  /** Goes on in another language. */
  speak(language: Language): Promise<void>;
}

/** All that is said in one language. */
interface Spoken {
  language: Language;
  words: VisitWords;
  ofCase: CaseScreen;
  aside?: Aside;
  list?: DrawList;
}

/** A long text of the organisation, fetched when somebody opens it. */
const isText = (at: Screen['at']): at is 'rules' | 'keeps' => at === 'rules' || at === 'keeps';

const isAside = (at: Screen['at']): at is 'noCode' | 'rules' | 'keeps' | 'person' =>
  isText(at) || at === 'noCode' || at === 'person';

export async function createVisitScreens(
  panel: PanelPorts,
  journey: Journey,
  erase: () => void,
): Promise<VisitScreens> {
  const { assistant, adopt, sheets } = panel;
  let ofPart: PartScreen | undefined;
  let spoken = await speakIn(assistant.language);
  adopt(sheetOf(more + visitStyles + caseStyles + figureStyles));

  async function speakIn(language: Language): Promise<Spoken> {
    const [words, ofCase] = await Promise.all([
      loadVisitWords(language),
      createCaseScreen(language, {
        adopt,
        sheets,
        draw: panel.draw,
        wait: (deed) => void panel.act(deed),
        choose: () => goTo(panel, 'person')(),
      }),
    ]);
    return { language, words, ofCase };
  }

  async function prepareIn(to: Spoken, screen: Screen, state = journey.state): Promise<void> {
    const { at } = screen;
    const { value } = state.current;
    if (at === 'part') {
      ofPart ??= (await import('./part-screen.ts')).createPartScreen(panel);
      await ofPart.prepare(screen.name);
    }
    if (at === 'case' && value) await to.ofCase.prepare({ ...state, explanation: value });
    if (at === 'cases') to.list ??= await (await import('./case/case-list.ts')).loadCaseList(to.language, adopt);
    if (isText(at)) await panel.loadTexts();
    if (isAside(at) || state.nearlyOver)
      to.aside ??= await (await import('./screens/aside.ts')).loadAside(to.language, adopt);
  }

  return {
    get words() {
      return spoken.words;
    },
    prepare: (screen, state) => prepareIn(spoken, screen, state),
    look() {
      const { state } = journey;
      const screen = screenOf(state);
      const { at } = screen;
      const { apart, footed } = (screen.at === 'part' && ofPart?.part(screen.name)) || {};
      return {
        at,
        isFirst: !state.screens[1],
        isIn: state.in,
        isReadOnly: isText(at) || (at === 'case' && !state.current.value && !state.current.failure),
        isFooted: !!(apart || footed),
        isApart: !!apart,
        field: apart ? 'free' : (at === 'case' && state.current.value?.state) || 'we',
      };
    },
    title(scene) {
      const screen = screenOf(journey.state);
      const { at } = screen;
      const { value } = journey.state.current;
      // The answer of a case is a second heading: below the name of the case.
      if (at === 'case' && value) return html`<h1>${said(value.title, scene)}</h1>`;
      if (screen.at === 'part') return html`<h1>${spoken.words.bars[screen.name]}</h1>`;
      const bars: Partial<Record<Screen['at'], string>> = spoken.words.bars;
      return html`<p>${isText(at) ? scene.words[at] : bars[at]}</p>`;
    },
    stage(scene) {
      const { state } = journey;
      const { words, ofCase, aside, list } = spoken;
      const screen = screenOf(state);
      const { at } = screen;
      if (screen.at === 'part' && ofPart) return ofPart.draw(screen, scene.words, journey, erase);
      if (at === 'access') return access(scene, journey, words, assistant.getAttribute('case') ?? '');
      if (at === 'cases')
        return asked(scene, journey, words, state.cases, (cases) => list?.(cases, scene, journey.openCase) ?? html``);
      if (at === 'case')
        return asked(
          scene,
          journey,
          words,
          state.current,
          (explanation) =>
            html`${lineState(scene, journey, words)}${ofCase.draw({ ...state, explanation, facts: scene.facts })}`,
        );
      if (aside && isAside(at)) return aside[at](scene);
      return telling(scene, words.ended, { label: words.again, press: () => panel.act(() => journey.seeCase()) });
    },
    still: () => (journey.state.nearlyOver && spoken.aside?.still(journey, erase)) || nothing,
    back() {
      const screen = screenOf(journey.state);
      return screen.at === 'part' && !!ofPart?.back(screen.name);
    },
    keep: (screens) => ofPart?.keep(screens),
    forget: () => ofPart?.forget(),
    async speak(language) {
      if (language === spoken.language) return;
      const next = await speakIn(language);
      for (const screen of journey.state.screens) await prepareIn(next, screen);
      spoken = next;
    },
  };
}
