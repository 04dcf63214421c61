import type { LostWords } from './words.ts';

export const en: LostWords = {
  title: 'This help does not work here yet.',
  lines: ['It is not your fault.', 'Call or mail the organisation of this site. The site tells you how.'],
  danger: 'Is there danger now? Call 112. Do you think of suicide? Call 113.',
  close: 'Back to the site',
};
