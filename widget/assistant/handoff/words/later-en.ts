import type { LaterWords } from './words.ts';

export const later: LaterWords = {
  title: 'When may we call you?',
  reachTitle: 'At which number can we reach you?',
  line: 'Then you do not have to wait.',
  window: 'Day and time',
  phone: 'Your phone number',
  phoneHint: 'We only use it for this question.',
  missingWindow: 'Choose a day and time.',
  missingPhone: 'Fill in a phone number of 8 digits or more.',
  submit: 'Call me then',
  send: 'Send the message',
  called: {
    title: 'We will call you.',
    lines: ['You do not have to do anything now. Please keep your phone near.'],
    over: 'Agreed',
  },
  answered: {
    title: 'Your message was passed on.',
    lines: ['You do not have to do anything now.'],
    over: 'Answer by',
    onCase: 'You will find the answer on your case.',
    byPhone: 'We reach you at the number that you gave.',
  },
};
