import type { LostWords } from './words.ts';

export const en: LostWords = {
  title: 'This help does not work here yet.',
  lines: ['It is not your fault.', 'Call or mail the organisation of this site. The site tells you how.'],
  danger: [
    { when: 'Is there danger now?', call: 'Call 112', number: '112' },
    { when: 'Do you think of suicide?', call: 'Call 113', number: '113' },
  ],
  close: 'Back to the site',
};
