import type { Scene } from '../scene.ts';
import { hasLead } from '../state/select.ts';

/** Who knows that help is wanted: who stands by first, or the leads, or nobody yet. */
export function helpAsked({ state, words }: Pick<Scene, 'state' | 'words'>): string {
  if (state.helpTo.length > 0) return helpAskedOf(state.helpTo, words);
  return hasLead(state) ? words.bar.helpAsked : words.bar.helpNobody;
}

const helpAskedOf = (names: readonly string[], { card, standBy }: Scene['words']): string =>
  `${standBy.asked(names.join(` ${card.and} `))} ${standBy.thenLeads}`;
