import type { OpenWords } from './words.ts';

/** The first screen. */
export const open: OpenWords = {
  language: 'en',
  name: 'Help and status',
  close: 'Close',
  back: 'Back',
  erase: 'Erase and close',
  person: 'Ask a person',
  ask: 'Your question',
  retry: 'Try again',
  otherLanguage: { code: 'nl', name: 'Nederlands' },
  rows: {
    case: { label: 'Where is my case?', soft: 'With the code from your letter' },
    repair: { label: 'Something is broken', soft: 'Report a repair' },
    rondkomen: { label: 'Are you able to make ends meet?', soft: 'Without a name. We write nothing down' },
    callback: { label: 'I want you to call me', soft: 'On a day and time that you choose' },
    person: { label: 'I want to speak to a person', soft: 'This is how you reach us' },
  },
  signedIn: 'You are already in',
  welcome: {
    title: 'How can we help you?',
    lines: ['This is a digital assistant. You talk to a computer here. Do you prefer a person? You always can.'],
  },
  waiting: (from, to) => `A person has time for you in about ${from}\u00a0to\u00a0${to}\u00a0minutes.`,
  choose: 'Choose what you want to do',
  call: (phone) => `Call ${phone}`,
  rules: 'How we treat each other',
  keeps: 'What we keep',
  unfetched: { title: 'You have no internet now.', lines: ['Is your internet back? Then try again.'] },
};
