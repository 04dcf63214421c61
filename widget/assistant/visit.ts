import { CaseOpenEvent, SessionEndEvent } from '../ui/events/case-events.ts';
import { createApi } from './api.ts';
import { exitAddress } from './exit-address.ts';
import { watchIdentity } from './identity-subject.ts';
import { createJourney, type Journey } from './journey/journey.ts';
import { forgetHandoff, keepsHandoff } from './keeps-handoff.ts';
import type { PanelPorts } from './panel/ports.ts';
import { createSessionStore } from './session-store.ts';
import { type State, screenOf } from './state.ts';
import { createVisitScreens, type Look, type VisitScreens } from './visit-screens.ts';

export type { Look };

/** What a citizen does in the panel, from the first screen on. */
export interface Visit extends Pick<VisitScreens, 'look' | 'title' | 'stage' | 'still' | 'speak'> {
  readonly journey: Journey;
  back(): void;
  /** To the hand-off that this tab began on an earlier page, or before a reload. */
  goOn(): Promise<void>;
  /** "Wis en sluit": every trace at once, and another page in place of this one. */
  erase(): void;
}

export async function createVisit(panel: PanelPorts): Promise<Visit> {
  const { assistant, organisation } = panel;

  const journey = createJourney({
    api: createApi(panel.send),
    store: createSessionStore(organisation, () => sessionStorage),
    organisation,
    caseNumber: () => assistant.getAttribute('case') ?? '',
    async identityToken() {
      const { identityToken } = assistant;
      return typeof identityToken === 'function' ? identityToken() : identityToken;
    },
    prepare: (screen, state) => screens.prepare(screen, state),
    now: () => Date.now(),
    random: () => Math.random(),
    moved,
    caseOpened: () => assistant.dispatchEvent(new CaseOpenEvent()),
    caseChanged: () => panel.announce(screens.words.changed),
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
    screens.keep(state.screens);
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
      screens.prepare(screen).then(
        () => panel.land('#still'),
        () => {},
      );
    else if (state.refusal !== before.refusal) panel.land('[data-landing]');
    else if (state.slips !== before.slips) panel.land('[aria-invalid]');
  }

  /** Also what parts keep in the tab, and what was said aloud last. */
  function wipe(): void {
    panel.announce('');
    screens.forget();
    forgetHandoff();
  }

  const erase = (): void => {
    wipe();
    journey.erase();
    panel.leave();
    location.replace(exitAddress(assistant.getAttribute('exit-url'), location.href));
  };

  const screens = await createVisitScreens(panel, journey, erase);
  watchIdentity(assistant, journey, async () => {
    // A talk goes on when the session of who began it is over; it does not when somebody else is there.
    if (!keepsHandoff() || (await (await import('./handoff-owner.ts')).goesOn(assistant.identityToken, true))) return;
    wipe();
    journey.erase();
  });

  return {
    ...screens,
    journey,
    erase,
    async goOn() {
      if (
        keepsHandoff() &&
        (await (await import('./handoff-owner.ts')).goesOn(assistant.identityToken, panel.isOpen()))
      )
        await journey.go({ at: 'part', name: 'handoff' });
    },
    back() {
      if (!screens.back()) journey.back();
    },
  };
}
