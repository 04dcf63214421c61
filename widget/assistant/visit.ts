import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../edge/protocol/primitives.ts';
import { CaseOpenEvent, SessionEndEvent } from '../ui/events/case-events.ts';
import more from '../ui/styles/more.css?inline';
import { sheetOf } from '../ui/styles/sheets.ts';
import { loadVisitWords } from '../ui/words/load.ts';
import type { VisitWords } from '../ui/words/words.ts';
import { createApi } from './api.ts';
import caseStyles from './case/case.css?inline';
import { type CaseScreen, createCaseScreen } from './case/case.ts';
import type { DrawList } from './case/case-list.ts';
import figureStyles from './case/figures.css?inline';
import { exitAddress } from './exit-address.ts';
import { watchIdentity } from './identity-subject.ts';
import { createJourney, type Journey } from './journey/journey.ts';
import { forgetHandoff, keepsHandoff } from './keeps-handoff.ts';
import type { PanelPorts } from './panel/ports.ts';
import type { PartScreen } from './part-screen.ts';
import { access } from './screens/access.ts';
import type { Aside } from './screens/aside.ts';
import { asked, lineState } from './screens/one-case.ts';
import { goTo, type Scene, said, telling } from './screens/parts.ts';
import { createSessionStore } from './session-store.ts';
import { type Screen, type State, screenOf } from './state.ts';
import visitStyles from './visit.css?inline';

/** What a citizen does in the panel, from the first screen on. */
export interface Visit {
  readonly journey: Journey;
  /** What the panel around the screen needs to know of it. */
  look(): Look;
  title(scene: Scene): TemplateResult;
  stage(scene: Scene): TemplateResult;
  /** "Bent u er nog?", or nothing. */
  still(): TemplateResult | typeof nothing;
  back(): void;
  /** To the hand-off that this tab began on an earlier page, or before a reload. */
  goOn(): Promise<void>;
  /** Goes on in another language. */
  speak(language: Language): Promise<void>;
  /** "Wis en sluit": every trace at once, and another page in place of this one. */
  erase(): void;
}

export interface Look {
  at: Screen['at'];
  /** No way leads back from here. */
  isFirst: boolean;
  isIn: boolean;
  /** Nothing to press: there the keyboard scrolls. */
  isReadOnly: boolean;
  /** The screen has a foot of its own. */
  isFooted: boolean;
  /** "Wis en sluit" stands where the cross was. */
  isApart: boolean;
  /** Whose turn it is on the screen: gives the bar its colour. */
  field: string;
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

export async function createVisit(panel: PanelPorts): Promise<Visit> {
  const { assistant, organisation, adopt, sheets } = panel;
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

  const prepareIn = async (to: Spoken, screen: Screen, state = journey.state): Promise<void> => {
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
  };

  const journey = createJourney({
    api: createApi(panel.send),
    store: createSessionStore(organisation, () => sessionStorage),
    organisation,
    caseNumber: () => assistant.getAttribute('case') ?? '',
    async identityToken() {
      const { identityToken } = assistant;
      return typeof identityToken === 'function' ? identityToken() : identityToken;
    },
    prepare: (screen, state) => prepareIn(spoken, screen, state),
    now: () => Date.now(),
    random: () => Math.random(),
    moved,
    caseOpened: () => assistant.dispatchEvent(new CaseOpenEvent()),
    caseChanged: () => panel.announce(spoken.words.changed),
    sessionEnded(reason) {
      if (reason === 'erased') wipe();
      assistant.dispatchEvent(new SessionEndEvent(reason));
    },
  });

  /** Draws what is new, and puts the focus where a reader begins. */
  function moved(before: State): void {
    const { state } = journey;
    const screen = screenOf(state);
    panel.draw();
    ofPart?.keep(state.screens);
    const arrived = (of: 'cases' | 'current') =>
      !before[of].value !== !state[of].value || before[of].failure !== state[of].failure;
    if (
      screen !== screenOf(before) ||
      (screen.at === 'case' && arrived('current')) ||
      (screen.at === 'cases' && arrived('cases')) ||
      (before.nearlyOver && !state.nearlyOver)
    )
      panel.land();
    else if (state.nearlyOver && !before.nearlyOver)
      prepareIn(spoken, screen).then(
        () => panel.land('#still'),
        () => {},
      );
    else if (state.refusal !== before.refusal) panel.land('[data-landing]');
    else if (state.slips !== before.slips) panel.land('[aria-invalid]');
  }

  /** Also what parts keep in the tab, and what was said aloud last. */
  function wipe(): void {
    panel.announce('');
    ofPart?.forget();
    forgetHandoff();
  }

  const erase = (): void => {
    wipe();
    journey.erase();
    panel.leave();
    location.replace(exitAddress(assistant.getAttribute('exit-url'), location.href));
  };

  watchIdentity(assistant, journey, async () => {
    // A talk goes on when the session of who began it is over; it does not when somebody else is there.
    if (!keepsHandoff() || (await (await import('./handoff-owner.ts')).goesOn(assistant.identityToken, true))) return;
    wipe();
    journey.erase();
  });

  return {
    journey,
    erase,
    look() {
      const { state } = journey;
      const screen = screenOf(state);
      const { at } = screen;
      const { apart, footed } = (screen.at === 'part' && ofPart?.part(screen.name)) || {};
      return {
        at,
        isFirst: !state.screens[1],
        isIn: state.in,
        isReadOnly: isText(at),
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
    async goOn() {
      if (
        keepsHandoff() &&
        (await (await import('./handoff-owner.ts')).goesOn(assistant.identityToken, panel.isOpen()))
      )
        await journey.go({ at: 'part', name: 'handoff' });
    },
    back() {
      const screen = screenOf(journey.state);
      if (screen.at !== 'part' || !ofPart?.back(screen.name)) journey.back();
    },
    still: () => (journey.state.nearlyOver && spoken.aside?.still(journey, erase)) || nothing,
    async speak(language) {
      if (language === spoken.language) return;
      const next = await speakIn(language);
      for (const screen of journey.state.screens) await prepareIn(next, screen);
      spoken = next;
    },
  };
}
