import type { LocalizedText } from '../../protocol/primitives.ts';
import type { CodeOf } from './reference-data.ts';

/** The steps a tenant sees. VERA's own statuses are for the office. */
export const steps = {
  registered: {
    title: { nl: 'Melding ontvangen', en: 'Report received' },
    explanation: {
      nl: 'Wij hebben uw melding. Wij bekijken wat er nodig is.',
      en: 'We have your report. We look at what is needed.',
    },
  },
  inProgress: {
    title: { nl: 'Reparatie in behandeling', en: 'Repair in progress' },
    explanation: {
      nl: 'Wij plannen de reparatie. Daarna komt de vakman.',
      en: 'We plan the repair. Then the engineer comes.',
    },
  },
  done: {
    title: { nl: 'Reparatie klaar', en: 'Repair done' },
    explanation: { nl: 'Het werk is klaar.', en: 'The work is done.' },
  },
  closed: {
    title: { nl: 'Afgehandeld', en: 'Closed' },
    explanation: { nl: 'Deze reparatie is helemaal afgerond.', en: 'This repair is fully closed.' },
  },
} as const satisfies Record<string, { title: LocalizedText; explanation: LocalizedText }>;
export type StepKey = keyof typeof steps;

export const repair: LocalizedText = { nl: 'Reparatie', en: 'Repair' };
export const visit: LocalizedText = { nl: 'Bezoek van de vakman', en: 'Visit by the engineer' };
export const cancelled: LocalizedText = { nl: 'Dit verzoek is geannuleerd.', en: 'This request was cancelled.' };
export const assessing: LocalizedText = { nl: 'Wij beoordelen uw melding.', en: 'We are assessing your report.' };

/** Why the work was interrupted, said as ours where it is ours. */
export const interruptions: Record<Exclude<CodeOf<'ONDERHOUDSTAAKDETAILSTATUS'>, 'AFW'>, LocalizedText> = {
  DIS: { nl: 'Voor dit werk is een andere vakman nodig.', en: 'This work needs another engineer.' },
  INS: { nl: 'Een inspecteur moet dit eerst bekijken.', en: 'An inspector has to look at this first.' },
  MAT: { nl: 'Wij moeten eerst materiaal bestellen.', en: 'We have to order materials first.' },
  OFF: { nl: 'Wij vragen eerst een prijs op.', en: 'We are asking for a quote first.' },
  ONV: {
    nl: 'De vakman had niet genoeg tijd. Dat ligt aan ons.',
    en: 'The engineer ran out of time. That is our fault.',
  },
};
