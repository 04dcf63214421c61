/** What a citizen can mean. Ids are stable: content, dialogue and sentences are filed under them. */
export const topics = [
  'case-status',
  'case-deadline',
  'case-action',
  'case-decision',
  'objection',
  'amount',
  'payment-arrangement',
  'repeat-contact',
  'complaint',
  'making-ends-meet',
  'urgent-money',
  'debt-help',
  'benefit-apply',
  'allowances',
  'human',
  'call-back',
  'appointment',
  'opening-hours',
  'privacy',
  'repair-report',
  'repair-status',
  'nuisance',
  'rent',
  'housing-search',
  'move',
  'identity-documents',
  'civil-records',
  'public-space',
  'waste',
  'permit',
  'tax',
  'care',
  'greeting',
  'thanks',
  'goodbye',
  'yes',
  'no',
  'crisis',
  'none',
] as const;
export type Topic = (typeof topics)[number];

/**
 * What the words say, never what the person is.
 * - `upset`: about the situation; swearing at things or in general; legal steps, ombudsman, press.
 * - `abusive`: an insult or slur at the worker, the assistant or a group.
 * - `threat`: harm to a worker, the office or someone.
 */
export const tones = ['calm', 'upset', 'abusive', 'threat'] as const;
export type Tone = (typeof tones)[number];

/** Language of the message; `other` is neither Dutch nor English. */
export const messageLanguages = ['nl', 'en', 'other'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];
